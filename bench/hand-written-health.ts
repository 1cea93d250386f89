/** Health insurance of Hà Nội 2026-07 as plain ifs, as hand-written.ts says. */
import type { Contribution, Person, Role } from '../src/engine/facts.ts';
import { type Age, isBelow, isFrom, isWithin, livesOnIsland, type Payment, standardOf } from './hand-written-person.ts';

const HEALTH_DUE = 113_850;
const LADDER = [113_850, 79_695, 68_310, 56_925, 45_540];

export function healthByHand(person: Person, contribution: Contribution, month: number, age: Age): Payment {
  const standard = standardOf(person);
  const payer = payerByHand(person, age, standard);
  if (payer !== null) {
    const stateRule = payer.id;
    if (!payer.isState) return { rule: null, stateRule, due: null, state: null, local: null, participant: null };
    return { rule: null, stateRule, due: HEALTH_DUE, state: HEALTH_DUE, local: 0, participant: 0 };
  }
  const roles = person.roles ?? [];
  const nearPoor = standard === 'near-poor';
  if (nearPoor && person.areas?.includes('poor-commune')) {
    return healthPayment('hi-near-poor-poor-commune', HEALTH_DUE, null);
  }
  const graduated = person.ethnicMinority === true && isWithin(person.graduatedCommuneOn, month, 36);
  const group50 = groupOfHalf(person, roles, month);
  const group30 = groupOfThird(person);
  const best = nearPoor ? 'hi-near-poor' : graduated ? 'hi-graduated-ethnic' : null;
  if (person.permanentResident) {
    const [place, whole] = wholeRule(person, roles, age, month);
    const graduatedList = graduated && person.graduatedList === '2016-2020';
    if (best && whole && (place < 4 || !graduatedList)) return healthPayment(best, 79_695, whole);
    if (graduatedList) return healthPayment('hi-graduated-ethnic', 79_695, 'hi-graduated-ethnic');
    if (group50) {
      const own = ownRuleOfHalf(person, roles, month);
      if (own && own.place < place) return healthPayment(own.rule, 56_925, own.rule);
      if (whole) return healthPayment(group50, 56_925, whole);
    }
    if (group30) {
      const farming = group30 === 'hi-farming' && person.farming !== 'salt';
      if (farming && place > 6) return healthPayment('hi-farming', 34_155, 'hi-farming');
      if (person.bombVictim && place > 13) return healthPayment('hi-bomb-victim', 34_155, 'hi-bomb-victim');
      if (whole) return healthPayment(group30, 34_155, whole);
    }
    if (whole) return healthPayment(null, 0, whole);
  }
  if (best) return healthPayment(best, 79_695, null);
  if (group50) return healthPayment(group50, 56_925, null);
  if (group30) return healthPayment(group30, 34_155, null);
  const rank = person.student ? 1 : Math.min(contribution.householdRank ?? 1, 5);
  const due = LADDER[rank - 1] ?? HEALTH_DUE;
  return { rule: null, stateRule: null, due, state: 0, local: 0, participant: due };
}

/** Every rule of the city reaches the whole price; without one the participant pays the rest. */
function healthPayment(stateRule: string | null, state: number, rule: string | null): Payment {
  const local = rule ? HEALTH_DUE - state : 0;
  return { rule, stateRule, due: HEALTH_DUE, state, local, participant: HEALTH_DUE - state - local };
}

type PayerByHand = { readonly id: string; readonly isState: boolean };
const state = (id: string): PayerByHand => ({ id, isState: true });
const others = (id: string): PayerByHand => ({ id, isState: false });

const PENSION = others('hi-pension');
const SOCIAL_INSURANCE_ALLOWANCE = others('hi-social-insurance-allowance');
const SURVIVOR = state('hi-survivor');
const SOCIAL_PENSION = state('hi-social-pension');
const EMPLOYMENT = others('hi-employment');
const UNEMPLOYMENT = others('hi-unemployment');
const INSURANCE_FUND = others('hi-insurance-fund');
const UNDER_6 = state('hi-under-6');
const POOR = state('hi-poor');
const ETHNIC_NEAR_POOR = state('hi-ethnic-near-poor');
const ETHNIC_DIFFICULT = state('hi-ethnic-difficult');
const ESPECIALLY_DIFFICULT = state('hi-especially-difficult');
const ISLAND = state('hi-island');
const SOCIAL_ALLOWANCE = state('hi-social-allowance');
const ARTISAN_LOW_INCOME = state('hi-artisan-low-income');
const DECLARED_STATE = state('hi-declared-state');

