/**
 * Protects our honesty about the texts: for each doubt we know of (the paragraphs of law.md part A) the policies it concerns
 * say how they read it and why. The list is written by hand, so that a reading cannot be dropped unseen. Paragraphs that
 * are not here touch no quote.
 */
import { describe, expect, it } from 'vitest';
import { budgeting, policies, statePolicies, wardProgrammes } from '../../src/policies/index.ts';

const HANOI = ['hanoi/2026-01', 'hanoi/2026-07'];
const YEN_NGHIA = ['hanoi/yen-nghia/2026-05'];
const HUE = ['hue/2026-01'];
const HAIPHONG_2024 = ['haiphong/2024-07'];
const HAIPHONG_2026 = ['haiphong/2026-01'];
const HAIPHONG = [...HAIPHONG_2024, ...HAIPHONG_2026];
const SOCIAL_2018 = ['vietnam/social-insurance/2018-01'];
const SOCIAL_2025 = ['vietnam/social-insurance/2025-07'];
const SOCIAL = [...SOCIAL_2018, ...SOCIAL_2025];
const HEALTH_2018 = ['vietnam/health-insurance/2018-12'];
const HEALTH_2025 = ['vietnam/health-insurance/2025-07'];
const HEALTH = [...HEALTH_2018, ...HEALTH_2025];

const READINGS: Readonly<Record<string, readonly string[]>> = {
  // Dates: texts that no longer describe today's rules.
  'A1.1': HANOI,
  'A1.2': HAIPHONG,
  'A1.3': HUE,
  'A1.4': [...HANOI, ...HUE, ...HAIPHONG_2026, ...HEALTH_2025],
  'A1.5': [...HANOI, ...SOCIAL_2025],

  // Rates.
  'A2.1': HANOI,
  'A2.2': HANOI,
  'A2.3': [...HANOI, ...HUE, ...HAIPHONG],
  'A2.4': HANOI,
  'A2.5': [...HANOI, ...HUE, ...HAIPHONG_2026, ...SOCIAL_2025, ...HEALTH_2025],
  'A2.6': HANOI,
  'A2.7': [...HANOI, ...HUE, ...HAIPHONG, ...HEALTH],
  'A2.8': [...HANOI, ...HUE, ...HAIPHONG, ...SOCIAL, ...HEALTH],
  'A2.9': YEN_NGHIA,
  'A2.10': YEN_NGHIA,

  // Who qualifies.
  'A3.1': [...HANOI, ...HUE, ...HAIPHONG, ...SOCIAL, ...HEALTH],
  'A3.2': HANOI,
  'A3.3': HUE,
  'A3.4': [...HANOI, ...HUE, ...HEALTH_2025],
  'A3.5': [...HANOI, ...HUE, ...HEALTH_2025],
  'A3.6': HANOI,
  'A3.7': [...HANOI, ...HAIPHONG],
  'A3.8': [...HANOI, ...HEALTH_2025],
  'A3.9': [...HANOI, ...HAIPHONG, ...SOCIAL, ...HEALTH_2025],
  'A3.10': [...HANOI, ...HUE, ...HAIPHONG, ...HEALTH_2025],
  'A3.11': [...HANOI, ...HAIPHONG_2026, ...HEALTH_2025],
  'A3.12': ['hanoi/2026-01'],
  'A3.13': HANOI,
  'A3.14': [...HANOI, ...HUE, ...HAIPHONG, ...SOCIAL, ...HEALTH],

  // Methods and time.
  'A4.1': [...HANOI, ...HUE, ...HAIPHONG_2026],
  'A4.2': [...HANOI, ...HUE, ...HAIPHONG_2026, ...SOCIAL],
  'A4.3': [...HANOI, ...HUE, ...HAIPHONG_2026, ...SOCIAL],
  'A4.4': [...HANOI, ...HUE, ...HAIPHONG],
  'A4.5': [...HANOI, ...YEN_NGHIA, ...HUE, ...HAIPHONG_2024],
  'A4.6': [...HANOI, ...HUE, ...HAIPHONG_2024, ...HEALTH_2025],
  'A4.7': HUE,
  'A4.8': HANOI,
  'A4.9': YEN_NGHIA,

  // Who lists, confirms, pays.
  'A5.1': HANOI,
  'A5.2': HUE,
  'A5.3': HAIPHONG_2024,
  'A5.4': YEN_NGHIA,
  'A5.5': [...HANOI, ...HAIPHONG],
  'A5.6': HANOI,
  'A5.7': [...HANOI, ...HUE, ...HAIPHONG_2026, ...SOCIAL_2025],
  'A5.8': ['hanoi/2026-07', ...HAIPHONG_2026],
  'A5.9': HEALTH_2025,
  'A5.10': HEALTH_2025,
  'A5.11': [...HANOI, ...HUE, ...HAIPHONG_2026],
  'A5.12': HAIPHONG,

  // Errors in the texts themselves.
  A6: [...HANOI, ...HUE],
};

const all = [...policies, ...statePolicies, ...wardProgrammes];

const readIn = (law: string) =>
  all.filter(({ readings }) => readings.some((one) => one.law === law)).map(({ id }) => id);

describe('the readings', () => {
  it.each(Object.entries(READINGS))('of %s stand in every policy it concerns', (law, ids) => {
    expect(readIn(law).toSorted()).toEqual(ids.toSorted());
  });

  it('name no paragraph that is not listed here', () => {
    const named = all.flatMap(({ readings }) => readings.flatMap(({ law }) => (law === undefined ? [] : [law])));

    expect([...new Set(named)].toSorted()).toEqual(Object.keys(READINGS).toSorted());
  });

  it('say what is read and why, in both languages, each on a clause', () => {
    const alone = { id: 'budgeting', readings: [budgeting.elsewhere] };
    const silent = [...all, alone].flatMap(({ id, readings }) =>
      readings
        .filter(
          ({ cites, reading, because }) =>
            cites.length === 0 || ![reading.vi, reading.en, because.vi, because.en].every(Boolean),
        )
        .map((one) => `${id} ${one.id}`),
    );

    expect(silent).toEqual([]);
  });
});
