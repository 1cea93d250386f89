/**
 * Webhooks on this machine. The Worker is the one that is deployed and takes public https names only; its network leads
 * one of them to whatever listens on a port here, and asks a resolver that knows no other. Nothing else can be reached.
 */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { StandIn } from './neon/stand-in.ts';

/** Whom src/outbox/resolve.ts asks. */
export const RESOLVER_HOST = 'cloudflare-dns.com';

/** Of a domain that is nobody's. */
export const RECEIVER_HOST = 'webhooks.example.org';

/** Never called: the network ends here. */
const SOME_PUBLIC_ADDRESS = '93.184.215.14';

export function receiverAt(port: number): Readonly<Record<string, Pick<StandIn, 'handle'>>> {
  return {
    [RECEIVER_HOST]: { handle: (request, response) => passOn(port, request, response) },
    [RESOLVER_HOST]: resolver({ [RECEIVER_HOST]: [SOME_PUBLIC_ADDRESS] }),
  };
}

/** The names it knows and where they lead; null: it fails. Any other leads nowhere. */
export function resolver(table: Readonly<Record<string, readonly string[] | null>>): Pick<StandIn, 'handle'> {
  return {
    async handle(request: IncomingMessage, response: ServerResponse) {
      const { searchParams } = new URL(request.url ?? '', `https://${RESOLVER_HOST}`);
      const known = table[searchParams.get('name') ?? ''] ?? table['*'];
      if (known === null) return void response.writeHead(502).end();
      const wanted = searchParams.get('type') === 'AAAA' ? 28 : 1;
      const records = (known ?? []).map((address) => ({ type: address.includes(':') ? 28 : 1, data: address }));
      const Answer = records.filter(({ type }) => type === wanted);
      const Status = known === undefined ? 3 : 0;
      response.writeHead(200, { 'content-type': 'application/dns-json' }).end(JSON.stringify({ Status, Answer }));
    },
  };
}

/** As it came, to 127.0.0.1; 502 where nobody listens. */
async function passOn(port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url: path, headers } = request;
  const onward = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  await pipeline(request, onward).catch(() => undefined); // told by the error above
}
