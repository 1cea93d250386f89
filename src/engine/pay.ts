/**
 * What each payer pays in one month, from one result. Due, then state, then local are each rounded half up per person and
 * month; the participant pays the rest. If the layers exceed the due, local is cut first, then the state.
 */
import { atRate, shareAtRate, WHOLE } from './money.ts';
import type { Prices } from './prices.ts';
import { localShare, type Result } from './program.ts';

export type Month = {
  readonly due: number | null;
  readonly state: number | null;
  readonly local: number | null;
  readonly participant: number | null;
};

/** How the local layer stands: in force, set aside (`vietnam`), or with no text held for the place and month. */
export type LocalLayer = 'in-force' | 'none' | 'not-held';

const NOBODY: Month = { due: null, state: null, local: null, participant: null };

export type HealthTerms = {
  readonly paid: Prices;
  /** Prices of the covered month: who is wholly paid by the state is priced anew (NĐ 188/2025/NĐ-CP, Điều 8 khoản 1). */
  readonly covered: Prices;
  /** Basis points of the full price for those in the household form. */
  readonly rung: number;
  readonly layer: LocalLayer;
  /** Whether the state's own support is known for this month. */
  readonly stateHeld: boolean;
};

export function healthMonth(result: Result, terms: HealthTerms): Month {
  if (result.kind === 'barred') return NOBODY;
  if (result.kind === 'payer' && result.payer.payer !== 'state') return NOBODY;
  const repriced = result.kind === 'payer' || result.group?.repriced === true;
  const { referenceLevel, healthRate } = repriced ? terms.covered : terms.paid;
  if (referenceLevel.value === null || healthRate.value === null) return NOBODY;
  const full = atRate(referenceLevel.value, healthRate.value);
  if (result.kind === 'payer') return balanced(full, full, 0, terms.layer);
  const { group, rule } = result;
  if (!group && !rule) {
    const due = shareAtRate(referenceLevel.value, healthRate.value, terms.rung);
    return balanced(due, terms.stateHeld ? 0 : null, 0, terms.layer);
  }
  const base = referenceLevel.value;
  const rate = healthRate.value;
  return balanced(
    full,
    group ? shareAtRate(base, rate, group.share) : 0,
    localAmount(result, full, base, rate),
    terms.layer,
  );
}

export type SocialTerms = {
  readonly paid: Prices;
  /** The chosen monthly income, within its bounds. */
  readonly income: number;
  /** Whether the state still pays: false once its months in a life are used up. */
  readonly statePays: boolean;
  readonly layer: LocalLayer;
  readonly stateHeld: boolean;
};

export function socialMonth(result: Result, terms: SocialTerms): Month {
  const { ruralPovertyLine, socialRate } = terms.paid;
  if (result.kind !== 'pair' || ruralPovertyLine.value === null || socialRate.value === null) return NOBODY;
  const base = ruralPovertyLine.value;
  const rate = socialRate.value;
  const due = atRate(terms.income, rate);
  const state = result.group && terms.statePays ? shareAtRate(base, rate, result.group.share) : 0;
  return balanced(
    due,
    terms.stateHeld ? state : null,
    localAmount(result, atRate(base, rate), base, rate),
    terms.layer,
  );
}

/** The local part, in full what the state's legal share leaves; null where the rate is not published. */
function localAmount(
  result: Extract<Result, { kind: 'pair' }>,
  full: number,
  base: number,
  rate: number,
): number | null {
  const { group, rule } = result;
  if (!rule) return 0;
  const share = localShare(rule, group);
  if (share === null) return null;
  const reachesWhole = rule.kind !== 'alone' && share + (group?.share ?? 0) === WHOLE;
  return reachesWhole && group ? full - shareAtRate(base, rate, group.share) : shareAtRate(base, rate, share);
}

function balanced(due: number, state: number | null, local: number | null, layer: LocalLayer): Month {
  const stateCut = state === null ? null : Math.min(state, due);
  const counted = localOr(local, layer);
  const localCut = counted === null ? null : Math.min(counted, due - (stateCut ?? 0));
  const participant = stateCut === null || localCut === null ? null : due - stateCut - localCut;
  return { due, state: stateCut, local: localCut, participant };
}

function localOr(local: number | null, layer: LocalLayer): number | null {
  return layer === 'in-force' ? local : layer === 'none' ? 0 : null;
}

/** Years paid ahead are discounted by the fund's monthly rate; the first month is paid as it is. Rounded once. */
export function aheadDue(income: number, rate: number, months: number, fundRate: number): number {
  return lumpSum(income * rate, factorsOf('ahead', months, fundRate));
}

/** Missing months are compounded, the last of them by one month. Rounded once. */
export function missingDue(income: number, rate: number, months: number, fundRate: number): number {
  return lumpSum(income * rate, factorsOf('missing', months, fundRate));
}

const PARTS = 10_000;
/** Decimal places carried through the compounding, far below half a đồng over 60 months of the highest income. */
const SCALE = 10n ** 30n;

/** `monthly` in parts of 10,000 đồng. Whole numbers throughout, so that every machine answers the same. */
function lumpSum(monthly: number, factors: bigint): number {
  const sum = BigInt(monthly) * factors;
  const whole = SCALE * BigInt(WHOLE);
  return Number((sum * 2n + whole) / (whole * 2n));
}

const sums = new Map<string, bigint>();

/** The factors of all months together, the same for every income: at most 60 months at the few rates of the fund. */
function factorsOf(kind: 'ahead' | 'missing', months: number, fundRate: number): bigint {
  const key = `${kind} ${months} ${fundRate}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  let sum = 0n;
  for (let at = 0; at < months; at++) sum += factor(fundRate, kind === 'ahead' ? -at : at + 1);
  sums.set(key, sum);
  return sum;
}

function factor(fundRate: number, power: number): bigint {
  const times = BigInt(Math.abs(power));
  const grown = BigInt(PARTS + fundRate) ** times;
  const whole = BigInt(PARTS) ** times;
  return power >= 0 ? (SCALE * grown) / whole : (SCALE * whole) / grown;
}
