// Protects what a row is told: the engine's own answer with its clause and amounts to the đồng, what a list says of
// everybody on it and never more, the list a person belongs on instead, and the figures of a file beside ours.
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/engine/quote.ts';
import { DECLARED } from '../../../src/lists/checks/group-words.ts';
import { rulebook } from '../../../src/rulebook/rulebook.ts';
import {
  checked,
  found,
  haiphongCommune,
  hanoiCommune,
  hanoiCommuneSocial,
  hanoiFarming,
  hanoiNewGroups,
  hanoiSchool,
  hanoiSocial,
  hueExited,
  hueNearPoor,
  hueSocial,
  TODAY,
} from './rows.ts';

const year = { months: 12, fromMonth: '2027-01' };
const pupil = { ...year, birthDate: '2012-09-05', citizenNumber: '001212000011', communeText: 'Yên Nghĩa' };
const social = { months: 12, income: 1_500_000, fromMonth: '2026-12' };

describe('a row is answered', () => {
  it.each([
    ['Huế, near-poor', { ...year, groupCode: 'CN' }, hueNearPoor(), 'hi-near-poor', [1_366_200, 956_340, 409_860, 0]],
    [
      'Huế, out of poverty and near-poverty',
      { ...year, groupText: 'Thoát nghèo, thoát cận nghèo ngày 15/10/2026' },
      hueExited(),
      'hi-exited',
      [1_366_200, 0, 683_100, 683_100],
    ],
    [
      'Huế, social insurance',
      { ...social, communeText: 'Kim Long' },
      hueSocial(),
      'si-all',
      [3_960_000, 792_000, 396_000, 2_772_000],
    ],
    ['Hà Nội, a pupil', { ...pupil, groupCode: 'HS' }, hanoiSchool(), 'hi-student', [1_366_200, 683_100, 683_100, 0]],
    [
      'Hà Nội, a farming household',
      { ...social, income: null, communeText: 'Yên Nghĩa', groupCode: 'GB' },
      hanoiFarming(),
      'hi-farming',
      [1_366_200, 409_860, 956_340, 0],
    ],
    [
      'Hà Nội, social insurance',
      { ...social, communeText: 'Yên Nghĩa' },
      hanoiSocial(),
      'si-other',
      [3_960_000, 792_000, 792_000, 2_376_000],
    ],
    [
      'Hà Nội, a hamlet activist',
      { ...year, groupCode: 'KT' },
      hanoiNewGroups(),
      'hi-hamlet-activist',
      [1_366_200, 683_100, 683_100, 0],
    ],
    [
      'Hải Phòng, a farming household',
      { ...year, groupCode: 'GB' },
      haiphongCommune(),
      'hi-farming',
      [1_366_200, 409_860, 273_240, 683_100],
    ],
  ] as const)('by its rule and to the đồng: %s', (_name, row, list, rule, [due, state, local, participant]) => {
    const { verdict, answer } = checked(row, list);
    expect(verdict).toBe('stored');
    expect(answer).toMatchObject({ outcome: 'eligible', rule, total: { due, state, local, participant } });
    expect(answer?.cite).toMatch(/^NQ \d+\/\d{4}/);
  });

  it('exactly as a quote of the same person would be', () => {
    const row = checked({ ...year, groupCode: 'CN' }, hueNearPoor());
    const { from, months, contribution } = row.term ?? { from: '', months: 0, contribution: null };
    const asked = { province: '46', schemes: ['health-insurance' as const], from, months, policy: null };
    const answer = quote({ ...asked, person: row.person, contribution, language: 'vi', asOn: TODAY }, rulebook);
    const scheme = answer.schemes['health-insurance'];
    expect(row.answer).toMatchObject({ ruleset: answer.ruleset, policy: 'hue/2026-01', cite: scheme?.rule?.cite });
    expect({ ...row.answer?.total, months: 12 }).toEqual(scheme?.total);
  });

  it('with every reason and its clause, in both languages, where the support is refused', () => {
    const { verdict, answer } = checked({ ...year, groupCode: 'HN' }, hueNearPoor());
    expect(verdict).toBe('refused');
    expect(answer).toMatchObject({
      outcome: 'refused',
      reasons: [
        {
          code: 'hi-poor',
          cite: 'Luật BHYT (Luật 51/2024/QH15), Điều 12 khoản 3 điểm o',
          vi: 'hộ nghèo theo chuẩn quốc gia',
          en: 'a poor household by the national standard',
        },
      ],
    });
  });

  it('with the reasons of this list’s own groups only', () => {
    const { answer } = checked({ ...year, groupText: 'Người cao tuổi', birthDate: '1968-05-01' }, hanoiCommune('2027'));
    const rules = new Set(answer?.reasons.map(({ code }) => code.split('.')[0]));
    expect([...rules]).toEqual(['hi-exited', 'hi-elderly', 'hi-mild-disability', 'hi-ethnic', 'hi-graduated-ethnic']);
  });

  it('with what is missing where it cannot be decided', () => {
    expect(checked(year, hueExited())).toMatchObject({ verdict: 'flagged', answer: { needs: ['exitedOn'] } });
    expect(checked({ ...year, groupText: 'Thoát nghèo 10/2026' }, hueExited())).toMatchObject({
      verdict: 'flagged',
      answer: { needs: ['household'] },
    });
  });

  it('not at all where no age can be known', () => {
    const row = checked({ ...year, groupCode: 'CN', birthDate: null, citizenNumber: null }, hueNearPoor());
    expect(row.answer).toBeNull();
    expect(row.findings.map(({ code }) => code)).toEqual(['citizen-number-missing', 'birth-date-missing']);
  });

  it('not for somebody who is not born yet, and on each side of it', () => {
    const born = (birthDate: string) =>
      found({ ...year, groupCode: 'CN', birthDate, citizenNumber: null }, hueNearPoor());
    expect(born('2028-01-01')).toContain('refused birth-date-after-period birthDate');
    expect(born('2027-12-31')).not.toContain('refused birth-date-after-period birthDate');
  });
});

