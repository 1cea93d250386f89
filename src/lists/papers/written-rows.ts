/**
 * A row as it is kept → as it is written on the form: what was typed, normalised; where a cell could not be read, as it was
 * typed; and the amounts that the texts come to in place of those that somebody worked out by hand.
 */
import { z } from 'zod';
import type { Language } from '../../engine/answer.ts';
import type { KeyRing } from '../../seal/key-ring.ts';
import { open } from '../../seal/seal.ts';
import { CHECK_WORDS } from '../checks/finding-words.ts';
import { ENTRY_STATES } from '../entries/entry-schema.ts';
import { checkBody, intakeBody, markBodies, repairBody } from '../entries/finding-schema.ts';
import { type OpenedRow, openRow } from '../entries/kept-row.ts';
import type { Written } from '../forms/writing/exports.ts';
import { normalise, type PersonRow } from '../intake/intake.ts';
import { LIMITS } from '../intake/limits.ts';
import { INTAKE_FINDING_CODES } from '../intake/row.ts';
import { remarkOn, type Said } from './remarks.ts';

/** Of `app.entry e`: no more than is written. */
export const WRITTEN_JSON = `json_build_object('id', e.id, 'place', e.place, 'state', e.state, 'marks', e.marks,
  'met', (select coalesce(json_agg(distinct f.met), '[]') from app.claim_finding f
    where f.list = e.list and f.entry = e.id and f.ended_at is null),
  'sealed', e.sealed, 'answer', e.answer)`;

export const WrittenRow = z.object({
  id: z.string(),
  place: z.number(),
  state: z.enum(ENTRY_STATES),
  marks: z.array(z.string()),
  met: z.array(z.enum(['same-round', 'other-round', 'other-province'])),
  sealed: z.string(),
  answer: z.string().nullable(),
});
export type WrittenRow = z.infer<typeof WrittenRow>;

/** With what there is to say of the row, in a language; null where nothing is to be said. */
export async function writtenOf(row: WrittenRow, ring: KeyRing, language: Language | null): Promise<Written> {
  const opened = await openRow(ring, row.id, row.sealed);
  const { sheet, row: at, change, cells, answer } = opened;
  const person = normalise({ position: 1, sheet, row: at, change, cells, repairs: [], findings: [] });
  const amounts = answer?.outcome === 'eligible' ? amountsOf(answer.total) : {};
  return {
    ...person,
    ...amounts,
    fromMonth: person.fromMonth ?? answer?.from ?? null,
    months: person.months ?? answer?.months ?? null,
    asTyped: Object.fromEntries(Object.entries(cells).map(([key, { text }]) => [key, shown(text)])),
    remark: language === null ? null : await remarkOf(row, opened, person, ring, language),
  };
}

/** As much of a cell as a field may have, without the characters that steer a screen. */
function shown(text: string): string {
  return text.slice(0, LIMITS.fieldCharacters).replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
}

type Total = Exclude<OpenedRow['answer'], null>['total'];

/** Each only where it is known; what the commune adds is local, what sponsors give is another's. */
function amountsOf({ due, state, local, communeTopUp, sponsor, participant }: Total): Partial<PersonRow> {
  const sums = {
    dueAmount: due,
    participantAmount: participant,
    stateAmount: state,
    localAmount: local === null ? null : local + (communeTopUp ?? 0),
    otherAmount: sponsor,
  };
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== null));
}

const MET = {
  'same-round': 'another-list-of-the-round',
  'other-round': 'another-round',
  'other-province': 'another-province',
} as const;

async function remarkOf(
  { id, state, marks, met, answer }: WrittenRow,
  { intakeFindings, findings }: OpenedRow,
  { repairs }: PersonRow,
  ring: KeyRing,
  language: Language,
): Promise<string | null> {
  const read = intakeFindings.flatMap(({ code, field, address, bounds }) => {
    const known = INTAKE_FINDING_CODES.find((one) => one === code);
    return known === undefined
      ? []
      : [intakeBody({ code: known, field, address, ...(bounds === null ? {} : { bounds }) }, language)];
  });
  const checked = findings.map((finding) => checkBody(finding, language));
  const elsewhere = met.map((one): Said => {
    return { severity: 'flagged', address: null, detail: CHECK_WORDS[MET[one]][language] };
  });
  const reason = answer === null ? null : await open(ring, { table: 'entry_row', column: 'answer', row: id }, answer);
  return remarkOn(
    {
      state,
      findings: [...read, ...checked, ...markBodies(marks, checked, language), ...elsewhere],
      repairs: repairs.map((repair) => repairBody(repair, language)),
      reason: typeof reason === 'string' ? reason : null,
    },
    language,
  );
}
