/**
 * One person, one month, one program: what it comes to. Decided when the result is the same under every completion of
 * the unknown facts; otherwise the answer names exactly the facts on which something still depends, and every result
 * that is still possible.
 */
import { judgeAtom, nextTurn } from './condition.ts';
import type { Fact } from './facts.ts';
import { type Known, UNKNOWN_SET } from './known.ts';
import type { Program, Result, Term } from './program.ts';
import { CODE_RECORD, type SetPart, type Tables } from './tables.ts';
import { addTruth, clearTruth, type Literal, NO, OPEN, type Truth, type Truths, truthOf, YES } from './truths.ts';
import { explore } from './unknown.ts';

export type Decision =
  | { readonly decided: true; readonly result: Result }
  | { readonly decided: false; readonly possible: readonly Result[]; readonly needs: readonly Fact[] };

/** A decision with the truths it rests on, and the term that carried it; null where none did or it is open. */
export type Judgement = { readonly truths: Truths; readonly decision: Decision; readonly term: Term | null };

export function judge(program: Program, known: Known, month: number): Judgement {
  const { atoms, tables } = program;
  const truths = tables.nothing.slice();
  addCodes(truths, tables, known);
  for (const { slot, parts } of tables.sets) addMembers(truths, parts, known.at(slot));
  for (const atom of atoms.places) addTruth(truths, atom.index, judgeAtom(atom, known, month));
  for (const atom of atoms.timed) addTruth(truths, atom.index, judgeAtom(atom, known, month));
  return decide(program, truths);
}

/** The records of one fact stand together: it is read once. */
function addCodes(truths: number[], { codes }: Tables, known: Known): void {
  let slot = -1;
  let code = 0;
  for (let at = 0; at < codes.length; at += CODE_RECORD) {
    if (codes[at] !== slot) {
      slot = codes[at] ?? 0;
      code = known.at(slot);
    }
    const word = codes[at + 1] ?? 0;
    const said = at + 2 + 2 * code;
    truths[word] = (truths[word] ?? 0) | (codes[said] ?? 0);
    truths[word + 1] = (truths[word + 1] ?? 0) | (codes[said + 1] ?? 0);
  }
}

/** Member by member: most people have one or none, and what nobody has need not be asked for. */
function addMembers(truths: number[], parts: readonly SetPart[], members: number): void {
  for (const { word, open, empty, adds, takes } of parts) {
    if (members === UNKNOWN_SET) {
      truths[word + 1] = (truths[word + 1] ?? 0) | open;
      continue;
    }
    let yes = empty;
    for (let left = members; left !== 0; left &= left - 1) {
      const member = 31 - Math.clz32(left & -left);
      yes = (yes | (adds[member] ?? 0)) & ~(takes[member] ?? 0);
    }
    truths[word] = (truths[word] ?? 0) | yes;
  }
}

/** The same person under the same program in another month: only what time changes is looked at again. */
export function judgeAgain(program: Program, before: Judgement, known: Known, month: number): Judgement {
  const truths = before.truths.slice();
  for (const atom of program.atoms.timed) {
    clearTruth(truths, atom.index);
    addTruth(truths, atom.index, judgeAtom(atom, known, month));
  }
  return truths.every((word, at) => word === before.truths[at]) ? before : decide(program, truths);
}

/** The first month after `month` in which time alone changes some condition: till then the judgement stands. */
export function standsUntil({ atoms }: Program, known: Known, month: number): number {
  let until = Number.POSITIVE_INFINITY;
  for (const atom of atoms.timed) until = Math.min(until, nextTurn(atom, known, month));
  return until;
}

export function decide(program: Program, truths: Truths): Judgement {
  const { terms, tables } = program;
  for (let place = 0; place < terms.length; place++) {
    const truth = holdsAt(place, tables, truths);
    if (truth === NO) continue;
    const term = terms[place];
    if (truth === OPEN || !term) return throughTheOpen(program, truths);
    return { truths, decision: term.decision, term };
  }
  return { truths, decision: program.otherwise, term: null };
}

/** A whole term at once: what must hold and does not, or must not and does, settles it. */
function holdsAt(place: number, { wanted, words }: Tables, truths: Truths): Truth {
  let open = 0;
  for (let at = 0; at < words; at += 2) {
    const must = wanted[place * words + at] ?? 0;
    const mustNot = wanted[place * words + at + 1] ?? 0;
    const yes = truths[at] ?? 0;
    const unknown = truths[at + 1] ?? 0;
    if ((must & ~(yes | unknown)) !== 0 || (mustNot & yes) !== 0) return NO;
    open |= (must | mustNot) & unknown;
  }
  return open === 0 ? YES : OPEN;
}

/** What is open may come to the same all the same; then a term that certainly holds may still carry it. */
function throughTheOpen(program: Program, truths: Truths): Judgement {
  const decision = explore(program, truths);
  const result = decision.decided ? decision.result : null;
  const term = program.terms.find((one) => one.result === result && holds(one.literals, truths) === YES);
  return { truths, decision, term: term ?? null };
}

/** All literals: one that fails settles it, whatever is open. */
export function holds(literals: readonly Literal[], truths: Truths): Truth {
  let best: Truth = YES;
  for (const literal of literals) {
    const truth = truthOf(literal, truths);
    if (truth === NO) return NO;
    if (truth === OPEN) best = OPEN;
  }
  return best;
}

/** One alternative that holds settles it. */
export function anyHolds(alternatives: readonly (readonly Literal[])[], truths: Truths): Truth {
  let best: Truth = NO;
  for (const literals of alternatives) {
    const truth = holds(literals, truths);
    if (truth === YES) return YES;
    if (truth === OPEN) best = OPEN;
  }
  return best;
}
