// Protects the codes of whoever hands people in: each has its form, its province and its register, and letters we do not
// know are nobody's fault.
import { describe, expect, it } from 'vitest';
import { unitCodeFault } from '../../../src/lists/checks/collecting.ts';
import { found, hanoiSchool, hanoiSocial, hueNearPoor } from './rows.ts';

const POINT = '3456789000TH0100070003';
const list = hanoiSocial('2026-12', { collectors: new Set(['NV-07']), collectionPoints: new Set([POINT]) });
const row = { months: 12, income: 1_500_000, fromMonth: '2026-12', communeText: 'Yên Nghĩa' };
const of = (more: object) => found({ ...row, ...more }, list);

describe('a unit code', () => {
  it.each(['2345678CN', '2345678CN001', '0123456789CN', '2345678.CN', '2345678cn'])('may be written %s', (code) => {
    expect(unitCodeFault(code, hueNearPoor())).toBeNull();
  });

  it.each(['2345678', '234567CN', '23456789CN', '2345678CN01', ''])('has its form: not %s', (code) => {
    expect(unitCodeFault(code, hueNearPoor())).toEqual({ code: 'unit-code-form' });
  });

  it('is of the group the list is of', () => {
    expect(unitCodeFault('2345678TE', hueNearPoor())).toEqual({ code: 'unit-code-group', bounds: 'CN' });
    expect(unitCodeFault('2345678HS', hanoiSchool())).toBeNull();
    expect(unitCodeFault('2345678SV', hanoiSchool())).toBeNull();
    expect(unitCodeFault('2345678CN', hanoiSchool())).toEqual({ code: 'unit-code-group', bounds: 'HS, SV' });
    expect(unitCodeFault('2345678ZZ', hanoiSchool())).toBeNull();
  });
});

describe('a collection point', () => {
  const collectorNumber = 'NV-07';

  it.each([
    [POINT, []],
    ['3456789TH0100070003', ['flagged collection-point-unknown collectionPoint']],
    ['3456789000TH0100070000', ['flagged collection-point-form collectionPoint']],
    ['3456789000TH0100070004', ['flagged collection-point-unknown collectionPoint']],
    ['3456789000TH0199999003', ['flagged collection-point-form collectionPoint']],
    ['3456789000TH4619774001', ['flagged collection-point-province collectionPoint']],
    ['3456789000TH0119774001', ['flagged collection-point-province collectionPoint']],
    ['3456789000TH010007003', ['flagged collection-point-form collectionPoint']],
  ])('has its form, its province and its place in the register: %s', (collectionPoint, expected) => {
    expect(of({ collectorNumber, collectionPoint })).toEqual(expected);
  });
});

describe('a collector', () => {
  it.each([
    ['NV-07', []],
    ['nv-07', []],
    // As the reader of files hands it over.
    ['NV07', []],
    ['NV-08', ['flagged collector-unknown collectorNumber']],
    [null, ['flagged collector-missing collectorNumber']],
  ])('is registered: %s', (collectorNumber, expected) => {
    expect(of({ collectorNumber })).toEqual(expected);
  });

  it('is asked of nobody who does not collect', () => {
    expect(found(row, hanoiSocial())).toEqual([]);
  });
});
