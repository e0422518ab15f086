import {
  isExportDeclaration,
  isImportDeclaration,
  isStringLiteral,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { inRepository } from './repository.mjs';

/**
 * @typedef {object} SourceShape
 * @property {number} lines
 * @property {{ name: string, line: number, lines: number }[]} functions Each with what is nested in it.
 * @property {number[]} anyLines Lines with the type `any`.
 * @property {string[]} imports As written; those that only carry types are left out, they don't exist at run time.
 *
 * @typedef {import('typescript/unstable/ast').Node} Node
 * @typedef {import('typescript/unstable/ast').SourceFile} SourceFile
 */

const functionKinds = new Set([
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.FunctionExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
]);

/**
 * Measures files with the compiler's own parser, which its makers still call unstable.
 * @param {string[]} files relative to the repository; those outside of tsconfig.json are left out
 */
export function measureSources(files) {
  const api = new API({ cwd: inRepository() });
  try {
    const config = inRepository('tsconfig.json');
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    return files.flatMap((file) => {
      const source = project?.program.getSourceFile(inRepository(file));
      return source ? [{ file, ...measure(source) }] : [];
    });
  } finally {
    api.close();
  }
}

/**
 * @param {SourceFile} source
 * @returns {SourceShape}
 */
function measure(source) {
  /** @type {SourceShape} */
  const shape = {
    lines: lineCount(source.text.trimEnd()),
    functions: [],
    anyLines: [],
    imports: [],
  };
  /** @param {Node} node */
  const visit = (node) => {
    const start = node.getStart(source);
    const line = lineCount(source.text.slice(0, start));
    if (functionKinds.has(node.kind) && !groupsTests(node, source)) {
      const lines = lineCount(source.text.slice(start, node.end));
      shape.functions.push({ name: nameOf(node, source), line, lines });
    }
    if (node.kind === SyntaxKind.AnyKeyword) shape.anyLines.push(line);
    const imported = importedModule(node);
    if (imported !== undefined) shape.imports.push(imported);
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return shape;
}

/**
 * True for the callback of `describe`, which is a heading over tests and no function of its own.
 * @param {Node} node
 * @param {SourceFile} source
 */
function groupsTests(node, source) {
  if (node.parent.kind !== SyntaxKind.CallExpression) return false;
  return /^(test\.)?describe\b/.test(source.text.slice(node.parent.getStart(source), node.pos));
}

/** @param {string} text */
function lineCount(text) {
  return text.split('\n').length;
}

/**
 * @param {Node} node
 * @param {SourceFile} source
 */
function nameOf(node, source) {
  const named =
    /** @type {{ name?: Node }} */ (node).name ?? /** @type {{ name?: Node }} */ (node.parent).name;
  return named ? source.text.slice(named.getStart(source), named.end) : '(anonymous)';
}

/**
 * @param {Node} node
 * @returns {string | undefined}
 */
function importedModule(node) {
  const isImport = isImportDeclaration(node);
  if (!isImport && !isExportDeclaration(node)) return undefined;
  const typesOnly = isImport
    ? node.importClause?.phaseModifier === SyntaxKind.TypeKeyword
    : node.isTypeOnly;
  const from = node.moduleSpecifier;
  return !typesOnly && from && isStringLiteral(from) ? from.text : undefined;
}
