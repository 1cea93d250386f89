// Protects the sheet a legal officer signs: clause by clause what the program does, printed from the very values it uses, so
// that a changed value is a changed sheet; in both languages.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/engine/answer.ts';
import type { Deadline, Policy, Rule, StatePolicy } from '../../src/engine/policy.ts';
import { conditionsText, markdownOf, percent, type Sheet, shareText, sheetOf } from '../../src/engine/sheet.ts';
import { deadlineRule, OFFICES, PAYERS } from '../../src/engine/sheet-words.ts';
import { rulebook as register } from '../support/rulebook.ts';
import {
  cite,
  group,
  instrument,
  localPolicy,
  participant,
  payer,
  rule,
  says,
  scope,
  statePolicy,
} from '../support/tiny-law.ts';

const citeText = ({ clause }: { readonly clause: string }) => `§ ${clause}`;
const student = { fact: 'student', is: true } as const;
const resident = { fact: 'permanentResident', is: true } as const;

function rows(policy: Policy | StatePolicy, language: Language = 'en'): readonly string[] {
  return sheetOf(policy, 'rev', language, citeText).rows.map(({ clause, does }) => `${clause} | ${does}`);
}

const deadline: Deadline = {
  id: 'd',
  cite: cite('deadline'),
  words: 'trước ngày 25/12',
  what: says('lists closed'),
  who: 'commune',
  kind: 'lists',
  limit: 'before',
  on: { every: 'year', month: 12, day: 25 },
};

const city = localPolicy({
  scopes: [scope([resident])],
  exclusions: [{ scheme: 'social-insurance', method: 'missing', cite: cite('method'), says: says('not for missing') }],
  rules: [rule({ id: 'one', when: [student, resident], share: 2550 }), rule({ id: 'two', kind: 'alone', share: 5000 })],
  supportEnds: { month: '2030-12', cite: cite('end'), says: says('ends') },
  budgetHolders: [{ holder: 'commune', cite: cite('budget'), says: says('the commune pays') }],
  listings: [
    {
      id: 'list',
      by: ['commune', 'school'],
      form: 'Form 3',
      papers: [],
      confirmedBy: 'finance',
      approvedBy: 'city',
      deadline: null,
      cite: cite('listing'),
    },
    {
      id: 'plain',
      by: ['school'],
      form: 'Form 5',
      papers: [],
      confirmedBy: null,
      approvedBy: null,
      deadline: null,
      rolesToo: ['artisan'],
      forNextYear: true,
      toAdvise: true,
      cite: cite('other'),
    },
  ],
  deadlines: [deadline],
  readings: [{ id: 'r', cites: [cite('a'), cite('b')], reading: says('we take it so'), because: says('it is silent') }],
  notEncoded: [{ cite: cite('aside'), because: says('no amount') }],
});

const state = statePolicy({
  participants: [participant('students', [student])],
  payers: [payer({ id: 'p', payer: 'employment', when: [resident] })],
  groups: [group({ id: 'g', share: 3000 })],
  endings: [
    { because: ['death', 'missing'], groups: 'any', gives: 'all', cite: cite('ending'), says: says('no more') },
  ],
  capMonths: { months: 120, cite: cite('cap') },
  notEncoded: [{ cite: cite('aside'), because: says('no amount') }],
});