describe('a list says of everybody on it', () => {
  it('the one group it is of, and that no group not named holds', () => {
    const { person, declared } = checked({ ...year, decisionOn: '2026-11-20' }, hueExited());
    expect(person).toMatchObject({ ...DECLARED, household: 'exited', exitedFrom: 'poverty', exitedOn: '2026-11-20' });
    expect(declared).toEqual(
      expect.arrayContaining(['household', 'exitedFrom', 'healthGround', 'allowances', 'roles']),
    );
    expect(declared).not.toContain('exitedOn');
    expect(declared).not.toContain('birthDate');
  });

  it('nothing of its groups where it takes several and the row names none', () => {
    const { person, findings, verdict } = checked(year, hueNearPoor());
    expect(person).toEqual({
      birthDate: '1980-04-17',
      sex: 'female',
      citizen: true,
      commune: '19774',
      permanentResident: true,
    });
    expect(findings.map(({ code }) => code)).toEqual(['group-missing', 'not-decided']);
    expect(verdict).toBe('flagged');
  });

  it('less than the row itself says', () => {
    const { person, declared } = checked({ ...pupil, groupText: 'Học sinh; hộ cận nghèo' }, hanoiSchool());
    expect(person).toMatchObject({ student: true, household: 'near-poor' });
    expect(declared).not.toContain('household');
  });
});

