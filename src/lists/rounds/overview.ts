/**
 * How far a round is, commune by commune: offices and lists are counted, and of people only how many a commune has counted
 * as entitled and not listed. Every commune of the province is named, also one that has no office here yet: it has no list
 * either.
 */
import { z } from '@hono/zod-openapi';
import { look } from '../../db/act.ts';
import type { Acting } from '../../http/acting.ts';
import { communesOf } from '../../places/places.ts';
import { Refusal } from '../../refusal.ts';
import { type Counted as Entitled, listEntitledCounts } from '../../registers/entitled.ts';

/** Where the least far of a commune's lists is. */
export const STANDINGS = ['no-list', 'draft', 'submitted', 'confirmed', 'approved'] as const;
export type StandingName = (typeof STANDINGS)[number];

/** Whether a commune is in time; null where it cannot be said yet, or the round has no closing time. */
export const IN_TIME = ['on-time', 'late', 'missing'] as const;
export type InTime = (typeof IN_TIME)[number];

const count = z.int();

const Counted = z.object({
  commune: z.string().nullable(),
  offices: count,
  noList: count,
  draft: count,
  submitted: count,
  confirmed: count,
  approved: count,
  onTime: count,
  late: count,
  missing: count,
  lists: count,
  supplementaryLists: count,
});

type Counts = z.infer<typeof Counted>;

const Found = z.object({
  province: z.string(),
  makers: z.array(z.string()),
  isOver: z.boolean(),
  rows: z.array(Counted),
});

export async function readOverview(acting: Acting, round: string) {
  const { db, actor } = acting;
  const [found] = await look(db, actor, [
    {
      text: `select json_build_object('province', r.province, 'makers', r.makers,
          'isOver', coalesce(r.closes_at <= app.now(), false), 'rows', app.round_overview(r.id)) as answer
        from app.round r where r.id = $1`,
      values: [round],
    },
  ]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  const { province, makers, isOver, rows } = Found.parse(answer);
  // Who counts them may have counted since: each number says when.
  const { items: counted } = await listEntitledCounts(acting, round);
  const entitled = new Map(counted.map((one) => [one.commune, one]));
  const communes = rowsOf(province, makers.includes('commune'), isOver, rows, entitled);
  return { round, isOver, communes, totals: totalsOf(communes) };
}

function rowsOf(
  province: string,
  madeByCommunes: boolean,
  isOver: boolean,
  rows: readonly Counts[],
  entitled: ReadonlyMap<string, Entitled>,
) {
  const byCommune = new Map(rows.map((row) => [row.commune, row]));
  const named = communesOf(province).map(({ code, name }) => {
    const row =
      byCommune.get(code) ??
      (madeByCommunes ? without(code, isOver) : { ...without(code, false), offices: 0, noList: 0 });
    return rowOf(row, name, entitled.get(code) ?? null);
  });
  const elsewhere = byCommune.get(null);
  return elsewhere === undefined ? named : [...named, rowOf(elsewhere, null, null)];
}

/** A commune that ought to make a list and is not even here. */
function without(commune: string, isOver: boolean): Counts {
  const none = {
    draft: 0,
    submitted: 0,
    confirmed: 0,
    approved: 0,
    onTime: 0,
    late: 0,
    lists: 0,
    supplementaryLists: 0,
  };
  return { ...none, commune, offices: 0, noList: 1, missing: isOver ? 1 : 0 };
}

function rowOf(row: Counts, name: string | null, counted: Entitled | null) {
  return { ...row, name, standing: standingOf(row), timeliness: timelinessOf(row), entitled: peopleOf(counted) };
}

function peopleOf(counted: Entitled | null) {
  if (counted === null) return null;
  const { entitled, listed, notListed, countedAt } = counted;
  return { entitled, listed, notListed, countedAt };
}

/** Of a commune with several offices, such as schools: that of the office which is least far. */
function standingOf({ noList, draft, submitted, confirmed, approved }: Counts): StandingName | null {
  const counts = [noList, draft, submitted, confirmed, approved];
  return STANDINGS[counts.findIndex((many) => many > 0)] ?? null;
}

function timelinessOf({ noList, draft, submitted, confirmed, approved, onTime, late, missing }: Counts): InTime | null {
  if (missing > 0) return 'missing';
  if (late > 0) return 'late';
  const all = noList + draft + submitted + confirmed + approved;
  return all > 0 && onTime === all ? 'on-time' : null;
}

function totalsOf(rows: readonly ReturnType<typeof rowOf>[]) {
  const standing = (one: StandingName) => rows.filter((row) => row.standing === one).length;
  const inTime = (one: InTime) => rows.filter(({ timeliness }) => timeliness === one).length;
  return {
    communes: rows.length,
    noList: standing('no-list'),
    draft: standing('draft'),
    submitted: standing('submitted'),
    confirmed: standing('confirmed'),
    approved: standing('approved'),
    onTime: inTime('on-time'),
    late: inTime('late'),
    missing: inTime('missing'),
    supplementaryLists: rows.reduce((sum, row) => sum + row.supplementaryLists, 0),
    notListed: sumOf(rows.flatMap(({ entitled }) => (entitled === null ? [] : [entitled.notListed]))),
  };
}

/** Null where one of them is not told. */
function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
