/**
 * Why: every reason with its clause. An eligible answer names the conditions that carry it, a refusal every rule that was
 * not met and by what. Made once for each program and language; deciding only picks among them.
 */
import type { Language, Outcome, Reason } from './answer.ts';
import type { Alternatives } from './condition.ts';
import { anyHolds, holds, type Judgement } from './decide.ts';
import type { Cite, Reading, Rule, StateGroup, Words } from './policy.ts';
import type { Program, Ready, Result, Term } from './program.ts';
import { NO, type Truths, truthOf, YES } from './truths.ts';
import { describe } from './words.ts';
import { written } from './written.ts';

export type CiteText = (cite: Cite) => string;

/** The reasons of one rule, scope or participant condition: one for each literal of each alternative. */
type Told = {
  readonly alternatives: readonly (readonly {
    readonly literal: number;
    readonly met: Reason;
    readonly unmet: Reason;
  }[])[];
  /** Each of these once, however many alternatives it stands in. */
  readonly each: readonly { readonly literal: number; readonly unmet: Reason }[];
  readonly otherGroup: Reason;
  readonly stateGroup: Reason;
};

type Explanation = {
  readonly rules: ReadonlyMap<Rule, Told>;
  /** What a refusal may speak of: the rules but for the sensitive ones, as they stand in the text. */
  readonly openRules: readonly { readonly rule: Ready<Rule>; readonly told: Told }[];
  readonly scopes: readonly Told[];
  readonly participants: readonly Told[];
  /** The state's groups, but for the sensitive ones. */
  readonly openGroups: readonly Told[];
  readonly excluded: Reason | null;
  readonly notHeld: Reason;
  readonly ofResult: ReadonlyMap<Result, Reason>;
  /** Of a state's group that the place's text means without a share for it, by id. */
  readonly ofGroup: ReadonlyMap<string, Reason>;
  readonly ofTerm: Map<Term, readonly Reason[]>;
};

const made: { readonly [L in Language]: WeakMap<Program, Explanation> } = { vi: new WeakMap(), en: new WeakMap() };

export function reasonsFor(
  program: Program,
  judgement: Judgement,
  result: Result | null,
  outcome: Outcome,
  language: Language,
  citeText: CiteText,
): readonly Reason[] {
  const told = explanationOf(program, language, citeText);
  if (outcome === 'not-covered') return [told.notHeld];
  if (!result) return [];
  if (result.kind === 'barred') return unmetOf(told.participants, judgement.truths);
  if (result.kind === 'pair' && outcome !== 'eligible') return refusal(program, told, judgement.truths, result.group);
  return judgement.term ? carried(told, judgement.term, judgement) : own(told, result);
}

/** What carries a term: the same for everybody for whom it holds, so it is put together once. */
function carried(told: Explanation, term: Term, judgement: Judgement): readonly Reason[] {
  const known = told.ofTerm.get(term);
  if (known) return known;
  const { result } = term;
  const rule = result.kind === 'pair' ? result.rule : null;
  const reasons = [...(rule ? met(told, rule, term, judgement.truths) : []), ...own(told, result)];
  told.ofTerm.set(term, reasons);
  return reasons;
}

/** The state's group, or the ground on which somebody else pays. */
function own({ ofResult }: Explanation, result: Result): readonly Reason[] {
  const reason = ofResult.get(result);
  return reason ? [reason] : [];
}

/** The conditions of the scopes and of the rule, as far as they are this term's. */
function met(told: Explanation, rule: Rule, { literals }: Term, truths: Truths): readonly Reason[] {
  const parts = [...told.scopes, told.rules.get(rule)];
  return parts.flatMap((part) => {
    const held = part?.alternatives.find((alternative) =>
      alternative.every(({ literal }) => literals.includes(literal) && truthOf(literal, truths) === YES),
    );
    return (held ?? []).map((one) => one.met);
  });
}

/**
 * Everything that stands in the way: once for all rules where the scope is closed, else rule by rule, after what the text
 * leaves out for the person's own group. Nobody is told by a refusal which sensitive grounds there are: the neutral hint
 * says that there may be more.
 */
function refusal(program: Program, told: Explanation, truths: Truths, group: StateGroup | null): readonly Reason[] {
  if (!program.local) return unmetOf(told.openGroups, truths);
  if (told.excluded) return [told.excluded];
  const closed = unmetOf(told.scopes, truths);
  if (closed.length > 0) return closed;
  const leftOut = group ? told.ofGroup.get(group.id) : undefined;
  const reasons: Reason[] = leftOut ? [leftOut] : [];
  for (const { rule, told: of } of told.openRules) {
    if (!addRefusal(of, rule.alternatives, truths, reasons))
      reasons.push(hasPartner(program, rule.source, truths) ? of.otherGroup : of.stateGroup);
  }
  return reasons;
}

function unmetOf(all: readonly Told[], truths: Truths): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const told of all) addUnmet(told, truths, reasons);
  return reasons;
}

