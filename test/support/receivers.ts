/**
 * Those who are told: receivers of webhooks behind public https names that lead, from the Worker's network, into this
 * process, and a resolver that says where names lead. The Worker is the one that is deployed; it believes all of it.
 */
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import type { StandIn } from '../../dev/neon/stand-in.ts';
import { resolver } from '../../dev/receiver.ts';

export { RESOLVER_HOST } from '../../dev/receiver.ts';

export type Got = {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Told;
};

/** As it is sent. */
export type Told = {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly livemode: boolean;
  readonly data: Readonly<Record<string, unknown>>;
};

/** What a receiver does with the nth request of one event: a status, a cut connection, or no answer at all. */
export type Manner = (
  got: Got,
  nth: number,
) => number | 'cut' | 'silent' | { status: number; headers: Record<string, string> };

export interface Receiver extends Pick<StandIn, 'handle'> {
  readonly got: readonly Got[];
  /** What was answered with 2xx, each event once. */
  readonly had: ReadonlyMap<string, Told>;
  manner: Manner;
}

export function newReceiver(slowMs = 200): Receiver {
  const got: Got[] = [];
  const had = new Map<string, Told>();
  const receiver: Receiver = {
    got,
    had,
    manner: () => 204,
    async handle(request, response) {
      const said = await read(request);
      got.push(said);
      const nth = got.filter(({ body }) => body.id === said.body.id).length;
      const manner = receiver.manner(said, nth);
      await new Promise((resolve) => setTimeout(resolve, slowMs));
      if (manner === 'silent') return;
      if (manner === 'cut') return void request.socket.destroy();
      const { status, headers } = typeof manner === 'number' ? { status: manner, headers: {} } : manner;
      if (status >= 200 && status < 300) had.set(said.body.id, said.body);
      response.writeHead(status, headers).end();
    },
  };
  return receiver;
}

async function read(request: IncomingMessage): Promise<Got> {
  const body = await text(request);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return { headers: Object.fromEntries(headers), text: body, body: JSON.parse(body) };
}

/** By the package of Standard Webhooks itself; throws where the signature is not of this secret. */
export function verified({ headers, text: body }: Got, secret: string): unknown {
  return new Webhook(secret).verify(body, headers);
}

/** Where names lead; every other one to a public address. */
export function newResolver(table: Readonly<Record<string, readonly string[] | null>> = {}): Pick<StandIn, 'handle'> {
  return resolver({ '*': ['93.184.215.14'], ...table });
}

/** Waits for what is bound to come, generously: how long it takes is not what is tested. */
export async function until<T>(look: () => T | Promise<T>, isThere: (seen: T) => boolean, everyMs = 150): Promise<T> {
  for (let tried = 0; tried < 600; tried += 1) {
    const seen = await look();
    if (isThere(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error(`it did not come: ${JSON.stringify(await look())}`);
}