describe('somebody who belongs elsewhere', () => {
  it('is sent to the list that takes them, by its id and form', () => {
    const { verdict, findings } = checked({ ...year, groupCode: 'CN' }, hueExited());
    expect(verdict).toBe('refused');
    expect(findings).toMatchObject([{ code: 'belongs-on-another-list', bounds: 'commune-yearly (Mẫu số 3)' }]);
  });

  it('is looked at, not turned away, where the list takes everybody who joins: there are two ways in', () => {
    const row = checked({ ...social, communeText: 'Yên Nghĩa', note: 'hộ cận nghèo' }, hanoiSocial());
    expect(row.verdict).toBe('flagged');
    expect(row.findings.at(-1)).toMatchObject({ code: 'better-group', bounds: 'si-near-poor' });
    expect(row.answer).toMatchObject({ stateShare: 4000, localShare: 6000, also: [] });
  });

  it('is at home on the commune’s list of social insurance as one of the security force, and as nobody else', () => {
    // The first of them says that the group was read from the note.
    const of = (note: string) =>
      checked({ ...social, months: 1, communeText: 'Yên Nghĩa', note }, hanoiCommuneSocial()).findings.slice(1);
    expect(of('lực lượng bảo vệ an ninh, trật tự ở cơ sở')).toEqual([]);
    expect(of('hội viên Hội Cựu chiến binh')).toMatchObject([
      { code: 'belongs-on-another-list', bounds: 'collectors-social (D05-TS)' },
    ]);
  });

  it('is looked at where this list’s group holds as well, and the better rule is named', () => {
    const note = 'hộ cận nghèo; hội viên Hội Cựu chiến binh';
    const row = checked({ ...social, communeText: 'Yên Nghĩa', note }, hanoiSocial());
    expect(row.verdict).toBe('flagged');
    expect(row.findings.at(-1)).toMatchObject({ code: 'better-group', bounds: 'si-near-poor' });
  });
});

describe('the figures of a file', () => {
  const row = { ...social, communeText: 'Yên Nghĩa' };
  const of = (more: object) => checked({ ...row, ...more }, hanoiSocial()).findings;

  it('are silent where they are ours', () => {
    const ours = { dueAmount: 3_960_000, participantAmount: 2_376_000, stateRate: 2000, stateAmount: 792_000 };
    expect(of({ ...ours, localRate: 2000, localAmount: 792_000 })).toEqual([]);
  });

  it.each([
    [{ dueAmount: 3_960_001 }, 'due-differs', '3960000'],
    [{ participantAmount: 2_375_999 }, 'participant-differs', '2376000'],
    [{ stateAmount: 0 }, 'state-differs', '792000'],
    [{ stateRate: 1000 }, 'state-rate-differs', '20'],
    [{ localAmount: 396_000 }, 'local-differs', '792000'],
    [{ localRate: 1000 }, 'local-rate-differs', '20'],
  ])('that differ are told ours: %o', (claimed, code, bounds) => {
    expect(of(claimed)).toMatchObject([{ severity: 'flagged', code, bounds }]);
  });

  it('leave the participant what a charity does not pay', () => {
    expect(of({ otherAmount: 376_000, participantAmount: 2_000_000 })).toEqual([]);
    expect(of({ otherAmount: 376_000, participantAmount: 2_376_000 })).toMatchObject([{ bounds: '2000000' }]);
  });

  it('of D03-TS are a rate or an amount, and of Mẫu số 3 both budgets together', () => {
    const of03 = (more: object) => checked({ ...pupil, groupCode: 'HS', ...more }, hanoiSchool()).findings;
    expect(of03({ localSupport: { rate: 5000 } })).toEqual([]);
    expect(of03({ localSupport: { amount: 683_100 } })).toEqual([]);
    expect(of03({ localSupport: { rate: 7000 } })).toMatchObject([{ code: 'local-rate-differs', bounds: '50' }]);
    expect(of03({ localSupport: { amount: 1 } })).toMatchObject([{ code: 'local-differs', bounds: '683100' }]);
    const near = (supportRate: number) => checked({ ...year, groupCode: 'CN', supportRate }, hueNearPoor()).findings;
    expect(near(10_000)).toEqual([]);
    expect(near(7000)).toMatchObject([{ code: 'support-rate-differs', bounds: '100' }]);
  });
});

describe('somebody who leaves', () => {
  it('is only found again: no months, no amounts', () => {
    const row = checked({ change: 'decrease', groupCode: 'CN' }, hueNearPoor());
    expect(row).toMatchObject({ verdict: 'stored', term: null, answer: null, findings: [] });
  });
});
