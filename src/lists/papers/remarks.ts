/**
 * What is said of a row in the last column of a file: what became of it, then what is to be mended or looked at, each with
 * its cell, then what was mended in passing. Never a value that was sent; sentences come from the tables of findings.
 */
import type { Language } from '../../engine/answer.ts';
import type { Words } from '../../engine/policy.ts';
import type { Severity } from '../checks/finding.ts';
import type { EntryState } from '../entries/entry-schema.ts';

const STATES: Readonly<Record<EntryState, Words>> = {
  stored: { vi: 'ĐƯỢC NHẬN', en: 'TAKEN' },
  flagged: { vi: 'CẦN XEM', en: 'TO LOOK AT' },
  refused: { vi: 'TỪ CHỐI', en: 'REFUSED' },
  confirmed: { vi: 'ĐÃ XÁC NHẬN', en: 'CONFIRMED' },
  rejected: { vi: 'KHÔNG CHẤP NHẬN', en: 'TURNED AWAY' },
  accepted: { vi: 'ĐÃ CHẤP NHẬN', en: 'ACCEPTED' },
};
const MENDED: Words = { vi: 'Đã sửa giúp', en: 'Mended in passing' };

export type Said = { readonly severity: Severity; readonly address: string | null; readonly detail: string };

export type Remarked = {
  readonly state: EntryState;
  readonly findings: readonly Said[];
  readonly repairs: readonly Omit<Said, 'severity'>[];
  /** What the commune or the insurer wrote when it turned the row away. */
  readonly reason?: string | null;
};

/** The gravest first. Null for a row that was stored and of which there is nothing to say. */
export function remarkOn({ state, findings, repairs, reason = null }: Remarked, language: Language): string | null {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity).map(placed);
  const said = [
    ...(reason === null ? [] : [reason]),
    ...new Set([...of('refused'), ...of('flagged'), ...of('note')]),
    ...mended(repairs, language),
  ];
  const label = STATES[state][language];
  if (said.length > 0) return `${label}. ${said.join(' ')}`;
  return state === 'stored' ? null : `${label}.`;
}

function mended(repairs: Remarked['repairs'], language: Language): readonly string[] {
  const said = [...new Set(repairs.map(placed))];
  return said.length === 0 ? [] : [`${MENDED[language]}: ${said.join(' ')}`];
}

/** By its cell, without the sheet: it stands on that row. */
function placed({ address, detail }: Omit<Said, 'severity'>): string {
  const cell = /(?:^|!)([A-Z]{1,3}\d+)$/.exec(address ?? '')?.[1];
  return cell === undefined ? detail : `[${cell}] ${detail}`;
}
