/**
 * One person, one month, one program: what it comes to. Decided when the result is the same under every completion of
 * the unknown facts; otherwise the answer names exactly the facts on which something still depends, and every result
 * that is still possible.
 */
import { CODES, judgeAtom, type Literal, NO, nextTurn, OPEN, YES } from './condition.ts';
import type { Fact } from './facts.ts';
import type { Known } from './known.ts';
import type { Program, Result, Term } from './program.ts';
import { explore } from './unknown.ts';

export type Decision =
  | { readonly decided: true; readonly result: Result }
  | { readonly decided: false; readonly possible: readonly Result[]; readonly needs: readonly Fact[] };

/** A decision with the truths it rests on, and the term that carried it; null where none did or it is open. */
export type Judgement = { readonly truths: Uint8Array; readonly decision: Decision; readonly term: Term | null };

export function judge(program: Program, known: Known, month: number): Judgement {
  const { timed, others, list } = program.atoms;
  const { slots, atoms, truths: table } = program.tables;
  const truths = new Uint8Array(list.length);
  for (let at = 0; at < slots.length; at++) {
    truths[atoms[at] ?? 0] = table[at * CODES + known.at(slots[at] ?? 0)] ?? OPEN;
  }
  for (const atom of others) truths[atom.index] = judgeAtom(atom, known, month);
  for (const atom of timed) truths[atom.index] = judgeAtom(atom, known, month);
  return decide(program, truths);
}

/** The same person under the same program in another month: only what time changes is looked at again. */
export function judgeAgain(program: Program, before: Judgement, known: Known, month: number): Judgement {
  const truths = before.truths.slice();
  let isSame = true;
  for (const atom of program.atoms.timed) {
    const truth = judgeAtom(atom, known, month);
    if (truth === truths[atom.index]) continue;
    truths[atom.index] = truth;
    isSame = false;
  }
  return isSame ? before : decide(program, truths);
}

/** The first month after `month` in which time alone changes some condition: till then the judgement stands. */
export function standsUntil({ atoms }: Program, known: Known, month: number): number {
  let until = Number.POSITIVE_INFINITY;
  for (const atom of atoms.timed) until = Math.min(until, nextTurn(atom, known, month));
  return until;
}

export function decide(program: Program, truths: Uint8Array): Judgement {
  const { literals, starts } = program.tables;
  for (let at = 0; at + 1 < starts.length; at++) {
    const truth = heldBetween(literals, starts[at] ?? 0, starts[at + 1] ?? 0, truths);
    if (truth === NO) continue;
    const term = program.terms[at];
    if (truth === OPEN || !term) return throughTheOpen(program, truths);
    return { truths, decision: term.decision, term };
  }
  return { truths, decision: program.otherwise, term: null };
}

/** What is open may come to the same all the same; then a term that certainly holds may still carry it. */
function throughTheOpen(program: Program, truths: Uint8Array): Judgement {
  const decision = explore(program, truths);
  const result = decision.decided ? decision.result : null;
  const term = program.terms.find((one) => one.result === result && holds(one.literals, truths) === YES);
  return { truths, decision, term: term ?? null };
}

/** All literals: one that fails settles it, whatever is open. */
export function holds(literals: readonly Literal[], truths: Uint8Array): 0 | 1 | 2 {
  return heldBetween(literals, 0, literals.length, truths);
}

function heldBetween(literals: ArrayLike<Literal>, start: number, end: number, truths: Uint8Array): 0 | 1 | 2 {
  let open = false;
  for (let at = start; at < end; at++) {
    const literal = literals[at] ?? 0;
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