describe('the sheet of a city', () => {
  it('has a row for each scope, exclusion, rule, order, end, budget, listing, deadline, reading and what is set aside', () => {
    expect(rows(city)).toEqual([
      '§ scope | residents [a permanent resident]',
      '§ method | not for missing',
      "§ rule one | local one [a pupil or student; a permanent resident]: 25.5% on top of the state's share (any group); the city budget",
      "§ rule two | local two [everybody]: 50% alone, without the state's share; the city budget",
      '§ several | the highest [the highest support]',
      '§ end | ends [2030-12]',
      '§ budget | the commune pays [the commune budget]',
      '§ listing | listed by: the commune, the school; Form 3; confirmed by: the finance department; approved by: the city',
      "§ other | listed by: the school; Form 5; also: People's and Excellent Artisans; for the next year; to advise and persuade only",
      '§ deadline | “trước ngày 25/12”: lists closed (the commune) [before 25/12 each year]',
      '§ a | we read: we take it so (it is silent)',
      '§ b | we read: we take it so (it is silent)',
      '§ aside | not encoded: no amount',
    ]);
  });

  it('says the same in Vietnamese', () => {
    expect(rows(city, 'vi')).toEqual([
      '§ scope | residents (vi) [đang thường trú]',
      '§ method | not for missing (vi)',
      '§ rule one | local one (vi) [là học sinh, sinh viên; đang thường trú]: 25.5% cộng thêm vào phần Nhà nước hỗ trợ (mọi nhóm); ngân sách thành phố',
      '§ rule two | local two (vi) [mọi người]: 50% riêng, không cộng phần Nhà nước; ngân sách thành phố',
      '§ several | the highest (vi) [mức hỗ trợ cao nhất]',
      '§ end | ends (vi) [2030-12]',
      '§ budget | the commune pays (vi) [ngân sách xã, phường]',
      '§ listing | lập danh sách: UBND xã, phường, cơ sở giáo dục; Form 3; xác nhận: Sở Tài chính; phê duyệt: UBND thành phố',
      '§ other | lập danh sách: cơ sở giáo dục; Form 5; cả: Nghệ nhân nhân dân, Nghệ nhân ưu tú; cho năm sau; chỉ để hướng dẫn, vận động',
      '§ deadline | “trước ngày 25/12”: lists closed (vi) (UBND xã, phường) [trước ngày 25/12 hằng năm]',
      '§ a | chúng tôi hiểu: we take it so (vi) (it is silent (vi))',
      '§ b | chúng tôi hiểu: we take it so (vi) (it is silent (vi))',
      '§ aside | không mã hóa: no amount (vi)',
    ]);
  });

  it('has no row for what there is none of', () => {
    expect(rows(localPolicy())).toEqual(['§ several | the highest [the highest support]']);
  });

  it('says by what the best group is chosen', () => {
    const byBenefit = localPolicy({
      several: { order: 'highest-benefit', cite: cite('several'), says: says('the best') },
    });
    expect(rows(byBenefit)).toEqual(['§ several | the best [the highest benefit, then the highest support]']);
    expect(rows(byBenefit, 'vi')).toEqual(['§ several | the best (vi) [quyền lợi cao nhất, rồi mức hỗ trợ cao nhất]']);
  });
});

describe('the sheet of the state', () => {
  it('has a row for each condition of taking part, payer, group, the cap and what is set aside', () => {
    expect(rows(state)).toEqual([
      '§ participant students | may students [a pupil or student]: may take part',
      '§ payer p | paid p [a permanent resident]: paid through employment',
      '§ group g | state g [everybody]: the state supports 30%',
      '§ counted | state g: the money counts in the quarter it is paid in',
      '§ ending | death, missing: no more [nobody owes the later months]',
      '§ cap | at most 120 months',
      '§ aside | not encoded: no amount',
    ]);
    expect(rows(state, 'vi')).toEqual([
      '§ participant students | may students (vi) [là học sinh, sinh viên]: mới được tham gia',
      '§ payer p | paid p (vi) [đang thường trú]: người lao động, người sử dụng lao động đóng',
      '§ group g | state g (vi) [mọi người]: Nhà nước hỗ trợ 30%',
      '§ counted | state g (vi): tiền tính vào quý đóng',
      '§ ending | chết, mất tích: no more (vi) [mọi nguồn thôi phải đóng các tháng sau]',
      '§ cap | tối đa 120 tháng',
      '§ aside | không mã hóa: no amount (vi)',
    ]);
  });

  it('has one row for each clause that says in which quarter money counts', () => {
    const monthly = { when: 'monthly', cite: cite('counted') } as const;
    const groups = [group({ id: 'g' }), group({ id: 'h', counted: monthly }), group({ id: 'i' })];
    expect(rows(statePolicy({ groups })).slice(3)).toEqual([
      '§ counted | state g; state i: the money counts in the quarter it is paid in',
      '§ counted | state h: the money counts month by month, each in its quarter',
    ]);
  });

  it('has no row for a cap where there is none', () => {
    expect(rows(statePolicy())).toEqual([]);
  });
});

