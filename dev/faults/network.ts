/**
 * The way between the Worker and the stand-in for Neon, with a proxy on it that breaks calls as the plan says: real
 * connections on both sides, really closed. What it does to a call it tells, so that it can be held against the answer the
 * caller got.
 */
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { neonStandIn, Severed, type StandIn } from '../neon/stand-in.ts';
import { type Call, callIn } from './calls.ts';
import type { Fate, Phase } from './phases.ts';
import type { Plan } from './plan.ts';

export interface Network extends StandIn {
  /** Calls that came through, broken or not. */
  calls(): number;
}

export type Way = {
  readonly postgres: { readonly port: number };
  readonly plan: Plan;
  /** Ends a session of Postgres, as its administrator would. */
  readonly terminate: (session: number) => Promise<void>;
  readonly onCall: (call: Call, phase: Phase | null) => void;
};

/** Tells the stand-in where in a batch to break it. */
const INSIDE = 'x-fault-inside';

export async function faultyNetwork({ postgres, plan, terminate, onCall }: Way): Promise<Network> {
  const behind = await listening(neonStandIn(postgres, breaking(terminate)));
  const agent = new Agent({ keepAlive: true });
  let calls = 0;

  return {
    calls: () => calls,
    async handle(incoming, response) {
      const body = await buffer(incoming);
      const call = callIn(body);
      const planned = plan.fateOf(call);
      const fate = planned?.fate ?? null;
      calls += 1;
      onCall(call, planned?.phase ?? null);
      const signal = isOverdue(fate) ? null : closingOf(response);
      const passOn = () => forward({ port: behind.port, agent, incoming, body, inside: insideOf(call, fate), signal });
      await meet(fate, passOn, response);
    },
    async stop() {
      agent.destroy();
      await behind.stop();
    },
  };
}

/** A call nobody waits for any more is given up on the way, as Neon's own proxy does; but for one that is overdue. */
function closingOf(response: ServerResponse): AbortSignal {
  const closing = new AbortController();
  response.once('close', () => response.writableFinished || closing.abort());
  return closing.signal;
}

function isOverdue(fate: Fate | null): boolean {
  return fate?.waitBefore !== undefined;
}

function insideOf({ statements }: Call, fate: Fate | null): string | null {
  if (fate?.inside === undefined) return null;
  const { at, how, along = 0 } = fate.inside;
  return `${at} ${how} ${1 + Math.floor(along * statements)}`;
}

function breaking(terminate: Way['terminate']) {
  const passed = new WeakMap<IncomingMessage, number>();
  return async (incoming: IncomingMessage, point: 'statement' | 'commit', session: number): Promise<void> => {
    const wanted = incoming.headers[INSIDE];
    if (typeof wanted !== 'string') return;
    const [at, how, nth] = wanted.split(' ');
    const passing = (passed.get(incoming) ?? 0) + 1;
    passed.set(incoming, passing);
    if (at !== point || (at === 'statement' && passing !== Number(nth))) return;
    if (how === 'terminate') return terminate(session);
    throw new Severed();
  };
}

type Came = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer };

async function meet(fate: Fate | null, passOn: () => Promise<Came | null>, response: ServerResponse): Promise<void> {
  const { asked = 1, waitBefore = 0, waitAfter = 0, reply = 'answer' } = fate ?? {};
  await pause(waitBefore);
  let came: Came | null = null;
  for (let time = 0; time < asked; time += 1) came = await passOn();
  await pause(waitAfter);
  if (response.destroyed) return;
  if (typeof reply === 'object') {
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
  } else if (reply === 'drop' || came === null) {
    response.destroy();
  } else if (reply === 'half') {
    response.writeHead(came.status, { ...came.headers, 'content-length': came.body.length });
    response.write(came.body.subarray(0, came.body.length / 2), () => response.destroy());
  } else {
    response.writeHead(came.status, { ...came.headers, 'content-length': came.body.length }).end(came.body);
  }
}

type Forwarded = {
  readonly port: number;
  readonly agent: Agent;
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
  /** For the stand-in; null where nothing happens there. */
  readonly inside: string | null;
  readonly signal: AbortSignal | null;
};

/** Null where the connection broke: there is nothing to pass back. */
async function forward({ port, agent, incoming, body, inside, signal }: Forwarded): Promise<Came | null> {
  const headers: Record<string, string | string[] | undefined> = { ...incoming.headers };
  delete headers['transfer-encoding'];
  headers['content-length'] = String(body.length);
  if (inside !== null) headers[INSIDE] = inside;
  const to = { port, agent, host: '127.0.0.1', path: incoming.url, method: incoming.method, headers };
  const outgoing = request(signal === null ? to : { ...to, signal });
  try {
    outgoing.end(body);
    const [answer]: IncomingMessage[] = await once(outgoing, 'response');
    if (answer === undefined) return null;
    const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...kept } = answer.headers;
    return { status: answer.statusCode ?? 500, headers: kept, body: await buffer(answer) };
  } catch {
    return null;
  }
}

async function listening(standIn: StandIn) {
  const server = createServer((incoming, response) => void standIn.handle(incoming, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return {
    port: address.port,
    async stop() {
      server.closeAllConnections();
      server.close();
      await standIn.stop();
    },
  };
}
