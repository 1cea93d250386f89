// Protects what is decided before anybody is asked: public operations know no caller, a key that cannot be one costs no
// question to the database, and where the register is away nobody is sent home as a stranger.
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { issuersIn } from '../../src/auth/issuers.ts';
import { newKey } from '../../src/auth/key-form.ts';
import { environmentOf } from '../../src/env.ts';

const app = createApp({ now: () => new Date('2026-11-23T02:00:00Z'), log: () => {} });
const bindings = { QUOTE_ID_KEY: 'a key of at least thirty-two characters' };

async function ask(path: string, authorization?: string) {
  const headers = authorization === undefined ? {} : { Authorization: authorization };
  const response = await app.request(path, { headers }, bindings);
  const body: { code?: string } = JSON.parse(await response.text());
  return { status: response.status, code: body.code };
}

describe('where there is no database', () => {
  it('a key that can be one is answered with “later”', async () => {
    expect(await ask('/v1/me', `Bearer ${newKey(false)}`)).toEqual({ status: 503, code: 'not-ready' });
  });

  it.each([`${newKey(false).slice(0, -1)}-`, 'ansinh_test_', newKey(true).replace('live', 'test'), 'ansinh_x'])(
    'a key that cannot be one is refused: %s',
    async (key) => expect(await ask('/v1/me', `Bearer ${key}`)).toEqual({ status: 401, code: 'unauthenticated' }),
  );

  it('what is public is answered, whatever is sent along', async () => {
    for (const authorization of [undefined, `Bearer ${newKey(false)}`, 'Bearer x', 'Basic x']) {
      expect((await ask('/v1/provinces', authorization)).status).toBe(200);
    }
  });

  it('an unknown path is unknown to strangers too', async () => {
    expect(await ask('/v1/nothing')).toEqual({ status: 404, code: 'not-found' });
  });
});

describe('the issuers', () => {
  const issuer = {
    issuer: 'https://login.example.vn',
    jwksUri: 'https://login.example.vn/jwks',
    audience: 'ansinh',
    livemode: true,
    claims: { agency: 'agency', role: 'role' },
  };

  it('are read from their list', () => expect(issuersIn(JSON.stringify([issuer]))).toEqual([issuer]));

  it.each([
    ['no JSON', 'x'],
    ['no list', '{}'],
    ['an address that is not private', JSON.stringify([{ ...issuer, jwksUri: 'http://login.example.vn/jwks' }])],
    ['one without an audience', JSON.stringify([{ ...issuer, audience: '' }])],
    ['a field we do not know', JSON.stringify([{ ...issuer, algorithms: ['none'] }])],
  ])('are refused where there is %s, without being shown', (_, text) => {
    expect(issuersIn(text)).toBeNull();
    expect(() => environmentOf({ ...bindings, OIDC_ISSUERS: text })).toThrow(
      'OIDC_ISSUERS is not a JSON list of issuers',
    );
  });
});
