/**
 * What extracts write about how somebody lives → the few kinds the groups of a review are made of. Whatever is not clearly
 * one of them is nothing that is known. Words only.
 */
import type { Occupation } from '../engine/outreach.ts';
import { plain } from '../lists/checks/communes.ts';

/** The first that matches; without diacritics, because extracts come both ways. */
const SAID: readonly (readonly [RegExp, Occupation])[] = [
  [/dan quan thuong truc/, 'standing-militia'],
  [/an ninh(,)? trat tu|bao ve dan pho|an ninh co so/, 'security-force'],
  [/hoc sinh|sinh vien|\bhssv\b|\bhs\b|\bsv\b/, 'student'],
  [/huu tri|luong huu|nghi huu|^(?:can bo |cb )?huu$/, 'pensioner'],
  [/ho kinh doanh|\bhkd\b|chu ho kinh doanh|chu cua hang/, 'household-business'],
  [
    /tu do|buon ban|tieu thuong|\bcho\b(?! (?:thue|vay|viec))|ban hang|xe om|phu ho|tho xay|giup viec|thoi vu/,
    'informal',
  ],
  [/cong nhan|vien chuc|cong chuc|nhan vien|giao vien|bac si|bo doi|quan nhan|cong an/, 'employed'],
];

export function occupationIn(text: string | null): Occupation | null {
  if (text === null) return null;
  const bare = plain(text);
  return SAID.find(([pattern]) => pattern.test(bare))?.[1] ?? 'other';
}

/** Where somebody lives, by what the police write. */
export const RESIDENCES = ['permanent', 'temporary', 'moved-in', 'moved-away'] as const;
export type Residence = (typeof RESIDENCES)[number];

const LIVES: readonly (readonly [RegExp, Residence])[] = [
  [/chuyen di|da di|moved-away|xoa thuong tru/, 'moved-away'],
  [/chuyen den|moi den|moved-in/, 'moved-in'],
  [/tam tru|\bkt3\b|temporary/, 'temporary'],
  [/thuong tru|\bkt1\b|permanent/, 'permanent'],
];

/** Null: what is written is none of these. */
export function residenceIn(text: string): Residence | null {
  const bare = plain(text);
  return LIVES.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
