// Protects the one direction of imports: the law and the arithmetic know nothing of the API, the database or the clock, so
// that both can be read, tested and run in a browser by themselves; and what is not law never ships.
import { describe, expect, it } from 'vitest';
import { type Import, sourceOf, sourcesIn } from './sources.ts';

const FEATURES = [
  'rulebook',
  'quotes',
  'places-api',
  'offices',
  'lists',
  'registers',
  'requests',
  'coverage',
  'budgets',
  'settlements',
  'deadlines',
  'outreach',
  'targets',
  'reports',
  'difficulties',
  'fraud',
  'inspections',
  'campaign',
  'recognition',
  'statistics',
  'gifts',
  'jobs',
];
const MACHINERY = ['auth', 'audit', 'seal', 'outbox', 'writing', 'db', 'http'];
const GROUND = ['refusal', 'env'];

/** Who may import whom, besides itself; what is not named here may import nothing of ours. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  worker: ['app', 'front', 'http', 'jobs', 'outbox', ...GROUND],
  app: ['frame', ...FEATURES, ...MACHINERY, ...GROUND],
  front: ['frame', ...FEATURES, ...MACHINERY, ...GROUND],
  frame: [...MACHINERY, ...GROUND],
  ...Object.fromEntries(
    FEATURES.map((name) => [name, [...FEATURES, 'policies', 'calendar', 'engine', 'places', ...MACHINERY, ...GROUND]]),
  ),
  ...Object.fromEntries(MACHINERY.map((name) => [name, [...MACHINERY, ...GROUND]])),
  policies: [],
  calendar: ['engine'],
  engine: [],
  places: [],
  // What a binding must look like, its reader says.
  env: ['auth', 'seal', 'refusal'],
};

/** The words of the engine, without any of its arithmetic: gone once the types are. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  policies: ['engine'],
  ...Object.fromEntries(MACHINERY.map((name) => [name, ['engine']])),
};

const WEB = ['hono', '@hono/zod-openapi', 'zod', '@noble/hashes'];
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  front: ['hono'],
  frame: ['hono'],
  ...Object.fromEntries([...FEATURES, ...MACHINERY].map((name) => [name, WEB])),
  auth: [...WEB, 'jose'],
  lists: [...WEB, 'saxes'],
  db: ['@neondatabase/serverless', 'pg', '#database'],
  http: [...WEB, '#descriptions'],
  env: ['zod'],
  engine: ['@noble/hashes'],
};

/** What lies outside src and is bundled all the same: zod without its fifty languages. */
const OUTSIDE = ['schemas', 'iso'].map((part) => `src/http/zod-parts.ts node_modules/zod/v4/classic/${part}.js`);

const imports = sourcesIn('src').flatMap((source) => source.imports);

/** `src/quotes/routes.ts` → quotes, `src/app.ts` → app; the routes of places are a feature, its tables are data. */
function roomOf(file: string): string | null {
  const name = /^src\/([^/.]+)/.exec(file)?.[1] ?? null;
  return name === 'places' && file.endsWith('routes.ts') ? 'places-api' : name;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function isAllowed({ by, of, ours, typeOnly }: Import): boolean {
  const room = roomOf(by) ?? '';
  if (!ours) return (PACKAGES[room] ?? []).includes(packageOf(of));
  const other = roomOf(of);
  if (other === null) return OUTSIDE.includes(`${by} ${of}`);
  if (room === other || (MAY_IMPORT[room] ?? []).includes(other)) return true;
  return typeOnly && (MAY_IMPORT_TYPES[room] ?? []).includes(other);
}

const shown = ({ by, of, typeOnly }: Import) => `${by} imports ${typeOnly ? 'types of ' : ''}${of}`;

describe('imports', () => {
  it('go one way: worker, app, features, policies, engine, with the machinery below the features', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((one) => !isAllowed(one)).map(shown)).toEqual([]);
  });

  it('never go in a circle from file to file', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it.each([
    ['@neondatabase/serverless', 'src/db/neon.ts'],
    ['pg', 'src/db/pg.ts'],
    ['#database', 'src/db/connect.ts'],
  ])('take %s in one file only', (name, file) => {
    const importers = imports.filter(({ of }) => of === name).map(({ by }) => by);

    expect(importers).toEqual([file]);
  });

  it('leave it to the deployment which database is bundled', () => {
    expect(imports.filter(({ of }) => /^src\/db\/(neon|pg)\.ts$/.test(of)).map(shown)).toEqual([]);
  });

  it('take nothing of Node: the Worker has none of it', () => {
    expect(imports.filter(({ of }) => of.startsWith('node:')).map(shown)).toEqual([]);
  });

  it('leave the worked cases at home', () => {
    expect(imports.filter(({ of }) => of.endsWith('cases.ts')).map(shown)).toEqual([]);
  });
});

/** A file that comes back to itself along imports that remain at run time, each circle once. */
function circlesIn(all: readonly Import[]): readonly string[] {
  const next = Map.groupBy(
    all.filter(({ ours, typeOnly }) => ours && !typeOnly),
    ({ by }) => by,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const { of } of next.get(file) ?? []) walk(of, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}

describe('the test itself', () => {
  const importsOf = (file: string, text: string) => sourceOf(file, text).imports;

  it('sees every way to import', () => {
    const text = `
      import a from './a.ts'; import type { B } from './b.ts'; import { type C } from './c.ts'; import './d.ts';
      export * from './e.ts'; export type { F } from './f.ts'; let g: import('./g.ts').G; await import('./h.ts');
      import { type I, i } from 'node:fs';`;

    expect(importsOf('src/engine/x.ts', text).map(({ of, typeOnly }) => `${of}${typeOnly ? ' type' : ''}`)).toEqual([
      'src/engine/a.ts',
      'src/engine/b.ts type',
      'src/engine/c.ts type',
      'src/engine/d.ts',
      'src/engine/e.ts',
      'src/engine/f.ts type',
      'src/engine/g.ts type',
      'src/engine/h.ts',
      'node:fs',
    ]);
  });

  it.each([
    ['src/engine/x.ts', "import type { Policy } from '../policies/index.ts'"],
    ['src/engine/x.ts', "import { z } from 'zod'"],
    ['src/calendar/x.ts', "import { places } from '../places/places.ts'"],
    ['src/policies/hue/x.ts', "import { monthIndex } from '../../engine/month.ts'"],
    ['src/places/places.ts', "import { rulebook } from '../rulebook/rulebook.ts'"],
    ['src/http/x.ts', "import { quote } from '../engine/quote.ts'"],
    ['src/http/x.ts', "import { routes } from '../quotes/routes.ts'"],
    ['src/quotes/x.ts', "import { createApp } from '../app.ts'"],
    ['src/quotes/x.ts', "import { start } from '../../dev/start.ts'"],
    ['src/quotes/x.ts', "import { Hono } from 'express'"],
    ['src/refusal.ts', "import { problem } from './http/problem.ts'"],
  ])('refuses in %s: %s', (file, text) => {
    expect(importsOf(file, text).map(isAllowed)).toEqual([false]);
  });

  it('finds a circle', () => {
    const edge = (by: string, of: string): Import => ({ by, of, ours: true, typeOnly: false });

    expect(circlesIn([edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('c', 'd')])).toEqual(['b → c → b']);
  });
});
