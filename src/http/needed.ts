/** One body for several steps: what a step needs is there, what is none of its business is not. Decides nothing besides. */
import { type Finding, Refusal } from '../refusal.ts';

/** `fields`: all that the body can have; `needed`: those of this step. Words for the document stand at the fields. */
export function refuseUnfit<F extends string>(
  fields: readonly F[],
  needed: readonly F[],
  said: Partial<Readonly<Record<F, unknown>>>,
): void {
  const findings = fields.flatMap((name): Finding[] => {
    const [isNeeded, isSaid] = [needed.includes(name), said[name] !== undefined];
    return isNeeded === isSaid ? [] : [{ at: [name], in: 'body', code: isNeeded ? 'missing' : 'unknown-field' }];
  });
  if (findings.length > 0) throw new Refusal('invalid', findings);
}
