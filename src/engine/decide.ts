/**
 * One person, one month, one program: what it comes to. Decided when the result is the same under every completion of
 * the unknown facts; otherwise the answer names exactly the facts on which something still depends, and every result
 * that is still possible.
 */
import { type Literal, NO, OPEN } from './condition.ts';
import type { Fact, Person } from './facts.ts';
import type { Birth } from './month.ts';
import type { Program, Result } from './program.ts';
import { explore } from './unknown.ts';

export type Decision =
  | { readonly decided: true; readonly result: Result }
  | { readonly decided: false; readonly possible: readonly Result[]; readonly needs: readonly Fact[] };

/** Judges every atom of the program once; `into` may be reused from month to month. */
export function judge(
  program: Program,
  person: Person,
  birth: Birth | null,
  month: number,
  into?: Uint8Array,
): Uint8Array {
  const { list } = program.atoms;
  const truths = into ?? new Uint8Array(list.length);
  for (const atom of list) truths[atom.index] = atom.judge(person, birth, month);
  return truths;
}

/** Judges again what the passing of months can change; says whether anything did. */
export function judgeAgain(
  program: Program,
  person: Person,
  birth: Birth | null,
  month: number,
  truths: Uint8Array,
): boolean {
  let changed = false;
  for (const atom of program.atoms.list) {
    if (!atom.changesWithTime) continue;
    const truth = atom.judge(person, birth, month);
    if (truths[atom.index] === truth) continue;
    truths[atom.index] = truth;
    changed = true;
  }
  return changed;
}

export function decide(program: Program, truths: Uint8Array, person: Person, month: number): Decision {
  for (const { literals, result } of program.terms) {
    const truth = holds(literals, truths);
    if (truth === NO) continue;
    if (truth === OPEN) return explore(program, truths, person, month);
    return decisionOf(result);
  }
  return decisionOf(program.unsupported);
}

const decisions = new WeakMap<Result, Decision>();

/** Results live as long as their program; so do the decisions that name them. */
export function decisionOf(result: Result): Decision {
  const known = decisions.get(result);
  if (known) return known;
  const decision: Decision = { decided: true, result };
  decisions.set(result, decision);
  return decision;
}

/** All literals: one that fails settles it, whatever is open. */
export function holds(literals: readonly Literal[], truths: Uint8Array): 0 | 1 | 2 {
  let open = false;
  for (const literal of literals) {
    const truth = truths[literal >> 1];
    if (truth === OPEN) open = true;
    // A literal's lowest bit says which truth it does not want.
    else if (truth === (literal & 1)) return NO;
  }
  return open ? 2 : 1;
}

/** One alternative that holds settles it. */
export function anyHolds(alternatives: readonly (readonly Literal[])[], truths: Uint8Array): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const literals of alternatives) {
    const truth = holds(literals, truths);
    if (truth === 1) return 1;
    if (truth === 2) best = 2;
  }
  return best;
}
