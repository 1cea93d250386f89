/**
 * What an answer rests on that is not verified: a number, a rate, a benefit level. Each answer that used one says so; a
 * figure that is not known at all is never guessed.
 */
import type { Case, Covered } from './payments.ts';
import type { Rule, StateGroup, Words } from './policy.ts';
import type { ParameterName, Prices } from './prices.ts';
import { datedAt } from './program.ts';
import { written } from './written.ts';

/** A warning before it is put into one language. */
export type Told = readonly (readonly [code: string, says: Words])[];

export const say = (vi: string, en: string): Words => ({ vi, en });

export const social = ({ scheme }: Case) => scheme === 'social-insurance';

const NAMES: { readonly [N in ParameterName]: Words } = {
  ruralPovertyLine: say('mức chuẩn hộ nghèo nông thôn', 'the rural poverty line'),
  socialRate: say('tỷ lệ đóng BHXH tự nguyện', 'the rate of voluntary social insurance'),
  incomeCeiling: say('mức thu nhập cao nhất', 'the ceiling of the income'),
  referenceLevel: say('mức lương cơ sở', 'the reference level'),
  healthRate: say('tỷ lệ đóng BHYT', 'the health insurance rate'),
  householdLadder: say('mức giảm theo hộ gia đình', 'the household ladder'),
  fundMonthlyRate: say('lãi suất đầu tư quỹ', "the fund's monthly rate"),
};

/** The numbers an answer to a case rests on. Lists made once, so that what is said of each can be remembered. */
const OF_FLOOR: readonly ParameterName[] = ['ruralPovertyLine', 'socialRate'];
const OF_INCOME: readonly ParameterName[] = [...OF_FLOOR, 'incomeCeiling', 'referenceLevel'];
const OF_LUMP: readonly ParameterName[] = [...OF_FLOOR, 'fundMonthlyRate'];
const OF_LUMP_OF_INCOME: readonly ParameterName[] = [...OF_INCOME, 'fundMonthlyRate'];
const OF_CARD: readonly ParameterName[] = ['referenceLevel', 'healthRate'];
const OF_LADDER: readonly ParameterName[] = [...OF_CARD, 'householdLadder'];

function numbersOf(asked: Case, covered: readonly Covered[]): readonly ParameterName[] {
  if (!social(asked)) return covered.some(isOnLadder) ? OF_LADDER : OF_CARD;
  const isLump = asked.method === 'ahead' || asked.method === 'missing';
  if (asked.income === null) return isLump ? OF_LUMP : OF_FLOOR;
  return isLump ? OF_LUMP_OF_INCOME : OF_INCOME;
}

function isOnLadder({ decision, program }: Covered): boolean {
  return decision.decided && decision.result === program.unsupported;
}

export function unverified(asked: Case, covered: readonly Covered[]): Told {
  return [...unverifiedNumbers(numbersOf(asked, covered), pricesOfPayments(covered)), ...unverifiedRules(covered)];
}

/** Each set of numbers once: payments between which nothing changes share theirs. */
function pricesOfPayments(covered: readonly Covered[]): readonly Prices[] {
  const prices: Prices[] = [];
  for (const { paid } of covered) if (paid !== prices.at(-1)) prices.push(paid);
  return prices;
}

const toldOf = new WeakMap<Prices, Map<readonly ParameterName[], Told>>();

/** The same for everybody who pays at the same prices: most pay all at one. */
function unverifiedNumbers(names: readonly ParameterName[], prices: readonly Prices[]): Told {
  const [only, ...others] = prices;
  if (!only || others.length > 0) return tellOfNumbers(names, prices);
  const known = toldOf.get(only) ?? new Map<readonly ParameterName[], Told>();
  const told = known.get(names) ?? tellOfNumbers(names, prices);
  toldOf.set(only, known.set(names, told));
  return told;
}

function tellOfNumbers(names: readonly ParameterName[], prices: readonly Prices[]): Told {
  const told: [string, Words][] = [];
  for (const name of names) {
    const words = NAMES[name];
    const dated = prices.map((paid) => paid[name].dated);
    if (dated.includes(null))
      told.push([
        'rate-unknown',
        say(written`Chưa biết ${words.vi} của thời gian này.`, written`Not known for this time: ${words.en}.`),
      ]);
    const doubtful = dated.find((one) => one && one.confidence !== 'verified');
    if (doubtful)
      told.push([
        'unverified-parameter',
        say(
          written`Chưa kiểm chứng bằng văn bản chính thức: ${words.vi} (${doubtful.cite}).`,
          written`Not checked against an official text: ${words.en} (${doubtful.cite}).`,
        ),
      ]);
  }
  return told;
}

/** Each rule and group once, by its id: what a later version says of it replaces what the earlier one said. */
function unverifiedRules(covered: readonly Covered[]): Told {
  const told = new Map<string, Words>();
  let last: Covered | null = null;
  for (const month of covered) {
    const { decision, local } = month;
    if (decision === last?.decision && local === last.local) continue;
    last = month;
    if (!decision.decided || decision.result.kind !== 'pair') continue;
    const { group, rule } = decision.result;
    if (group) tellOfGroup(told, group, month);
    if (rule) tellOfRule(told, rule);
  }
  return [...told.values()].map((says) => ['unverified-rule', says] as const);
}

function tellOfGroup(told: Map<string, Words>, group: StateGroup, { local, paidIn }: Covered): void {
  const { id, says, confidence } = group;
  if (local?.several.order === 'highest-benefit' && !isBenefitVerified(group, paidIn))
    told.set(
      `b${id}`,
      say(
        written`Mức hưởng BHYT dùng để chọn nhóm (${says.vi}) dựa trên tài liệu thứ cấp.`,
        written`The benefit level by which the group is chosen (${says.en}) rests on a restatement of the text.`,
      ),
    );
  if (confidence !== 'verified')
    told.set(
      `g${id}`,
      say(
        written`Mức hỗ trợ của Nhà nước (${says.vi}) dựa trên tài liệu thứ cấp.`,
        written`The state's share (${says.en}) rests on a restatement of the text.`,
      ),
    );
}

function tellOfRule(told: Map<string, Words>, { id, share, confidence, says }: Rule): void {
  if (share === null)
    told.set(
      `u${id}`,
      say(
        'Mức hỗ trợ của địa phương chưa được công bố ở nguồn chúng tôi có.',
        'The local rate is not published in the sources we hold.',
      ),
    );
  else if (confidence !== 'verified')
    told.set(
      `r${id}`,
      say(
        written`Mức hỗ trợ của địa phương (${says.vi}) dựa trên tài liệu thứ cấp.`,
        written`The local share (${says.en}) rests on a restatement of the text.`,
      ),
    );
}

function isBenefitVerified({ benefit }: StateGroup, month: number): boolean {
  return (datedAt(benefit, month)?.confidence ?? 'verified') === 'verified';
}
