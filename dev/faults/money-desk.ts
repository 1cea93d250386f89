/**
 * The money of a province while lists still come in and the way to the database breaks: quarter after quarter is proposed
 * with its control totals, returned now and then, agreed by one of two at once, paid in parts, too much or too little, taken
 * back, credited and closed. What happens to which is the seed's; each of its people does one thing at a time.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import type { Moves } from './moves.ts';
import type { Agency, Officer, Registry } from './offices.ts';

export type Counter = {
  readonly proposer: Officer;
  readonly closer: Officer;
  readonly approvers: readonly Officer[];
  readonly payers: readonly Officer[];
  /** Credits what came too much, and takes back what was recorded by mistake. */
  readonly creditor: Officer;
};

/** Whom the finance department answers for. */
const HOLDERS = ['state', 'city'] as const;
/** Until somebody was covered, or is covered no more just now. */
const WAITS_MS = 1_000;

export async function openCounter(registry: Registry, insurer: Agency): Promise<Counter> {
  const [finance, treasury] = [await registry.agency('finance', '46'), await registry.agency('treasury', '46')];
  return {
    proposer: await registry.officer(insurer, 'approver'),
    closer: await registry.officer(insurer, 'approver'),
    approvers: [await registry.officer(finance, 'approver'), await registry.officer(finance, 'approver')],
    payers: [await registry.officer(finance, 'maker'), await registry.officer(treasury, 'maker')],
    creditor: await registry.officer(finance, 'confirmer'),
  };
}

type Settling = {
  readonly counter: Counter;
  readonly moves: Moves;
  readonly dice: Dice;
  readonly holder: (typeof HOLDERS)[number];
};

/** As long as `goesOn`; and each holder's quarter once more at the end, when everybody is covered. */
export async function settleQuarters(
  { counter, moves }: Pick<Settling, 'counter' | 'moves'>,
  diceFor: (nth: number) => Dice,
  goesOn: () => boolean,
): Promise<void> {
  for (let nth = 0, last = 0; last < HOLDERS.length; nth += 1) {
    if (!goesOn()) last += 1;
    const holder = HOLDERS[nth % HOLDERS.length] ?? 'state';
    if (!(await settle({ counter, moves, dice: diceFor(nth), holder }))) await pause(WAITS_MS);
  }
}

/** False where there is nothing to settle yet, or not now. */
async function settle(settling: Settling): Promise<boolean> {
  const { counter, moves, dice, holder } = settling;
  const [one, next] = await moves.openObligations(counter.proposer, holder);
  if (one === undefined) return false;
  const now = dayAfter(one.period);
  if (!(await moves.proposeObligation(counter.proposer, one, now))) return false;
  const [first] = counter.approvers;
  if (first !== undefined && dice.chance(0.25)) {
    await moves.moveObligation(first, one.id, 'return', now, { reasons: ['Thiếu bảng kê của một phường'] });
    return true;
  }
  await moves.agreeToObligation(counter.approvers, one.id, now);
  await pay(settling, one.id, now, next !== undefined && dice.chance(0.4));
  const { excess } = await moves.readObligation(counter.creditor, one.id);
  if (excess > 0 && next !== undefined) {
    await moves.moveObligation(counter.creditor, one.id, 'credits', now, { to: next.id, amount: excess });
  }
  await moves.moveObligation(counter.closer, one.id, 'close', now);
  return true;
}

/** In parts by whoever pays; a quarter that is not paid whole is carried on when it is closed. */
async function pay({ counter, moves, dice }: Settling, id: string, now: string, tooMuch: boolean): Promise<void> {
  const parts = 1 + dice.below(3);
  for (let part = 1; part <= parts; part += 1) {
    const { missing } = await moves.readObligation(counter.creditor, id);
    if (missing === 0) return;
    const whole = part === parts && dice.chance(0.8);
    const amount = whole ? missing + (tooMuch ? 10_000 : 0) : Math.ceil(missing / 2);
    const paid = { reference: `KB46-${id.slice(0, 8).toUpperCase()}-${part}`, amount };
    const payer = dice.pick(counter.payers);
    await moves.transferMoney(payer, id, paid, now);
    if (dice.chance(0.3)) await moves.transferAgain(dice.pick(counter.payers), id, paid, now);
    if (dice.chance(0.8)) continue;
    await moves.retractTransfer(counter.creditor, id, paid.reference, now);
    await moves.transferMoney(payer, id, paid, now);
  }
}

/** The first day it may be proposed, at noon. */
function dayAfter(period: string): string {
  const [year, quarter] = [Number(period.slice(0, 4)), Number(period.slice(-1))];
  const day = quarter === 4 ? `${year}-12-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  return `${day}T12:00:00+07:00`;
}
