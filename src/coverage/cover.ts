/**
 * Covering an accepted list, chunk by chunk, each one act: the request that accepts it goes on until it is done, and where
 * that is cut off, a job does. A chunk is done once: whoever comes second finds that it is, and goes on behind it.
 */
import { usePromises } from '../budgets/sponsors/promises.ts';
import { type Acting, act, look, type SystemActor } from '../db/act.ts';
import type { Database, Statement } from '../db/database.ts';
import type { Environment } from '../env.ts';
import { Refusal } from '../refusal.ts';
import { needed } from '../seal/key-ring.ts';
import { type Chunk, type Covering, nextChunk } from './chunk.ts';

export async function coverList(covering: Covering, list: string): Promise<void> {
  for (;;) {
    const chunk = await nextChunk(covering, list);
    if (chunk === null) return;
    if (chunk.to === chunk.from) throw new Error('a list that is not covered has rows left');
    try {
      await coverChunk(covering.db, covering.actor, chunk);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'stale')) throw error;
    }
  }
}

async function coverChunk(db: Database, actor: Acting, chunk: Chunk): Promise<void> {
  const { list, coverages, endings, gaps } = chunk;
  await act(db, {
    actor,
    operation: 'list.cover',
    key: null,
    statements: [writeOf(chunk), ...usePromises(list, chunk.sponsored)],
    events: endings.map(({ coverage, month }) => ({
      type: 'coverage.ended',
      subject: coverage,
      detail: { from: month },
    })),
    answer: { text: "select '{}'::json as answer" },
    audit: {
      chain: list,
      detail: { reached: String(chunk.to), covered: coverages.length, ended: endings.length, gaps: gaps.length },
    },
  });
}

function writeOf({ list, from, to, cardDueOn, coverages, endings, gaps }: Chunk): Statement {
  const own = coverages.map(({ payments: _payments, sets: _sets, ...coverage }) => ({ ...coverage, cardDueOn }));
  const payments = coverages.flatMap(({ id, payments: paid }) =>
    paid.map((payment, at) => ({ coverage: id, nth: at + 1, ...payment })),
  );
  const sets = coverages.flatMap(({ id, sets: posted, topUpHolder, sponsorHolder }) =>
    posted.map((set) => ({ coverage: id, ...set, topUpHolder, sponsorHolder })),
  );
  return {
    text: 'select app.cover($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [
      list,
      from,
      to,
      crypto.randomUUID(),
      ...[own, payments, sets, endings, gaps].map((one) => JSON.stringify(one)),
    ],
  };
}

/** Lists a job goes on with in one run. */
const LISTS_AT_ONCE = 50;

type Turn = { readonly db: Database; readonly actor: SystemActor; readonly environment: Environment };

/** For the job: what was accepted and cut off. A list that fails keeps no other from being covered, and fails the run. */
export async function coverDueLists({ db, actor, environment }: Turn): Promise<{ readonly covered: number }> {
  const keys = { seal: needed(environment.sealKeys), index: needed(environment.indexKeys) };
  const [found] = await look(db, actor, [
    { text: 'select due as list from app.coverings_due($1) as due', values: [LISTS_AT_ONCE] },
  ]);
  let covered = 0;
  const failed: unknown[] = [];
  for (const { list } of found?.rows ?? []) {
    try {
      await coverList({ db, actor, keys }, String(list));
      covered += 1;
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
  return { covered };
}
