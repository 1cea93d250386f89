/**
 * The settlement of a province: the sheet of one quarter, which is a view over its obligations. Every line is counted once,
 * in the account of whoever owes the local part; where nobody does, in the state's. What is frozen is shown as frozen.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import { SCHEMES, type Scheme } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { type Line, LineRow, type Sums, sumsOf } from './lines.ts';
import { OBLIGATION_JSON, type ObligationRow, obligationRow } from './obligation-view.ts';
import { partsOf, settlementId } from './periods.ts';

export type SheetLine = Line & { readonly scheme: Scheme };

export type Settlement = {
  readonly id: string;
  readonly province: string;
  readonly period: string;
  readonly obligations: readonly ObligationRow[];
  /** Each once, of both funds. */
  readonly lines: readonly SheetLine[];
};

const OwnedLine = z.object({
  holder: z.string(),
  scheme: z.enum(SCHEMES),
  line: LineRow,
});

/** A province of one's own, and a quarter in which something is owed. */
export async function findSettlement({ db, actor }: Acting, id: string): Promise<Settlement> {
  const { province, period } = partsOf(id);
  const values = [province, period];
  const [obligations, lines] = await look(db, actor, [
    {
      text: `select ${OBLIGATION_JSON} as answer from app.obligation o
        where o.province = $1 and o.period = $2 order by o.scheme, o.holder`,
      values,
    },
    {
      text: `select json_build_object('holder', o.holder, 'scheme', o.scheme, 'line', l) as answer
        from app.obligation o cross join lateral app.lines_of(o.id) as l where o.province = $1 and o.period = $2`,
      values,
    },
  ]);
  if (obligations === undefined || obligations.rows.length === 0) throw new Refusal('not-found');
  const owned = (lines?.rows ?? []).map(({ answer }) => OwnedLine.parse(answer));
  return {
    id: settlementId(province, period),
    province,
    period,
    obligations: obligations.rows.map(({ answer }) => obligationRow(answer)),
    lines: owned.filter(isCounted).map(({ scheme, line }) => ({ ...line, scheme })),
  };
}

function isCounted({ holder, line }: z.infer<typeof OwnedLine>): boolean {
  if (line.localHolder !== null) return line.localHolder === holder;
  return holder === 'state' || line.state === 0;
}

export type FundSums = {
  readonly scheme: Scheme;
  readonly sums: Sums;
  readonly transferred: number;
  readonly credited: number;
  readonly arrears: number;
  readonly carried: number;
  readonly missing: number;
  readonly excess: number;
};

/** What came and what is left is the obligations' own; what is due, the lines'. */
export function fundsOf({ obligations, lines, period }: Settlement): readonly FundSums[] {
  return SCHEMES.filter((scheme) => obligations.some((one) => one.scheme === scheme)).map((scheme) => {
    const moneys = obligations.filter((one) => one.scheme === scheme).map(({ money }) => money);
    const sum = (key: keyof Omit<(typeof moneys)[number], 'lastPaidOn'>) =>
      moneys.reduce((total, money) => total + money[key], 0);
    const sums = sumsOf(
      lines.filter((line) => line.scheme === scheme),
      period,
    );
    return {
      scheme,
      // A line has the part of one holder; the sheet is of all of them.
      sums: { ...sums, owed: sum('owed') },
      transferred: sum('transferred'),
      credited: sum('credited'),
      arrears: sum('arrears'),
      carried: sum('carried'),
      missing: sum('missing'),
      excess: sum('excess'),
    };
  });
}

const Brief = z.object({
  period: z.string(),
  obligations: z.int(),
  closed: z.int(),
  owed: z.int(),
  transferred: z.int(),
  missing: z.int(),
});

/** The quarters of one's province, the newest first. */
export async function listSettlements({ db, actor }: Acting, year: number | null) {
  const { province } = actor.agency;
  const [found] = await look(db, actor, [
    {
      text: `select json_build_object('period', o.period, 'obligations', count(*),
          'closed', count(*) filter (where o.state = 'closed'), 'owed', sum((m.money ->> 'owed')::bigint),
          'transferred', sum((m.money ->> 'transferred')::bigint), 'missing', sum((m.money ->> 'missing')::bigint)) as answer
        from app.obligation o cross join lateral app.money_of(o) as m(money)
        where o.province = $1 and ($2::text is null or left(o.period, 4) = $2)
        group by o.period order by o.period desc limit 400`,
      values: [province, year === null ? null : String(year)],
    },
  ]);
  return {
    items: (found?.rows ?? []).map(({ answer }) => {
      const { period, ...brief } = Brief.parse(answer);
      return { id: settlementId(province ?? '', period), province: province ?? '', period, ...brief };
    }),
  };
}
