// Protects the document that portals build on: it is what the routes say, complete in both languages, valid, with an
// example for every operation; and the client made from it is the one our own tests use.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../dev/openapi/examples/examples.ts';
import { generated } from '../../dev/openapi/write.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const ENGLISH = '*English:* ';

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;

const document: {
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, Record<string, Operation>>;
  components: Json;
  tags: readonly { readonly name: string }[];
} = JSON.parse(await readFile(join(PROJECT, 'openapi', 'openapi.json'), 'utf8'));

type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly schema?: object }[];
  readonly responses: Readonly<Record<string, object>>;
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
);

describe('the committed files', () => {
  it('are what the routes say: npm run openapi', async () => {
    for (const [file, content] of await generated()) {
      const same = (await readFile(file, 'utf8')) === content;
      expect([file, same]).toEqual([file, true]);
    }
  });

  it('pass the linter without a warning', async () => {
    const redocly = join(PROJECT, 'node_modules', '.bin', 'redocly');
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
    const args = ['lint', 'openapi/openapi.json', '--config', 'openapi/redocly.yaml', '--format', 'json'];
    const { stdout } = await promisify(execFile)(redocly, args, { cwd: PROJECT, env });

    expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
  }, 30_000);
});

describe('the types of the client', () => {
  it('hold under strict, by themselves', async () => {
    const tsc = join(PROJECT, 'node_modules', '.bin', 'tsc');
    const args = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--typeRoots',
      'test/openapi',
    ];
    const { stdout } = await promisify(execFile)(tsc, [...args, 'openapi/client.d.ts'], { cwd: PROJECT });

    expect(stdout).toBe('');
  }, 30_000);
});

const sent = Object.entries(document.webhooks).flatMap(([sort, methods]) =>
  Object.values(methods).map((operation) => [`an event of a ${sort}`, operation] as const),
);

describe('every operation', () => {
  it.each([...operations, ...sent])(
    '%s says in both languages what it is for',
    (_, { summary, description, parameters = [] }) => {
      expect(summary).toMatch(/^.+ · .+$/);
      expect(description).toContain(ENGLISH);
      for (const parameter of parameters)
        expect([parameter.name, describedOf(parameter)]).toEqual([parameter.name, true]);
    },
  );

  it('stands in one part of the document, and no part is empty: the page shows what stands in one', () => {
    expect(operations.filter(([, { tags }]) => tags.length !== 1).map(([name]) => name)).toEqual([]);
    expect(new Set(operations.flatMap(([, { tags }]) => tags))).toEqual(new Set(document.tags.map(({ name }) => name)));
  });

  it.each(operations)('%s declares a fault of ours, and under /v1 too many requests', (name, { responses }) => {
    expect(Object.keys(responses)).toContain('500');
    if (name.includes('/v1/')) expect(Object.keys(responses)).toContain('429');
  });

  it('has an example, and every example belongs to one', () => {
    const known = new Set(operations.map(([, { operationId }]) => operationId));

    expect(new Set(EXAMPLES.map(({ operationId }) => operationId))).toEqual(known);
  });
});

describe('every schema', () => {
  it('says of each field in both languages what it means', () => {
    const bare: string[] = [];
    walk(document.components, '', (field, at) => {
      if (!describedOf(field)) bare.push(at);
    });
    walk(JSON.parse(JSON.stringify([document.paths, document.webhooks])), '', (field, at) => {
      if (!describedOf(field)) bare.push(at);
    });

    expect(bare).toEqual([]);
  });
});

/** A field that only names another schema is described there. */
function describedOf(field: object): boolean {
  const text = JSON.stringify(field);
  return 'description' in field ? String(field.description).includes(ENGLISH) : text.includes('"$ref"');
}

function walk(node: Json, at: string, visit: (field: object, at: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, held] of Object.entries(node)) {
    if (key === 'example' || key === 'examples') continue;
    if (key === 'properties' && typeof held === 'object' && held !== null) {
      for (const [name, field] of Object.entries(held)) {
        if (typeof field === 'object' && field !== null) visit(field, `${at}/${name}`);
      }
    }
    walk(held, `${at}/${key}`, visit);
  }
}
