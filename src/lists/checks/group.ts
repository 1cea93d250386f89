/**
 * Which group of people a row says somebody is in, from its code, its words and its note, as facts of the engine. What
 * the words leave open stays open; what is not understood is said, never guessed.
 */
import type { Fact, Person } from '../../engine/facts.ts';
import type { PersonRow } from '../intake/row.ts';
import { plain } from './communes.ts';
import type { Findings } from './finding.ts';
import { GROUP_CODES, GROUP_PHRASES, type GroupFacts } from './group-words.ts';

export type Declared = {
  readonly facts: Person;
  readonly open: readonly Fact[];
  readonly leftToList: readonly Fact[];
  /** The day or month written beside the group, or of the decision: what a window runs from. */
  readonly on: string | null;
  readonly ages: readonly NonNullable<GroupFacts['age']>[];
  /** The row names a group at all. */
  readonly named: boolean;
};

const CODES = Object.keys(GROUP_CODES).join(', ');

export function readGroup(
  { groupCode, groupText, note, decisionOn }: Pick<PersonRow, 'groupCode' | 'groupText' | 'note' | 'decisionOn'>,
  findings: Findings,
): Declared {
  const coded = groupCode === null ? undefined : GROUP_CODES[groupCode];
  const inColumn = [...(coded === undefined ? [] : [coded]), ...(groupText === null ? [] : readWords(groupText))];
  const hasColumn = groupCode !== null || groupText !== null;
  if (hasColumn && inColumn.length === 0) findings.flag('group-unknown', 'group', CODES);
  // A note may say anything, and is only read for a group where the form has no column for one or it is empty.
  const inNote = hasColumn || note === null ? [] : readWords(note);
  if (inNote.length > 0) findings.note('group-read-from-note', 'note');
  const said = [...inColumn, ...inNote];
  const { facts, open, leftToList, ages } = together(said);
  return {
    facts,
    open,
    leftToList,
    ages,
    on: dateIn(`${groupText ?? ''}; ${note ?? ''}`) ?? decisionOn,
    named: said.length > 0,
  };
}

function together(said: readonly GroupFacts[]): Pick<Declared, 'facts' | 'open' | 'leftToList' | 'ages'> {
  const facts: Writable<Person> = {};
  const open = new Set<Fact>();
  const leftToList = new Set<Fact>();
  const ages: NonNullable<GroupFacts['age']>[] = [];
  for (const one of said) {
    const { roles, areas, allowances } = facts;
    Object.assign(facts, one.facts);
    // Sets grow: a veteran may be a hamlet activist too.
    if (roles && one.facts.roles) facts.roles = [...new Set([...roles, ...one.facts.roles])];
    if (areas && one.facts.areas) facts.areas = [...new Set([...areas, ...one.facts.areas])];
    if (allowances && one.facts.allowances) facts.allowances = [...new Set([...allowances, ...one.facts.allowances])];
    for (const fact of one.open ?? []) open.add(fact);
    for (const fact of one.leftToList ?? []) leftToList.add(fact);
    if (one.age) ages.push(one.age);
  }
  // Who has left poverty did so on a day.
  if (facts.exitedFrom !== undefined) open.add('exitedOn');
  const unsaid = (fact: Fact) => facts[fact] === undefined;
  return { facts, open: [...open].filter(unsaid), leftToList: [...leftToList].filter(unsaid), ages };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const remembered = new Map<string, readonly GroupFacts[]>();
const REMEMBERED = 2_000;

/** The same few words stand in thousands of rows. */
function readWords(text: string): readonly GroupFacts[] {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const read = plain(text)
    .split(/[;.\n/+]|, (?!thoat|lam|ngu|diem|thuy|trat|thu y)/)
    .flatMap(readClause);
  remembered.set(text, read);
  return read;
}

function readClause(clause: string): readonly GroupFacts[] {
  let left = clause;
  const said: GroupFacts[] = [];
  for (const phrase of GROUP_PHRASES) {
    const found = phrase.words.exec(left);
    if (found === null || isDenied(left.slice(0, found.index))) continue;
    said.push(phrase);
    left = `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`;
  }
  return said;
}

/** "Không thuộc hộ nghèo" says nothing that we would take for a group. */
function isDenied(before: string): boolean {
  return /\b(?:khong|chua)(?: phai| thuoc| la| con)?(?: dien| nguoi)? *$/.test(before);
}

const DAY = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const ISO_DAY = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
const MONTH = /\b(\d{1,2})[/.-](\d{4})\b/;

export function dateIn(text: string): string | null {
  const two = (digits: string) => digits.padStart(2, '0');
  const [, isoYear, isoMonth, isoDay] = ISO_DAY.exec(text) ?? [];
  if (isoYear !== undefined && isoMonth !== undefined) {
    return existing(isoDay === undefined ? `${isoYear}-${isoMonth}` : `${isoYear}-${isoMonth}-${isoDay}`);
  }
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    return existing(`${year}-${two(month)}-${two(day)}`);
  }
  const [, monthAlone, yearAlone] = MONTH.exec(text) ?? [];
  return monthAlone !== undefined && yearAlone !== undefined ? existing(`${yearAlone}-${two(monthAlone)}`) : null;
}

/** A day that the calendar has. */
function existing(date: string): string | null {
  const day = date.length > 7 ? date : `${date}-01`;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day) ? date : null;
}