function payerByHand(person: Person, age: Age, standard: string): PayerByHand | null {
  const allowances = person.allowances ?? [];
  const areas = person.areas ?? [];
  const { healthGround } = person;
  if (allowances.includes('pension') || allowances.includes('work-incapacity')) return PENSION;
  if (allowances.includes('social-insurance-allowance')) return SOCIAL_INSURANCE_ALLOWANCE;
  if (allowances.includes('survivor')) {
    if (isFrom(age, 75)) return SURVIVOR;
    if (standard === 'near-poor' && isFrom(age, 70) && isBelow(age, 75)) return SURVIVOR;
  }
  if (allowances.includes('social-pension')) return SOCIAL_PENSION;
  if (healthGround === 'employment') return EMPLOYMENT;
  if (allowances.includes('unemployment')) return UNEMPLOYMENT;
  if (healthGround === 'insurance-fund') return INSURANCE_FUND;
  if (isBelow(age, 6)) return UNDER_6;
  if (standard === 'poor') return POOR;
  if (person.ethnicMinority) {
    if (standard === 'near-poor' && areas.includes('minority-mountain')) return ETHNIC_NEAR_POOR;
    if (areas.includes('difficult')) return ETHNIC_DIFFICULT;
  }
  if (areas.includes('especially-difficult')) return ESPECIALLY_DIFFICULT;
  if (livesOnIsland(person)) return ISLAND;
  if (allowances.includes('social-allowance')) return SOCIAL_ALLOWANCE;
  if (person.roles?.includes('artisan-low-income')) return ARTISAN_LOW_INCOME;
  if (healthGround === 'state') return DECLARED_STATE;
  return null;
}

function groupOfHalf(person: Person, roles: readonly Role[], month: number): string | null {
  if (isWithin(person.traffickingVictimOn, month, 12)) return 'hi-trafficking';
  if (person.student) return 'hi-student';
  if (roles.includes('grassroots-security')) return 'hi-security-force';
  if (roles.includes('village-health-worker')) return 'hi-village-health';
  if (roles.includes('hamlet-activist')) return 'hi-hamlet-activist';
  return roles.includes('artisan') ? 'hi-artisan' : null;
}

function groupOfThird(person: Person): string | null {
  if (person.averageLiving && person.farming && person.farming !== 'none') return 'hi-farming';
  return person.bombVictim ? 'hi-bomb-victim' : null;
}

const NO_RULE: readonly [number, string | null] = [99, null];

/** The first rule that pays whatever the state leaves, with its place in the resolution. */
function wholeRule(person: Person, roles: readonly Role[], age: Age, month: number): readonly [number, string | null] {
  const noCard = !person.healthCard;
  if (person.household === 'exited' && isWithin(person.exitedOn, month, 36)) return [0, 'hi-exited'];
  if (noCard) {
    if (isFrom(age, 60) && isBelow(age, 75)) return [1, 'hi-elderly'];
    if (person.disability === 'mild' && isFrom(age, 16)) return [2, 'hi-mild-disability'];
    if (person.ethnicMinority) return [3, 'hi-ethnic'];
    if (roles.includes('animal-health-worker')) return [7, 'hi-animal-health'];
  }
  if (roles.includes('population-collaborator')) return [9, 'hi-population'];
  if (noCard) {
    if (roles.includes('veterans-association')) return [14, 'hi-veteran'];
    if (person.inClub && roles.includes('ex-soldier')) return [14, 'hi-veteran'];
    if (person.commune === '09661') return [15, 'hi-minh-chau'];
  }
  if (roles.includes('charity-establishment')) return [16, 'hi-charity'];
  return noCard && roles.includes('hanoi-artisan') ? [17, 'hi-hanoi-artisan'] : NO_RULE;
}

type Own = { readonly place: number; readonly rule: string };

/** The first rule on top of a half, in the resolution's order. */
function ownRuleOfHalf(person: Person, roles: readonly Role[], month: number): Own | null {
  const noCard = !person.healthCard;
  const { farming } = person;
  const farmer = farming === 'agriculture' || farming === 'forestry' || farming === 'fishery';
  if (person.student && noCard && person.schoolProvince === '01' && farmer && person.averageLiving) {
    return { place: 5, rule: 'hi-student' };
  }
  if (roles.includes('village-health-worker')) return { place: 8, rule: 'hi-village-health' };
  if (roles.includes('hamlet-activist')) return { place: 10, rule: 'hi-hamlet-activist' };
  if (noCard && roles.includes('artisan')) return { place: 11, rule: 'hi-artisan' };
  return isWithin(person.traffickingVictimOn, month, 12) ? { place: 12, rule: 'hi-trafficking' } : null;
}
