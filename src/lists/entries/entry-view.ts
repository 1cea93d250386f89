/**
 * A row as it is kept → as the API shows it, in the language of whoever reads it. Words come from the law and from our own
 * tables; nothing is judged again: what was answered when the row came in stands until somebody mends it.
 */
import { z } from 'zod';
import type { Language } from '../../engine/answer.ts';
import { monthIndex } from '../../engine/month.ts';
import { QUESTIONS } from '../../engine/question-words.ts';
import { communeOf } from '../../places/places.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import type { KeyRing } from '../../seal/key-ring.ts';
import { open } from '../../seal/seal.ts';
import { CHECK_WORDS } from '../checks/finding-words.ts';
import { normalise } from '../intake/intake.ts';
import { INTAKE_FINDING_CODES } from '../intake/row.ts';
import { placeOf } from './entry-id.ts';
import { ENTRY_MOVES, ENTRY_STATES } from './entry-schema.ts';
import { personFields } from './field-schema.ts';
import { checkBody, intakeBody, markBodies, repairBody } from './finding-schema.ts';
import type { OpenedRow } from './kept-row.ts';
import type { Rank } from './rivals.ts';

/** Of `app.entry_row e`. */
export const ENTRY_JSON = `json_build_object(
  'id', e.id, 'list', e.list, 'upload', e.upload, 'place', e.place, 'change', e.change, 'state', e.state,
  'commune', e.commune, 'version', e.version, 'marks', e.marks, 'takesOff', e.takes_off,
  'keptAt', app.instant(e.kept_at), 'madeAt', app.instant(e.made_at), 'changedAt', app.instant(e.changed_at),
  'met', (select coalesce(json_agg(json_build_object('met', f.met, 'foundAt', app.instant(f.found_at))
      order by f.found_at), '[]')
    from app.claim_finding f where f.list = e.list and f.entry = e.id and f.ended_at is null),
  'sealed', e.sealed, 'answer', e.answer)`;

const nullable = z.string().nullable();

export const EntryRow = z.object({
  id: z.string(),
  list: z.string(),
  upload: z.string(),
  place: z.number(),
  change: z.enum(['increase', 'decrease']),
  state: z.enum(ENTRY_STATES),
  commune: nullable,
  version: z.int(),
  marks: z.array(z.string()),
  takesOff: nullable,
  keptAt: nullable,
  madeAt: z.string(),
  changedAt: z.string(),
  met: z.array(z.object({ met: z.enum(['same-round', 'other-round', 'other-province']), foundAt: z.string() })),
  sealed: z.string(),
  answer: nullable,
});
export type EntryRow = z.infer<typeof EntryRow>;

/** What the database calls a meeting → what the API does. */
export const MET = {
  'same-round': 'another-list-of-the-round',
  'other-round': 'another-round',
  'other-province': 'another-province',
} as const;

export type Reading = { readonly ring: KeyRing; readonly language: Language; readonly mayEdit: boolean };

/** `rank`: of another list in the province that has the same person; null where there is none. */
export async function entryBody(row: EntryRow, opened: OpenedRow, rank: Rank | null, reading: Reading) {
  const { ring, language, mayEdit } = reading;
  const reason =
    row.answer === null ? null : await open(ring, { table: 'entry_row', column: 'answer', row: row.id }, row.answer);
  const person = normalise(writtenOf(opened, row));
  const { chunk, position } = placeOf(row.place);
  const commune = row.commune === null ? null : communeOf(row.commune);
  const samePerson = row.met.map(({ met, foundAt }) => {
    const isRanked = rank !== null && met !== 'other-province';
    return { code: MET[met], detail: CHECK_WORDS[MET[met]][language], rank: isRanked ? rank : null, foundAt };
  });
  const moves = ENTRY_MOVES.filter((move) => mayEdit && (move !== 'settle' || samePerson.length > 0));
  return {
    id: row.id,
    position,
    sheet: opened.sheet,
    row: opened.row,
    change: row.change,
    state: row.state,
    list: row.list,
    upload: row.upload,
    chunk,
    version: row.version,
    person: personFields(person),
    commune: commune === null ? null : { code: commune.code, name: commune.name },
    facts: opened.known.facts,
    declared: [...opened.known.declared],
    answer: opened.answer === null ? null : answerBody(opened.answer, language),
    payments: opened.answer === null ? [] : [...opened.answer.payments],
    findings: [...findingsOf(opened, row.marks, language)],
    repairs: person.repairs.map((repair) => repairBody(repair, language)),
    samePerson,
    keptAt: row.keptAt,
    takesOff: row.takesOff,
    reason: typeof reason === 'string' ? reason : null,
    may: moves,
    madeAt: row.madeAt,
    changedAt: row.changedAt,
  };
}

/** The row of the file, as it was before it was normalised. */
export function writtenOf({ sheet, row, change, cells }: OpenedRow, { place }: Pick<EntryRow, 'place'>) {
  return { position: placeOf(place).position, sheet, row, change, cells, repairs: [], findings: [] };
}

function findingsOf(opened: OpenedRow, marks: readonly string[], language: Language) {
  const read = opened.intakeFindings.flatMap(({ code, field, address, bounds }) => {
    const known = INTAKE_FINDING_CODES.find((one) => one === code);
    if (known === undefined) return [];
    return [intakeBody({ code: known, field, address, ...(bounds === null ? {} : { bounds }) }, language)];
  });
  const checked = opened.findings.map((finding) => checkBody(finding, language));
  return [...read, ...checked, ...markBodies(marks, checked, language)];
}

type Answered = Exclude<OpenedRow['answer'], null>;

export function answerBody(answer: Answered, language: Language) {
  const { outcome, policy, ruleset, from, months, localBudget, supportEndsIn } = answer;
  return {
    outcome,
    policy,
    ruleset,
    from,
    months,
    rule: ruleBody(answer, language),
    stateRule: stateRuleBody(answer, language),
    amounts: answer.total,
    localBudget,
    supportEndsIn,
    reasons: answer.reasons.map(({ code, cite, [language]: says }) => ({ code, cite, says })),
    needs: answer.needs.map((fact) => ({ fact, question: questionOf(fact, language) })),
    also: [...answer.also],
  };
}

function ruleBody({ policy, rule, cite, localShare }: Answered, language: Language) {
  if (rule === null || cite === null) return null;
  const source = policy === null ? undefined : rulebook.policyById(policy)?.rules.find(({ id }) => id === rule);
  return { id: rule, cite, says: source?.says[language] ?? rule, share: localShare };
}

function stateRuleBody({ stateRule, stateCite, stateShare, from, rule }: Answered, language: Language) {
  if (stateRule === null || stateCite === null) return null;
  const scheme = (rule ?? stateRule).startsWith('si-') ? 'social-insurance' : 'health-insurance';
  const state = rulebook.statePolicyAt(scheme, monthIndex(from));
  const source = [...(state?.groups ?? []), ...(state?.payers ?? [])].find(({ id }) => id === stateRule);
  return { id: stateRule, cite: stateCite, says: source?.says[language] ?? stateRule, share: stateShare };
}

const questions: ReadonlyMap<string, { readonly vi: string; readonly en: string }> = new Map(Object.entries(QUESTIONS));

function questionOf(fact: string, language: Language): string {
  return questions.get(fact)?.[language] ?? fact;
}
