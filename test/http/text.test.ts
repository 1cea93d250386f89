// Protects what people are called: text that could not be kept as it was sent is refused, never kept as something else.
import { createRoute, z } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { newRouter } from '../../src/http/router.ts';
import { Refusal } from '../../src/refusal.ts';

const BINDINGS = { QUOTE_ID_KEY: 'a key of at least thirty-two characters' };
const app = createApp({ now: () => new Date('2026-11-23T18:30:00Z'), log: () => {} });

async function ask(body: string | Uint8Array<ArrayBuffer>) {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  const response = await app.request('/v1/quotes', { method: 'POST', headers, body }, BINDINGS);
  return { status: response.status, body: await response.json() };
}

describe('a text that no database keeps', () => {
  const named = createRoute({
    method: 'post',
    path: '/',
    request: {
      body: { required: true, content: { 'application/json': { schema: z.object({ names: z.array(z.string()) }) } } },
    },
    responses: { 204: { description: '' } },
  });
  const router = newRouter().openapi(named, (c) => c.body(null, 204));
  router.onError((error, c) => c.json(error instanceof Refusal ? error.findings : [], 422));
  const name = async (escaped: string) => {
    const body = `{"names":["Huế","${escaped}"]}`;
    const response = await router.request('/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    return { status: response.status, findings: response.status === 204 ? [] : await response.json() };
  };

  it.each(['a\\u0000b', '\\ud83c', '\\udfe0\\ud83c'])('is of the wrong form: %s', async (escaped) => {
    const findings = [{ at: ['names', 1], in: 'body', code: 'wrong-form', bounds: 'Unicode' }];

    expect(await name(escaped)).toEqual({ status: 422, findings });
  });

  it('is another thing than one outside the first plane', async () => {
    expect(await name('\\ud83c\\udfe0')).toEqual({ status: 204, findings: [] });
  });
});

describe('JSON in another encoding', () => {
  const windows1258 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('is malformed, where its letters would be lost', async () => {
    expect(await ask(windows1258('{"province":"46","person":{},"policy":"Hu\xea"}'))).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
  });

  it('is what it is in UTF-8 where that says the same', async () => {
    expect(await ask(windows1258('{"province":"46","person":{}}'))).toMatchObject({ status: 200 });
  });
});
