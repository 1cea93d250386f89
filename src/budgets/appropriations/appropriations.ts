/**
 * What a budget holder was granted for a year, entry by entry, and how it stands: used, committed, left, short. The ledger's
 * sums are the database's; nothing here adds up money by itself but left and short, which follow from the other three.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../../db/act.ts';
import { requires } from '../../db/refusals.ts';
import type { Day } from '../../engine/facts.ts';
import type { Acting } from '../../http/acting.ts';
import { pageOf } from '../../http/pages.ts';
import { refuseToCome } from '../../http/past-days.ts';
import { Refusal } from '../../refusal.ts';

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  holder: z.string(),
  year: z.int(),
  amount: z.int(),
  decision: z.string(),
  decidedOn: z.string(),
  request: z.string().nullable(),
  corrects: z.string().nullable(),
  enteredAt: z.string(),
});

const APPROPRIATION_JSON = `json_build_object('id', a.id, 'livemode', a.livemode, 'province', a.province,
  'holder', a.holder, 'year', a.year, 'amount', a.amount, 'decision', a.decision, 'decidedOn', a.decided_on,
  'request', a.request, 'corrects', a.corrects, 'enteredAt', app.instant(a.entered_at))`;

export type NewAppropriation = {
  readonly holder?: string | undefined;
  readonly year?: number | undefined;
  readonly amount?: number | undefined;
  readonly decision: string;
  readonly decidedOn: string;
  readonly corrects?: string | undefined;
};

export async function enterAppropriation({ db, actor }: Acting, key: ActKey, asked: NewAppropriation, today: Day) {
  const { holder = null, year = null, amount = null, decision, decidedOn, corrects = null } = asked;
  refuseToCome('decidedOn', decidedOn, today);
  const province = actor.agency.province;
  if (province === null) throw new Refusal('not-allowed');
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'appropriation.enter',
    key,
    statements: [
      requires('$1::text is null or app.keeps_budget_of($1)', 'not-allowed', [holder]),
      {
        text: 'select app.enter_appropriation($1, $2, $3, $4, $5, $6, $7)',
        values: [id, holder, year, amount, decision, decidedOn, corrects],
      },
    ],
    answer: { text: `select ${APPROPRIATION_JSON} as answer from app.appropriation a where a.id = $1`, values: [id] },
    audit: { chain: id, detail: { holder, year, amount, corrects }, opens: { province } },
  });
  return Row.parse(answer);
}

export type AppropriationQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly year: number;
  readonly holder?: string | undefined;
};

export async function pageAppropriations({ db, actor }: Acting, asked: AppropriationQuery) {
  const { limit, cursor = null, year, holder = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${APPROPRIATION_JSON} as answer from app.appropriation a
        where a.year = $1 and ($2::text is null or a.holder = $2) and ($3::uuid is null or a.id > $3)
        order by a.id limit $4`,
      values: [year, holder, cursor, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows, next };
}

const Sums = z.object({ holder: z.string(), granted: z.int(), used: z.int(), committed: z.int() });
export type Sums = z.infer<typeof Sums>;

/** Of a commune that owes nothing and was granted nothing yet, a row of noughts where it is asked for by name. */
export async function listBudgets({ db, actor }: Acting, year: number, holder: string | null) {
  const [found] = await look(db, actor, [
    { text: 'select holder, granted, used, committed from app.budgets($1, $2)', values: [year, holder] },
  ]);
  return { year, items: (found?.rows ?? []).map((row) => budgetOf(Sums.parse(row))) };
}

function budgetOf({ holder, granted, used, committed }: Sums) {
  const left = granted - used - committed;
  return { holder, granted, used, committed, left: Math.max(left, 0), short: Math.max(-left, 0) };
}
