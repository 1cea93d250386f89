/**
 * One person, one month, one program: what it comes to. Decided when the result is the same under every completion of
 * the unknown facts; otherwise the answer names exactly the facts on which something still depends, and every result
 * that is still possible.
 */
import { judgeAtom, nextTurn } from './condition.ts';
import type { Fact } from './facts.ts';
import { type Known, UNKNOWN_SET } from './known.ts';
import type { Program, Result, Term } from './program.ts';
import { type Block, CODE_RECORD, type SetTable, type Tables } from './tables.ts';
import {
  addTruth,
  clearTruth,
  type Literal,
  NO,
  OPEN,
  type Said,
  saidOfOne,
  setPair,
  type Truth,
  type Truths,
  truthOf,
  UNJUDGED,
  YES,
} from './truths.ts';
import { explore } from './unknown.ts';

export type Decision =
  | { readonly decided: true; readonly result: Result }
  | { readonly decided: false; readonly possible: readonly Result[]; readonly needs: readonly Fact[] };

/** A decision with the truths it rests on, and the term that carried it; null where none did or it is open. */
export type Judgement = { readonly truths: Truths; readonly decision: Decision; readonly term: Term | null };

export function judge(program: Program, known: Known, month: number): Judgement {
  return new Judged(program, program.tables.unjudged.slice(), { known, month });
}

/** By truths that are all there. */
export function decide(program: Program, truths: Truths): Judgement {
  return new Judged(program, truths.slice(), null);
}

/** The same person under the same program in another month: only what time changes is looked at again. */
export function judgeAgain(program: Program, before: Judgement, known: Known, month: number): Judgement {
  const truths = before.truths.slice();
  for (const atom of program.atoms.timed) {
    clearTruth(truths, atom.index);
    addTruth(truths, atom.index, judgeAtom(atom, known, month));
  }
  return truths.every((word, at) => word === before.truths[at]) ? before : new Judged(program, truths, null);
}

/** The first month after `month` in which time alone changes some condition: till then the judgement stands. */
export function standsUntil({ atoms }: Program, known: Known, month: number): number {
  let until = Number.POSITIVE_INFINITY;
  for (const atom of atoms.timed) until = Math.min(until, nextTurn(atom, known, month));
  return until;
}

/**
 * Goes through the terms in the order in which they win, and judges a block of conditions when the first term asks for
 * one of them: of somebody whom another pays for, most is never asked. Whoever reads the truths gets them all, as they
 * are in the same month.
 */
class Judged implements Judgement {
  readonly decision: Decision;
  readonly term: Term | null;
  readonly #truths: number[];
  readonly #tables: Tables;
  readonly #subject: Subject | null;

  constructor(program: Program, truths: number[], subject: Subject | null) {
    this.#truths = truths;
    this.#tables = program.tables;
    this.#subject = subject;
    const { terms, otherwise } = program;
    let place = 0;
    let truth: Truth = NO;
    while (place < terms.length && truth === NO) truth = this.#holdsAt(place++);
    const term = truth === NO ? null : (terms[place - 1] ?? null);
    const found = truth === OPEN ? throughTheOpen(program, this.truths) : null;
    this.decision = found?.decision ?? term?.decision ?? otherwise;
    this.term = found ? found.term : term;
  }

  get truths(): Truths {
    for (let word = 0; word < this.#tables.words; word += 2) this.#yesAt(word);
    return this.#truths;
  }

  /** A whole term at once: what must hold and does not, or must not and does, settles it. */
  #holdsAt(place: number): Truth {
    const { wanted, words } = this.#tables;
    let open = 0;
    for (let word = 0; word < words; word += 2) {
      const must = wanted[place * words + word] ?? 0;
      const mustNot = wanted[place * words + word + 1] ?? 0;
      if ((must | mustNot) === 0) continue;
      const yes = this.#yesAt(word);
      const unknown = this.#truths[word + 1] ?? 0;
      if ((must & ~(yes | unknown)) !== 0 || (mustNot & yes) !== 0) return NO;
      open |= (must | mustNot) & unknown;
    }
    return open === 0 ? YES : OPEN;
  }

  /** The word of what holds; its block is judged before it is first read. */
  #yesAt(word: number): number {
    const yes = this.#truths[word] ?? 0;
    return yes === UNJUDGED ? this.#see(word) : yes;
  }

  #see(word: number): number {
    const block = this.#tables.blocks[word / 2];
    if (block && this.#subject) setPair(this.#truths, word, said(block, this.#subject));
    return this.#truths[word] ?? 0;
  }
}

type Subject = { readonly known: Known; readonly month: number };

function said({ codes, sets, others }: Block, { known, month }: Subject): Said {
  let all = 0;
  for (let at = 0; at < codes.length; at += CODE_RECORD) {
    all |= codes[at + 1 + known.at(codes[at] ?? 0)] ?? 0;
  }
  for (const set of sets) all |= saidByMembers(set, known.at(set.slot));
  for (const atom of others) all |= saidOfOne(atom.index, judgeAtom(atom, known, month));
  return all;
}

/** Member by member: most people have one or none, and what nobody has need not be asked for. */
function saidByMembers({ unknown, empty, adds, takes }: SetTable, members: number): Said {
  if (members === UNKNOWN_SET) return unknown;
  let yes = empty;
  for (let left = members; left !== 0; left &= left - 1) {
    const member = 31 - Math.clz32(left & -left);
    yes = (yes | (adds[member] ?? 0)) & ~(takes[member] ?? 0);
  }
  return yes;
}

/** What is open may come to the same all the same; then a term that certainly holds may still carry it. */
function throughTheOpen(program: Program, truths: Truths): Pick<Judgement, 'decision' | 'term'> {
  const decision = explore(program, truths);
  const result = decision.decided ? decision.result : null;
  const term = program.terms.find((one) => one.result === result && holds(one.literals, truths) === YES);
  return { decision, term: term ?? null };
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
