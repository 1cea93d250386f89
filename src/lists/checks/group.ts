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

type Row = Pick<PersonRow, 'groupCode' | 'groupText' | 'note' | 'decisionOn'>;

export function readGroup(row: Row, findings: Findings): Declared {
  const { declared, inColumn, inNote } = readOnce(row);
  const hasColumn = row.groupCode !== null || row.groupText !== null;
  if (hasColumn && !inColumn) findings.flag('group-unknown', 'group', CODES);
  if (inNote) findings.note('group-read-from-note', 'note');
  return declared;
}

type Read = { readonly declared: Declared; readonly inColumn: boolean; readonly inNote: boolean };

const readBefore = new Map<string, Read>();

/** Rows that say the same share one answer: what follows from a group is then worked out once for all of them. */
function readOnce(row: Row): Read {
  const { groupCode, groupText, note, decisionOn } = row;
  const key = `${groupCode}\n${groupText}\n${note}\n${decisionOn}`;
  const before = readBefore.get(key);
  if (before !== undefined) return before;
  if (readBefore.size >= REMEMBERED) readBefore.clear();
  const read = readNow(row);
  readBefore.set(key, read);
  return read;
}

function readNow({ groupCode, groupText, note, decisionOn }: Row): Read {
  const coded = groupCode === null ? undefined : GROUP_CODES[groupCode];
  const inColumn = [...(coded === undefined ? [] : [coded]), ...(groupText === null ? [] : readWords(groupText))];
  const hasColumn = groupCode !== null || groupText !== null;
  // A note may say anything, and is only read for a group where the form has no column for one or it is empty.
  const inNote = hasColumn || note === null ? [] : readWords(note);
  const said = [...inColumn, ...inNote];
  const on = dateIn(`${groupText ?? ''}; ${note ?? ''}`) ?? decisionOn;
  const declared = { ...together(said), on, named: said.length > 0 };
  return { declared, inColumn: inColumn.length > 0, inNote: inNote.length > 0 };
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
