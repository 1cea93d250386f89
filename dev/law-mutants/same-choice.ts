/**
 * Whether two programs choose alike for everybody: proved, by walking through every combination of facts on which they
 * could differ, or disproved by a person for whom they do not. A mutant that is proved alike needs no case.
 */
import type { Program, Result } from '../../src/engine/program.ts';
import { localShare } from '../../src/engine/program.ts';
import { type Box, meet, type Value, Worlds } from './worlds.ts';

/** A way to win, and what is won. */
type Way = { readonly box: Box; readonly won: string };
/** What sets two programs apart: a person by facts, and what each says. */
export type Apart = { readonly person: ReadonlyMap<string, Value>; readonly one: string; readonly other: string };

const NOBODY = 'nobody supports';

export function tellApart(one: Program, other: Program): Apart | null {
  const worlds = new Worlds([...one.atoms.list, ...other.atoms.list].map(({ condition }) => condition));
  const ways = [waysOf(one, worlds), waysOf(other, worlds)] as const;
  if (textOf(ways[0]) === textOf(ways[1])) return null;
  return new Walk(worlds, inOrder(ways[0], ways[1])).from(ways[0], ways[1], 0);
}

function waysOf({ terms, atoms }: Program, worlds: Worlds): readonly Way[] {
  return terms.flatMap(({ literals, result }) => {
    let boxes: readonly Box[] = [new Map()];
    for (const literal of literals) {
      const atom = atoms.list[literal >> 1];
      if (!atom) continue;
      const choices = worlds.boxesOf(atom.condition, (literal & 1) === 0);
      boxes = boxes.flatMap((box) => choices.flatMap((choice) => meet(box, choice) ?? []));
    }
    return boxes.map((box) => ({ box, won: nameOf(result) }));
  });
}

function nameOf(result: Result): string {
  if (result.kind === 'barred') return 'nobody may take part';
  if (result.kind === 'payer') return `paid by ${result.payer.payer} (${result.payer.id})`;
  const { group, rule } = result;
  const state = group ? `${group.id} ${group.share}${group.repriced ? ' repriced' : ''}` : 'no state group';
  if (!rule) return group ? `${state}, no rule` : NOBODY;
  return `${state}, ${rule.id} ${localShare(rule, group)} ${rule.kind === 'alone' ? 'alone ' : ''}${rule.budget} ${rule.listing}`;
}

/** The facts in which the two differ first, then those that are asked most. */
function inOrder(one: readonly Way[], other: readonly Way[]): readonly string[] {
  const counts = new Map<string, number>();
  const texts = [new Set(one.map(wayText)), new Set(other.map(wayText))];
  for (const way of [...one, ...other]) {
    const differs = texts.some((known) => !known.has(wayText(way)));
    for (const name of way.box.keys()) counts.set(name, (counts.get(name) ?? 0) + (differs ? 10_000 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

class Walk {
  readonly #worlds: Worlds;
  readonly #names: readonly string[];
  readonly #alike = new Set<string>();
  readonly #person = new Map<string, Value>();

  constructor(worlds: Worlds, names: readonly string[]) {
    this.#worlds = worlds;
    this.#names = names;
  }

  from(one: readonly Way[], other: readonly Way[], level: number): Apart | null {
    const [texts, others] = [textOf(one), textOf(other)];
    if (texts === others) return null;
    const [first, second] = [decided(one), decided(other)];
    if (first !== null && second !== null) {
      return first === second ? null : { person: new Map(this.#person), one: first, other: second };
    }
    const key = `${level}\n${texts}\n\n${others}`;
    if (this.#alike.has(key)) return null;
    const name = this.#names[level];
    if (name === undefined) throw new Error('ways are open, but no fact is left');
    const apart = this.#into(name, one, other, level);
    if (!apart) this.#alike.add(key);
    return apart;
  }

  #into(name: string, one: readonly Way[], other: readonly Way[], level: number): Apart | null {
    if (![...one, ...other].some(({ box }) => box.has(name))) return this.from(one, other, level + 1);
    for (const value of this.#worlds.values.get(name) ?? []) {
      this.#person.set(name, value);
      const apart = this.from(settle(one, name, value), settle(other, name, value), level + 1);
      if (apart) return apart;
      this.#person.delete(name);
    }
    return null;
  }
}

/** What is won, once nothing is left to ask; null while something is. */
function decided(ways: readonly Way[]): string | null {
  const [first] = ways;
  if (!first) return NOBODY;
  return first.box.size === 0 || ways.every(({ won }) => won === NOBODY) ? first.won : null;
}

function settle(ways: readonly Way[], name: string, value: Value): readonly Way[] {
  const left: Way[] = [];
  for (const { box, won } of ways) {
    const allowed = box.get(name);
    if (allowed && !allowed.has(value)) continue;
    const open = allowed ? new Map([...box].filter(([other]) => other !== name)) : box;
    left.push({ box: open, won });
    if (open.size === 0) break;
  }
  return left;
}

const texts = new WeakMap<Way, string>();

function wayText(way: Way): string {
  const known = texts.get(way);
  if (known !== undefined) return known;
  const facts = [...way.box].map(([name, values]) => `${name}=${[...values].sort().join('|')}`).sort();
  const text = `${facts.join(' & ')} > ${way.won}`;
  texts.set(way, text);
  return text;
}

function textOf(ways: readonly Way[]): string {
  return ways.map(wayText).join('\n');
}
