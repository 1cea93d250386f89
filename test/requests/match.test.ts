// Protects where a wish goes: by the law of the place to the office that makes such lists, and never to one by chance.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/engine/facts.ts';
import { isSensitive, objectionsTo } from '../../src/requests/consent.ts';
import { CONSENT_TEXTS } from '../../src/requests/consent-words.ts';
import { match } from '../../src/requests/match.ts';
import { chooseOffice } from '../../src/requests/office.ts';
import { rulebook } from '../../src/rulebook/rulebook.ts';
import { elder, grownUp, nearPoor, pupil } from '../support/people.ts';

const matched = (
  province: string,
  person: Person,
  scheme: 'health-insurance' | 'social-insurance' = 'health-insurance',
) => match({ province, scheme, from: '2026-12', person, contribution: null }, '2026-12-01', 'vi', rulebook);

describe('the law', () => {
  it('says which list somebody belongs on, and who makes it', () => {
    const lists = [
      matched('46', nearPoor),
      matched('46', grownUp, 'social-insurance'),
      matched('01', elder),
      matched('01', pupil),
      matched('01', { ...grownUp, farming: 'agriculture', averageLiving: true }),
      matched('01', nearPoor, 'social-insurance'),
      matched('01', grownUp, 'social-insurance'),
      matched('01', { ...grownUp, roles: ['grassroots-security'] }, 'social-insurance'),
      matched('01', { ...grownUp, ethnicMinority: true, roles: ['grassroots-security'] }, 'social-insurance'),
      matched('31', nearPoor),
    ];
    expect(lists.map((one) => ('kind' in one ? `${one.kind}: ${one.by.join(' ')}` : one.outcome))).toEqual([
      'commune-yearly: commune',
      'social-insurer: insurer-local',
      'commune-health: commune',
      'schools: school',
      'collectors-farming: collecting-organisation insurer-local',
      'commune-social: commune',
      'collectors-social: collecting-organisation insurer-local',
      // Plan 321, II.4.1.a, has communes list the security force, whatever rate they have.
      'commune-social: commune',
      'commune-social: commune',
      'commune: commune',
    ]);
  });

  it('asks for what it cannot decide, refuses with reasons, and says where it holds no text', () => {
    expect(matched('46', { ...nearPoor, allowances: null, healthGround: null })).toMatchObject({
      outcome: 'undetermined',
    });
    expect(matched('46', grownUp)).toMatchObject({ outcome: 'refused' });
    expect(matched('75', nearPoor)).toMatchObject({ outcome: 'not-covered' });
  });
});

describe('an office', () => {
  const office = (id: string, kind: string, commune: string | null = null) => ({ id, kind, commune, name: id });
  const here = office('here', 'commune', '19789');
  const there = office('there', 'commune', '19753');
  const [near, far] = [office('near', 'insurer-local', '19789'), office('far', 'insurer-local', '19753')];
  const school = office('school', 'school');
  const chosen = (
    offices: readonly ReturnType<typeof office>[],
    by: readonly ('commune' | 'insurer-local' | 'school')[],
    named: string | null = null,
  ) => chooseOffice(offices, by, '19789', named)?.id ?? null;

  it('is the commune the person lives in, whatever else they name', () => {
    expect(chosen([here], ['commune'])).toBe('here');
    expect(chosen([there], ['commune'])).toBe(null);
    expect(chosen([here, there], ['commune'], 'there')).toBe(null);
    expect(chosen([here, near], ['commune', 'insurer-local'], 'near')).toBe('near');
  });

  it('is the insurer’s nearest, where it is the only one; else it has to be named', () => {
    expect(chosen([near, far], ['insurer-local'])).toBe('near');
    expect(chosen([far], ['insurer-local'])).toBe('far');
    expect(chosen([far, office('other', 'insurer-local')], ['insurer-local'])).toBe(null);
    expect(chosen([near, office('other', 'insurer-local', '19789')], ['insurer-local'])).toBe(null);
    expect(chosen([school], ['school'])).toBe(null);
    expect(chosen([school], ['school'], 'school')).toBe('school');
    expect(chosen([school], ['insurer-local'], 'school')).toBe(null);
  });
});

describe('consent', () => {
  const consent = {
    version: '2026-01',
    givenAt: '2026-12-01T00:30:00+07:00',
    givenBy: 'person',
    act: 'ticked',
    preselected: false,
    toldSensitive: false,
    representative: null,
  } as const;
  const now = new Date('2026-12-01T01:00:00Z');
  const agreeing = (person: Person) => ({
    birthDate: person.birthDate,
    isSensitive: isSensitive(person),
    texts: CONSENT_TEXTS,
  });
  const codes = (over: object = {}, person: Person = nearPoor) =>
    objectionsTo({ ...consent, ...over }, agreeing(person), now).map(({ code }) => code);

  it('is good for ninety days from the day it was given in Việt Nam', () => {
    expect(codes()).toEqual([]);
    expect(codes({ givenAt: '2026-09-01T17:00:00Z' })).toEqual([]);
    expect(codes({ givenAt: '2026-09-01T16:59:59Z' })).toEqual(['consent-not-current']);
    expect(codes({ givenAt: '2026-12-01T01:00:00Z' })).toEqual([]);
    expect(codes({ givenAt: '2026-12-01T01:00:01Z' })).toEqual(['in-the-future']);
  });

  it.each([
    ['ethnicMinority', true],
    ['disability', 'mild'],
    ['hivPositive', true],
    ['blindAssociation', true],
    ['traffickingVictimOn', '2026-01-01'],
    ['bombVictim', true],
  ])('to %s takes having been told', (fact, value) => {
    expect(codes({}, { ...nearPoor, [fact]: value })).toEqual(['consent-not-told']);
    expect(codes({ toldSensitive: true }, { ...nearPoor, [fact]: value })).toEqual([]);
  });

  it('is one’s own from the sixteenth birthday on', () => {
    expect(codes({}, { ...nearPoor, birthDate: '2010-12-01' })).toEqual([]);
    expect(codes({}, { ...nearPoor, birthDate: '2010-12-02' })).toEqual(['representative-needed']);
    expect(codes({}, { ...nearPoor, birthDate: '2010' })).toEqual([]);
    expect(codes({}, { ...nearPoor, birthDate: '2011' })).toEqual(['representative-needed']);
  });
});