describe('the head of a sheet', () => {
  it('says what is signed: id, revision, time, day of checking and instruments', () => {
    const two = [instrument, { ...instrument, id: 'second', short: 'TINY 2/2021' }];
    const head = (policy: Policy, language: Language) => {
      const { title, facts, columns } = sheetOf(policy, '4c1e', language, citeText);
      return { title, facts, columns };
    };
    expect(head(localPolicy({ until: '2026-06', instruments: two }), 'en')).toEqual({
      title: 'the city',
      facts: [
        ['Id', 'tiny/2020-01'],
        ['Revision', '4c1e'],
        ['In force', '2020-01 – 2026-06'],
        ['Checked on', '2026-03-01'],
        ['Instruments', 'TINY 1/2020; TINY 2/2021'],
      ],
      columns: ['Clause', 'What the program does', 'Agreed'],
    });
    expect(head(localPolicy(), 'vi')).toEqual({
      title: 'the city (vi)',
      facts: [
        ['Mã', 'tiny/2020-01'],
        ['Bản', '4c1e'],
        ['Áp dụng', '2020-01 – chưa có ngày kết thúc'],
        ['Đối chiếu ngày', '2026-03-01'],
        ['Văn bản', 'TINY 1/2020'],
      ],
      columns: ['Điều khoản', 'Chương trình làm gì', 'Đồng ý'],
    });
    expect(head(localPolicy(), 'en').facts[2]).toEqual(['In force', '2020-01 – no end stated']);
  });
});

describe('a share in words', () => {
  const text = (own: Partial<Rule>, language: Language = 'en') => shareText(rule({ id: 'r', ...own }), language);

  it('says its rate, kind, groups and budget', () => {
    expect(text({ kind: 'on-top', on: ['a', 'b'], share: 3000, budget: 'commune' })).toBe(
      "30% on top of the state's share (a, b); the commune budget",
    );
    expect(text({ kind: 'total', on: ['a'], share: 8000 })).toBe('80% together with the state (a); the city budget');
    expect(text({ kind: 'in-full', share: 10_000 })).toBe('100% what the state leaves; the city budget');
    expect(text({ kind: 'alone', share: 5000 })).toBe("50% alone, without the state's share; the city budget");
  });

  it('says so in Vietnamese', () => {
    expect(text({ kind: 'total', on: ['a'], share: 8000 }, 'vi')).toBe(
      '80% tổng cộng với phần Nhà nước (a); ngân sách thành phố',
    );
    expect(text({ kind: 'in-full', share: 10_000 }, 'vi')).toBe('100% phần Nhà nước chưa hỗ trợ; ngân sách thành phố');
  });

  it('that is not published says that', () => {
    expect(text({ kind: 'alone', share: null })).toBe(
      "rate not published alone, without the state's share; the city budget",
    );
    expect(text({ kind: 'alone', share: null }, 'vi')).toBe(
      'mức chưa được công bố riêng, không cộng phần Nhà nước; ngân sách thành phố',
    );
  });

  it('is in per cent, to the basis point', () => {
    expect([0, 50, 1000, 2550, 10_000].map(percent)).toEqual(['0%', '0.5%', '10%', '25.5%', '100%']);
  });
});

describe('conditions in words', () => {
  it('are each told, and everybody is meant where there are none', () => {
    expect(conditionsText([student, resident], 'en')).toBe('a pupil or student; a permanent resident');
    expect(conditionsText([], 'en')).toBe('everybody');
    expect(conditionsText([], 'vi')).toBe('mọi người');
  });
});

