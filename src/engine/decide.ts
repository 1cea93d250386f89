/**
 * One person, one month, one program: what it comes to. Decided when the result is the same under every completion of
 * the unknown facts; otherwise the answer names exactly the facts on which something still depends, and every result
 * that is still possible.
 *
 * An answer depends on nothing but which atoms hold, fail or are open. Many people share that, so what was decided for one
 * is remembered for the next; nothing about a person is kept but these truths.
 */
import { judgeAtom, type Literal, NO, OPEN } from './condition.ts';
import type { Fact } from './facts.ts';
import type { Known } from './known.ts';
import type { Program, Result } from './program.ts';
import { explore } from './unknown.ts';

export type Decision =
  | { readonly decided: true; readonly result: Result }
  | { readonly decided: false; readonly possible: readonly Result[]; readonly needs: readonly Fact[] };

/** A decision with the truths it rests on. The same truths give the same object, which may carry what follows from it. */
export type Judgement = { readonly truths: Uint8Array; readonly decision: Decision };

/** Judgements remembered for each program: by truths, in base three, as many atoms a number as stay exact. */
type Memory = { size: number; byTruths: Map<number, Map<number, Judgement>> };

const REMEMBERED = 20_000;
const ATOMS_IN_A_NUMBER = 33;
const memories = new WeakMap<Program, Memory>();

export function judge(program: Program, known: Known, month: number): Judgement {
  const { list } = program.atoms;
  // Programs of more atoms than two numbers hold are judged anew each time; none is that large today.
  if (list.length > 2 * ATOMS_IN_A_NUMBER) return judgementOf(program, truthsOf(program, known, month));
  let first = 0;
  let second = 0;
  for (const atom of list) {
    const truth = judgeAtom(atom, known, month);
    if (atom.index < ATOMS_IN_A_NUMBER) first = first * 3 + truth;
    else second = second * 3 + truth;
  }
  const memory = memoryOf(program);
  const before = memory.byTruths.get(first)?.get(second);
  if (before) return before;
  const judgement = judgementOf(program, truthsOf(program, known, month));
  remember(memory, first, second, judgement);
  return judgement;
}

export function truthsOf({ atoms }: Program, known: Known, month: number): Uint8Array {
  return Uint8Array.from(atoms.list, (atom) => judgeAtom(atom, known, month));
}

function judgementOf(program: Program, truths: Uint8Array): Judgement {
  return { truths, decision: decide(program, truths) };
}

function memoryOf(program: Program): Memory {
  const known = memories.get(program);
  if (known) return known;
  const memory: Memory = { size: 0, byTruths: new Map() };
  memories.set(program, memory);
  return memory;
}

function remember(memory: Memory, first: number, second: number, judgement: Judgement): void {
  if (memory.size >= REMEMBERED) {
    memory.byTruths.clear();
    memory.size = 0;
  }
  const others = memory.byTruths.get(first) ?? new Map<number, Judgement>();
  memory.byTruths.set(first, others.set(second, judgement));
  memory.size += 1;
}

export function decide(program: Program, truths: Uint8Array): Decision {
  for (const { literals, result } of program.terms) {
    const truth = holds(literals, truths);
    if (truth === NO) continue;
    if (truth === OPEN) return explore(program, truths);
    return { decided: true, result };
  }
  return { decided: true, result: program.unsupported };
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
