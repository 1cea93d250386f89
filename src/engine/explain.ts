/**
 * Why: every reason with its clause. An eligible answer names the conditions that carry it, a refusal every rule that was
 * not met and by what. Made once for each program and language; deciding only picks among them.
 */
import type { Language, Outcome, Reason } from './answer.ts';
import { NO, truthOf, YES } from './condition.ts';
import { anyHolds, holds, type Judgement } from './decide.ts';
import type { Cite, Rule, StateGroup } from './policy.ts';
import type { Program, Ready, Result } from './program.ts';
import { describe } from './words.ts';

export type CiteText = (cite: Cite) => string;

/** The reasons of one rule, scope or participant condition: one for each literal of each alternative. */
type Told = {
  readonly alternatives: readonly (readonly {
    readonly literal: number;
    readonly met: Reason;
    readonly unmet: Reason;
  }[])[];
  readonly otherGroup: Reason;
  readonly stateGroup: Reason;
};

type Explanation = {
  readonly rules: ReadonlyMap<Rule, Told>;
  readonly scopes: readonly Told[];
  readonly participants: readonly Told[];
  readonly groups: ReadonlyMap<StateGroup, Told>;
  readonly excluded: Reason | null;
  readonly notHeld: Reason;
  readonly ofResult: ReadonlyMap<Result, Reason>;
};

const made: { readonly [L in Language]: WeakMap<Program, Explanation> } = { vi: new WeakMap(), en: new WeakMap() };

/** Reasons follow from a judgement and what came of it: told once, picked up by everybody who shares it. */
const told: { readonly [L in Language]: WeakMap<Judgement, readonly Reason[]> } = {
  vi: new WeakMap(),
  en: new WeakMap(),
};

export function reasonsFor(
  program: Program,
  judgement: Judgement,
  result: Result | null,
  outcome: Outcome,
  language: Language,
  citeText: CiteText,
): readonly Reason[] {
  if (outcome === 'not-covered') return [explanationOf(program, language, citeText).notHeld];
  if (!result) return [];
  const known = told[language].get(judgement);
  if (known) return known;
  const explanation = explanationOf(program, language, citeText);
  const reasons = reasonsOf(program, explanation, judgement.truths, result, outcome);
  told[language].set(judgement, reasons);
  return reasons;
}

function reasonsOf(
  program: Program,
  explanation: Explanation,
  truths: Uint8Array,
  result: Result,
  outcome: Outcome,
): readonly Reason[] {
  if (result.kind === 'barred') return explanation.participants.flatMap((one) => unmet(one, truths));
  const own = explanation.ofResult.get(result);
  const others = own ? [own] : [];
  if (result.kind === 'payer') return others;
  if (outcome !== 'eligible') return refusal(program, explanation, truths);
  return result.rule ? [...met(explanation, result.rule, truths), ...others] : others;
}

/** The conditions of the scopes and of the rule that carry the answer. */
function met(told: Explanation, rule: Rule, truths: Uint8Array): readonly Reason[] {
  const parts = [...told.scopes, told.rules.get(rule)];
  return parts.flatMap((part) => {
    const held = part?.alternatives.find((literals) =>
      literals.every(({ literal }) => truthOf(literal, truths) === YES),
    );
    return (held ?? []).map((one) => one.met);
  });
}

/**
 * Everything that stands in the way: once for all rules where the scope is closed, else rule by rule.
 * Nobody is told by a refusal which sensitive grounds there are: the neutral hint says that there may be more.
 */
function refusal(program: Program, told: Explanation, truths: Uint8Array): readonly Reason[] {
  if (!program.local) return openGroups(program).flatMap(({ source }) => unmet(told.groups.get(source), truths));
  if (told.excluded) return [told.excluded];
  const closed = told.scopes.flatMap((scope) => unmet(scope, truths));
  if (closed.length > 0) return closed;
  const reasons: Reason[] = [];
  for (const { source, alternatives } of program.rules) {
    const rule = told.rules.get(source);
    if (!rule || source.sensitive) continue;
    if (anyHolds(alternatives, truths) === NO) reasons.push(...unmet(rule, truths));
    else reasons.push(hasPartner(program, source, truths) ? rule.otherGroup : rule.stateGroup);
  }
  return reasons;
}

function openGroups({ groups }: Program): Program['groups'] {
  return groups.filter(({ source }) => !source.sensitive);
}

/** Each literal that fails, told once however many alternatives it stands in. */
function unmet(told: Told | undefined, truths: Uint8Array): readonly Reason[] {
  const reasons = new Map<number, Reason>();
  for (const alternative of told?.alternatives ?? []) {
    for (const { literal, unmet } of alternative) {
      if (truthOf(literal, truths) === NO && !reasons.has(literal)) reasons.set(literal, unmet);
    }
  }
  return [...reasons.values()];
}

/** Whether a state group the rule stands on holds; if it does, another group was better. */
export function hasPartner(program: Program, rule: Rule, truths: Uint8Array): boolean {
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
  const vi = language === 'vi';
  const reason = (code: string, cite: Cite, says: string): Reason => ({ code, cite: citeText(cite), says });
  const tell = <T extends { cite: Cite; says: { vi: string; en: string } }>(
    id: string,
    { source, alternatives }: Ready<T>,
    refused?: string,
  ): Told => ({
    alternatives: alternatives.map((literals) =>
      literals.map((literal) => {
        const condition = program.atoms.list[literal >> 1]?.condition ?? { all: [] };
        const fact = 'fact' in condition ? condition.fact : '';
        const asked = describe(condition, language);
        const unmetSays = refused ?? `${vi ? 'Chưa đúng điều kiện' : 'Not met'}: ${asked} (${source.says[language]})`;
        return {
          literal,
          met: reason(`${id}.${fact}`, source.cite, asked),
          unmet: reason(`${id}.${fact}`, source.cite, unmetSays),
        };
      }),
    ),
    otherGroup: reason(
      `${id}.other-group`,
      source.cite,
      `${source.says[language]}: ${vi ? 'đã theo nhóm có mức hỗ trợ cao hơn' : 'a group with more support was taken'}`,
    ),
    stateGroup: reason(
      `${id}.state-group`,
      source.cite,
      `${source.says[language]}: ${vi ? 'không thuộc nhóm được Nhà nước hỗ trợ mà mức này cộng thêm' : 'not in the state-supported group this adds to'}`,
    ),
  });
  return {
    rules: new Map(program.rules.map((rule) => [rule.source, tell(rule.source.id, rule)])),
    scopes: program.scopes.map((scope) => tell('scope', scope, scope.source.refusal[language])),
    participants: program.participants.map((one) => tell(one.source.id, one, one.source.refusal[language])),
    groups: new Map(program.groups.map((group) => [group.source, tell(group.source.id, group)])),
    excluded: program.excluded ? reason('method', program.excluded.cite, program.excluded.says[language]) : null,
    notHeld: {
      code: 'no-text',
      cite: '',
      says: vi
        ? 'Chưa có văn bản của địa phương cho nơi và tháng này.'
        : 'No local text is held for this place and month.',
    },
    ofResult: new Map(program.results.flatMap((result) => resultReason(result, language, reason))),
  };
}

function resultReason(
  result: Result,
  language: Language,
  reason: (code: string, cite: Cite, says: string) => Reason,
): readonly [Result, Reason][] {
  const source = result.kind === 'payer' ? result.payer : result.kind === 'pair' ? result.group : null;
  return source ? [[result, reason(source.id, source.cite, source.says[language])]] : [];
}
