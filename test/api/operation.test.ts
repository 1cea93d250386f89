// Protects what an operator relies on: quotes without a database, honest readiness, a limit against abuse, a log that
// tells what happened and never about whom.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUOTA } from '../../src/http/rate-limit.ts';
import { ELDERLY, FISHERMAN } from '../support/asked.ts';
import { inOneMinute } from '../support/minute.ts';
import { type System, startSystem } from '../support/running.ts';
import { send, sendJson } from '../support/send.ts';

describe('with the database stopped', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem({ ownPostgres: true });
  });
  afterAll(() => system.stop());

  it('quotes are answered, the law can be read, only readiness says no, and says yes again', async () => {
    const ready = async () => (await send(`${system.url}/readyz`)).status;
    expect(await ready()).toBe(200);

    await system.stopDatabase();
    const problem = await send(`${system.url}/readyz`, { headers: { 'Accept-Language': 'en' } });
    expect(problem.body).toMatchObject({ status: 503, code: 'not-ready', title: 'Not ready' });
    expect(problem.text).not.toMatch(/postgres|ansinh_app|password|ECONN|127\.0\.0\.1/i);
    expect((await sendJson(`${system.url}/v1/quotes`, ELDERLY)).status).toBe(200);
    expect((await send(`${system.url}/v1/policies`)).status).toBe(200);
    expect((await send(`${system.url}/healthz`)).status).toBe(200);

    await system.startDatabase();
    await expect.poll(ready).toBe(200);
  });
});

describe('the rate limit', () => {
  it('lets the quota through, then says when to come back', async () => {
    const system = await startSystem({ rateLimit: 3 });
    const { statuses, headers, body } = await inOneMinute(async (nth) => {
      const from = { 'CF-Connecting-IP': `192.0.2.${nth}` };
      const asked: number[] = [];
      for (let at = 0; at < 5; at++) asked.push((await sendJson(`${system.url}/v1/quotes`, ELDERLY, from)).status);
      return { statuses: asked, ...(await send(`${system.url}/v1/policies`, { headers: from })) };
    });

    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(body).toMatchObject({ status: 429, code: 'rate-limited' });
    expect(headers.get('retry-after')).toBe('60');
    expect(headers.get('ratelimit-policy')).toBe('"address";q=300;w=60');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect((await send(`${system.url}/healthz`)).status).toBe(200);
    await system.stop();
  });

  it('counts each address by itself, a whole IPv6 network as one', async () => {
    const system = await startSystem({ rateLimit: 1 });
    const ask = async (address: string) =>
      (await sendJson(`${system.url}/v1/quotes`, ELDERLY, { 'CF-Connecting-IP': address })).status;

    const asked = (addresses: (nth: number) => readonly string[]) =>
      inOneMinute(async (nth) => {
        const statuses: number[] = [];
        for (const address of addresses(nth)) statuses.push(await ask(address));
        return statuses;
      });

    expect(await asked((nth) => [`192.0.${nth}.1`, `192.0.${nth}.1`, `192.0.${nth}.2`])).toEqual([200, 429, 200]);
    const networks = (nth: number) => [`2001:db8:${nth}:2::1`, `2001:db8:${nth}:2:9::1`, `2001:db8:${nth}:3::1`];
    expect(await asked(networks)).toEqual([200, 429, 200]);
    await system.stop();
  });

  it('stands in wrangler.toml with the numbers that the header names', async () => {
    const toml = await readFile(new URL('../../wrangler.toml', import.meta.url), 'utf8');

    expect(toml).toContain(`simple = { limit = ${QUOTA.requests}, period = ${QUOTA.seconds} }`);
  });
});

describe('the log', () => {
  it('has one line a request, with the fields we allow and no others', async () => {
    const system = await startSystem();
    const canary = '079123456789';
    const name = 'Nguyễn-Văn-Tưởng';
    await sendJson(`${system.url}/v1/quotes?who=${canary}`, {
      ...FISHERMAN,
      person: { ...FISHERMAN.person, commune: canary },
    });
    await sendJson(`${system.url}/v1/quotes`, FISHERMAN, {
      'X-Request-Id': canary,
      'User-Agent': canary,
      Cookie: canary,
    });
    await sendJson(`${system.url}/v1/quotes`, `{"${name}": ${canary}`);
    await send(`${system.url}/v1/quotes/${canary}`);
    await send(`${system.url}/${encodeURIComponent(name)}?q=${canary}`);
    await send(`${system.url}/v1/policies/${canary}/${encodeURIComponent(name)}`);
    await send(`${system.url}/v1/provinces/${canary}/communes`);
    await send(`${system.url}/v1/quotes/batch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: `{"${canary}":1}\n${JSON.stringify({ ...FISHERMAN, person: { birthDate: canary } })}\n`,
    });
    await send(`${system.url}/v1/policies`, { method: 'OPTIONS' });
    await expect.poll(() => system.logs().length).toBe(9);

    const whole = system.logs().join('\n');
    for (const told of [canary, name, encodeURIComponent(name), '1985-09-12', 'near-poor', 'fishery', '127.0.0.1']) {
      expect(whole).not.toContain(told);
    }
    const entries = system.logs().map((entry) => JSON.parse(entry));
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(['time', 'requestId', 'method', 'route', 'status', 'ms', 'bytes', 'colo']);
    }
    expect(entries.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['POST', '/v1/quotes', 422],
      ['POST', '/v1/quotes', 200],
      ['POST', '/v1/quotes', 400],
      ['GET', null, 404],
      ['GET', null, 404],
      ['GET', '/v1/policies/:place/:version', 404],
      ['GET', '/v1/provinces/:code/communes', 404],
      ['POST', '/v1/quotes/batch', 200],
      ['OPTIONS', null, 204],
    ]);
    await system.stop();
  });

  it('counts the bytes of the answer and names the request by its id', async () => {
    const system = await startSystem();
    const { text, headers } = await sendJson(`${system.url}/v1/quotes`, FISHERMAN);
    await expect.poll(() => system.logs().length).toBe(1);

    expect(JSON.parse(system.logs()[0] ?? '')).toMatchObject({
      requestId: headers.get('x-request-id'),
      bytes: Buffer.byteLength(text),
      colo: null,
    });
    await system.stop();
  });
});
