// Protects what an answer says of itself: each assumption and each doubt exactly where it matters, and nowhere else.
import { describe, expect, it } from 'vitest';
import type { SchemeAnswer } from '../../src/engine/answer.ts';
import type { Contribution } from '../../src/engine/facts.ts';
import type { Condition, Parameters, Policy, StatePolicy } from '../../src/engine/policy.ts';
import { grownUp } from '../support/people.ts';
import { rulebook } from '../support/rulebook.ts';
import {
  cite,
  dated,
  group,
  healthOf,
  localPolicy,
  parameters,
  payer,
  rule,
  says,
  socialOf,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

const thirty = group({ id: 'thirty' });

function law(
  local: Partial<Policy> | null,
  state: Partial<StatePolicy> = { groups: [thirty] },
  prices: Parameters = parameters,
) {
  return tiny({
    policies: local ? [localPolicy(local)] : [],
    statePolicies: [
      statePolicy(state),
      statePolicy({ scheme: 'social-insurance', groups: [thirty], checkedOn: '2026-03-01' }),
    ],
    parameters: prices,
  });
}

const codes = ({ warnings }: SchemeAnswer) => warnings.map(({ code }) => code);
const saying = ({ warnings }: SchemeAnswer, code: string) =>
  warnings.filter((warning) => warning.code === code).map((warning) => warning.says);
/** Everything told, so that nothing is assumed. */
const contribution = {
  monthlyIncome: 500_000,
  method: 'monthly',
  healthMethod: 'annual',
  householdRank: 1,
} as const;
const person = { monthsSupported: 0 } as const;
const sure = { contribution, person };
const plain = law({});

describe('nothing', () => {
  it('is warned of where everything is told and verified', () => {
    expect(codes(healthOf(plain, sure))).toEqual([]);
    expect(codes(socialOf(plain, sure))).toEqual([]);
  });
});

describe('an assumption', () => {
  it('of social insurance is the floor, monthly payment and no month of support so far', () => {
    expect(socialOf(plain).warnings).toEqual([
      { code: 'assumed', says: 'The chosen income is taken as the floor (the rural poverty line).' },
      { code: 'assumed', says: 'Monthly payment is assumed.' },
      { code: 'assumed', says: 'No month of state support so far is assumed.' },
    ]);
    expect(saying(socialOf(plain, { language: 'vi' }), 'assumed')).toEqual([
      'Coi thu nhập chọn đóng là mức thấp nhất (chuẩn hộ nghèo nông thôn).',
      'Coi là đóng hằng tháng.',
      'Coi là chưa được Nhà nước hỗ trợ tháng nào.',
    ]);
  });

  it('of health insurance is payment for a year and the first place in the household', () => {
    expect(healthOf(plain).warnings).toEqual([
      { code: 'assumed', says: 'Payment for 12 months is assumed.' },
      { code: 'assumed', says: 'The first member of the household is assumed.' },
    ]);
    expect(saying(healthOf(plain, { language: 'vi' }), 'assumed')).toEqual([
      'Coi là đóng 12 tháng một lần.',
      'Coi là người thứ nhất trong hộ gia đình.',
    ]);
  });

  it('is made for what is null as for what is absent', () => {
    const nothing = { monthlyIncome: null, method: null, healthMethod: null, householdRank: null };
    expect(codes(socialOf(plain, { contribution: nothing, person: { monthsSupported: null } }))).toHaveLength(3);
    expect(codes(healthOf(plain, { contribution: nothing }))).toHaveLength(2);
    expect(codes(healthOf(plain, { contribution: null }))).toHaveLength(2);
  });

  it('is not made of the other scheme’s facts', () => {
    expect(codes(socialOf(plain, { person, contribution: { monthlyIncome: 500_000, method: 'monthly' } }))).toEqual([]);
    expect(codes(healthOf(plain, { contribution: { healthMethod: 'annual', householdRank: 1 } }))).toEqual([]);
  });

  it('takes the national standard as the household’s, where a rule asks for it and only the household is told', () => {
    const book = law({}, { groups: [group({ id: 'g', when: [{ fact: 'nationalStandard', in: ['poor'] }] })] });
    const ask = (own: object) => saying(healthOf(book, { contribution, person: own }), 'assumed');
    const told = "The national standard is taken as the household's.";
    expect(ask({ household: 'poor' })).toEqual([told]);
    expect(ask({ household: 'poor', nationalStandard: 'poor' })).toEqual([]);
    expect(ask({})).toEqual([]);
    expect(saying(healthOf(plain, { contribution, person: { household: 'poor' } }), 'assumed')).toEqual([]);
    expect(saying(healthOf(book, { contribution, person: { household: 'poor' }, language: 'vi' }), 'assumed')).toEqual([
      'Coi chuẩn của Chính phủ như chuẩn của địa phương.',
    ]);
  });

  it('takes the home to lie in no special area, where a rule asks for it and neither area nor commune is told', () => {
    const book = law({}, { groups: [group({ id: 'g', when: [{ fact: 'areas', has: ['island'] }] })] });
    const ask = (own: object) => saying(healthOf(book, { contribution, person: own }), 'assumed');
    expect(ask({})).toEqual(['No special area is assumed.']);
    expect(ask({ areas: [] })).toEqual([]);
    expect(ask({ commune: '11948' })).toEqual([]);
    expect(saying(healthOf(plain, sure), 'assumed')).toEqual([]);
    expect(saying(healthOf(book, { contribution, language: 'vi' }), 'assumed')).toEqual([
      'Coi nơi sống không thuộc vùng đặc thù nào.',
    ]);
  });
});

describe('a number that is not verified', () => {
  const doubtful = (name: keyof Parameters, confidence: 'secondary' | 'memory' = 'secondary') => {
    const [value] = parameters[name];
    return { ...parameters, [name]: [{ ...value, until: null, confidence }] };
  };
  const doubts = (
    name: keyof Parameters,
    scheme: 'health' | 'social',
    own: { readonly contribution?: Contribution } = {},
  ) => {
    const ask = { ...sure, ...own };
    const book = law({}, { groups: [] }, doubtful(name));
    return saying(scheme === 'health' ? healthOf(book, ask) : socialOf(book, ask), 'unverified-parameter');
  };

  it.each([
    ['ruralPovertyLine', 'the rural poverty line'],
    ['socialRate', 'the rate of voluntary social insurance'],
    ['incomeCeiling', 'the ceiling of the income'],
    ['referenceLevel', 'the reference level'],
  ] as const)('%s is said where social insurance at a chosen income used it', (name, words) => {
    expect(doubts(name, 'social')).toEqual([`Not checked against an official text: ${words} (decree of 2020-01).`]);
  });

  it.each([
    ['referenceLevel', 'the reference level'],
    ['healthRate', 'the health insurance rate'],
    ['householdLadder', 'the household ladder'],
  ] as const)('%s is said where health insurance used it', (name, words) => {
    expect(doubts(name, 'health')).toEqual([`Not checked against an official text: ${words} (decree of 2020-01).`]);
  });

  it('is not said where it was not used', () => {
    for (const name of ['ruralPovertyLine', 'socialRate', 'incomeCeiling', 'fundMonthlyRate'] as const)
      expect(doubts(name, 'health')).toEqual([]);
    for (const name of ['healthRate', 'householdLadder', 'fundMonthlyRate'] as const)
      expect(doubts(name, 'social')).toEqual([]);
    const floor = { contribution: { method: 'monthly' } } as const;
    for (const name of ['incomeCeiling', 'referenceLevel'] as const) expect(doubts(name, 'social', floor)).toEqual([]);
    const supported = law({}, { groups: [thirty] }, doubtful('householdLadder'));
    expect(saying(healthOf(supported, sure), 'unverified-parameter')).toEqual([]);
  });

  it('is said of the fund’s rate where a lump sum used it', () => {
    for (const method of ['ahead', 'missing'] as const) {
      const lump = { contribution: { ...contribution, method, lumpMonths: 24 } };
      expect(doubts('fundMonthlyRate', 'social', lump)).toEqual([
        "Not checked against an official text: the fund's monthly rate (decree of 2026-01).",
      ]);
    }
  });

  it('known from memory is said as well, in Vietnamese too', () => {
    const book = law({}, { groups: [] }, doubtful('healthRate', 'memory'));
    expect(saying(healthOf(book, { ...sure, language: 'vi' }), 'unverified-parameter')).toEqual([
      'Chưa kiểm chứng bằng văn bản chính thức: tỷ lệ đóng BHYT (decree of 2020-01).',
    ]);
  });

  it('is said in Vietnamese for each number', () => {
    const names = [
      ['ruralPovertyLine', 'mức chuẩn hộ nghèo nông thôn'],
      ['socialRate', 'tỷ lệ đóng BHXH tự nguyện'],
      ['incomeCeiling', 'mức thu nhập cao nhất'],
      ['referenceLevel', 'mức lương cơ sở'],
      ['fundMonthlyRate', 'lãi suất đầu tư quỹ'],
    ] as const;
    for (const [name, words] of names) {
      const ask = {
        ...sure,
        contribution: { ...contribution, method: 'ahead', lumpMonths: 24 },
        language: 'vi',
      } as const;
      const told = saying(socialOf(law({}, {}, doubtful(name)), ask), 'unverified-parameter');
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(`: ${words} (`);
    }
    const ladder = healthOf(law({}, { groups: [] }, doubtful('householdLadder')), { ...sure, language: 'vi' });
    expect(saying(ladder, 'unverified-parameter')[0]).toContain(': mức giảm theo hộ gia đình (');
  });

  it('is that of any payment, and said once', () => {
    const later = {
      ...parameters,
      referenceLevel: [
        dated('2020-01', 1_000_000, '2026-06'),
        { ...dated('2026-07', 2_000_000), confidence: 'secondary' as const },
      ],
    };
    const book = law({}, { groups: [thirty] }, later);
    const quarterly = { ...sure, contribution: { ...contribution, healthMethod: 'quarterly' as const } };
    expect(codes(healthOf(book, { ...quarterly, months: 3 }))).toEqual([]);
    expect(codes(healthOf(book, { ...quarterly, months: 12 }))).toEqual(['unverified-parameter']);
  });
});

describe('a number that is not known', () => {
  it('is said, and no doubt is', () => {
    const book = law({}, { groups: [thirty] }, { ...parameters, healthRate: [] });
    expect(healthOf(book, sure).warnings).toEqual([
      { code: 'rate-unknown', says: 'Not known for this time: the health insurance rate.' },
    ]);
    expect(saying(healthOf(book, { ...sure, language: 'vi' }), 'rate-unknown')).toEqual([
      'Chưa biết tỷ lệ đóng BHYT của thời gian này.',
    ]);
  });

  it('of the fund is said for a lump sum of that year', () => {
    const lump = {
      ...sure,
      contribution: { ...contribution, monthlyIncome: 700_000, method: 'ahead', lumpMonths: 24 },
    } as const;
    expect(codes(socialOf(plain, { ...lump, from: '2027-01', asOn: '2026-03-10' }))).toEqual(['rate-unknown']);
    expect(codes(socialOf(plain, lump))).not.toContain('rate-unknown');
  });
});

describe('a share that is not verified', () => {
  it('is said for the state’s group and for the local rule, in both languages', () => {
    const book = law(
      { rules: [rule({ id: 'r', confidence: 'secondary' })] },
      { groups: [group({ id: 'g', confidence: 'secondary' })] },
    );
    expect(healthOf(book, sure).warnings).toEqual([
      { code: 'unverified-rule', says: "The state's share (state g) rests on a restatement of the text." },
      { code: 'unverified-rule', says: 'The local share (local r) rests on a restatement of the text.' },
    ]);
    expect(saying(healthOf(book, { ...sure, language: 'vi' }), 'unverified-rule')).toEqual([
      'Mức hỗ trợ của Nhà nước (state g (vi)) dựa trên tài liệu thứ cấp.',
      'Mức hỗ trợ của địa phương (local r (vi)) dựa trên tài liệu thứ cấp.',
    ]);
  });

  it('is said of a rate that is not published, once for it', () => {
    const book = law({ rules: [rule({ id: 'r', share: null, confidence: 'unknown' })] });
    expect(healthOf(book, sure).warnings).toEqual([
      { code: 'unverified-rule', says: 'The local rate is not published in the sources we hold.' },
    ]);
    expect(saying(healthOf(book, { ...sure, language: 'vi' }), 'unverified-rule')).toEqual([
      'Mức hỗ trợ của địa phương chưa được công bố ở nguồn chúng tôi có.',
    ]);
  });

  it('is said once for all the months, and for each rule that carries one', () => {
    const book = law({
      rules: [
        rule({ id: 'young', confidence: 'secondary', when: [{ fact: 'age', below: 70 }] }),
        rule({ id: 'old', confidence: 'memory', when: [{ fact: 'age', from: 70 }] }),
      ],
    });
    const ask = { ...sure, months: 6, person: { birthDate: '1956-05-01' } };
    expect(saying(healthOf(book, ask), 'unverified-rule')).toEqual([
      'The local share (local young) rests on a restatement of the text.',
      'The local share (local old) rests on a restatement of the text.',
    ]);
  });

  it('is not said where it carries nothing', () => {
    const unused = law({ rules: [rule({ id: 'r', confidence: 'secondary', when: [{ fact: 'student', is: true }] })] });
    expect(codes(healthOf(unused, { ...sure, person: { student: false } }))).toEqual([]);
    expect(codes(healthOf(unused, sure))).toEqual([]);
    const other = law({}, { payers: [payer({ id: 'p' })], groups: [group({ id: 'g', confidence: 'secondary' })] });
    expect(codes(healthOf(other, sure))).toEqual([]);
  });
});

describe('a benefit level that is not verified', () => {
  const benefit = [{ ...dated('2020-01', 95, '2026-03'), confidence: 'secondary' as const }, dated('2026-04', 100)];
  const several = (order: 'highest-benefit' | 'highest-support') => ({ order, cite: cite('s'), says: says('s') });
  const benefitLaw = (order: 'highest-benefit' | 'highest-support', own: Partial<StatePolicy> = {}) =>
    law({ several: several(order) }, { groups: [group({ id: 'g', benefit })], ...own });

  it('is said where the city goes by the highest benefit, in both languages', () => {
    expect(healthOf(benefitLaw('highest-benefit'), sure).warnings).toEqual([
      {
        code: 'unverified-rule',
        says: 'The benefit level by which the group is chosen (state g) rests on a restatement of the text.',
      },
    ]);
    expect(saying(healthOf(benefitLaw('highest-benefit'), { ...sure, language: 'vi' }), 'unverified-rule')).toEqual([
      'Mức hưởng BHYT dùng để chọn nhóm (state g (vi)) dựa trên tài liệu thứ cấp.',
    ]);
  });

  it('is not said where it chooses nothing, where it is verified in the month of payment, or where there is none', () => {
    expect(codes(healthOf(benefitLaw('highest-support'), sure))).toEqual([]);
    expect(codes(healthOf(benefitLaw('highest-benefit'), { ...sure, policy: 'vietnam' }))).toEqual([]);
    expect(codes(healthOf(benefitLaw('highest-benefit'), { ...sure, from: '2026-04' }))).toEqual([]);
    expect(codes(healthOf(benefitLaw('highest-benefit', { groups: [thirty] }), sure))).toEqual([]);
    expect(codes(healthOf(benefitLaw('highest-benefit', { groups: [] }), sure))).toEqual([]);
  });

  it('is said beside the share of the same group', () => {
    const both = benefitLaw('highest-benefit', { groups: [group({ id: 'g', benefit, confidence: 'secondary' })] });
    expect(saying(healthOf(both, sure), 'unverified-rule')).toHaveLength(2);
  });
});

describe('the policy', () => {
  it('that is asked for instead of the one in force is said', () => {
    const book = tiny({
      policies: [localPolicy({ until: '2026-05' }), localPolicy({ id: 'tiny/new', from: '2026-06' })],
      statePolicies: [statePolicy()],
    });
    expect(healthOf(book, { ...sure, policy: 'tiny/new' }).warnings).toEqual([
      { code: 'policy-chosen', says: 'Computed under tiny/new as asked, not under the text of this month.' },
    ]);
    expect(saying(healthOf(book, { ...sure, policy: 'tiny/new', language: 'vi' }), 'policy-chosen')).toEqual([
      'Tính theo tiny/new theo yêu cầu, không phải quy định của tháng này.',
    ]);
    expect(codes(healthOf(book, { ...sure, policy: 'tiny/2020-01' }))).toEqual([]);
    expect(codes(healthOf(book, { ...sure, policy: 'vietnam' }))).toEqual([]);
  });

  it('warns from the 46th day after it was last checked, not on the 45th', () => {
    const on = (asOn: string) => codes(healthOf(law({ checkedOn: '2026-01-10' }), { ...sure, asOn }));
    expect(on('2026-02-24')).toEqual([]);
    expect(on('2026-02-25')).toEqual(['stale-policy']);
    expect(on('2026-01-01')).toEqual([]);
  });

  it('is as old as the older of the city’s and the state’s texts', () => {
    const state = law({ checkedOn: '2026-03-01' }, { groups: [thirty], checkedOn: '2026-01-10' });
    const ask = { ...sure, asOn: '2026-03-10' };
    expect(saying(healthOf(state, ask), 'stale-policy')).toEqual(['The texts were last checked on 2026-01-10.']);
    expect(saying(healthOf(state, { ...ask, language: 'vi' }), 'stale-policy')).toEqual([
      'Văn bản được đối chiếu lần cuối ngày 2026-01-10.',
    ]);
    expect(codes(healthOf(state, { ...ask, province: '01' }))).toEqual(['stale-policy']);
    const city = law({ checkedOn: '2026-01-11' }, { groups: [thirty], checkedOn: '2026-03-01' });
    expect(saying(healthOf(city, ask), 'stale-policy')).toEqual(['The texts were last checked on 2026-01-11.']);
    expect(codes(healthOf(city, { ...ask, policy: 'vietnam' }))).toEqual([]);
  });

  it('that is none at all has nothing to be checked', () => {
    const book = tiny({
      parameters: {
        ...parameters,
        referenceLevel: [dated('2010-01', 1_000_000)],
        healthRate: [dated('2010-01', 500)],
        householdLadder: [dated('2010-01', [10_000])],
      },
    });
    expect(codes(healthOf(book, { ...sure, from: '2015-01', asOn: '2026-03-10' }))).toEqual([]);
  });
});

describe('an income', () => {
  it('outside its bounds is said to be moved, one on them is not', () => {
    const at = (monthlyIncome: number | null) =>
      saying(socialOf(plain, { person, contribution: { ...contribution, monthlyIncome } }), 'income-moved');
    const moved = ['The chosen income lies outside its bounds and was moved to the nearer one.'];
    expect(at(499_999)).toEqual(moved);
    expect(at(500_000)).toEqual([]);
    expect(at(20_000_000)).toEqual([]);
    expect(at(20_000_001)).toEqual(moved);
    expect(at(null)).toEqual([]);
    expect(
      saying(socialOf(plain, { person, language: 'vi', contribution: { monthlyIncome: 1 } }), 'income-moved'),
    ).toEqual(['Thu nhập chọn đóng nằm ngoài mức thấp nhất và cao nhất, đã đưa về mức gần nhất.']);
  });

  it('is said to be moved where a later payment moves it', () => {
    const ask = { person, from: '2026-12', contribution: { ...contribution, monthlyIncome: 600_000 } };
    expect(codes(socialOf(plain, { ...ask, asOn: '2026-03-10', months: 1 }))).toEqual([]);
    expect(codes(socialOf(plain, { ...ask, asOn: '2026-03-10', months: 2 }))).toEqual(['income-moved']);
  });

  it('does not matter to health insurance', () => {
    expect(codes(healthOf(plain, { contribution: { ...contribution, monthlyIncome: 1 } }))).toEqual([]);
  });
});

describe('further grounds', () => {
  const sensitive = law({}, { groups: [group({ id: 'g', when: [{ fact: 'hivPositive', is: true }] }), thirty] });

  it('are hinted at, in neutral words, where a rule rests on a sensitive fact of which nothing is told', () => {
    const hint = ['There may be further grounds for support; ask the insurer or the commune.'];
    expect(saying(healthOf(sensitive, sure), 'further-grounds')).toEqual(hint);
    expect(saying(healthOf(sensitive, { ...sure, person: { hivPositive: null } }), 'further-grounds')).toEqual(hint);
    expect(saying(healthOf(sensitive, { ...sure, language: 'vi' }), 'further-grounds')).toEqual([
      'Có thể còn căn cứ hỗ trợ khác; hãy hỏi cơ quan BHXH hoặc UBND xã, phường.',
    ]);
  });

  it.each([
    { fact: 'hivPositive', is: true },
    { fact: 'blindAssociation', is: true },
    { fact: 'ethnicMinority', is: true },
    { fact: 'disability', in: ['mild'] },
    { fact: 'traffickingVictimOn', withinMonths: 12 },
  ] as const satisfies readonly Condition[])('are hinted at for %j', (condition) => {
    const book = law({}, { groups: [group({ id: 'g', when: [condition] }), thirty] });
    expect(codes(healthOf(book, sure))).toEqual(['further-grounds']);
  });

  it('are not hinted at where the fact is told, or no rule rests on one', () => {
    expect(codes(healthOf(sensitive, { ...sure, person: { hivPositive: false } }))).toEqual([]);
    expect(codes(healthOf(sensitive, { ...sure, person: { hivPositive: true } }))).toEqual([]);
    expect(codes(healthOf(plain, sure))).toEqual([]);
  });
});

describe('the wait for a new card', () => {
  const cardEndedOn = (lastCoveredOn: string | false | null, own: object = {}) =>
    codes(healthOf(plain, { ...sure, from: '2026-04', person: { lastCoveredOn }, ...own }));

  it('is said for a break of 90 days before the month of payment, not for one of 89', () => {
    // 90 days without a card from 1 January to 31 March.
    expect(cardEndedOn('2025-12-31')).toEqual(['waiting-period']);
    expect(cardEndedOn('2026-01-01')).toEqual([]);
    expect(cardEndedOn('2020-01-01')).toEqual(['waiting-period']);
    expect(cardEndedOn('2026-04-30')).toEqual([]);
  });

  it('is said for who never had a card, and not where nothing is told', () => {
    expect(cardEndedOn(false)).toEqual(['waiting-period']);
    expect(cardEndedOn(null)).toEqual([]);
    expect(codes(healthOf(plain, sure))).toEqual([]);
  });

  it('names the law, in both languages', () => {
    const ask = { ...sure, person: { lastCoveredOn: false } } as const;
    expect(saying(healthOf(plain, ask), 'waiting-period')).toEqual([
      'First time, or a break of 90 days: the card is valid 30 days after full payment (Luật BHYT, Điều 16 khoản 3 điểm c).',
    ]);
    expect(saying(healthOf(plain, { ...ask, language: 'vi' }), 'waiting-period')).toEqual([
      'Tham gia lần đầu hoặc gián đoạn từ 90 ngày: thẻ BHYT có giá trị sau 30 ngày kể từ ngày đóng đủ (Luật BHYT, Điều 16 khoản 3 điểm c).',
    ]);
  });

  it('is not said of social insurance, nor where somebody else pays or it is open who does', () => {
    expect(codes(socialOf(plain, { contribution, person: { monthsSupported: 0, lastCoveredOn: false } }))).toEqual([]);
    const ask = { ...sure, person: { lastCoveredOn: false } } as const;
    expect(codes(healthOf(law({}, { payers: [payer({ id: 'p' })] }), ask))).toEqual([]);
    const open = law({}, { groups: [group({ id: 'g', when: [{ fact: 'student', is: true }] })] });
    expect(codes(healthOf(open, ask))).toEqual([]);
  });
});

describe('against the real register', () => {
  it('social insurance of 2026-08 rests on two restatements and on what nobody told', () => {
    const answer = socialOf(rulebook, {
      province: '01',
      from: '2026-08',
      asOn: '2026-11-23',
      person: { ...grownUp, monthsSupported: null },
    });
    expect(answer.warnings.map(({ code }) => code)).toEqual([
      'assumed',
      'assumed',
      'assumed',
      'unverified-parameter',
      'unverified-parameter',
      'unverified-rule',
    ]);
  });

  it('the order is: assumed, doubtful, the policy, the person', () => {
    const book = tiny({
      policies: [localPolicy({ checkedOn: '2025-01-01', rules: [rule({ id: 'r', confidence: 'secondary' })] })],
      statePolicies: [statePolicy({ groups: [group({ id: 'g', when: [{ fact: 'hivPositive', is: true }] }), thirty] })],
      parameters: { ...parameters, householdLadder: [] },
    });
    expect(
      codes(healthOf(book, { person: { lastCoveredOn: false }, contribution: { healthMethod: 'annual' } })),
    ).toEqual(['assumed', 'unverified-rule', 'stale-policy', 'further-grounds', 'waiting-period']);
  });
});
