/**
 * Resolutions of Hà Nội whose texts are not at hand. They are named, so that a citation has somewhere to point, and never
 * quoted: no text of law is written by us. An empty title is one we do not know.
 */
import type { Instrument } from '../../../engine/instrument.ts';

export const hanoiNq48: Instrument = {
  id: 'hanoi-nq-48-2025',
  number: '48/2025/NQ-HĐND',
  short: 'NQ 48/2025/NQ-HĐND',
  issuer: 'Hội đồng nhân dân thành phố Hà Nội',
  date: '2025-11-26',
  title: '',
  inForce: { from: '2026-01-01', until: null },
  source: 'law.md section 8.1, budget level',
  notes: [
    'The text is not at hand: what rests on it rests on the restatement in law.md and always warns.',
    'Its title is not known. law.md read its Phụ lục 01 part B.II, mục 9.2: the support of NQ 19/2025/NQ-HĐND is spent by the communes.',
  ],
  textAtHand: false,
};