describe('a deadline in words', () => {
  it.each([
    [{ every: 'year', month: 12, day: 25 }, 'before', 'trước ngày 25/12 hằng năm', 'before 25/12 each year'],
    [{ every: 'year', month: 12, day: 31 }, 'by', 'chậm nhất ngày 31/12 hằng năm', 'by 31/12 each year'],
    [
      { every: 'quarter', quarters: [1, 2], monthsAfter: 1, day: 25 },
      'before',
      'trước các ngày 25/4, 25/7 (quý 1, 2)',
      'before 25/4, 25/7 (quarter 1, 2)',
    ],
    [
      { every: 'quarter', quarters: [4], monthsAfter: 1, day: 30 },
      'by',
      'chậm nhất các ngày 30/1 (quý 4)',
      'by 30/1 (quarter 4)',
    ],
    [
      { every: 'event', event: 'full-file', side: 'after', count: 5, unit: 'working-days' },
      'by',
      'trong 5 ngày làm việc sau ngày nhận đủ hồ sơ',
      'within 5 working days after the full file',
    ],
    [
      { every: 'event', event: 'meeting', side: 'after', count: 5, least: 3, unit: 'days' },
      'by',
      'trong 3–5 ngày sau hội nghị',
      'within 3–5 days after the meeting',
    ],
    [
      { every: 'event', event: 'card-end', side: 'before', count: 10, unit: 'days' },
      'by',
      '10 ngày trước ngày thẻ hết hạn',
      '10 days before the end of the card',
    ],
    [
      { every: 'once', from: '2026-06-01', day: '2026-09-30' },
      'by',
      '2026-06-01 – 2026-09-30',
      '2026-06-01 – 2026-09-30',
    ],
    [{ every: 'once', day: '2026-12-31' }, 'by', 'chậm nhất 2026-12-31', 'by 2026-12-31'],
    [{ every: 'month' }, 'within', 'hằng tháng', 'each month'],
    [{ every: 'half-year' }, 'within', '06 tháng một lần', 'every six months'],
    [{ every: 'quarter-open' }, 'within', 'hằng quý', 'each quarter'],
    [{ every: 'session' }, 'by', 'kỳ họp thường lệ cuối năm', 'the year-end session'],
  ] as const)('%j, %s, is “%s” and “%s”', (on, limit, vi, en) => {
    expect(deadlineRule({ ...deadline, on, limit }, 'vi')).toBe(vi);
    expect(deadlineRule({ ...deadline, on, limit }, 'en')).toBe(en);
  });
});

describe('an office and a payer', () => {
  it('have a name of their own in each language', () => {
    for (const names of [OFFICES, PAYERS]) {
      for (const language of ['vi', 'en'] as const) {
        const all = Object.values(names).map((words) => words[language]);
        expect(all.filter((name) => name.length < 5)).toEqual([]);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });
});

describe('as Markdown', () => {
  const sheet: Sheet = {
    title: 'The title',
    facts: [
      ['Id', 'x'],
      ['Revision', 'y'],
    ],
    columns: ['Clause', 'Does', 'Agreed'],
    rows: [
      { clause: 'Điều 1', does: 'pays 50%' },
      { clause: 'a|b|c', does: 'line one\nline two\nthree' },
    ],
  };

  it('is a heading, the facts, and a table with an empty column to sign; nothing in a cell breaks the table', () => {
    expect(markdownOf(sheet)).toBe(
      [
        '# The title',
        '',
        '- Id: x',
        '- Revision: y',
        '',
        '| Clause | Does | Agreed |',
        '| --- | --- | --- |',
        '| Điều 1 | pays 50% | |',
        '| a\\|b\\|c | line one line two three | |',
        '',
      ].join('\n'),
    );
  });
});

describe('against the real register', () => {
  it.each([...register.policies, ...register.statePolicies].map((policy) => [policy.id, policy] as const))(
    '%s prints every rule with its share as it is computed',
    (_id, policy) => {
      const { rows: printed } = sheetOf(policy, register.revisionOf(policy), 'en', register.citeText);
      const shares = 'rules' in policy ? policy.rules : policy.groups;
      for (const { cite: where, share } of shares) {
        const own = printed.filter(({ clause }) => clause === register.citeText(where)).map(({ does }) => does);
        const rate = share === null ? 'rate not published' : `${share / 100}%`;
        expect(own.some((does) => does.includes(rate))).toBe(true);
      }
      for (const { clause, does } of printed) {
        expect(clause).toMatch(/^.+, .+$/);
        expect(does).not.toMatch(/undefined|null|\[object/);
      }
    },
  );
});
