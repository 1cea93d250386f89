/**
 * The Worker as it is, with one route more: it takes the same body through the same middleware and validation, and answers
 * a constant of the size it is told. What a quote costs beyond that is ours. This entry is bundled by the bench alone and
 * must never be deployed.
 */
import { createRoute } from '@hono/zod-openapi';
import document from '../openapi/openapi.json' with { type: 'json' };
import { createApp } from '../src/app.ts';
import type { Bindings } from '../src/env.ts';
import { limitBody, QUESTION_BYTES } from '../src/http/body.ts';
import { QuestionSchema } from '../src/quotes/question-schema.ts';

const constantRoute = createRoute({
  method: 'post',
  path: '/v1/bench/constant',
  middleware: limitBody(QUESTION_BYTES),
  request: { body: { required: true, content: { 'application/json': { schema: QuestionSchema } } } },
  responses: { 200: { description: 'A constant.' } },
});

const HEADERS = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'Content-Language': 'vi',
  'Ansinh-Ruleset': '0'.repeat(64),
  Vary: 'Accept-Language',
};

const app = createApp({
  now: () => new Date(),
  log: (line) => console.log(JSON.stringify(line)),
  document,
});

let constant: Uint8Array<ArrayBuffer> | null = null;

app.openapi(constantRoute, (c) => {
  c.req.valid('json');
  const bytes = constant ?? new Uint8Array();
  c.set('bytes', bytes.length);
  return c.body(bytes, 200, HEADERS);
});

type Env = Bindings & { readonly CONSTANT_BYTES: string };
type Context = Parameters<typeof app.fetch>[2];

export default {
  fetch(request: Request, env: Env, context: Context): Response | Promise<Response> {
    constant ??= new TextEncoder().encode(JSON.stringify('x'.repeat(Number(env.CONSTANT_BYTES) - 2)));
    return app.fetch(request, env, context);
  },
};
