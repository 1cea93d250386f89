/**
 * The Worker as it is, with two routes more: they take the same body through the same middleware and validation and answer
 * a constant, one serialised like an answer, one ready as bytes. What a quote costs beyond that is ours. This entry is
 * bundled by the bench alone and must never be deployed.
 */
import { createRoute } from '@hono/zod-openapi';
import type { Bindings } from '../src/env.ts';
import { createFront } from '../src/front.ts';
import { limitBody, QUESTION_BYTES } from '../src/http/body.ts';
import { sendJson } from '../src/http/send.ts';
import { QuestionSchema } from '../src/quotes/question-schema.ts';

const constantRoute = <P extends string>(path: P) =>
  createRoute({
    method: 'post',
    path,
    // Open to everybody, like the operation it is compared with.
    operationId: 'askQuote',
    middleware: limitBody(QUESTION_BYTES),
    request: { body: { required: true, content: { 'application/json': { schema: QuestionSchema } } } },
    responses: { 200: { description: 'A constant.' } },
  });

const HEADERS = { 'Content-Language': 'vi', 'Ansinh-Ruleset': '0'.repeat(64), Vary: 'Accept-Language' };

const app = createFront({
  now: () => new Date(),
  log: (line) => console.log(JSON.stringify(line)),
});

/** An answer given once, as the bench sends it along. */
let constant: { readonly answer: unknown; readonly bytes: Uint8Array<ArrayBuffer> } | null = null;

app.openapi(constantRoute('/v1/bench/constant'), (c) => {
  c.req.valid('json');
  return sendJson(c, constant?.answer, HEADERS);
});

app.openapi(constantRoute('/v1/bench/bytes'), (c) => {
  c.req.valid('json');
  const bytes = constant?.bytes ?? new Uint8Array();
  c.set('bytes', bytes.length);
  return c.body(bytes, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...HEADERS });
});

type Env = Bindings & { readonly CONSTANT: string };
type Context = Parameters<typeof app.fetch>[2];

export default {
  fetch(request: Request, env: Env, context: Context): Response | Promise<Response> {
    constant ??= { answer: JSON.parse(env.CONSTANT), bytes: new TextEncoder().encode(env.CONSTANT) };
    return app.fetch(request, env, context);
  },
};
