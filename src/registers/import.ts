/**
 * A file of decisions entered in a register: every row answered, those that hold together entered in one act. What is
 * answered is kept under the key of the act, so it holds places and codes, and nothing of anybody.
 */

import type { ActKey } from '../db/act.ts';
import type { Language } from '../engine/answer.ts';
import type { Keyed } from '../http/acting.ts';
import { formOf } from '../lists/forms/forms.ts';
import { readRows } from '../lists/intake/intake.ts';
import { Refusal } from '../refusal.ts';
import { enterDecisions, MOST_DECISIONS } from './book.ts';
import { DECISION_WORDS } from './decision-words.ts';
import { type Place, type ReadDecision, readDecision, type Said } from './file.ts';

export type File = { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string };

export async function importDecisions(
  acting: Keyed,
  key: ActKey,
  { bytes, contentType }: File,
  said: Said,
  place: Place,
  language: Language,
) {
  const read: ReadDecision[] = [];
  for await (const { rows } of readRows(bytes, { contentType, form: formOf('mau-3') })) {
    for (const row of rows) read.push(readDecision(row, said, place));
    if (read.length > MOST_DECISIONS) throw new Refusal('too-many-lines');
  }
  const decisions = read.flatMap((one) => ('decision' in one ? [one.decision] : []));
  const entered = [...(await enterDecisions(acting, key, decisions))];
  const rows = read.map((one) => answerOf(one, 'decision' in one ? entered.shift() : undefined, language));
  const of = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return { rows, entered: of('entered'), known: of('known'), refused: of('refused') };
}

function answerOf(one: ReadDecision, entered: { id: string; isNew: boolean } | undefined, language: Language) {
  const { position, sheet, row } = one.row;
  const findings = 'findings' in one ? one.findings : [];
  return {
    position,
    sheet,
    row,
    outcome: entered === undefined ? 'refused' : entered.isNew ? 'entered' : 'known',
    id: entered?.id ?? null,
    findings: findings.map(({ code, field, address }) => {
      return { code, field, address, detail: DECISION_WORDS[code][language] };
    }),
  };
}
