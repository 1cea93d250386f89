// Protects the one breath in which people are told: the amounts as they are, 0 đ said as 0 đ, unknown said as unknown, both
// languages, and never more than 300 characters.
import { describe, expect, it } from 'vitest';
import type { Installment, Outcome } from '../../src/engine/answer.ts';
import { dong, textOf } from '../../src/engine/text.ts';

const first: Installment = {
  paidIn: '2026-03',
  from: '2026-03',
  months: 12,
  policy: null,
  rule: null,
  stateRule: null,
  outcome: 'eligible',
  due: 1_263_600,
  state: 884_520,
  local: 379_080,
  communeTopUp: 0,
  sponsor: 0,
  participant: 0,
};
const rule = { id: 'r', cite: 'NQ 1/2026, Điều 1', text: null, says: '', share: 3000, kind: 'on-top' } as const;

function told(outcome: Outcome, own: Partial<Parameters<typeof textOf>[0]> = {}) {
  return textOf({ scheme: 'health-insurance', outcome, rule: null, stateRule: null, needs: [], first, ...own });
}

const VI =
  'Kỳ đóng tháng 03/2026 (12 tháng): phải đóng 1.263.600 đ, Nhà nước 884.520 đ, địa phương 379.080 đ, còn đóng 0 đ.';
const EN = 'Payment of 2026-03 (12 months): due 1,263,600 đ, state 884,520 đ, local 379,080 đ, left to pay 0 đ.';

describe('an amount', () => {
  it.each([
    [0, '0 đ', '0 đ'],
    [999, '999 đ', '999 đ'],
    [1000, '1.000 đ', '1,000 đ'],
    [165_000, '165.000 đ', '165,000 đ'],
    [12_345_678, '12.345.678 đ', '12,345,678 đ'],
    [null, 'chưa rõ', 'unknown'],
  ] as const)('of %s is said as %s and %s', (amount, vi, en) => {
    expect(dong(amount, 'vi')).toBe(vi);
    expect(dong(amount, 'en')).toBe(en);
  });
});

describe('the text', () => {
  it('of an eligible answer names the clause and the amounts', () => {
    expect(told('eligible', { rule })).toEqual({
      vi: `BHYT: được hỗ trợ theo NQ 1/2026, Điều 1. ${VI}`,
      en: `Health insurance: supported by NQ 1/2026, Điều 1. ${EN}`,
    });
  });

  it('of an eligible answer by the state alone names no local clause', () => {
    expect(told('eligible')).toEqual({
      vi: `BHYT: được hỗ trợ. ${VI}`,
      en: `Health insurance: supported. ${EN}`,
    });
  });

  it('of a refusal says so, and the amounts all the same', () => {
    expect(told('refused', { scheme: 'social-insurance' })).toEqual({
      vi: `BHXH tự nguyện: địa phương không hỗ trợ thêm. ${VI}`,
      en: `Voluntary social insurance: no local support. ${EN}`,
    });
  });

  it('of an undetermined answer says how much more is to be known, and what is not known of the amounts', () => {
    const needs = [
      { fact: 'student', question: '?' },
      { fact: 'citizen', question: '?' },
    ] as const;
    const open = { ...first, local: null, participant: null };
    expect(told('undetermined', { needs, first: open })).toEqual({
      vi: 'BHYT: cần biết thêm 2 thông tin để trả lời. Kỳ đóng tháng 03/2026 (12 tháng): phải đóng 1.263.600 đ, Nhà nước 884.520 đ, địa phương chưa rõ, còn đóng chưa rõ.',
      en: 'Health insurance: 2 more facts are needed. Payment of 2026-03 (12 months): due 1,263,600 đ, state 884,520 đ, local unknown, left to pay unknown.',
    });
    expect(told('undetermined', { needs: needs.slice(0, 1) }).en).toMatch(
      /^Health insurance: 1 more fact is needed\. /,
    );
  });

  it('of a place without a text says that no text is held, and no refusal', () => {
    expect(told('not-covered')).toEqual({
      vi: `BHYT: chưa có văn bản của địa phương cho nơi và tháng này. ${VI}`,
      en: `Health insurance: no local text is held for this place and month. ${EN}`,
    });
  });

  it('keeps to 300 characters, and shows where it was cut', () => {
    const lengthOf = (cite: string) => told('eligible', { rule: { ...rule, cite } });
    const spare = 300 - told('eligible', { rule: { ...rule, cite: '' } }).en.length;
    expect(lengthOf('x'.repeat(spare)).en).toHaveLength(300);
    expect(lengthOf('x'.repeat(spare)).en.endsWith('left to pay 0 đ.')).toBe(true);
    const over = lengthOf('x'.repeat(spare + 1)).en;
    expect(over).toHaveLength(300);
    expect(over.endsWith('left to pay 0 …')).toBe(true);
    expect(lengthOf('x'.repeat(500)).vi).toHaveLength(300);
    expect(lengthOf('x'.repeat(500)).vi.startsWith('BHYT: được hỗ trợ theo xxx')).toBe(true);
  });
});
