/** The frozen policy in our engine: judged, decided, and every reason picked with its clause. */
import { judge } from '../../src/engine/decide.ts';
import { reasonsFor } from '../../src/engine/explain.ts';
import { knownOf } from '../../src/engine/known.ts';
import type { Cite } from '../../src/engine/policy.ts';
import { compile } from '../../src/engine/program.ts';
import type { Asked } from '../people.ts';
import { frozenPolicy, frozenState } from './policy.ts';

const month = 2026 * 12 + 6;
const program = compile({ scheme: 'health-insurance', local: frozenPolicy, state: frozenState, month, method: null });
const citeText = ({ instrument, clause }: Cite) => `${instrument}, ${clause}`;

/** Reasons picked so far: read by whoever wants to know that they were. */
export const picked = { reasons: 0 };

export function ours({ person, month }: Asked): string | null {
  const judgement = judge(program, knownOf(person), month);
  const { decision } = judgement;
  if (!decision.decided) throw new Error('everybody here is known');
  const { result } = decision;
  const rule = result.kind === 'pair' ? result.rule : null;
  const said = rule ? 'eligible' : 'refused';
  picked.reasons += reasonsFor(program, judgement, result, said, 'vi', citeText).length;
  return result.kind === 'payer' ? result.payer.id : (rule?.id ?? null);
}
