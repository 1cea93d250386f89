/**
 * Rows as they were written → rows judged: normalised, checked, answered by the engine, each on its own and together; then
 * held against the registers that communes keep, thousands in one look.
 */
import type { Keyed } from '../../http/acting.ts';
import { compareWithRegisters } from '../../registers/standings.ts';
import { type CheckedRow, checkRow } from '../checks/check.ts';
import type { ListContext } from '../checks/context.ts';
import type { CheckFinding } from '../checks/finding.ts';
import type { Repeats } from '../checks/repeats.ts';
import { type IntakeRow, normalise } from '../intake/intake.ts';
import type { Judged } from './kept-row.ts';

export function judgeRows(rows: readonly IntakeRow[], list: ListContext, repeats: Repeats): readonly Judged[] {
  return rows.map((written) => ({ written, checked: repeats.judge(judgeRow(written, list)) }));
}

export function judgeRow(written: IntakeRow, list: ListContext): CheckedRow {
  return checkRow(normalise(written), list);
}

/** What a register does not bear out is flagged: the register may be the one that is wrong. */
export async function heldAgainstRegisters(keyed: Keyed, judged: readonly Judged[]): Promise<readonly Judged[]> {
  const asked = judged.flatMap((one, at) => (isToCompare(one.checked) ? [{ ...one, at }] : []));
  const found = await compareWithRegisters(
    keyed,
    asked.map(({ checked: { citizenNumber, commune, term, person } }) => {
      return { citizenNumber, commune, month: term?.from ?? '', facts: person };
    }),
  );
  if (found.length === 0) return judged;
  const flags = Map.groupBy(found, ({ at }) => asked[at]?.at);
  return judged.map((one, at) => {
    const findings = (flags.get(at) ?? []).map(({ code, says }): CheckFinding => {
      const address = one.checked.row.addresses.group ?? null;
      return { code, field: 'group', address, severity: 'flagged', ...(says === null ? {} : { bounds: says }) };
    });
    return findings.length === 0 ? one : { ...one, checked: flagged(one.checked, findings) };
  });
}

function isToCompare({ verdict, row, term }: CheckedRow): boolean {
  return verdict !== 'refused' && row.change === 'increase' && term !== null;
}

function flagged(checked: CheckedRow, findings: readonly CheckFinding[]): CheckedRow {
  return { ...checked, verdict: 'flagged', findings: [...checked.findings, ...findings] };
}

export type Verdicts = {
  readonly rows: number;
  readonly stored: number;
  readonly flagged: number;
  readonly refused: number;
};

export function countVerdicts(judged: readonly Judged[]): Verdicts {
  const of = (verdict: CheckedRow['verdict']) => judged.filter(({ checked }) => checked.verdict === verdict).length;
  return { rows: judged.length, stored: of('stored'), flagged: of('flagged'), refused: of('refused') };
}
