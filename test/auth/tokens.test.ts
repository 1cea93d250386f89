// Protects the door for officers: a token is believed only if an issuer of ours signed it, for us, a short while ago, by a
// public-key signature; everything an attacker could hand in instead is refused in the same words; and where the issuer is
// away we say so rather than send people home.
import { createHmac, generateKeyPairSync, sign as signBy } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCE, type LocalIssuer, newIssuer, payloadFor } from '../../dev/issuer.ts';
import { as, type Officer, type Offices, officesOf } from '../support/offices.ts';
import { type System, startSystem } from '../support/running.ts';
import { type Answered, send } from '../support/send.ts';

let issuer: LocalIssuer;
let answering: LocalIssuer['handle'];
let asked = 0;
let system: System;
let offices: Offices;
let officer: Officer;

beforeAll(async () => {
  issuer = await newIssuer();
  answering = issuer.handle;
  const handle: LocalIssuer['handle'] = (request, response) => {
    asked += 1;
    return answering(request, response);
  };
  system = await startSystem({ issuer: { ...issuer, handle } });
  offices = await officesOf(system);
  officer = await offices.officer(await offices.agency({ kind: 'commune', commune: '00070' }), 'maker');
});
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});

function me(authorization: string, headers: Record<string, string> = {}): Promise<Answered> {
  return send(`${system.url}/v1/me`, { headers: { Authorization: authorization, ...headers } });
}

const payload = () => payloadFor({ subject: officer.subject, agency: officer.agency.id, role: 'maker' });
const seconds = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('before the keys of the issuer were ever read', () => {
  it.each([
    ['it breaks off', (_: unknown, response: { destroy(): void }) => response.destroy()],
    [
      'it answers 500',
      (_: unknown, response: { writeHead(n: number): { end(): void } }) => response.writeHead(500).end(),
    ],
    ['it sends no JSON', (_: unknown, response: { end(text: string): void }) => response.end('<html>')],
    ['it sends no keys', (_: unknown, response: { end(text: string): void }) => response.end('{"keys": 1}')],
  ] as const)('we say that it cannot be told just now: %s', async (_, answer) => {
    answering = async (request, response) => void answer(request, response);
    const answered = await me(`Bearer ${officer.token}`);
    answering = issuer.handle;

    expect(answered.body).toMatchObject({ status: 503, code: 'identity-unavailable' });
    expect(answered.headers.get('retry-after')).toBe('5');
  });
});

