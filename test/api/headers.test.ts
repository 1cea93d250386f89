// Protects what travels around the answers: caches that never serve the wrong language, browsers that may call and do no
// more, ids that can be followed and never carry a person.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELDERLY } from '../support/asked.ts';
import { type System, startSystem } from '../support/running.ts';
import { send, sendJson } from '../support/send.ts';

let system: System;

beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const CACHEABLE = [
  '/',
  '/v1/provinces',
  '/v1/provinces/46/communes',
  '/v1/policies',
  '/v1/policies/hanoi/2026-07',
  '/v1/policies/hanoi/2026-07/amounts?month=2026-08',
  '/v1/policies/hanoi/2026-07/changes?since=hanoi/2026-01',
  '/v1/policies/hanoi/2026-07/sheet',
  '/v1/policies/vietnam/health-insurance/2025-07',
  '/v1/parameters?on=2026-07-01',
  '/v1/questions?province=46&month=2026-11',
  '/openapi.json',
  '/docs',
  '/docs/page.js',
];

describe('a page that can be cached', () => {
  it.each(CACHEABLE)('%s has a strong tag, and answers 304 to who holds it', async (path) => {
    const url = `${system.url}${path}`;
    const first = await send(url);
    const etag = first.headers.get('etag') ?? '';

    expect(first.status).toBe(200);
    expect(etag).toMatch(/^"[0-9a-f]{24}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=3600');
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await send(url, { headers: { 'If-None-Match': held } });
      expect({ held, status: again.status, text: again.text }).toEqual({ held, status: 304, text: '' });
      expect(again.headers.get('etag')).toBe(etag);
      expect(again.headers.get('content-type')).toBeNull();
    }
    expect((await send(url, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it.each(CACHEABLE)('%s answers HEAD as GET, without the body', async (path) => {
    const got = await send(`${system.url}${path}`);
    const head = await send(`${system.url}${path}`, { method: 'HEAD' });

    expect({ status: head.status, text: head.text }).toEqual({ status: 200, text: '' });
    for (const name of ['etag', 'content-type', 'cache-control', 'vary']) {
      expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    }
  });

  it('has another tag in another language and another form, and says that it varies by both', async () => {
    const url = `${system.url}/v1/policies/hanoi/2026-07/sheet`;
    const tags = new Set<string | null>();
    for (const headers of [{}, { 'Accept-Language': 'en' }, { Accept: 'text/html' }]) {
      const { headers: answered } = await send(url, { headers });
      tags.add(answered.get('etag'));
      expect(answered.get('vary')).toBe('Accept, Accept-Language');
    }

    expect(tags.size).toBe(3);
  });
});

describe('another page in a browser', () => {
  it('may call the public operations and read what it needs', async () => {
    const { headers } = await sendJson(`${system.url}/v1/quotes`, ELDERLY, { Origin: 'https://portal.example' });

    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toContain('X-Request-Id');
  });

  it('may read why it was refused', async () => {
    const { status, headers } = await sendJson(`${system.url}/v1/quotes`, {});

    expect([status, headers.get('access-control-allow-origin')]).toEqual([422, '*']);
  });

  it('learns by a preflight what it may send', async () => {
    const { status, headers, text } = await send(`${system.url}/v1/quotes`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://portal.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });

    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(headers.get('access-control-allow-methods')).toBe('POST, OPTIONS');
    expect(headers.get('access-control-allow-headers')).toContain('Content-Type');
    expect(headers.get('access-control-max-age')).toBe('86400');
  });

  it('learns nothing about paths that do not exist, and may not call the operator’s', async () => {
    expect((await send(`${system.url}/v1/nowhere`, { method: 'OPTIONS' })).status).toBe(404);
    expect((await send(`${system.url}/readyz`)).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('every answer', () => {
  it.each(['/', '/v1/provinces', '/nowhere', '/docs', '/v1/policies/hanoi/2026-07/sheet?format=html'])(
    '%s tells a browser to do nothing but read it',
    async (path) => {
      const { headers } = await send(`${system.url}${path}`);

      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|http/);
    },
  );

  it('has an id of its own, or the caller’s where a machine made it', async () => {
    const ask = async (id?: string) => {
      const { headers } = await send(
        `${system.url}/healthz`,
        id === undefined ? {} : { headers: { 'X-Request-Id': id } },
      );
      return headers.get('x-request-id');
    };
    const kept = [
      '01890a5d-ac96-774b-bcce-b302099a8057',
      '4bf92f3577b34da6a3ce929d0e0e4736',
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    ];
    for (const id of kept) expect(await ask(id)).toBe(id);
    for (const id of ['079123456789', 'nguyen-van-a-1954', 'x', `${kept[0]} `.repeat(2)]) {
      expect(await ask(id)).toMatch(/^[0-9a-f]{8}-/);
      expect(await ask(id)).not.toBe(id);
    }
    expect(await ask()).not.toBe(await ask());
  });
});
