/**
 * A file of police or of the economy office → people, row by row: read as the files of lists are, every row answered with
 * what is wrong in it, so that whoever made it can mend it. A row without a name or a number is refused, one whose parts do
 * not fit together is kept and flagged. Pure.
 */
import type { Day, Month } from '../engine/facts.ts';
import type { Verdict } from '../lists/checks/check.ts';
import { plain } from '../lists/checks/communes.ts';
import { type CheckFinding, Findings, worstOf } from '../lists/checks/finding.ts';
import { checkCitizenNumber } from '../lists/checks/identity.ts';
import { severityOfIntake } from '../lists/checks/intake-severity.ts';
import { type IntakeRow, normalise, type PersonRow } from '../lists/intake/intake.ts';
import { readMark } from '../lists/intake/values/choices.ts';
import { readDay } from '../lists/intake/values/days.ts';
import { readNumberName } from '../lists/intake/values/identifiers.ts';
import { CellReader } from '../lists/intake/values/normalise.ts';
import { type ExtractedPerson, type ExtractKind, numberOf } from './extracted.ts';
import { residenceIn } from './occupation-words.ts';

export type KnownGroup = { readonly id: string; readonly code: string; readonly name: string };

export type ReadingOf = {
  readonly kind: ExtractKind;
  readonly month: Month | null;
  readonly today: Day;
  readonly groups: readonly KnownGroup[];
};

export type ReadRow = {
  readonly written: IntakeRow;
  readonly checked: {
    readonly verdict: Verdict;
    readonly findings: readonly CheckFinding[];
    readonly row: Pick<PersonRow, 'findings' | 'repairs'>;
  };
  /** Null where the row is refused. */
  readonly kept: { readonly person: ExtractedPerson; readonly number: string; readonly group: string | null } | null;
};

/** In order: who stands further up already is refused, and told which. */
export class ExtractRows {
  /** How many stood in the file before. */
  twice = 0;
  readonly #of: ReadingOf;
  readonly #seen = new Map<string, string>();

  constructor(of: ReadingOf) {
    this.#of = of;
  }

  read(written: IntakeRow): ReadRow {
    const cells = new CellReader(written);
    const row = normalise(written);
    const person = personIn(row, cells);
    const { findings: read } = cells;
    const addresses = { ...row.addresses, ...cells.addresses };
    const findings = new Findings({ addresses });
    const group = checkRow(person, { ...row, addresses }, this.#of, findings);
    const number = person === null ? null : numberOf(person);
    if (number !== null) this.#checkTwice(number, written, findings);
    const all = [...row.findings, ...read.slice(written.findings.length)];
    const verdict = verdictOf(all.map(severityOfIntake), findings.found);
    const isKept = verdict !== 'refused' && person !== null && number !== null;
    return {
      written,
      checked: { verdict, findings: findings.found, row: { findings: all, repairs: row.repairs } },
      kept: isKept ? { person, number, group } : null,
    };
  }

  #checkTwice(number: string, { sheet, row }: IntakeRow, findings: Findings): void {
    const before = this.#seen.get(number);
    if (before === undefined) {
      this.#seen.set(number, sheet === null ? String(row) : `${sheet}!${row}`);
      return;
    }
    this.twice += 1;
    const { kind } = this.#of;
    findings.refuse('repeated-in-extract', kind === 'population' ? 'citizenNumber' : 'registrationNumber', before);
  }
}

function verdictOf(read: readonly CheckFinding['severity'][], found: readonly CheckFinding[]): Verdict {
  const worst = worstOf([...read.map((severity) => ({ severity })), ...found]);
  return worst === 'note' ? 'stored' : worst;
}

function personIn(row: PersonRow, cells: CellReader): ExtractedPerson | null {
  if (row.name === null) return null;
  const residence = cells.text('residence');
  return {
    name: row.name,
    citizenNumber: row.citizenNumber,
    birthDate: row.birthDate,
    sex: row.sex,
    residence: residence === null ? null : residenceIn(residence),
    residentialGroup: row.residentialGroup,
    address: row.address,
    occupation: cells.text('occupation') ?? row.groupText,
    hasHealthCard: cells.read('hasHealthCard', readMark),
    healthCardUntil: cells.read('healthCardUntil', readDay),
    hasSocialInsurance: cells.read('hasSocialInsurance', readMark),
    businessName: cells.text('businessName'),
    registrationNumber: cells.read('registrationNumber', readNumberName),
    registeredOn: cells.read('registeredOn', readDay),
    note: row.note,
  };
}

/** The residential group the row names, where the commune has it. */
function checkRow(
  person: ExtractedPerson | null,
  row: PersonRow,
  { kind, month, today, groups }: ReadingOf,
  findings: Findings,
): string | null {
  const { addresses } = row;
  if (row.name === null) findings.refuse('name-missing', 'name');
  if (kind === 'population' || row.citizenNumber !== null) checkCitizenNumber(row, findings);
  if (row.birthDate !== null && row.birthDate > today) findings.refuse('born-in-the-future', 'birthDate');
  if (person === null) return null;
  if (kind === 'population') checkResident(person, addresses, findings);
  else checkBusiness(person, month, findings);
  if (person.residentialGroup === null) return null;
  const group = groupNamed(person.residentialGroup, groups);
  // Where a commune has entered no groups, a name of one is not wrong.
  if (group === null && groups.length > 0) findings.flag('residential-group-unknown', 'residentialGroup');
  return group;
}

function checkResident(person: ExtractedPerson, addresses: PersonRow['addresses'], findings: Findings): void {
  if (person.birthDate === null) findings.refuse('birth-date-missing', 'birthDate');
  if (person.residence === null && addresses.residence !== undefined) findings.flag('residence-unknown', 'residence');
}

function checkBusiness(person: ExtractedPerson, month: Month | null, findings: Findings): void {
  if (person.businessName === null) findings.refuse('business-name-missing', 'businessName');
  if (person.registrationNumber === null) findings.refuse('registration-number-missing', 'registrationNumber');
  if (person.registeredOn === null) findings.refuse('registered-on-missing', 'registeredOn');
  else if (month !== null && !person.registeredOn.startsWith(month)) {
    findings.flag('registered-outside-month', 'registeredOn', month);
  }
}

/** "TDP số 3", "Tổ dân phố 3" and "3" are one. */
function groupNamed(text: string, groups: readonly KnownGroup[]): string | null {
  const wanted = bareGroup(text);
  const found = groups.filter(({ code, name }) => bareGroup(name) === wanted || bareGroup(code) === wanted);
  const [only, another] = found;
  return only === undefined || another !== undefined ? null : only.id;
}

function bareGroup(text: string): string {
  return plain(text)
    .replace(/^(to dan pho|tdp|to|thon|ban|lang|ap|xom|khu pho|khu|khom)\b\.?\s*/, '')
    .replace(/^so\s+/, '')
    .replace(/^0+(?=\d)/, '')
    .trim();
}