/** Whether nothing of it holds; why is then added. The one alternative that most rules have fails with any literal. */
function addRefusal(told: Told, alternatives: Alternatives, truths: Truths, reasons: Reason[]): boolean {
  return (alternatives.length === 1 || anyHolds(alternatives, truths) === NO) && addUnmet(told, truths, reasons);
}

/** Each literal that fails, and whether one does. A plain loop: it runs for every rule of every refusal. */
function addUnmet({ each }: Told, truths: Truths, reasons: Reason[]): boolean {
  const before = reasons.length;
  for (const { literal, unmet } of each) {
    if (truthOf(literal, truths) === NO) reasons.push(unmet);
  }
  return reasons.length > before;
}

/** Whether a state group the rule stands on holds; if it does, another group was better. */
export function hasPartner(program: Program, rule: Rule, truths: Truths): boolean {
  if (rule.kind === 'alone' || rule.kind === 'in-full' || rule.on === 'any') return true;
  const { on } = rule;
  return program.groups.some(
    ({ source, alternatives }) => on.includes(source.id) && alternatives.some((one) => holds(one, truths) !== NO),
  );
}

function explanationOf(program: Program, language: Language, citeText: CiteText): Explanation {
  const known = made[language].get(program);
  if (known) return known;
  const explanation = explain(program, language, citeText);
  made[language].set(program, explanation);
  return explanation;
}

function explain(program: Program, language: Language, citeText: CiteText): Explanation {
  const reason: MakeReason = (code, cite, says) => ({
    code: written`${code}`,
    cite: citeText(cite),
    says: written`${says}`,
  });
  const tell = teller(program, language, reason);
  const { excluded } = program;
  const rules = program.rules.map((rule) => ({ rule, told: tell(rule.source.id, rule) }));
  return {
    rules: new Map(rules.map(({ rule, told }) => [rule.source, told])),
    openRules: rules.filter(({ rule }) => !rule.source.sensitive),
    scopes: program.scopes.map((scope) => tell('scope', scope, scope.source.refusal[language])),
    participants: program.participants.map((one) => tell(one.source.id, one, one.source.refusal[language])),
    openGroups: program.groups.filter(({ source }) => !source.sensitive).map((one) => tell(one.source.id, one)),
    excluded: excluded ? reason('method', excluded.cite, excluded.says[language]) : null,
    notHeld: { code: 'no-text', cite: '', says: NOT_HELD[language] },
    ofResult: new Map(program.results.flatMap((result) => resultReason(result, language, reason))),
    ofGroup: new Map((program.local?.readings ?? []).flatMap((one) => leftOutBy(one, language, reason))),
    ofTerm: new Map(),
  };
}

function leftOutBy(reading: Reading, language: Language, reason: MakeReason): readonly [string, Reason][] {
  const { id, cites, explains = [], because } = reading;
  const [cite] = cites;
  if (!cite) return [];
  return explains.map((group) => [group, reason(id, cite, `${reading.reading[language]} ${because[language]}`)]);
}

type MakeReason = (code: string, cite: Cite, says: string) => Reason;

const NOT_HELD: Words = {
  vi: 'Chưa có văn bản của địa phương cho nơi và tháng này.',
  en: 'No local text is held for this place and month.',
};

/** Tells of one part of a program after another: what it is when met, and what when not. */
function teller({ atoms }: Program, language: Language, reason: MakeReason) {
  const vi = language === 'vi';
  const notMet = vi ? 'Chưa đúng điều kiện' : 'Not met';
  const better = vi ? 'đã theo nhóm có mức hỗ trợ cao hơn' : 'a group with more support was taken';
  const notInGroup = vi
    ? 'không thuộc nhóm được Nhà nước hỗ trợ mà mức này cộng thêm'
    : 'not in the state-supported group this adds to';
  return <T extends { readonly cite: Cite; readonly says: Words }>(
    id: string,
    { source, alternatives }: Ready<T>,
    refused?: string,
  ): Told => {
    const { cite } = source;
    const says = source.says[language];
    const told = alternatives.map((literals) =>
      literals.map((literal) => {
        const condition = atoms.list[literal >> 1]?.condition ?? { all: [] };
        const code = `${id}.${'fact' in condition ? condition.fact : ''}`;
        const asked = describe(condition, language);
        const unmet = reason(code, cite, refused ?? `${notMet}: ${asked} (${says})`);
        return { literal, met: reason(code, cite, asked), unmet };
      }),
    );
    return {
      alternatives: told,
      each: [...new Map(told.flat().map((one) => [one.literal, one])).values()],
      otherGroup: reason(`${id}.other-group`, cite, `${says}: ${better}`),
      stateGroup: reason(`${id}.state-group`, cite, `${says}: ${notInGroup}`),
    };
  };
}

function resultReason(result: Result, language: Language, reason: MakeReason): readonly [Result, Reason][] {
  const source = result.kind === 'payer' ? result.payer : result.kind === 'pair' ? result.group : null;
  return source ? [[result, reason(source.id, source.cite, source.says[language])]] : [];
}
