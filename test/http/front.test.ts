// Protects the short way: what the front of the Worker answers is what the whole of it would answer, path by path.
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createFront, isAtFront } from '../../src/front.ts';
import type { Router } from '../../src/http/router.ts';

const surroundings = { now: () => new Date('2026-11-23T18:30:00Z'), log: () => {} };
const BINDINGS = { QUOTE_ID_KEY: 'a key for the tests of the front, long enough' };

const front = createFront(surroundings);
const whole = createApp(surroundings);

function taken(app: Router): readonly string[] {
  return app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
}

const paths = [...new Set(taken(front).map((route) => route.split(' ')[1] ?? ''))];

describe('the front', () => {
  it('has every method that the whole has of its paths', () => {
    const ofWhole = taken(whole).filter((route) => paths.includes(route.split(' ')[1] ?? ''));

    expect(paths).toContain('/v1/quotes');
    expect(taken(front).toSorted()).toEqual(ofWhole.toSorted());
  });

  it('is asked for its own paths only, and each leads to one place', () => {
    const isFront = isAtFront(front);
    const asked = (path: string) => isFront(new Request(`https://ansinh.example${path}`));

    expect(paths.filter((path) => !asked(path) || /[:*]/.test(path))).toEqual([]);
    expect(['/openapi.json', '/v1/*', '/*', '/v1/lists', '/v1/quotes/', '/v1/quotes/other'].filter(asked)).toEqual([]);
  });

  it.each(['GET', 'POST', 'PUT', 'OPTIONS', 'HEAD'].flatMap((method) => paths.map((path) => [method, path] as const)))(
    'answers %s %s as the whole does',
    async (method, path) => {
      const said = async (app: Router) => {
        const headers = { 'Content-Type': 'application/json', 'X-Request-Id': '0'.repeat(32), 'Accept-Language': 'en' };
        const body = method === 'POST' || method === 'PUT' ? '{"province":"01","from":"2026-07","person":{}}' : null;
        const answer = await app.request(path, { method, headers, body }, BINDINGS);
        return { status: answer.status, headers: [...answer.headers], text: await answer.text() };
      };

      expect(await said(front)).toEqual(await said(whole));
    },
  );
});
