/**
 * What an office says beside the figures: free text under four headings. It may name somebody, though it should not, so it
 * is sealed; the mark of it stands in clear, and goes into the report's.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Words } from '../engine/policy.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { open, seal } from '../seal/seal.ts';

export const HEADINGS = ['results', 'causes', 'difficulties', 'proposals'] as const;
export type Heading = (typeof HEADINGS)[number];

export type ReportWords = Readonly<Partial<Record<Heading, string | undefined>>>;

export const HEADING_WORDS: Readonly<Record<Heading, Words>> = {
  results: { vi: 'Đánh giá kết quả', en: 'Results' },
  causes: { vi: 'Nguyên nhân đạt, chưa đạt', en: 'Causes' },
  difficulties: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  proposals: { vi: 'Kiến nghị', en: 'Proposals' },
};

const Kept = z.partialRecord(z.enum(HEADINGS), z.string());

const placeOf = (report: string) => ({ table: 'report', column: 'words', row: report });

/** Without what was left empty: null where nothing is said at all. */
export async function sealWords(ring: KeyRing, report: string, said: ReportWords) {
  const kept: Record<string, string> = {};
  for (const heading of HEADINGS) {
    const text = said[heading];
    if (text !== undefined && text !== '') kept[heading] = text;
  }
  if (Object.keys(kept).length === 0) return { sealed: null, hash: null };
  return {
    sealed: await seal(ring, placeOf(report), kept),
    hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(kept)))),
  };
}

export async function openWords(ring: KeyRing, report: string, sealed: string | null): Promise<ReportWords> {
  return sealed === null ? {} : Kept.parse(await open(ring, placeOf(report), sealed));
}