describe('an officer', () => {
  it('is known by the token, as what the token and the register say', async () => {
    const { status, body } = await me(`Bearer ${officer.token}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'person', id: officer.person, member: officer.member, role: 'maker' });
    expect(body).toMatchObject({
      livemode: false,
      agency: { id: officer.agency.id, kind: 'commune', commune: '00070' },
    });
  });

  it('is known while the issuer is away, once its keys were read', async () => {
    answering = async (_, response) => void response.destroy();
    const { status } = await me(`Bearer ${officer.token}`);
    answering = issuer.handle;

    expect(status).toBe(200);
  });

  it('is not known any more from the request after they were revoked', async () => {
    const leaving = await offices.officer(officer.agency, 'reader');
    expect((await me(as(leaving).Authorization)).status).toBe(200);
    await offices.sql('update app.member set revoked_at = now() where id = $1', [leaving.member]);

    expect((await me(as(leaving).Authorization)).status).toBe(401);
  });

  it('may write the scheme as they like', async () => {
    expect((await me(`bearer  ${officer.token}`)).status).toBe(200);
  });
});

describe('a token is not believed', () => {
  const expectRefused = async (authorization: string) => {
    const answered = await me(authorization, { 'Accept-Language': 'en' });
    expect(answered.body).toMatchObject({ status: 401, code: 'unauthenticated', title: 'We do not know who you are' });
    expect(answered.headers.get('www-authenticate')).toBe('Bearer realm="ansinh", error="invalid_token"');
    expect(answered.text).not.toContain(officer.subject);
  };
  const signed = async (changes: object, header = {}) =>
    `Bearer ${await issuer.sign(JSON.parse(JSON.stringify({ ...payload(), ...changes })), header)}`;

  it.each([
    ['it has expired', () => ({ iat: seconds() - 120, nbf: seconds() - 120, exp: seconds() - 10 })],
    ['it is not good yet', () => ({ nbf: seconds() + 60 })],
    ['it comes from the future', () => ({ iat: seconds() + 60 })],
    ['it was issued more than 15 minutes ago', () => ({ iat: seconds() - 920, exp: seconds() + 600 })],
    ['it does not say when it ends', () => ({ exp: undefined })],
    ['it does not say since when', () => ({ iat: undefined })],
    ['it is of nobody', () => ({ sub: undefined })],
    ['it is for somebody else', () => ({ aud: 'another-api' })],
    ['it is for nobody', () => ({ aud: undefined })],
    ['another issuer is named', () => ({ iss: 'https://login.example.org' })],
    ['it is for live data, and the agency for tests', () => ({ aud: AUDIENCE.live })],
    ['the agency is none', () => ({ agency: 'commune' })],
    ['the agency is another', () => ({ agency: '46000000-0000-4000-8000-000000000001' })],
    ['the role is none', () => ({ role: 'administrator' })],
    ['the role is another than the register has', () => ({ role: 'approver' })],
    ['the subject is another', () => ({ sub: 'somebody-else' })],
  ])('where %s', async (_, changes) => expectRefused(await signed(changes())));

  it('signed by nobody', async () => {
    for (const alg of ['none', 'None', 'NONE', '']) {
      await expectRefused(`Bearer ${part({ alg, kid: 'local-1' })}.${part(payload())}.`);
      await expectRefused(`Bearer ${part({ alg, kid: 'local-1' })}.${part(payload())}.${part({})}`);
    }
  });

  it('signed with the public key as if it were a secret', async () => {
    const [key] = issuer.published.keys;
    for (const [alg, hash] of [
      ['HS256', 'sha256'],
      ['HS384', 'sha384'],
      ['HS512', 'sha512'],
    ] as const) {
      const text = `${part({ alg, kid: 'local-1' })}.${part(payload())}`;
      const signature = createHmac(hash, JSON.stringify(key)).update(text).digest('base64url');
      await expectRefused(`Bearer ${text}.${signature}`);
    }
  });

  it('signed by a key of one’s own, whatever it is called and wherever it is said to be', async () => {
    const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = own.publicKey.export({ format: 'jwk' });
    const jku = 'https://attacker.example/jwks';
    for (const header of [{ kid: 'local-1' }, { kid: 'local-1', jwk }, { kid: 'mine', jku }, { x5u: jku }]) {
      const token = await new SignJWT(payload()).setProtectedHeader({ alg: 'ES256', ...header }).sign(own.privateKey);
      await expectRefused(`Bearer ${token}`);
    }
  });

  it('signed by another kind of key', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const alg of ['RS256', 'PS256']) {
      const text = `${part({ alg, kid: 'local-1' })}.${part(payload())}`;
      await expectRefused(
        `Bearer ${text}.${signBy('sha256', Buffer.from(text), rsa.privateKey).toString('base64url')}`,
      );
    }
  });

  it('under a key the issuer does not have, and asks the issuer no more than once for many of them', async () => {
    const before = asked;
    for (let at = 0; at < 5; at++) await expectRefused(await signed({}, { kid: `unknown-${at}` }));

    expect(asked - before).toBeLessThanOrEqual(1);
  });

  it('changed after it was signed', async () => {
    const [head = '', , signature = ''] = officer.token.split('.');
    await expectRefused(`Bearer ${head}.${part({ ...payload(), role: 'approver' })}.${signature}`);
    await expectRefused(`Bearer ${officer.token.slice(0, -4)}AAAA`);
  });

  it.each(['x', 'a.b.c', 'a'.repeat(9_000), '....', `${'e30.'.repeat(3)}e30`])('that is none: %.20s', async (text) => {
    await expectRefused(`Bearer ${text}`);
  });

  it('sent in another way', async () => {
    for (const header of [`Basic ${officer.token}`, officer.token, `Bearer`, `Token ${officer.token}`]) {
      await expectRefused(header);
    }
  });
});

describe('the time that one chooses', () => {
  it('is taken for now in test mode', async () => {
    const { body } = await me(`Bearer ${officer.token}`, { 'X-Now': '2026-12-25T00:00:00+07:00' });

    expect(body).toMatchObject({ now: '2026-12-24T17:00:00.000Z' });
  });

  it.each([
    'yesterday',
    '2026-12-25',
    '2026-12-25T00:00:00',
    '2026-02-30T00:00:00Z',
    '2026-12-25T25:00:00Z',
    '1999-01-01T00:00:00Z',
  ])('has to be an instant with its zone: %s', async (text) => {
    const { status, body } = await me(`Bearer ${officer.token}`, { 'X-Now': text });

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'invalid', errors: [{ parameter: 'X-Now', code: 'not-an-instant' }] });
  });

  it('is refused with live data', async () => {
    const live = await offices.officer(await offices.agency({ kind: 'school', livemode: true }), 'maker');
    const { body } = await me(as(live).Authorization, { 'X-Now': '2026-12-25T00:00:00+07:00' });

    expect(body).toMatchObject({ status: 403, code: 'clock-is-live' });
    expect((await me(as(live).Authorization)).body).toMatchObject({ livemode: true });
  });

  it('wakes no token that has expired', async () => {
    const token = await issuer.sign({ ...payload(), iat: seconds() - 120, exp: seconds() - 60 });

    expect((await me(`Bearer ${token}`, { 'X-Now': new Date(Date.now() - 100_000).toISOString() })).status).toBe(401);
  });
});
