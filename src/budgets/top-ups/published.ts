/**
 * What communes add, for quotes, which answer without a database: read once a minute and province, and kept. While the
 * database does not answer, what was read last holds for a quarter of an hour; after that nobody can say what a commune adds,
 * and the quote says so. Nothing is known here of who asks.
 */
import { look } from '../../db/act.ts';
import { connect } from '../../db/connect.ts';
import type { Environment } from '../../env.ts';
import { readTopUps, type Snapshot, type TopUpsInForce, topUpsInForce } from './top-ups.ts';

const FRESH_MS = 60_000;
const USABLE_MS = 900_000;
/** After a reading that failed nobody waits for another one so soon. */
const PAUSE_MS = 10_000;
/** How long a quote waits for a database that may have been asleep. */
const PATIENCE_MS = 2_000;

type Kept = {
  readonly topUps: TopUpsInForce | null;
  readonly readAt: number;
  /** When somebody may ask again. */
  readonly nextAt: number;
};

/** For each database, as there may be several in one process of tests. */
const kept = new WeakMap<Environment, Map<string, Kept>>();

/** Null where the commune adds nothing. Without a database nobody publishes anything. */
export function publishedTopUps(
  environment: Environment,
  province: string,
  commune: string | null | undefined,
  now: number,
): Snapshot | null | 'unknown' | Promise<Snapshot | null | 'unknown'> {
  if (commune === null || commune === undefined || environment.databaseUrl === null) return null;
  const known = kept.get(environment)?.get(province);
  if (known !== undefined && now < known.nextAt) return told(known, commune, now);
  return readAnew(environment, province, now, known).then((read) => told(read, commune, now));
}

function told({ topUps, readAt }: Kept, commune: string, now: number): Snapshot | null | 'unknown' {
  if (topUps === null || now - readAt > USABLE_MS) return 'unknown';
  return topUps.get(commune) ?? null;
}

/** Each request reads for itself: a Worker may not wait for what another request has begun. */
async function readAnew(
  environment: Environment,
  province: string,
  now: number,
  before: Kept | undefined,
): Promise<Kept> {
  const ofDatabase = kept.get(environment) ?? new Map<string, Kept>();
  kept.set(environment, ofDatabase);
  const { topUps, readAt } = before ?? { topUps: null, readAt: now };
  // Whoever comes meanwhile has what was read last, where there is something.
  if (topUps !== null) ofDatabase.set(province, { topUps, readAt, nextAt: now + PAUSE_MS });
  const read = await inTime(readFrom(environment, province));
  const next =
    read === null ? { topUps, readAt, nextAt: now + PAUSE_MS } : { topUps: read, readAt: now, nextAt: now + FRESH_MS };
  ofDatabase.set(province, next);
  return next;
}

async function readFrom(environment: Environment, province: string): Promise<TopUpsInForce | null> {
  try {
    const db = await connect(environment);
    const [found] = await look(db, { kind: 'system', livemode: true, now: null }, [topUpsInForce(province)]);
    return readTopUps(found?.rows[0]?.answer);
  } catch {
    // Whatever it is that fails, it is the database's to be told of elsewhere: a quote goes on without it.
    return null;
  }
}

function inTime<T>(reading: Promise<T>): Promise<T | null> {
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([reading, patience]);
}
