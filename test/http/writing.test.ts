// Protects what is sent to be done: the caller's name for it is read the same however it is written, another request under
// that name is seen, what was sent cannot be guessed from its mark, and nobody overwrites what they have not read.
import { describe, expect, it } from 'vitest';
import { actKeyOf, keyIn } from '../../src/http/idempotency.ts';
import { versionIn, versionTag } from '../../src/http/preconditions.ts';
import { newRouter } from '../../src/http/router.ts';
import { Refusal } from '../../src/refusal.ts';

const ring = (current: string, ...others: readonly string[]) =>
  JSON.stringify({
    current,
    keys: Object.fromEntries([current, ...others].map((id) => [id, Buffer.alloc(32, id).toString('base64')])),
  });

const app = newRouter();
app.onError((error, c) => c.json({ refused: error instanceof Refusal ? error.code : String(error) }));
app.all('/keyed/*', async (c) => {
  if (c.req.header('x-read') !== undefined) await c.req.json();
  return c.json(await actKeyOf(c));
});
app.all('/version', (c) => c.json({ version: versionIn(c) }));

type Sent = {
  readonly key?: string;
  readonly body?: string;
  readonly method?: string;
  readonly path?: string;
  readonly read?: boolean;
  readonly INDEX_KEYS?: string;
};

async function sent({
  key = 'k',
  body = '{"a":1}',
  method = 'POST',
  path = '/keyed/x',
  read = false,
  ...bindings
}: Sent = {}) {
  const env = { QUOTE_ID_KEY: 'a key of at least thirty-two characters', INDEX_KEYS: ring('k1'), ...bindings };
  const headers = { ...(key !== '' && { 'Idempotency-Key': key }), ...(read && { 'X-Read': 'yes' }) };
  const response = await app.request(path, { method, body, headers }, env);
  const answer: { names?: string[]; fingerprints?: string[]; refused?: string } = await response.json();
  return answer;
}

const markOf = async (what: Sent) => (await sent(what)).fingerprints?.[0];

describe('the name of a request', () => {
  it.each([
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['"8e03978e"', '8e03978e'],
    ['"two words"', 'two words'],
    ['"say \\"no\\" \\\\"', 'say "no" \\'],
    ['a"b', 'a"b'],
    ['x'.repeat(255), 'x'.repeat(255)],
    [`"${'x'.repeat(255)}"`, 'x'.repeat(255)],
  ])('%s is %s', (header, key) => expect(keyIn(header)).toBe(key));

  it.each([
    undefined,
    '',
    '""',
    '"',
    '"open',
    'two words',
    'é',
    'x'.repeat(256),
    `"${'x'.repeat(256)}"`,
    'a\tb',
    '"a"b"',
  ])('%j is none', (header) => expect(keyIn(header)).toBeNull());

  it('must be there', async () => {
    expect(await sent({ key: '' })).toEqual({ refused: 'idempotency-key-missing' });
    expect(await sent({ key: 'two words' })).toEqual({ refused: 'idempotency-key-missing' });
  });
});

describe('the mark of a request', () => {
  it('is the same for the same request, its name bare or quoted', async () => {
    expect(await sent({ key: '"k"' })).toEqual(await sent());
  });

  it('shows neither the name nor the content', async () => {
    const { names, fingerprints } = await sent({ key: '079123456789' });
    expect([names, fingerprints]).toEqual([
      [expect.stringMatching(/^k1\.[\w-]{43}$/)],
      [expect.stringMatching(/^k1\.[\w-]{43}$/)],
    ]);
    expect(names).not.toEqual((await sent({ key: '079123456788' })).names);
  });

  it.each<readonly [string, Sent]>([
    ['body', { body: '{"a":2}' }],
    ['empty body', { body: '' }],
    ['path', { path: '/keyed/y' }],
    ['query', { path: '/keyed/x?b=1' }],
    ['method', { method: 'PUT' }],
  ])('is another one for another %s', async (_, other) => {
    expect(await markOf(other)).not.toBe(await markOf({}));
  });

  it('is the same after the body was read as JSON', async () => {
    expect(await markOf({ read: true })).toBe(await markOf({}));
  });

  it('says nothing without the key, and is known under every live one', async () => {
    expect(await markOf({ INDEX_KEYS: ring('k2') })).not.toBe(await markOf({}));
    const { fingerprints } = await sent({ INDEX_KEYS: ring('k2', 'k1') });
    expect(fingerprints).toEqual([await markOf({ INDEX_KEYS: ring('k2') }), await markOf({})]);
  });

  it('cannot be made without keys', async () => {
    const response = await app.request(
      '/keyed/x',
      { method: 'POST', headers: { 'Idempotency-Key': 'k' } },
      { QUOTE_ID_KEY: 'a key of at least thirty-two characters' },
    );
    expect(await response.json()).toEqual({ refused: 'not-ready' });
  });
});

describe('the version that was read', () => {
  const answered = async (header?: string) =>
    (await app.request('/version', header === undefined ? {} : { headers: { 'If-Match': header } })).json();

  it('is the one of the tag', async () => {
    expect(await answered(versionTag(7))).toEqual({ version: 7 });
    expect(await answered(' "12" ')).toEqual({ version: 12 });
  });

  it('must be there', async () => {
    expect(await answered()).toEqual({ refused: 'precondition-required' });
    expect(await answered('')).toEqual({ refused: 'precondition-required' });
  });

  it.each(['*', '7', 'W/"7"', '"7", "8"', '"a"', '"-1"', '"1234567890"'])(
    'is none of ours where it is %s',
    async (header) => {
      expect(await answered(header)).toEqual({ refused: 'stale' });
    },
  );
});
