/**
 * One attempt at a delivery: the target is looked at again, the event is signed, sent, and the class of the answer's status
 * kept. Nothing of the answer is read, no redirect followed, and nothing of the error that may come of it told.
 */
import type { KeyRing } from '../seal/key-ring.ts';
import { NotOpened, open } from '../seal/seal.ts';
import { type Ended, type Outcome, type Taken, waitAfter } from './delivery.ts';
import { type LeadsTo, leadsTo } from './resolve.ts';
import { signaturesOf } from './sign.ts';
import { publicTarget } from './targets.ts';

/** Of a receiver, to have written it down. */
const TIMEOUT_MS = 10_000;

/** What a Worker may have open at one time. */
const AT_ONCE = 6;

type Sending = { readonly ring: KeyRing; readonly at: number };

/** All of them, a few at a time; each name is looked up once. */
export async function attemptAll(taken: readonly Taken[], sending: Sending): Promise<readonly Ended[]> {
  const known = new Map<string, Promise<LeadsTo>>();
  const resolved = (host: string) => {
    const found = known.get(host) ?? leadsTo(host);
    known.set(host, found);
    return found;
  };
  const left = [...taken];
  const ended: Ended[] = [];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      ended.push(await attempt(next, sending, resolved));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return ended;
}

async function attempt(taken: Taken, sending: Sending, resolved: (host: string) => Promise<LeadsTo>): Promise<Ended> {
  const { delivery, attempts } = taken;
  const status = await statusOf(taken, sending, resolved);
  const outcome = typeof status === 'number' ? classOf(status) : status;
  return { delivery, attempts, outcome, gone: status === 410, wait: outcome === '2xx' ? null : waitAfter(attempts) };
}

async function statusOf(
  taken: Taken,
  sending: Sending,
  resolved: (host: string) => Promise<LeadsTo>,
): Promise<number | Outcome> {
  const target = publicTarget(taken.url);
  if (target === null) return 'target-refused';
  const found = await resolved(target.host);
  if (found !== 'public') return found === 'elsewhere' ? 'target-refused' : 'unreachable';
  const secrets = await secretsOf(taken, sending.ring);
  // Of its own, so that it keeps nobody else's from being sent.
  if (secrets === null) return 'unsigned';
  const asked = await requestOf(taken, sending.at, secrets);
  try {
    const answer = await fetch(target.url, { ...asked, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    await answer.body?.cancel().catch(() => {});
    return answer.status;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
  }
}

function classOf(status: number): Outcome {
  if (status >= 200 && status < 300) return '2xx';
  if (status >= 300 && status < 400) return '3xx';
  return status >= 400 && status < 500 ? '4xx' : '5xx';
}

/** Null where one was sealed under a key that is gone. */
async function secretsOf({ secrets }: Taken, ring: KeyRing): Promise<readonly string[] | null> {
  const opening = secrets.map(({ id, sealed }) => {
    return open(ring, { table: 'webhook_secret', column: 'secret', row: id }, sealed).then(String);
  });
  return Promise.all(opening).catch((error: unknown) => {
    if (error instanceof NotOpened) return null;
    throw error;
  });
}

async function requestOf(taken: Taken, at: number, secrets: readonly string[]) {
  const body = bodyOf(taken);
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'ansinh-webhooks',
      'webhook-id': taken.event,
      'webhook-timestamp': String(at),
      'webhook-signature': await signaturesOf({ id: taken.event, timestamp: at, body }, secrets),
    },
  };
}

/** Field by field; `detail` is what app.emit wrote, which holds ids, counts, states and instants. */
function bodyOf({ event, type, happenedAt, livemode, subject, agency, province, detail }: Taken): string {
  return JSON.stringify({
    id: event,
    type,
    timestamp: happenedAt,
    livemode,
    data: { subject, agency, province, ...detail },
  });
}
