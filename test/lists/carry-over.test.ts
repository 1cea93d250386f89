// Protects which list may start from which: one's own draft, from one's own decided list of the same kind, one period on.
import { describe, expect, it } from 'vitest';
import { mayCarryOver } from '../../src/lists/carry-over.ts';
import type { ListRow } from '../../src/lists/list-view.ts';

const ROW: ListRow = {
  id: 'from',
  livemode: false,
  version: 5,
  round: 'r',
  kind: 'commune-yearly',
  period: '2027',
  form: 'Mẫu số 3',
  leadsTo: 'coverage',
  agency: 'home',
  province: '46',
  commune: '19789',
  confirmedBy: null,
  approvedBy: 'commune',
  state: 'accepted',
  locked: true,
  submittedVersion: 2,
  supplementary: false,
  timeliness: 'on-time',
  closesAt: null,
  decidedAt: '2026-12-20T00:00:00.000Z',
  decidedOn: '2026-12-20',
  counts: { people: 0, stored: 0, flagged: 0, refused: 0, confirmed: 0, rejected: 0, accepted: 0 },
  covering: null,
  confirmations: [],
  signed: null,
  madeAt: '2026-12-01T00:00:00.000Z',
  changedAt: '2026-12-20T00:00:00.000Z',
};
const NEXT: ListRow = { ...ROW, id: 'to', period: '2028', state: 'draft', locked: false, decidedAt: null };

describe('a list', () => {
  it('is carried over into the draft of the next period', () => {
    for (const state of ['approved', 'received', 'accepted'] as const) {
      expect(mayCarryOver({ ...ROW, state }, NEXT, 'home')).toBe(true);
    }
    const collected = {
      ...ROW,
      approvedBy: null,
      state: 'submitted',
      kind: 'collectors-social',
      period: '2026-12',
    } as const;
    expect(mayCarryOver(collected, { ...NEXT, kind: 'collectors-social', period: '2027-01' }, 'home')).toBe(true);
    const school = { ...ROW, kind: 'schools', period: '2026-2027' };
    expect(mayCarryOver(school, { ...NEXT, kind: 'schools', period: '2027-2028' }, 'home')).toBe(true);
  });

  it.each<[string, Partial<ListRow>, Partial<ListRow>]>([
    ['into another kind', {}, { kind: 'commune-exited' }],
    ['over two periods', {}, { period: '2029' }],
    ['into its own period', {}, { period: '2027' }],
    ['backwards', {}, { period: '2026' }],
    ['into what was handed in', {}, { state: 'submitted' }],
    ['before it is decided', { state: 'submitted' }, {}],
    ['once withdrawn', { state: 'withdrawn', approvedBy: null }, {}],
    ['from another agency', { agency: 'other' }, {}],
    ['into that of another agency', {}, { agency: 'other' }],
  ])('is not carried over %s', (_, from, to) => {
    expect(mayCarryOver({ ...ROW, ...from }, { ...NEXT, ...to }, 'home')).toBe(false);
  });
});
