// Protects the reference: the document that is served is the committed one, every example in it is true on the running
// system, and the page loads nothing that is not ours.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, urlOf } from '../../dev/openapi/examples/examples.ts';
import { PERMISSIONS } from '../../src/auth/permissions/permissions.ts';
import { type System, startSystem } from '../support/running.ts';
import { send } from '../support/send.ts';

let system: System;

beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

describe('the document', () => {
  it('is served as it is committed', async () => {
    const committed = await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8');
    const { body, headers } = await send(`${system.url}/openapi.json`);

    expect(body).toEqual(JSON.parse(committed));
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(EXAMPLES.filter(isPublic).map((example) => [example.operationId, example.name, example] as const))(
    'has an example of %s that works: %s',
    async (_, name, example) => {
      const { method, path, body } = example;
      const text = typeof body === 'object' ? JSON.stringify(body) : body;
      const type = typeof body === 'object' ? 'application/json' : 'application/x-ndjson';
      const answered = await send(`${system.url}${urlOf(example)}`, {
        method: method.toUpperCase(),
        ...(text === undefined ? {} : { body: text, headers: { 'Content-Type': type } }),
      });

      expect({ status: answered.status, text: answered.status === 200 ? '' : answered.text }).toEqual({
        status: 200,
        text: '',
      });
      const { body: document } = await send(`${system.url}/openapi.json`);
      const shown = at(
        document,
        'paths',
        path,
        method,
        'responses',
        '200',
        'content',
        mediaType(answered.headers),
        'examples',
        name,
      );
      expect(shown).toBeDefined();
      expect(keysOf(at(shown, 'value'))).toEqual(keysOf(answered.body ?? answered.text));
    },
  );
});

describe('the page at /docs', () => {
  it('is made of files of our own, and its links lead to them', async () => {
    const { text, headers } = await send(`${system.url}/docs`);
    const found = [...text.matchAll(/(?:href|src)="(\/docs[^"]*)"/g)].map(([, link]) => link ?? '');

    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(found.length).toBeGreaterThan(2);
    for (const link of found) expect([link, (await send(`${system.url}${link}`)).status]).toEqual([link, 200]);
    expect(text).not.toMatch(/https?:/);
  });

  it('imports modules that are served', async () => {
    const seen = new Set<string>(['/docs/page.js']);
    for (const path of seen) {
      const { status, text, headers } = await send(`${system.url}${path}`);
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/javascript; charset=utf-8']);
      for (const [, name] of text.matchAll(/from '\.\/([\w-]+\.js)'/g)) seen.add(`/docs/${name}`);
    }

    expect([...seen].sort()).toEqual(
      ['dom', 'page', 'request', 'samples', 'schema', 'words'].map((name) => `/docs/${name}.js`),
    );
  });

  it('writes each request with its token and headers, in all three languages', async () => {
    const { text } = await send(`${system.url}/docs/samples.js`);
    const { body: document } = await send(`${system.url}/openapi.json`);
    const page: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    const operation = at(document, 'paths', '/v1/lists/{list}/submit', 'post');
    const parameters = ['Idempotency-Key', 'If-Match'].map((name) => at(document, 'components', 'parameters', name));
    const draft = { values: { list: 'a list', 'Idempotency-Key': 'mine', 'If-Match': '"3"' } };
    const asked = {
      ...(isObject(operation) ? operation : {}),
      method: 'post',
      path: '/v1/lists/{list}/submit',
      parameters,
    };
    const request = call(at(page, 'requestOf'), asked, draft, 'https://an-sinh.example');

    expect(request).toMatchObject({
      url: 'https://an-sinh.example/v1/lists/a%20list/submit',
      guarded: true,
      headers: [
        ['idempotency-key', 'mine'],
        ['if-match', '"3"'],
      ],
    });
    for (const language of ['curl', 'JavaScript', 'Python'])
      expect(call(at(page, 'SAMPLES', language), request)).toMatch(
        /authorization.*Bearer[\s\S]*idempotency-key[\s\S]*if-match/,
      );
  });

  it('may run its own scripts and styles, and nothing inline or from elsewhere', async () => {
    const policy = (await send(`${system.url}/docs`)).headers.get('content-security-policy');

    expect(policy).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    );
  });
});

describe('the root', () => {
  it('links to what exists', async () => {
    const { body } = await send(`${system.url}/`);
    const held = at(body, 'links');
    const links = isObject(held) ? Object.values(held) : [];

    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect([link, (await send(`${system.url}${link}`)).status]).not.toEqual([link, 404]);
  });
});

/** What only the one who asked has a code of: test/access, test/api/requests and test/api/cases ask first. */
const BY_CODE: readonly string[] = [
  'followRequest',
  'withdrawRequest',
  'followPetition',
  'reopenPetition',
  'withdrawPetition',
];

/** The others are sent by test/access, as somebody who may. */
function isPublic({ operationId }: { readonly operationId: string }): boolean {
  return 'public' in (PERMISSIONS[operationId] ?? {}) && !BY_CODE.includes(operationId);
}

function mediaType(headers: Headers): string {
  return headers.get('content-type')?.split(';')[0] ?? '';
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((held, step) => (isObject(held) ? Reflect.get(held, step) : undefined), value);
}

function call(value: unknown, ...given: readonly unknown[]): unknown {
  return typeof value === 'function' ? value(...given) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The fields of an answer; lines and lists by their first. */
function keysOf(value: unknown): unknown {
  return isObject(value) ? Object.keys(value) : typeof value;
}
