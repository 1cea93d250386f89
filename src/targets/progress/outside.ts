/**
 * How units stand, for who watches from outside the offices: without small numbers, and rounded, by the very rule that the
 * published reports go by. Beside a place stand its parts: what is hidden of one is not had by taking the others from the
 * whole, and what is hidden of a place among its like stays hidden where it is asked about by itself. Of what adds up over
 * months the year is told and no single month, and no months before: a small month would be had by taking the others from
 * the year, or from the answer of another month. Pure: it knows the rows, and nobody who asks.
 */
import type { Tier } from '../../reports/sections/suppression.ts';
import { peopleOutsideOf } from '../../reports/sections/told-outside.ts';
import { indicatorOf } from '../law.ts';

/** As progress has it of a unit and indicator. */
export type Standing = {
  readonly unit: string;
  readonly level: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly base: number | null;
  readonly inMonth: number | null;
  readonly trend: readonly (readonly [string, number, number | null])[] | null;
  readonly told: { readonly value: number; readonly inMonth: number | null } | null;
  readonly rank: number | null;
};

/** What is a part stands last: how many there are may be told where how many of them are insured may not. */
type Numbers = readonly [base: number | null, value: number | null];
const TIERS: readonly Tier[] = [
  { columns: [0], apart: [] },
  { columns: [1], apart: [[0, 1]] },
];
const NOTHING: Numbers = [null, null];

type Told<R> = Map<R, Numbers>;

/** `above`: how the unit itself is told among its like, where it is one of many. */
export function outside<R extends Standing>(
  rows: readonly R[],
  self: string,
  above: readonly Above[] = [],
): readonly (R & Above)[] {
  const shown: Told<R> = new Map();
  const reported: Told<R> = new Map();
  for (const its of Map.groupBy(rows.filter(isOfPeople), ({ indicator }) => indicator).values()) {
    const whole = its.find(({ unit }) => unit === self);
    const parts = its.filter(({ unit }) => unit !== self);
    // Whom organisations won lies in some commune too: each kind of part adds up to the whole by itself.
    const families = [...Map.groupBy(parts, ({ level }) => level === 'collector').values()];
    const among = above.find(({ unit, indicator }) => unit === self && indicator === whole?.indicator);
    for (const family of families.length === 0 ? [[]] : families) tellFamily(whole, family, { shown, reported, among });
  }
  return rows.map((row) =>
    isOfPeople(row) ? told(row, shown.get(row) ?? NOTHING, reported.get(row) ?? NOTHING) : open(row),
  );
}

type Above = {
  readonly unit: string;
  readonly indicator: string;
  readonly isHidden: boolean;
  readonly isSaidHidden: boolean;
};

/** Đồng are nobody. */
const isOfPeople = ({ indicator }: Standing) => indicatorOf(indicator)?.unit !== 'đồng';
const isComputed = ({ indicator, level }: Standing) =>
  indicatorOf(indicator)?.computed.some((one) => one === level) === true;

const ownNumbers = ({ value, base }: Standing): Numbers => [base, value];
/** What adds up to what is reported of a whole: of a commune what its groups said, of a group what it says itself. */
const saidNumbers = (row: Standing): Numbers =>
  row.told !== null ? [null, row.told.value] : isComputed(row) ? NOTHING : ownNumbers(row);

type Telling<R> = {
  readonly shown: Told<R>;
  readonly reported: Told<R>;
  readonly among: Above | undefined;
};

/** What is counted here adds up to what is counted here, and what is reported to what is reported. */
function tellFamily<R extends Standing>(
  whole: R | undefined,
  parts: readonly R[],
  { shown, reported, among }: Telling<R>,
): void {
  const isLike = (row: R) => whole !== undefined && isComputed(row) === isComputed(whole);
  tell(shown, whole, parts.filter(isLike), ownNumbers, among?.isHidden);
  tell(
    shown,
    undefined,
    parts.filter((row) => !isLike(row)),
    ownNumbers,
  );
  if (whole === undefined || whole.told === null) return;
  tell(reported, whole, parts, saidNumbers, among?.isSaidHidden);
  for (const part of parts) if (!isComputed(part)) keepBack(shown, part, reported.get(part));
}

/** What is hidden in one family stays hidden in another. */
function tell<R extends Standing>(
  into: Told<R>,
  whole: R | undefined,
  parts: readonly R[],
  of: (row: R) => Numbers,
  isHiddenAbove = false,
): void {
  const rows = whole === undefined ? parts : [whole, ...parts];
  const lines = rows.map((row) => ({ line: row === whole ? 'all' : `all/${row.unit}`, values: of(row) }));
  peopleOutsideOf(TIERS, lines).forEach(({ values: [base = null, value = null] }, at) => {
    const row = rows[at];
    if (row === undefined) return;
    const before = into.get(row);
    into.set(row, [base, isHiddenAbove ? null : value]);
    keepBack(into, row, before);
  });
}

function keepBack<R>(into: Told<R>, row: R, before: Numbers | undefined): void {
  const [base, value] = into.get(row) ?? NOTHING;
  if (before !== undefined) into.set(row, [before[0] === null ? null : base, before[1] === null ? null : value]);
}

/** Nor where it stands among the others, which goes by what it reached. */
function told<R extends Standing>(row: R, [base, value]: Numbers, [, said]: Numbers): R & Above {
  const isHidden = value === null && row.value !== null;
  const isSaidHidden = said === null && row.told !== null;
  const monthOf = (of: number | null, inMonth: number | null) => (isOfMoment(row) && inMonth !== null ? of : null);
  return {
    ...row,
    ...{ value, base, inMonth: monthOf(value, row.inMonth), rank: isHidden ? null : row.rank, trend: [] },
    told:
      row.told === null || said === null
        ? null
        : { ...row.told, value: said, inMonth: monthOf(said, row.told.inMonth) },
    ...{ isHidden, isSaidHidden },
  };
}

/** How it stands in a month is all there is to say of the month. */
const isOfMoment = ({ indicator }: Standing) => indicatorOf(indicator)?.over === 'moment';

const open = <R extends Standing>(row: R): R & Above => ({ ...row, isHidden: false, isSaidHidden: false });
