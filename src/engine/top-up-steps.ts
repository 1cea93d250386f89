/**
 * When what a commune adds becomes another amount for this person: its decisions have a first and a last month, known today.
 * Told beside the changes of law and age, and never an amount that one of those may have moved before.
 */
import type { Change, Installment, Language } from './answer.ts';
import type { Month } from './facts.ts';
import { addMonths } from './month.ts';
import { CHANGES_TOLD } from './outlook.ts';
import { dong } from './text.ts';
import type { TopUp } from './top-up.ts';
import { written } from './written.ts';

/** What the commune would add in one month of payment to somebody as they are today; null where that is open. */
export type AmountIn = (month: Month) => number | null;

export function withSteps(
  changes: readonly Change[],
  { paidIn }: Installment,
  topUps: readonly TopUp[],
  amountIn: AmountIn,
  language: Language,
): readonly Change[] {
  const starts = topUps.flatMap(({ from, until }) => (until === null ? [from] : [from, addMonths(until, 1)]));
  const moved = changes[0]?.month ?? null;
  const addedIn = (month: Month) => {
    if (!topUps.some((one) => isInForce(one, month))) return 0;
    return moved !== null && month >= moved ? null : amountIn(month);
  };
  const steps = [...new Set(starts)]
    .filter((month) => month > paidIn)
    .flatMap((month): Change[] => {
      const [before, now] = [addedIn(addMonths(month, -1)), addedIn(month)];
      // What came before may have been another group's alone: told only to whom the commune adds something today.
      const isToldOf = before === null ? amountIn(paidIn) !== 0 : before !== now;
      return now === null || !isToldOf ? [] : [stepOf(month, before, now, topUps, language)];
    });
  if (steps.length === 0) return changes;
  return [...changes, ...steps].toSorted((one, other) => compare(one.month, other.month)).slice(0, CHANGES_TOLD);
}

function isInForce({ from, until }: TopUp, month: Month): boolean {
  return from <= month && (until === null || month <= until);
}

function stepOf(
  month: Month,
  before: number | null,
  now: number,
  topUps: readonly TopUp[],
  language: Language,
): Change {
  const [is, was] = [dong(now, language), before === null ? '' : dong(before, language)];
  const says =
    language === 'vi'
      ? written`xã, phường thêm mỗi tháng ${is}${was === '' ? '' : `, trước đó ${was}`}`
      : written`the commune adds ${is} each month${was === '' ? '' : `, ${was} before`}`;
  const { decision } =
    topUps.find(({ from }) => from === month) ??
    topUps.find(({ until }) => until !== null && addMonths(until, 1) === month) ??
    {};
  return { month, says, cite: decision === undefined ? '' : `Nghị quyết ${decision.number} của HĐND xã, phường` };
}

function compare(one: Month, other: Month): number {
  return one < other ? -1 : one === other ? 0 : 1;
}
