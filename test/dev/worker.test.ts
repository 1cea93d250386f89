/**
 * Protects that the Worker runs here as it would at Cloudflare: nothing stands between a request and its answer, the
 * network ends at the stand-in, and the limits of the runtime can be set for a test.
 */
import { afterEach, expect, test } from 'vitest';
import { type RunningWorker, startWorker, type WorkerOptions } from '../../dev/worker.ts';
import { inOneMinute } from '../support/minute.ts';

let worker: RunningWorker | undefined;
afterEach(() => worker?.stop());

const NO_DATABASE = { handle: async () => {}, stop: async () => {} };

async function run(body: string, options: Partial<WorkerOptions> = {}): Promise<string> {
  const contents = `export default { async fetch(request, env) { ${body} } }`;
  worker = await startWorker({
    modules: [{ type: 'ESModule', path: 'worker.js', contents }],
    standIn: NO_DATABASE,
    bindings: { SECRET: 'x' },
    port: 0,
    ...options,
  });
  return worker.url;
}

test('the Worker has the bindings of wrangler.toml and the secrets it is given', async () => {
  const url = await run('return Response.json(Object.keys(env).sort())');
  expect(await (await fetch(url)).json()).toEqual(expect.arrayContaining(['RATE_LIMITER', 'SECRET']));
});

test('a failure is a bare 500 as in production, not a page of the development tools', async () => {
  const lines: string[] = [];
  const url = await run("throw new Error('boom')", { onLog: (line) => lines.push(line) });
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error']);
  await expect.poll(() => lines.join('\n')).toContain('boom');
});

test('what the Worker writes arrives line by line', async () => {
  const lines: string[] = [];
  const url = await run("console.log(JSON.stringify({ a: 1 })); return new Response('ok')", {
    onLog: (line) => lines.push(line),
  });
  await (await fetch(url)).text();
  await expect.poll(() => lines).toEqual(['{"a":1}']);
});

test('every request of the Worker goes to the stand-in, wherever it is meant to go', async () => {
  const seen: (string | undefined)[] = [];
  const url = await run("return fetch('https://example.com/a?b=1', { method: 'POST', body: 'x' })", {
    standIn: {
      ...NO_DATABASE,
      async handle(request, response) {
        seen.push(request.method, request.headers.host, request.url);
        response.writeHead(418).end();
      },
    },
  });
  expect((await fetch(url)).status).toBe(418);
  expect(seen).toEqual(['POST', 'example.com', '/a?b=1']);
});

test('the rate limit is that of wrangler.toml, or the one a test asks for', async () => {
  const body = 'return Response.json((await env.RATE_LIMITER.limit({ key: new URL(request.url).pathname })).success)';
  const url = await run(body, { rateLimit: 2 });
  const answers = await inOneMinute(async (nth) => {
    const came: unknown[] = [];
    for (let i = 0; i < 3; i += 1) came.push(await (await fetch(`${url}/${nth}`)).json());
    return came;
  });
  expect(answers).toEqual([true, true, false]);
});

const FILL = `const all = []; for (let i = 0; i < 400; i += 1) all.push(new Array(131072).fill(i)); return new Response(String(all.length))`;

test('a heap limit ends a Worker that exceeds it, which is noticed; without one the same Worker passes', async () => {
  const url = await run(FILL, { v8Flags: ['--max-heap-size=64'] });
  await expect(fetch(url)).rejects.toThrow();
  await expect.poll(() => worker?.crashes()).toBe(1);
  await worker?.stop();
  expect(await (await fetch(await run(FILL))).text()).toBe('400');
  expect([worker?.crashes(), process.env.MINIFLARE_WORKERD_V8_FLAGS]).toEqual([0, undefined]);
});

test('the runtime takes no signal away from whoever started it', async () => {
  const before = process.listenerCount('SIGINT');
  await run("return new Response('ok')");
  expect(process.listenerCount('SIGINT')).toBe(before);
});
