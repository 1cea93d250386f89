/**
 * Whether a unit met its targets of a year, as the figures stand: asked of the targets, written down with the proposal. The one
 * place where recognition leans on targets.
 */
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { readProgress } from '../targets/progress/progress.ts';

export type Figure = {
  readonly indicator: string;
  readonly target: number;
  readonly reached: number | null;
  /** Of the last figure: a rate may be of months ago. */
  readonly month: string | null;
};

export type Met = {
  /** Of every indicator that a target was set for; null where none was, or no figure says what was reached. */
  readonly met: boolean | null;
  readonly figures: readonly Figure[];
};

const NOTHING: Met = { met: null, figures: [] };

/** By the last month of the year: figures that come later than the proposal are another proposal's. Nobody is a target's. */
export async function targetsMet(acting: Acting, unit: string, year: number): Promise<Met> {
  if (/^(member|agent):/.test(unit)) return NOTHING;
  const progress = await readProgress(acting, { unit, year, month: 12 }).catch((error: unknown) => {
    // Of a unit that is none of the caller's there are no figures for them; the write refuses the unit itself.
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (progress === null) return NOTHING;
  const asked = progress.self.indicators.flatMap(({ indicator, target, reached, latest: month, isMet }) =>
    target === null ? [] : [{ figure: { indicator, target, reached, month }, isMet }],
  );
  if (asked.length === 0) return NOTHING;
  const isOpen = asked.some(({ isMet }) => isMet === null);
  const isMissed = asked.some(({ isMet }) => isMet === false);
  return { met: isMissed ? false : isOpen ? null : true, figures: asked.map(({ figure }) => figure) };
}
