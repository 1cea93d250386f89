/** The example of open statistics: a quarter of Huế, invented; sponsors of fewer than ten people are not told. */

const CELL = {
  province: '46',
  scheme: 'health-insurance',
  period: '2026-Q1',
  publishedOn: '2026-04-20',
  isSettled: true,
  people: 65_350,
  state: 16_366_000_000,
  local: 7_014_000_000,
  communeTopUp: 0,
  sponsor: null,
  moneyRoundedTo: 7_000_000,
};

const { scheme, period, people, state, local, communeTopUp } = CELL;

export const STATISTICS = {
  year: 2026,
  minimumCell: 10,
  peopleRoundedTo: 5,
  cells: [CELL],
  totals: [{ scheme, period, provinces: 1, leftOut: 0, people, state, local, communeTopUp, sponsor: 0 }],
};
