/**
 * Where people fetch tokens of the demo officers, on this machine only: GET /token/<agency>/<role> answers one as text,
 * GET / lists who there is. The Worker never asks here; it has its own way to the keys (dev/worker.ts).
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { DEMO_AGENCIES, subjectOf } from './demo-offices.ts';
import type { LocalIssuer } from './issuer.ts';

export interface IssuerPage {
  readonly url: string;
  stop(): Promise<void>;
}

/** On the port next to the API's, so that it stays the same; on a free one where that is taken. */
export async function startIssuerPage(issuer: LocalIssuer, wanted: number): Promise<IssuerPage> {
  const server = createServer((request, response) => {
    void answerTo(issuer, request.url ?? '/').then(([status, text]) => {
      response
        .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
        .end(text);
    });
  });
  const port = (await listening(server, wanted)) ?? (await listening(server, 0));
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Null where the port is taken. */
async function listening(server: Server, port: number): Promise<number | null> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return null;
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : null;
}

async function answerTo(issuer: LocalIssuer, path: string): Promise<readonly [number, string]> {
  if (path === '/') return [200, DEMO_AGENCIES.map(({ slug, roles }) => `${slug}: ${roles.join(', ')}\n`).join('')];
  const [, slug, asked] = /^\/token\/([\w-]+)\/([\w-]+)$/.exec(path) ?? [];
  const agency = DEMO_AGENCIES.find((one) => one.slug === slug);
  const role = agency?.roles.find((one) => one === asked);
  if (agency === undefined || role === undefined) return [404, 'GET / lists who there is.\n'];
  return [200, await issuer.tokenFor({ subject: subjectOf(agency.slug, role), agency: agency.id, role })];
}
