/**
 * Changes of the law that no answer could ever show, each with the reason. `npm run mutation:law` names every change no
 * worked case notices; one may stand here only where no case could. An entry that is noticed, or gone, is an error.
 */
export type EquivalentMutant = {
  readonly of: string;
  readonly at: string;
  readonly says: string;
  readonly because: string;
};

const PARAMETERS = 'vietnam/parameters';
/** These months stand in parameters.test.ts, written out a second time from the sources. */
const NO_RATE = 'Before 2018-01 no rate of social insurance is held, so nothing is priced at a poverty line.';
const NO_LEVEL = 'Before 2018-07 no reference level is held, so there is neither a price nor a ceiling to compute.';

export const equivalentMutants: readonly EquivalentMutant[] = [
  { of: PARAMETERS, at: 'ruralPovertyLine[2016-01].from', says: '2016-01 → 2015-12', because: NO_RATE },
  { of: PARAMETERS, at: 'ruralPovertyLine[2016-01].from', says: '2016-01 → 2016-02', because: NO_RATE },
  { of: PARAMETERS, at: 'incomeCeiling[2018-01].from', says: '2018-01 → 2017-12', because: NO_LEVEL },
  { of: PARAMETERS, at: 'incomeCeiling[2018-01].from', says: '2018-01 → 2018-02', because: NO_LEVEL },
  { of: PARAMETERS, at: 'healthRate[2018-01].from', says: '2018-01 → 2017-12', because: NO_LEVEL },
  { of: PARAMETERS, at: 'healthRate[2018-01].from', says: '2018-01 → 2018-02', because: NO_LEVEL },
  { of: PARAMETERS, at: 'householdLadder[2018-01].from', says: '2018-01 → 2017-12', because: NO_LEVEL },
  { of: PARAMETERS, at: 'householdLadder[2018-01].from', says: '2018-01 → 2018-02', because: NO_LEVEL },
];
