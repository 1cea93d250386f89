/** Settlements made by hand, of no database: what the papers and the summary are printed from. */
import type { ObligationRow } from '../../src/settlements/obligation-view.ts';
import type { Settlement, SheetLine } from '../../src/settlements/settlement.ts';

export function line(more: Partial<SheetLine>): SheetLine {
  return {
    scheme: 'health-insurance',
    belongsTo: '2026-Q1',
    rule: 'hi-near-poor',
    commune: '19789',
    localHolder: 'city',
    people: 1,
    cards: 1,
    months: 3,
    due: 315_900,
    participant: 0,
    state: 221_130,
    local: 94_770,
    topUp: 0,
    sponsor: 0,
    owed: 94_770,
    ...more,
  };
}

export function obligation(
  holder: string,
  money: Partial<ObligationRow['money']>,
  more: Partial<ObligationRow> = {},
): ObligationRow {
  return {
    id: `46000000-0000-4000-8000-${holder.padEnd(12, '0').slice(0, 12)}`,
    livemode: false,
    version: 1,
    province: '46',
    holder,
    scheme: 'health-insurance',
    period: '2026-Q1',
    state: 'open',
    proposableOn: '2026-04-01',
    isProposable: true,
    money: {
      owed: 0,
      arrears: 0,
      transferred: 0,
      credited: 0,
      carried: 0,
      missing: 0,
      excess: 0,
      lastPaidOn: null,
      ...money,
    },
    arrearsSince: null,
    cameSince: null,
    frozen: null,
    signed: null,
    openedAt: '2026-01-05T02:00:00Z',
    changedAt: '2026-01-05T02:00:00Z',
    ...more,
  };
}

/** Of Huế: near-poor people of two wards, ethnic minorities of the province as a whole, one sponsor, one top-up. */
export function hue(): Settlement {
  const lines = [
    line({ people: 120, cards: 118, months: 360, due: 37_908_000, state: 26_535_600, local: 11_372_400 }),
    line({
      commune: '19753',
      people: 80,
      cards: 80,
      months: 240,
      due: 25_272_000,
      state: 17_690_400,
      local: 7_581_600,
    }),
    line({
      rule: 'sensitive',
      commune: null,
      people: 35,
      cards: 35,
      months: 105,
      due: 11_056_500,
      state: 7_739_550,
      local: 3_316_950,
    }),
    line({
      rule: 'hi-exited',
      people: 12,
      cards: 12,
      months: 36,
      due: 3_790_800,
      state: 0,
      local: 1_895_400,
      topUp: 600_000,
      sponsor: 300_000,
      participant: 995_400,
    }),
    line({ belongsTo: '2025-Q4', people: 2, cards: 0, months: -2, due: -210_600, state: -147_420, local: -63_180 }),
    line({
      rule: 'state',
      localHolder: null,
      people: 9,
      cards: 9,
      months: 27,
      due: 2_843_100,
      state: 1_990_170,
      local: 0,
      participant: 852_930,
    }),
    line({
      scheme: 'social-insurance',
      rule: 'si-all',
      people: 40,
      cards: 0,
      months: 120,
      due: 39_600_000,
      state: 7_920_000,
      local: 3_960_000,
      participant: 27_720_000,
    }),
  ];
  const city = 11_372_400 + 7_581_600 + 3_316_950 + 1_895_400 - 63_180;
  const state = 26_535_600 + 17_690_400 + 7_739_550 - 147_420 + 1_990_170;
  return {
    id: '46-2026-Q1',
    province: '46',
    period: '2026-Q1',
    lines,
    obligations: [
      obligation('city', { owed: city, transferred: 20_000_000, missing: city - 20_000_000, lastPaidOn: '2026-04-20' }),
      obligation('commune:19789', { owed: 600_000, missing: 600_000 }),
      obligation('sponsor:46000000-0000-4000-8000-0000000000aa', { owed: 300_000, missing: 300_000 }),
      obligation('state', { owed: state, missing: state }),
      obligation('city', { owed: 3_960_000, missing: 3_960_000 }, { scheme: 'social-insurance' }),
      obligation('state', { owed: 7_920_000, missing: 7_920_000 }, { scheme: 'social-insurance' }),
    ],
  };
}
