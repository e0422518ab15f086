import { startChild } from '../../scripts/child.mjs';

/** Runs a scanner in the background's favour and stops it when its time is up; all that it said. */
export async function runTool(
  name: string,
  args: readonly string[],
  seconds: number,
): Promise<{ lines: readonly string[]; inTime: boolean }> {
  const lines: string[] = [];
  const child = startChild('nice', ['-n', '10', `/usr/bin/${name}`, ...args], {
    onLine: (line: string) => lines.push(line),
  });
  let inTime = true;
  const timer = setTimeout(() => {
    inTime = false;
    void child.stop();
  }, seconds * 1000);
  await child.exited;
  clearTimeout(timer);
  return { lines, inTime };
}
