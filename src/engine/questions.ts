/**
 * The questionnaire that follows from the policies: for a place, scheme and month, every fact that can decide something,
 * in the order that decides fastest. A portal can build its form from it, and ask on while a quote is undetermined.
 */
import { decide } from './decide.ts';
import {
  ALLOWANCES,
  AREAS,
  DISABILITIES,
  EXITS,
  FARMING,
  type Fact,
  GRADUATED_LISTS,
  HEALTH_GROUNDS,
  HOUSEHOLDS,
  NATIONAL_STANDARDS,
  ROLES,
  type Scheme,
} from './facts.ts';
import { SENSITIVE } from './known.ts';
import type { Policy, Words } from './policy.ts';
import type { Program } from './program.ts';
import { QUESTIONS } from './question-words.ts';
import type { Rulebook } from './rulebook.ts';
import { NO, OPEN, truthsOf } from './truths.ts';
import { VALUES } from './words.ts';

export type AnswerKind =
  | 'yes-no'
  | 'date'
  | 'month-or-never'
  | 'date-or-never'
  | 'choice'
  | 'choices'
  | 'province'
  | 'commune';

export type QuestionnaireItem = {
  readonly fact: Fact;
  readonly question: Words;
  readonly kind: AnswerKind;
  readonly values: readonly { readonly value: string; readonly words: Words }[] | null;
  /** Never asked for by a quote: whoever wants to may tell it; told to nobody, stored nowhere. */
  readonly sensitive: boolean;
  /** What absent means is assumed and said; answering makes the quote exact. */
  readonly assumedWhenAbsent: boolean;
  /** The clauses that ask for it. */
  readonly cites: readonly string[];
};

const CHOICES: { readonly [F in Fact]?: readonly string[] } = {
  household: HOUSEHOLDS,
  nationalStandard: NATIONAL_STANDARDS,
  exitedFrom: EXITS,
  farming: FARMING,
  graduatedList: GRADUATED_LISTS,
  disability: DISABILITIES,
  healthGround: HEALTH_GROUNDS,
};
const SETS: { readonly [F in Fact]?: readonly string[] } = { areas: AREAS, allowances: ALLOWANCES, roles: ROLES };
const KINDS: { readonly [F in Fact]?: AnswerKind } = {
  birthDate: 'date',
  exitedOn: 'month-or-never',
  graduatedCommuneOn: 'date-or-never',
  traffickingVictimOn: 'date-or-never',
  schoolProvince: 'province',
  commune: 'commune',
};
const ASSUMED: ReadonlySet<Fact> = new Set(['nationalStandard', 'areas', 'commune']);

export function questionnaire(
  scheme: Scheme,
  local: Policy | null,
  month: number,
  rulebook: Rulebook,
): readonly QuestionnaireItem[] {
  const program = rulebook.programFor(scheme, local, month, null);
  const asked = new Set<Fact>(program.atoms.list.map(({ fact }) => fact));
  const ordered = inOrder(program);
  const others = [...asked].filter((fact) => !ordered.includes(fact));
  const rank = (fact: Fact) => (SENSITIVE.has(fact) ? 2 : ASSUMED.has(fact) ? 1 : 0);
  return [...ordered, ...others.toSorted((a, b) => rank(a) - rank(b))].map((fact) => itemOf(fact, program, rulebook));
}

/** What a person of whom nothing is known would be asked, the most telling first. */
function inOrder(program: Program): readonly Fact[] {
  // The national standard stays open: while nobody says otherwise, the household stands for it and is asked.
  const truths = truthsOf(
    program.atoms.list.map(({ fact }) => (SENSITIVE.has(fact) || fact === 'areas' || fact === 'commune' ? NO : OPEN)),
  );
  const { decision } = decide(program, truths);
  return decision.decided ? [] : decision.needs;
}

function itemOf(fact: Fact, program: Program, rulebook: Rulebook): QuestionnaireItem {
  const values = CHOICES[fact] ?? SETS[fact] ?? null;
  return {
    fact,
    question: QUESTIONS[fact],
    kind: SETS[fact] ? 'choices' : CHOICES[fact] ? 'choice' : (KINDS[fact] ?? 'yes-no'),
    values: values?.map((value) => ({ value, words: VALUES[value] ?? { vi: value, en: value } })) ?? null,
    sensitive: SENSITIVE.has(fact),
    assumedWhenAbsent: ASSUMED.has(fact),
    cites: citesOf(fact, program, rulebook),
  };
}

/** The clauses that ask for a fact. The household is also asked for where it stands for the national standard. */
function citesOf(fact: Fact, program: Program, rulebook: Rulebook): readonly string[] {
  const behind: readonly Fact[] = fact === 'household' ? [fact, 'nationalStandard'] : [fact];
  const atoms = new Set(program.atoms.list.filter((atom) => behind.includes(atom.fact)).map(({ index }) => index));
  const parts = [...program.participants, ...program.payers, ...program.scopes, ...program.rules, ...program.groups];
  const asking = parts.filter(({ alternatives }) => alternatives.flat().some((literal) => atoms.has(literal >> 1)));
  return [...new Set(asking.map(({ source }) => rulebook.citeText(source.cite)))];
}
