// Protects what nobody outside may ever see or send us into: a bug of ours is answered without our insides and logged
// without anybody's data; and what the Worker is given from outside is checked before it is used.
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Bindings } from '../../src/env.ts';
import type { LogLine } from '../../src/http/log.ts';

const KEY = 'a key of at least thirty-two characters';
const NOW = new Date('2026-11-23T18:30:00Z');

async function ask(bindings: Bindings, path: string, init?: RequestInit, now: () => Date = () => NOW) {
  const lines: LogLine[] = [];
  const app = createApp({ now, log: (line) => lines.push(line) });
  const response = await app.request(path, init, bindings);
  return { status: response.status, headers: response.headers, body: await response.json(), lines };
}

const question = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

describe('a bug of ours', () => {
  it('is a 500 that says nothing, and a log line that names its class and place only', async () => {
    const secret = 'postgres://ansinh_app:hunter2@db/079123456789';
    const assets = { fetch: () => Promise.reject(new TypeError(secret)) };
    const { status, body, lines } = await ask({ QUOTE_ID_KEY: KEY, ASSETS: assets }, '/docs');

    expect(status).toBe(500);
    expect(body).toMatchObject({ code: 'internal', title: 'Lỗi của hệ thống', requestId: lines[0]?.requestId });
    expect(JSON.stringify(body)).not.toMatch(/hunter2|0791|TypeError|\.ts/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      status: 500,
      error: 'TypeError',
      at: expect.stringMatching(/^app\.test\.ts:\d+:\d+$/),
    });
    expect(JSON.stringify(lines)).not.toMatch(/hunter2|0791/);
  });

  it('in the limiter does not keep anybody from a quote', async () => {
    const limiter = { limit: () => Promise.reject(new Error('no')) };
    const { status } = await ask(
      { QUOTE_ID_KEY: KEY, RATE_LIMITER: limiter },
      '/v1/quotes',
      question({ province: '01', person: {} }),
    );

    expect(status).toBe(200);
  });
});

describe('what the Worker is given', () => {
  it.each([undefined, '', 'short'])('must have a key for quote ids: %j is a fault of ours, not shown', async (key) => {
    const bindings = key === undefined ? {} : { QUOTE_ID_KEY: key };
    const { status, body, lines } = await ask(bindings, '/v1/quotes', question({ province: '01', person: {} }));

    expect(status).toBe(500);
    expect(body).not.toHaveProperty('errors');
    expect(lines[0]).toMatchObject({ error: 'Misconfigured', at: 'QUOTE_ID_KEY' });
  });

  it.each(['SEAL_KEYS', 'INDEX_KEYS', 'OIDC_ISSUERS'])(
    'is not used where %s cannot be read, nor shown',
    async (name) => {
      const wrong = { QUOTE_ID_KEY: KEY, [name]: '{"current":"k1","keys":{"k1":"hunter2"}}' };
      const { status, body, lines } = await ask(wrong, '/v1/quotes', question({ province: '01', person: {} }));

      expect(status).toBe(500);
      expect(lines).toMatchObject([{ status: 500, error: 'Misconfigured', at: name }]);
      expect(JSON.stringify([body, lines])).not.toContain('hunter2');
    },
  );

  it('may lack the database, the limiter and the page: quotes are answered all the same', async () => {
    const { status, body } = await ask({ QUOTE_ID_KEY: KEY }, '/v1/quotes', question({ province: '01', person: {} }));

    expect(status).toBe(200);
    expect(body.build).toBe('dev');
    expect((await ask({ QUOTE_ID_KEY: KEY }, '/readyz')).status).toBe(503);
    expect((await ask({ QUOTE_ID_KEY: KEY }, '/docs')).status).toBe(404);
  });
});

describe('the day of asking', () => {
  it.each([
    ['2026-11-30T16:59:59Z', '2026-11-30', '2026-11'],
    ['2026-11-30T17:00:00Z', '2026-12-01', '2026-12'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '2027-01'],
  ])('at %s is %s in Việt Nam, and so is the month', async (instant, asOn, from) => {
    const { body } = await ask(
      { QUOTE_ID_KEY: KEY },
      '/v1/quotes',
      question({ province: '01', person: {} }),
      () => new Date(instant),
    );

    expect([body.asOn, body.from]).toEqual([asOn, from]);
  });

  it('decides whether somebody is born after the first month asked for', async () => {
    const born = (birthDate: string) =>
      ask({ QUOTE_ID_KEY: KEY }, '/v1/quotes', question({ province: '01', months: 2, person: { birthDate } }));

    expect((await born('2026-11-30')).status).toBe(200);
    expect((await born('2026-12-01')).body.errors).toMatchObject([{ pointer: '/person/birthDate' }]);
  });
});
