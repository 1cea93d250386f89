/**
 * Whether a unit met its targets of a year, as the figures stand: asked of the targets, written down with the proposal. The one
 * place where recognition leans on targets.
 */
import type { Acting } from '../http/acting.ts';

export type Figure = { readonly indicator: string; readonly target: number; readonly reached: number | null };

export type Met = {
  /** Null where no target was set, or no figure says what was reached. */
  readonly met: boolean | null;
  readonly figures: readonly Figure[];
};

export async function targetsMet(_acting: Acting, _unit: string, _year: number): Promise<Met> {
  return { met: null, figures: [] };
}
