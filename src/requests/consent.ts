/**
 * Whether somebody has agreed to their data being handed in: by an act of their own, to a text that was in use, lately,
 * themselves or through whoever represents them (Luật 91/2025/QH15, Điều 24; NĐ 356/2025, Điều 6). Consent by default is
 * none. Pure.
 */
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { addDays } from '../engine/day.ts';
import type { Day, Person } from '../engine/facts.ts';
import type { Finding, FindingCode } from '../refusal.ts';
import type { ConsentText } from './consent-words.ts';

export const CONSENT_ACTS = ['ticked', 'signed', 'spoken'] as const;
export const RELATIONS = ['parent', 'guardian', 'other'] as const;

export type Consent = {
  readonly version: string;
  readonly givenAt: string;
  readonly givenBy: 'person' | 'representative';
  readonly act: (typeof CONSENT_ACTS)[number];
  /** The box was ticked, or the answer given, before the person did anything. */
  readonly preselected: boolean;
  readonly toldSensitive: boolean;
  readonly representative: {
    readonly name: string;
    readonly citizenNumber: string;
    readonly relation: (typeof RELATIONS)[number];
  } | null;
};

/** It is for this wish: one that lay about for months is asked for again. */
const GOOD_FOR_DAYS = 90;
/** A reading: children are "dưới 16 tuổi" where NQ 19/2025 of Hà Nội speaks of them. Luật Trẻ em is not at hand, and the refusal says so. */
const OF_AGE = 16;

/** Who agrees, to what. */
export type Agreeing = {
  readonly birthDate: Person['birthDate'];
  /** What is handed in is sensitive, or may be. */
  readonly isSensitive: boolean;
  readonly texts: readonly ConsentText[];
};

/** `now`: the instant of asking. */
export function objectionsTo(
  consent: Consent,
  { birthDate, isSensitive, texts }: Agreeing,
  now: Date,
): readonly Finding[] {
  const today = dayInVietNam(now);
  const findings: Finding[] = [];
  const object = (field: keyof Consent, code: FindingCode) =>
    findings.push({ at: ['consent', field], in: 'body', code });
  if (consent.preselected) object('preselected', 'consent-by-default');
  const text = texts.find(({ version }) => version === consent.version);
  const givenOn = dayInVietNam(new Date(consent.givenAt));
  const isInUse = text !== undefined && text.from <= givenOn && (text.until === null || givenOn <= text.until);
  if (!isInUse) object('version', 'consent-not-current');
  if (Date.parse(consent.givenAt) > now.getTime()) object('givenAt', 'in-the-future');
  else if (givenOn < addDays(today, -GOOD_FOR_DAYS)) object('givenAt', 'consent-not-current');
  if (isSensitive && !consent.toldSensitive) object('toldSensitive', 'consent-not-told');
  const isRepresented = consent.givenBy === 'representative';
  if (isRepresented !== (consent.representative !== null)) {
    object('representative', isRepresented ? 'missing' : 'unknown-field');
  } else if (!isRepresented && isUnderAge(birthDate, today)) object('representative', 'representative-needed');
  return findings;
}

/** NĐ 356/2025, Điều 4: ethnic origin, health, private life. */
export function isSensitive({
  ethnicMinority,
  disability,
  hivPositive,
  blindAssociation,
  traffickingVictimOn,
  bombVictim,
}: Person) {
  return (
    ethnicMinority === true ||
    (typeof disability === 'string' && disability !== 'none') ||
    hivPositive === true ||
    blindAssociation === true ||
    typeof traffickingVictimOn === 'string' ||
    bombVictim === true
  );
}

/** Where only the year or month of birth is known, the first day of it. */
export function isUnderAge(birthDate: Person['birthDate'], today: Day): boolean {
  if (!birthDate) return false;
  const born = `${birthDate}-01-01`.slice(0, 10);
  return `${Number(born.slice(0, 4)) + OF_AGE}${born.slice(4)}` > today;
}
