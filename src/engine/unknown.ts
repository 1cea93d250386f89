/**
 * What still depends on the unknown: the exact part of the three answers.
 *
 * Each unknown fact is a variable with finitely many values, one for each way its atoms can come out. The terms that are
 * still alive are unfolded over these variables into a decision diagram, reduced as it is built: a node whose branches
 * all lead to the same place is that place. A reduced diagram mentions a variable exactly where the answer depends on
 * it, so its variables are the facts to ask for, and its ends are the results still possible.
 *
 * Invariants: `needs` is exact (filling it decides; nothing else changes the answer); the most telling fact comes first.
 */
import type { Decision } from './decide.ts';
import type { Fact } from './facts.ts';
import type { Program, Result } from './program.ts';
import { NO, OPEN, type Truths, truthOf, YES } from './truths.ts';
import { type Variable, variablesOf } from './variables.ts';

/** A term that may still win: what remains to be true of it. */
type Alive = { readonly open: readonly number[]; readonly result: Result };
type Node = { readonly id: number } & (
  | { readonly end: Result }
  | { readonly variable: Variable; readonly branches: readonly Node[] }
);

const REMEMBERED = 2_000;
const remembered = new WeakMap<Program, Map<string, Decision>>();

/** The same truths come to the same, and unfolding costs a thousand times what deciding does: so it is remembered. */
export function explore(program: Program, truths: Truths): Decision {
  const key = truths.join();
  const memory = remembered.get(program) ?? new Map<string, Decision>();
  remembered.set(program, memory);
  const known = memory.get(key);
  if (known) return known;
  const decision = unfold(program, truths);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, decision);
  return decision;
}

function unfold(program: Program, truths: Truths): Decision {
  const alive = aliveTerms(program, truths);
  const variables = variablesOf(
    program,
    alive.flatMap(({ open }) => open),
  );
  const root = new Diagram(program.unsupported, variables).build(alive, 0);
  const ends = new Set<Result>();
  const asked = new Set<Fact>();
  const seen = new Set<Node>();
  const walk = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    if ('end' in node) {
      ends.add(named(alive, node.end));
      return;
    }
    asked.add(node.variable.fact);
    for (const branch of node.branches) walk(branch);
  };
  walk(root);
  const [only] = ends;
  if (ends.size === 1 && only) return { decided: true, result: only };
  const telling = tellingOrder(program, alive);
  const needs = [...asked].sort((a, b) => (telling.get(b) ?? 0) - (telling.get(a) ?? 0));
  return { decided: false, possible: [...ends], needs };
}

/** Of results that come to the same, the one that certainly holds is named, or else the first in order. */
function named(alive: readonly Alive[], end: Result): Result {
  const same = alive.filter(({ result }) => result.sameness === end.sameness);
  return (same.find(({ open }) => open.length === 0) ?? same[0])?.result ?? end;
}

/** The terms that can still win, up to the first that is certain. */
function aliveTerms(program: Program, truths: Truths): readonly Alive[] {
  const alive: Alive[] = [];
  for (const { literals, result } of program.terms) {
    if (literals.some((literal) => truthOf(literal, truths) === NO)) continue;
    const open = literals.filter((literal) => truthOf(literal, truths) === OPEN);
    alive.push({ open, result });
    if (open.length === 0) break;
  }
  return pruned(alive);
}

/** A later term that asks for all an earlier one asks for can never win. */
function pruned(alive: readonly Alive[]): readonly Alive[] {
  const kept: Alive[] = [];
  for (const term of alive) {
    const beaten = kept.some(
      ({ open }) => open.length <= term.open.length && open.every((one) => term.open.includes(one)),
    );
    if (!beaten) kept.push(term);
    if (term.open.length === 0) break;
  }
  return kept;
}

/** How many ways to win a fact decides on: the more, the more its answer tells. */
function tellingOrder(program: Program, alive: readonly Alive[]): ReadonlyMap<Fact, number> {
  const counts = new Map<Fact, number>();
  for (const { open } of alive) {
    for (const literal of open) {
      const fact = program.atoms.list[literal >> 1]?.fact;
      if (fact) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    }
  }
  return counts;
}

class Diagram {
  readonly #unsupported: Result;
  readonly #variables: readonly Variable[];
  readonly #nodes = new Map<string, Node>();
  readonly #built = new Map<string, Node>();

  constructor(unsupported: Result, variables: readonly Variable[]) {
    this.#unsupported = unsupported;
    this.#variables = variables;
  }

  build(alive: readonly Alive[], level: number): Node {
    const first = alive[0];
    if (!first) return this.#end(this.#unsupported);
    if (first.open.length === 0) return this.#end(first.result);
    const key = `${level}:${alive.map(({ open, result }) => `${open.join(' ')}>${result.sameness}`).join('|')}`;
    const known = this.#built.get(key);
    if (known) return known;
    const node = this.#branch(alive, level);
    this.#built.set(key, node);
    return node;
  }

  #branch(alive: readonly Alive[], level: number): Node {
    const variable = this.#variables[level];
    if (!variable) throw new Error('a term is open, but no variable is left to settle it');
    const branches = variable.values.map((value) => this.build(settle(alive, variable, value), level + 1));
    const [first] = branches;
    if (first && branches.every((branch) => branch === first)) return first;
    return this.#node(`${level}=${branches.map(({ id }) => id).join()}`, (id) => ({ id, variable, branches }));
  }

  #end(result: Result): Node {
    return this.#node(`end=${result.sameness}`, (id) => ({ id, end: result }));
  }

  #node(key: string, make: (id: number) => Node): Node {
    const known = this.#nodes.get(key);
    if (known) return known;
    const node = make(this.#nodes.size);
    this.#nodes.set(key, node);
    return node;
  }
}

/** What is left of the terms once a variable has a value. */
function settle(alive: readonly Alive[], variable: Variable, value: ReadonlyMap<number, 0 | 1>): readonly Alive[] {
  const left: Alive[] = [];
  for (const { open, result } of alive) {
    const remaining: number[] = [];
    let lost = false;
    for (const literal of open) {
      const truth = variable.atoms.has(literal >> 1) ? value.get(literal >> 1) : undefined;
      if (truth === undefined) remaining.push(literal);
      else if ((truth === YES) === ((literal & 1) === 1)) lost = true;
    }
    if (!lost) left.push({ open: remaining, result });
    if (!lost && remaining.length === 0) break;
  }
  return pruned(left);
}
