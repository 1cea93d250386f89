// Protects what the numbers of a person are held to: twelve digits or nothing, and each part of them against the row. The
// structure is known from restatements only, so a mismatch flags and never refuses.
import { describe, expect, it } from 'vitest';
import { readCitizenNumber } from '../../../src/lists/checks/identity.ts';
import { addressOf, checked, found, hueNearPoor, NUMBER } from './rows.ts';

const list = hueNearPoor();
const near = { groupCode: 'CN', fromMonth: '2027-01', months: 12 };
const person = (row: Parameters<typeof found>[0]) => found({ ...near, ...row }, list);

describe('a citizen number', () => {
  it.each([
    ['001', 1],
    ['096', 96],
  ])('begins with a code of registration: %s', (code, province) => {
    expect(readCitizenNumber(`${code}180000017`)?.province).toBe(province);
    expect(person({ citizenNumber: `${code}180000017` })).toEqual([]);
  });

  it.each(['000', '097', '999'])('is looked at again where it begins with %s', (code) => {
    expect(person({ citizenNumber: `${code}180000017` })).toEqual(['flagged citizen-number-province citizenNumber']);
  });

  it.each([
    ['0', 'male', 1980],
    ['1', 'female', 1980],
    ['2', 'male', 2080],
    ['3', 'female', 2080],
    ['4', 'male', 2180],
    ['5', 'female', 2180],
  ] as const)('tells sex and century by its fourth digit: %s', (digit, sex, birthYear) => {
    expect(readCitizenNumber(`046${digit}80000017`)).toEqual({ province: 46, sex, birthYear });
  });

  it.each(['6', '9'])('has no century for a fourth digit of %s', (digit) => {
    expect(person({ citizenNumber: `046${digit}80000017` })).toEqual(['flagged citizen-number-century citizenNumber']);
  });

  it.each(['04618000001', '0461800000170', '04618000001A', 'C1234567', '046 18000001'])(
    'is refused where it is not twelve digits: %s',
    (citizenNumber) => {
      const row = checked({ ...near, citizenNumber }, list);
      expect(row).toMatchObject({ verdict: 'refused', citizenNumber: null });
      expect(row.findings).toMatchObject([{ code: 'citizen-number-form', address: addressOf('citizenNumber') }]);
    },
  );

  it('must be there, as must the name', () => {
    expect(person({ citizenNumber: null })).toEqual(['refused citizen-number-missing citizenNumber']);
    expect(person({ name: null })).toEqual(['refused name-missing name']);
  });

  it('fits the sex and the year of birth, or one of them is to be mended', () => {
    expect(person({ sex: 'female' })).toEqual([]);
    expect(person({ sex: 'male' })).toEqual(['flagged citizen-number-sex citizenNumber']);
    expect(person({ birthDate: '1980' })).toEqual([]);
    expect(person({ birthDate: '1979-12-31' })).toEqual(['flagged citizen-number-birth-year citizenNumber']);
    expect(person({ birthDate: '1981-01-01' })).toEqual(['flagged citizen-number-birth-year citizenNumber']);
  });

  it('lends its year and sex to a row that has none, and says so', () => {
    const row = checked({ ...near, birthDate: null }, list);
    expect(row.person).toMatchObject({ birthDate: '1980', sex: 'female', citizen: true });
    expect(row.findings).toMatchObject([{ severity: 'note', code: 'birth-date-from-number' }]);
  });

  it('never stands in a finding', () => {
    const rows = [{ citizenNumber: '999980000017' }, { citizenNumber: '12345678901', sex: 'male' as const }];
    for (const row of rows) expect(JSON.stringify(checked(row, list).findings)).not.toContain(row.citizenNumber);
  });
});

describe('the numbers of insurance', () => {
  it.each([
    ['4621000001', []],
    ['462100000', ['flagged insurance-number-form insuranceNumber']],
    ['46210000011', ['flagged insurance-number-form insuranceNumber']],
    ['462100000A', ['flagged insurance-number-form insuranceNumber']],
  ])('have ten digits: %s', (insuranceNumber, expected) => {
    expect(person({ insuranceNumber })).toEqual(expected);
  });

  it.each([
    ['CN2464621000001', []],
    ['CN5464621000001', []],
    ['CN0464621000001', ['flagged card-number-form cardNumber']],
    ['CN6464621000001', ['flagged card-number-form cardNumber']],
    ['C12464621000001', ['flagged card-number-form cardNumber']],
    ['CN246462100000', ['flagged card-number-form cardNumber']],
    ['cn2464621000001', ['flagged card-number-form cardNumber']],
  ])('stand on a card of fifteen characters: %s', (cardNumber, expected) => {
    expect(person({ cardNumber })).toEqual(expected);
  });

  it('are the same in both columns', () => {
    const cardNumber = 'CN2464621000001';
    expect(person({ cardNumber, insuranceNumber: '4621000001' })).toEqual([]);
    expect(person({ cardNumber, insuranceNumber: '4621000002' })).toEqual(['flagged card-number-insurance cardNumber']);
  });

  it('are of a card of this group, as far as the letters are known', () => {
    expect(person({ cardNumber: 'HS4464621000001' })).toEqual(['flagged card-group cardNumber']);
  });

  it('come to nothing for a person without any', () => {
    expect(person({ citizenNumber: NUMBER })).toEqual([]);
  });
});
