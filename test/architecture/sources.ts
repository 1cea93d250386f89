/** The project's own files as the tests of the house see them: what each imports, how long its functions are. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** Every file git knows or would take, by its path from the root. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

export interface Import {
  readonly by: string;
  /** A path from the root for what is ours, else the package. */
  readonly of: string;
  readonly ours: boolean;
  /** Gone once the types are. */
  readonly typeOnly: boolean;
}

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** The TypeScript files under some folders. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return files
    .filter((file) => file.endsWith('.ts') && folders.some((folder) => file.startsWith(`${folder}/`)))
    .map(read);
}

const known = new Map<string, Source>();

function read(file: string): Source {
  const source = known.get(file) ?? sourceOf(file, readFileSync(join(ROOT, file), 'utf8'));
  known.set(file, source);
  return source;
}

export function sourceOf(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { file, text, tree, imports: importsOf(tree) };
}

function importsOf(tree: ts.SourceFile): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const ours = specifier.text.startsWith('.');
    const of = ours ? normalize(join(dirname(tree.fileName), specifier.text)) : specifier.text;
    imports.push({ by: tree.fileName, of, ours, typeOnly });
  };
  for (const node of nodesOf(tree)) {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  }
  return imports;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

/** Every node of a tree, from the outside in. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const walk = (node: ts.Node) => {
    nodes.push(node);
    node.forEachChild(walk);
  };
  walk(tree);
  return nodes;
}

export interface Length {
  readonly name: string;
  readonly lines: number;
}

export function functionsOf({ file, tree }: Source): readonly Length[] {
  return nodesOf(tree)
    .filter((node) => ts.isFunctionLike(node))
    .map((node) => {
      const start = tree.getLineAndCharacterOfPosition(node.getStart()).line;
      const end = tree.getLineAndCharacterOfPosition(node.end).line;
      return { name: `${file}:${start + 1}`, lines: end - start + 1 };
    });
}

export function linesOf({ text }: Source): number {
  return text.trimEnd().split('\n').length;
}
