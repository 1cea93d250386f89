/**
 * A register's file → decisions, row by row: the reader of lists reads it (src/lists/intake), whatever its columns are
 * called. What the file leaves out for everybody (the day of the decision, its number, the months) may be said beside
 * it; a row that does not hold together is answered, never guessed at. Pure.
 */
import type { Day, Month } from '../engine/facts.ts';
import { communeNamed } from '../lists/checks/communes.ts';
import { Findings } from '../lists/checks/finding.ts';
import { readGroup } from '../lists/checks/group.ts';
import { isCitizenNumber } from '../lists/checks/identity.ts';
import type { FieldKey } from '../lists/forms/fields.ts';
import { type IntakeRow, normalise, type PersonRow } from '../lists/intake/intake.ts';
import type { DecisionCode } from './decision-words.ts';
import type { Decision } from './registration.ts';
import { kindsClaimed, type RegisterKind, type Standing } from './standing.ts';

/** What is said once for all rows. */
export type Said = {
  readonly kind: RegisterKind;
  readonly decidedOn?: Day | undefined;
  readonly decisionNumber?: string | undefined;
  readonly from?: Month | undefined;
  readonly until?: Month | undefined;
  readonly exitedFrom?: Standing['exitedFrom'] | undefined;
  readonly farming?: Standing['farming'] | undefined;
  readonly degree?: Standing['degree'] | undefined;
};

export type Place = { readonly province: string; readonly commune: string; readonly today: Day };

export type DecisionFinding = {
  readonly code: DecisionCode;
  readonly field: FieldKey | null;
  readonly address: string | null;
};

export type ReadDecision =
  | { readonly row: IntakeRow; readonly decision: Decision }
  | { readonly row: IntakeRow; readonly findings: readonly DecisionFinding[] };

export function readDecision(written: IntakeRow, said: Said, place: Place): ReadDecision {
  const row = normalise(written);
  const findings: DecisionFinding[] = [];
  const object = (code: DecisionCode, field: FieldKey | null) => {
    findings.push({ code, field, address: field === null ? null : (row.addresses[field] ?? null) });
  };
  checkPerson(row, place, object);
  const decidedOn = wholeDay(row.decisionOn) ?? said.decidedOn ?? null;
  if (decidedOn === null) object('decision-day-missing', 'decisionOn');
  else if (decidedOn > place.today) object('decision-in-the-future', 'decisionOn');
  const standing = decidedOn === null ? null : standingOf(row, said, decidedOn, object);
  const { name, citizenNumber } = row;
  if (findings.length > 0 || standing === null || name === null || citizenNumber === null) {
    return { row: written, findings };
  }
  return { row: written, decision: { standing, person: personOf(row, name, citizenNumber, said) } };
}

type Object = (code: DecisionCode, field: FieldKey | null) => void;

function checkPerson(row: PersonRow, { province, commune }: Place, object: Object): void {
  for (const { field } of row.findings) if (field !== null && READ_HERE.has(field)) object('not-readable', field);
  if (row.change === 'decrease') object('not-a-decrease', 'change');
  if (row.name === null) object('name-missing', 'name');
  if (row.citizenNumber === null) object('citizen-number-missing', 'citizenNumber');
  else if (!isCitizenNumber(row.citizenNumber)) object('citizen-number-form', 'citizenNumber');
  const named = row.communeText === null ? null : communeNamed(row.communeText, row.communeCode, province);
  const isElsewhere = named !== null && ('commune' in named ? named.commune.code !== commune : 'elsewhere' in named);
  if (isElsewhere) object('another-commune', 'commune');
}

/** What is kept of a row: any other cell may hold what it likes. */
const READ_HERE: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'name',
  'citizenNumber',
  'birthDate',
  'sex',
  'commune',
  'residentialGroup',
  'address',
  'group',
  'fromMonth',
  'decisionNumber',
  'decisionOn',
  'note',
]);

function standingOf(row: PersonRow, said: Said, decidedOn: Day, object: Object): Standing | null {
  const { facts } = readGroup(row, new Findings(row));
  const { kind } = said;
  const claimed = kindsClaimed(facts);
  if (claimed.length > 0 && !claimed.includes(kind)) {
    object('another-register', 'group');
    return null;
  }
  const { household, exitedFrom, farming, disability } = facts;
  const left = exitedFrom === 'poverty' ? (household === 'exited' ? 'both' : 'poverty') : (exitedFrom ?? null);
  const own = {
    exitedFrom: kind === 'exited' ? (left ?? said.exitedFrom ?? null) : null,
    farming: kind === 'average-living' ? (livelihood(farming) ?? said.farming ?? null) : null,
    degree: kind === 'disability' ? (degreeOf(disability) ?? said.degree ?? null) : null,
  };
  const detail = DETAIL_OF[kind];
  if (detail !== null && own[detail] === null) {
    object('detail-missing', 'group');
    return null;
  }
  const from = row.fromMonth ?? said.from ?? decidedOn.slice(0, 7);
  return { kind, decidedOn, from, until: said.until ?? null, ...own };
}

/** What has to be known besides the kind. */
export const DETAIL_OF = {
  poor: null,
  'near-poor': null,
  exited: 'exitedFrom',
  'average-living': 'farming',
  disability: 'degree',
} as const satisfies Readonly<Record<RegisterKind, 'exitedFrom' | 'farming' | 'degree' | null>>;

function livelihood(farming: string | null | undefined): Standing['farming'] {
  return farming === 'agriculture' || farming === 'forestry' || farming === 'fishery' || farming === 'salt'
    ? farming
    : null;
}

function degreeOf(disability: string | null | undefined): Standing['degree'] {
  return disability === 'mild' || disability === 'severe' || disability === 'very-severe' ? disability : null;
}

function personOf(row: PersonRow, name: string, citizenNumber: string, said: Said): Decision['person'] {
  return {
    name,
    citizenNumber,
    birthDate: row.birthDate,
    sex: row.sex,
    residentialGroup: row.residentialGroup,
    address: row.address,
    household: null,
    decisionNumber: row.decisionNumber ?? said.decisionNumber ?? null,
    note: row.note,
  };
}

/** A month or a year alone is no day that anything runs from. */
function wholeDay(day: string | null): Day | null {
  return day !== null && day.length === 10 ? day : null;
}
