/**
 * Where people fetch tokens of the demo officers, on this machine only: GET /token/<agency>/<role> answers one as text
 * (…/<role>/2 of the second person, where there is one), GET / lists who there is. And where they wind the clock:
 * POST /tick?cron=<trigger>&at=<instant> runs the jobs of a trigger as Cloudflare would at that time, and answers what they
 * wrote. The Worker never asks here; it has its own way to the keys (dev/worker.ts).
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { DEMO_AGENCIES, type DemoAgency, subjectOf } from './demo-offices.ts';
import type { LocalIssuer } from './issuer.ts';

export interface IssuerPage {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs the jobs of a trigger, and gives the lines they wrote. */
export type Tick = (cron: string, at: Date) => Promise<readonly string[]>;

type Answer = readonly [status: number, text: string];

/** On the port next to the API's, so that it stays the same; on a free one where that is taken. */
export async function startIssuerPage(issuer: LocalIssuer, wanted: number, tick: Tick): Promise<IssuerPage> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const answering = request.method === 'POST' ? ticked(tick, url) : answerTo(issuer, url);
    const failed = (): Answer => [500, 'That failed; what it wrote stands in the log.\n'];
    void answering.catch(failed).then(([status, text]) => {
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

async function answerTo(issuer: LocalIssuer, path: string): Promise<Answer> {
  if (path === '/') return [200, DEMO_AGENCIES.map(lineOf).join('')];
  const [, slug, asked, second] = /^\/token\/([\w-]+)\/([\w-]+)(\/2)?$/.exec(path) ?? [];
  const agency = DEMO_AGENCIES.find((one) => one.slug === slug);
  const isSecond = second !== undefined;
  const role = (isSecond ? agency?.seconds : agency?.roles)?.find((one) => one === asked);
  if (agency === undefined || role === undefined) return [404, 'GET / lists who there is.\n'];
  const subject = subjectOf(agency.slug, role, isSecond);
  return [200, await issuer.tokenFor({ subject, agency: agency.id, role })];
}

function lineOf({ slug, kind, name, roles, seconds }: DemoAgency): string {
  const people = [...roles, ...seconds.map((role) => `${role}/2`)].join(', ');
  return `${slug.padEnd(18)} ${kind.padEnd(24)} ${people.padEnd(36)} ${name}\n`;
}

async function ticked(tick: Tick, url: string): Promise<Answer> {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const at = new Date(searchParams.get('at') ?? '');
  const cron = searchParams.get('cron');
  if (pathname !== '/tick' || cron === null || Number.isNaN(at.getTime())) {
    return [404, 'POST /tick?cron=<trigger>&at=<instant>\n'];
  }
  return [200, (await tick(cron, at)).join('\n')];
}
