// Protects what is made of a group on a form: the facts the words mean and no others, what they leave open left open, and
// nothing taken for a group that says it is none.
import { describe, expect, it } from 'vitest';
import { Findings } from '../../../src/lists/checks/finding.ts';
import { dateIn, readGroup } from '../../../src/lists/checks/group.ts';
import { GROUP_CODES } from '../../../src/lists/checks/group-words.ts';
import { found, hueNearPoor, rowOf, shown } from './rows.ts';

function read(row: Parameters<typeof rowOf>[0]) {
  const findings = new Findings(rowOf({}));
  const { facts, open, on, named } = readGroup(rowOf(row), findings);
  return { facts, open, on, named, said: findings.found.map(shown) };
}

describe('a code', () => {
  it.each([
    ['CN', { household: 'near-poor' }],
    ['HN', { household: 'poor' }],
    ['HS', { student: true }],
    ['SV', { student: true }],
    ['GB', { averageLiving: true }],
    ['KT', { roles: ['hamlet-activist'] }],
    ['BT', { allowances: ['social-allowance'] }],
    ['XD', { areas: ['island'] }],
  ])('means its facts: %s', (groupCode, facts) => {
    expect(read({ groupCode })).toMatchObject({ facts, named: true, said: [] });
  });

  it('that is none of ours is said to be unknown, with those there are', () => {
    expect(read({ groupCode: 'ZZ' })).toMatchObject({ facts: {}, named: false, said: ['flagged group-unknown group'] });
  });
});

describe('words', () => {
  it.each([
    ['Hộ cận nghèo', { household: 'near-poor' }, []],
    ['HỘ CẬN NGHÈO', { household: 'near-poor' }, []],
    ['ho can ngheo 2027', { household: 'near-poor' }, []],
    ['Hộ nghèo', { household: 'poor' }, []],
    ['Thoát nghèo, thoát cận nghèo', { household: 'exited', exitedFrom: 'poverty' }, ['exitedOn']],
    ['Thoát nghèo đồng thời thoát cận nghèo', { household: 'exited', exitedFrom: 'poverty' }, ['exitedOn']],
    ['Thoát cận nghèo', { household: 'exited', exitedFrom: 'near-poverty' }, ['exitedOn']],
    ['Thoát nghèo', { exitedFrom: 'poverty' }, ['household', 'exitedOn']],
    ['Học sinh; hộ cận nghèo', { student: true, household: 'near-poor' }, []],
    ['Hộ nông nghiệp có mức sống trung bình', { farming: 'agriculture', averageLiving: true }, []],
    ['Hộ diêm nghiệp mức sống trung bình', { farming: 'salt', averageLiving: true }, []],
    ['Người khuyết tật nhẹ', { disability: 'mild' }, []],
    ['Khuyết tật đặc biệt nặng', { disability: 'very-severe' }, []],
    ['Hội viên Hội Cựu chiến binh', { roles: ['veterans-association'] }, []],
    ['Cựu quân nhân', { roles: ['ex-soldier'] }, ['inClub']],
    ['Cựu quân nhân, CLB cựu quân nhân', { roles: ['ex-soldier'], inClub: true }, []],
    ['An ninh, trật tự ở cơ sở', { roles: ['grassroots-security'] }, []],
    ['DTTS', { ethnicMinority: true }, ['graduatedCommuneOn', 'graduatedList']],
    ['Dân tộc: Kinh', { ethnicMinority: false }, []],
    ['Dân tộc: Pa Cô', { ethnicMinority: true }, []],
    [
      'Cộng tác viên dân số + người hoạt động không chuyên trách',
      { roles: ['population-collaborator', 'hamlet-activist'] },
      [],
    ],
  ])('mean their facts: %s', (groupText, facts, open) => {
    const group = read({ groupText });
    expect(group).toMatchObject({ open, named: true, said: [] });
    expect(group.facts).toEqual(facts);
  });

  it.each(['Không thuộc hộ nghèo', 'Chưa thoát nghèo', 'Không phải hộ cận nghèo', 'Gần nghèo', 'Khác'])(
    'that deny a group or name none come to nothing: %s',
    (groupText) => {
      expect(read({ groupText })).toMatchObject({ facts: {}, named: false, said: ['flagged group-unknown group'] });
    },
  );

  it('in a note count where the form has no column for the group, and it is said', () => {
    expect(read({ note: 'Hộ cận nghèo' })).toMatchObject({
      facts: { household: 'near-poor' },
      said: ['note group-read-from-note note'],
    });
    expect(read({ note: 'con hộ nghèo cũ', groupCode: 'HS' }).facts).toEqual({ student: true });
    expect(read({ note: 'ĐT 0900000000' })).toMatchObject({ facts: {}, named: false, said: [] });
  });
});

describe('the day beside a group', () => {
  it.each([
    ['Thoát nghèo ngày 15/10/2026', '2026-10-15'],
    ['Thoát nghèo 1/2/2026', '2026-02-01'],
    ['Thoát nghèo tháng 10/2026', '2026-10'],
    ['Thoát nghèo 2026-10-15', '2026-10-15'],
    ['Thoát nghèo 31/02/2026', null],
    ['Thoát nghèo 13/2026', null],
    ['Thoát nghèo', null],
  ])('is read as it is written: %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
    expect(read({ groupText: text }).on).toBe(day);
  });

  it('is that of the decision where none is written', () => {
    expect(read({ groupText: 'Thoát cận nghèo', decisionOn: '2026-11-20' }).on).toBe('2026-11-20');
  });
});

describe('an age that a group stands for', () => {
  const child = (birthDate: string) =>
    found({ groupCode: 'TE', months: 12, fromMonth: '2027-01', birthDate, citizenNumber: null }, hueNearPoor());

  it('is compared with the day of birth, on each side of the limit', () => {
    expect(child('2021-02-01')).not.toContain('flagged group-age group');
    expect(child('2021-01-01')).toContain('flagged group-age group');
    const old = (birthDate: string) =>
      found({ groupCode: 'LH', months: 12, fromMonth: '2027-01', birthDate, citizenNumber: null }, hueNearPoor());
    expect(old('1957-01-31')).not.toContain('flagged group-age group');
    expect(old('1957-02-01')).toContain('flagged group-age group');
  });

  it('stands for no code without a source: the table is that of law.md 9.5', () => {
    expect(Object.keys(GROUP_CODES).sort()).toEqual(
      ['CN', 'HN', 'HS', 'SV', 'GB', 'GD', 'DT', 'DK', 'XD', 'TE', 'BT', 'LH', 'KT'].sort(),
    );
  });
});
