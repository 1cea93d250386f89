/**
 * What the numbers of a person say by themselves, and whether they fit the rest of the row: citizen number, insurance
 * number, card. The structure of the citizen number and of the card is known from restatements only (law.md 9.5), so a row
 * is never refused for it: only a number that cannot be one is.
 */
import type { PersonRow } from '../intake/row.ts';
import type { Findings } from './finding.ts';

export type CitizenNumber = {
  /** Of the registration of birth, `001` to `096`; the codes of the 63 provinces of before stay valid. */
  readonly province: number;
  readonly sex: 'female' | 'male';
  /** Null where the fourth digit stands for no century. */
  readonly birthYear: number | null;
};

const TWELVE_DIGITS = /^\d{12}$/;
const LAST_PROVINCE = 96;
/** 0 and 1 stand for 19xx, 2 and 3 for 20xx, 4 and 5 for 21xx; even is male. */
const LAST_CENTURY_DIGIT = 5;

export function isCitizenNumber(text: string | null): text is string {
  return text !== null && TWELVE_DIGITS.test(text);
}

/** Null where it is no number of twelve digits. */
export function readCitizenNumber(text: string): CitizenNumber | null {
  if (!isCitizenNumber(text)) return null;
  const century = Number(text[3]);
  const year = 1900 + Math.floor(century / 2) * 100 + Number(text.slice(4, 6));
  return {
    province: Number(text.slice(0, 3)),
    sex: century % 2 === 0 ? 'male' : 'female',
    birthYear: century <= LAST_CENTURY_DIGIT ? year : null,
  };
}

/** Answers what the number says, for a row that does not say it. */
export function checkCitizenNumber(
  { citizenNumber, sex, birthDate }: Pick<PersonRow, 'citizenNumber' | 'sex' | 'birthDate'>,
  findings: Findings,
): CitizenNumber | null {
  if (citizenNumber === null) {
    findings.refuse('citizen-number-missing', 'citizenNumber');
    return null;
  }
  const read = readCitizenNumber(citizenNumber);
  if (read === null) {
    findings.refuse('citizen-number-form', 'citizenNumber');
    return null;
  }
  const { province, birthYear } = read;
  if (province < 1 || province > LAST_PROVINCE) {
    findings.flag('citizen-number-province', 'citizenNumber', '001–096');
  }
  if (birthYear === null) {
    findings.flag('citizen-number-century', 'citizenNumber', `0–${LAST_CENTURY_DIGIT}`);
    return null;
  }
  if (sex !== null && sex !== read.sex) findings.flag('citizen-number-sex', 'citizenNumber');
  if (birthDate !== null && Number(birthDate.slice(0, 4)) !== birthYear) {
    findings.flag('citizen-number-birth-year', 'citizenNumber');
  }
  return read;
}

const INSURANCE_NUMBER = /^\d{10}$/;
const CARD_FORM = '^[A-Z]{2}[1-5][0-9]{2}[0-9]{10}$';
const CARD_NUMBER = new RegExp(CARD_FORM);

/** `groups` are the two letters that cards of this kind of list carry; empty where no code is known. */
export function checkCard(
  { insuranceNumber, cardNumber }: Pick<PersonRow, 'insuranceNumber' | 'cardNumber'>,
  groups: readonly string[],
  findings: Findings,
): void {
  const isInsuranceNumber = insuranceNumber !== null && INSURANCE_NUMBER.test(insuranceNumber);
  if (insuranceNumber !== null && !isInsuranceNumber) findings.flag('insurance-number-form', 'insuranceNumber');
  if (cardNumber === null) return;
  if (!CARD_NUMBER.test(cardNumber)) {
    findings.flag('card-number-form', 'cardNumber', CARD_FORM);
    return;
  }
  if (isInsuranceNumber && cardNumber.slice(5) !== insuranceNumber) {
    findings.flag('card-number-insurance', 'cardNumber');
  }
  if (groups.length > 0 && !groups.includes(cardNumber.slice(0, 2))) findings.flag('card-group', 'cardNumber');
}
