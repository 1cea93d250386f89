/**
 * The facts of the engine, from a row and from the list it stands on. What the row says goes first; what it leaves open
 * stays open. A list of one group says that group of everybody on it, and whoever hands in somebody under a group
 * declares with it that none of the groups not named holds: one person takes one group (Luật BHYT, Điều 13 khoản 5). Ages
 * and the days that windows run from are never declared: they must be known.
 */
import { FARMING, type Fact, type Person } from '../../engine/facts.ts';
import type { Condition, Rule } from '../../engine/policy.ts';
import type { PersonRow } from '../intake/row.ts';
import type { ListContext, Taking } from './context.ts';
import type { Declared } from './group.ts';
import { DECLARED } from './group-words.ts';
import type { CitizenNumber } from './identity.ts';
import type { Home } from './places.ts';

export type Told = {
  readonly person: Person;
  /** The facts nobody wrote in the row: they follow from the list it stands on. */
  readonly declared: readonly Fact[];
  /** What the person has in common with all who are of the same group and list: one object for all of them. */
  readonly common: Person;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export function factsOf(
  row: Pick<PersonRow, 'birthDate' | 'sex'>,
  group: Declared,
  home: Home,
  number: CitizenNumber | null,
  list: ListContext,
  taking: Taking,
): Told {
  const { common, declared } = commonOf(group, home.inProvince, list, taking);
  const birthYear = number?.birthYear ?? null;
  const person: Writable<Person> = {
    ...common,
    birthDate: row.birthDate ?? (birthYear === null ? null : String(birthYear)),
    sex: row.sex ?? number?.sex ?? null,
  };
  if (home.commune !== null && home.inProvince === true) person.commune = home.commune;
  // Only citizens have a number of twelve digits.
  if (number !== null) person.citizen = true;
  return { person, declared, common };
}

type Common = Pick<Told, 'common' | 'declared'>;

const known = new WeakMap<Taking, WeakMap<Declared, Map<boolean | null, Common>>>();

/** A list has thousands of rows and a few groups: what follows from a group is worked out once for all its rows. */
function commonOf(group: Declared, inProvince: boolean | null, list: ListContext, taking: Taking): Common {
  const ofTaking = known.get(taking) ?? new WeakMap<Declared, Map<boolean | null, Common>>();
  known.set(taking, ofTaking);
  const ofGroup = ofTaking.get(group) ?? new Map<boolean | null, Common>();
  ofTaking.set(group, ofGroup);
  const before = ofGroup.get(inProvince);
  if (before !== undefined) return before;
  const facts: Writable<Person> = { ...group.facts };
  if (inProvince === false) facts.permanentResident = false;
  if (list.schoolProvince !== null && facts.schoolProvince === undefined) facts.schoolProvince = list.schoolProvince;
  const common = declare(facts, group, inProvince, taking);
  ofGroup.set(inProvince, common);
  return common;
}

const WINDOWS = ['exitedOn', 'graduatedCommuneOn', 'traffickingVictimOn'] as const;

function declare(person: Writable<Person>, group: Declared, inProvince: boolean | null, taking: Taking): Common {
  const declared: Fact[] = [];
  const windows = WINDOWS.filter((fact) => group.open.includes(fact) || (taking.only && runsFrom(taking.only, fact)));
  for (const fact of windows) person[fact] ??= group.on;
  const fill = (facts: Person, leaving: readonly Fact[]) => {
    for (const [fact, value] of entriesOf(facts)) {
      if (person[fact] !== undefined || group.open.includes(fact) || leaving.includes(fact)) continue;
      Object.assign(person, { [fact]: value });
      declared.push(fact);
    }
  };
  if (inProvince === true) fill({ permanentResident: true }, []);
  if (taking.only !== null) fill(declaredBy(taking.only), []);
  else if (group.leftToList.includes('farming')) fill(anyFarming(taking), []);
  if (group.named || taking.only !== null || taking.everybody) fill(DECLARED, [...group.leftToList, ...windows]);
  return { common: person, declared };
}

/** Of four kinds of household, all of which the list takes, it does not matter which. */
function anyFarming({ rules }: Taking): Person {
  const takesAll = rules.some(({ when }) =>
    when.some(
      (condition) => 'fact' in condition && condition.fact === 'farming' && condition.in.length === KINDS_OF_FARMING,
    ),
  );
  return takesAll ? { farming: 'agriculture' } : {};
}

/** All but `none`. */
const KINDS_OF_FARMING = FARMING.length - 1;

/** Whether a window of the rule runs from this day. */
function runsFrom({ when }: Rule, fact: Fact): boolean {
  return when.some((condition) => 'withinMonths' in condition && condition.fact === fact);
}

function entriesOf(facts: Person): readonly (readonly [Fact, unknown])[] {
  return DECLARABLE.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]] as const]));
}

/** What a list may say of those on it. Kept as bits in this order: new ones at the end. */
export const DECLARABLE: readonly Fact[] = [
  'permanentResident',
  'household',
  'exitedFrom',
  'exitedOn',
  'farming',
  'averageLiving',
  'ethnicMinority',
  'graduatedCommuneOn',
  'disability',
  'student',
  'schoolProvince',
  'studentHardship',
  'compulsorySocialInsurance',
  'allowances',
  'healthGround',
  'healthCard',
  'roles',
  'inClub',
  'bombVictim',
];

const remembered = new WeakMap<Rule, Person>();

/** What a list of this one rule says of everybody on it: the rule's own conditions, as far as they need no date. */
function declaredBy(rule: Rule): Person {
  const before = remembered.get(rule);
  if (before !== undefined) return before;
  const facts = saidByAll(rule.when);
  remembered.set(rule, facts);
  return facts;
}

function saidByAll(conditions: readonly Condition[]): Person {
  const facts: Writable<Person> = {};
  for (const condition of conditions) Object.assign(facts, saidBy(condition));
  return facts;
}

function saidBy(condition: Condition): Person {
  if ('all' in condition) return saidByAll(condition.all);
  if ('any' in condition || condition.fact === 'age' || 'withinMonths' in condition) return {};
  // Who goes to which school is the school's to say, not the list's.
  if (condition.fact === 'schoolProvince' || condition.fact === 'commune') return {};
  if ('is' in condition) return { [condition.fact]: condition.is };
  if ('in' in condition) return { [condition.fact]: condition.in[0] };
  if ('has' in condition) return condition.has.length === 1 ? { [condition.fact]: condition.has } : {};
  return { [condition.fact]: [] };
}
