/**
 * Which call meets which fault: chosen by the seed, and so that every call comes to meet every phase: of the phases a call
 * has met least, one is drawn. An act that is hit may be hit again, more often than the Worker tries, so that its caller is
 * left without an answer and has to ask again. Now and then the whole way is down for some calls in a row.
 */
import type { Call } from './calls.ts';
import { type Dice, diceOf } from './dice.ts';
import { BREAKS, type Fate, PHASES, type Phase } from './phases.ts';

export type Planned = { readonly phase: Phase; readonly fate: Fate };

export interface Plan {
  fateOf(call: Call): Planned | null;
  /** From now on nothing breaks any more. */
  heal(): void;
}

export type Shares = {
  /** Of acts that meet a fault, the first time they are tried. */
  readonly acts: number;
  /** Of looks, each time. */
  readonly looks: number;
  /** Of calls that begin an outage. */
  readonly outage: number;
  /** Calls that cost the Worker all of its patience, at most. */
  readonly mostLong: number;
};

/** How often an act that is hit is hit in all: the Worker tries four times. */
const HITS = [1, 1, 1, 2, 2, 3, 4, 5, 6] as const;
/** What costs the Worker five seconds counts as met so many times. */
const WEIGHT_OF_LONG = 3;
const LONGEST_OUTAGE = 12;

export function planOf(seed: number, { acts, looks, outage, mostLong }: Shares): Plan {
  const met = new Map<string, Map<Phase, number>>();
  const calls = new Map<string, number>();
  const left = new Map<string, number>();
  let down = 0;
  let long = 0;
  let healed = false;

  function leastMet(name: string, dice: Dice): Phase {
    const counts = met.get(name) ?? new Map<Phase, number>();
    met.set(name, counts);
    const phases = long < mostLong ? PHASES : PHASES.filter((phase) => BREAKS[phase].isLong !== true);
    const least = Math.min(...phases.map((phase) => counts.get(phase) ?? 0));
    const phase = dice.pick(phases.filter((one) => (counts.get(one) ?? 0) === least));
    const isLong = BREAKS[phase].isLong === true;
    counts.set(phase, least + (isLong ? WEIGHT_OF_LONG : 1));
    long += isLong ? 1 : 0;
    return phase;
  }

  function phaseOf(call: Call, dice: Dice): Phase | null {
    if (down > 0) {
      down -= 1;
      return 'unheard';
    }
    if (dice.chance(outage)) down = dice.below(LONGEST_OUTAGE);
    if (call.act === null) return dice.chance(looks) ? leastMet(call.name, dice) : null;
    const more = left.get(call.act) ?? (dice.chance(acts) ? dice.pick(HITS) : 0);
    left.set(call.act, Math.max(0, more - 1));
    return more > 0 ? leastMet(call.name, dice) : null;
  }

  return {
    fateOf(call) {
      if (healed) return null;
      const nth = (calls.get(call.name) ?? 0) + 1;
      calls.set(call.name, nth);
      const dice = diceOf(seed, 'call', call.name, nth);
      const phase = phaseOf(call, dice);
      return phase === null ? null : { phase, fate: BREAKS[phase].fate(dice) };
    },
    heal() {
      healed = true;
    },
  };
}
