/**
 * Every group of files that reach each other through imports, as one closed walk each
 * (`a → b → a`), in the order of their names.
 * @param {Map<string, string[]>} graph file → the files it imports; unknown files are ignored
 * @returns {string[][]}
 */
export function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = [];
  const reported = new Set();
  for (const file of [...graph.keys()].sort()) {
    if (reported.has(file)) continue;
    const walk = shortestWalk(graph, file);
    if (!walk) continue;
    for (const member of walk) reported.add(member);
    cycles.push(walk);
  }
  return cycles;
}

/**
 * The shortest walk from the file back to itself, by breadth first.
 * @param {Map<string, string[]>} graph
 * @param {string} file
 * @returns {string[] | undefined}
 */
function shortestWalk(graph, file) {
  /** @type {string[][]} */
  const queue = [[file]];
  const seen = new Set();
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? '') ?? []) {
      if (next === file) return [...path, file];
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return undefined;
}
