/**
 * Which groups of a review somebody is in: the data of the ward's plan (src/policies/hanoi/yen-nghia) held against what is
 * known of them. A commune without a plan of its own uses these groups too, and is told whose they are. Pure.
 */
import { addDays } from '../engine/day.ts';
import type { Day, Person } from '../engine/facts.ts';
import { monthIndex } from '../engine/month.ts';
import { type Entitled, type Outreach, type ReviewGroup, truthOf } from '../engine/outreach.ts';
import type { Cite, Condition } from '../engine/policy.ts';
import { NO, OPEN, type Truth, YES } from '../engine/truths.ts';
import { wardOutreach } from '../policies/index.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { type ExtractedPerson, factsOf, occupationOf } from './extracted.ts';
import { type Insurances, isKnownInsured } from './insured.ts';

/** Of the commune, or of the first ward that has written one. */
export function outreachFor(commune: string): { readonly outreach: Outreach; readonly isOwn: boolean } {
  const own = wardOutreach.find((one) => one.commune === commune);
  const [first] = wardOutreach;
  const outreach = own ?? first;
  if (outreach === undefined) throw new Error('no ward says whom it visits');
  return { outreach, isOwn: own !== undefined };
}

/** The days between which each person is followed up, counted from the meeting. */
export function followUpDays({ programme, followUp }: Outreach): { readonly least: number; readonly most: number } {
  const ward = rulebook.wardProgrammes.find(({ id }) => id === programme);
  const on = ward?.deadlines.find(({ id }) => id === followUp)?.on;
  if (on?.every !== 'event') throw new Error('the programme names no days to follow up in');
  return { least: on.least ?? on.count, most: on.count };
}

export type About = {
  readonly person: ExtractedPerson;
  readonly insured: Insurances;
  readonly province: string;
  readonly commune: string;
  readonly today: Day;
  /** How near an end is near. */
  readonly withinDays: number;
};

/** `known`: all that is asked of them is known; `to-ask`: it turns on what the extract does not say. */
export type InGroup = {
  readonly id: string;
  readonly certainty: 'known' | 'to-ask';
  /** What entitles them, where something does. */
  readonly by: Cite | null;
};

export function groupsOf(about: About, groups: readonly ReviewGroup[]): readonly InGroup[] {
  const { person } = about;
  // Whoever has moved away is nobody's to visit here.
  if (person.residence === 'moved-away') return [];
  const facts = factsOf(person, about.commune);
  return groups.flatMap((group): readonly InGroup[] => {
    if (group.lapsed?.some((scheme) => about.insured[scheme].standing === 'ended')) {
      return [{ id: group.id, certainty: 'known', by: null }];
    }
    const lacking = lackingOf(group, about);
    if (lacking === NO || !isOfOccupation(group, person) || !endsSoon(group, about)) return [];
    const entitled = entitledBy(group, facts, about);
    if (entitled === null) return [];
    const isKnown = lacking === YES && entitled.truth === YES;
    return [{ id: group.id, certainty: isKnown ? 'known' : 'to-ask', by: entitled.by }];
  });
}

function isOfOccupation({ occupations }: ReviewGroup, person: ExtractedPerson): boolean {
  const occupation = occupationOf(person);
  return occupations === undefined || (occupation !== null && occupations.includes(occupation));
}

/** Known not to be insured, known to be, or neither. */
function lackingOf({ lacks }: ReviewGroup, { insured }: About): Truth {
  if (lacks === undefined) return YES;
  const each = lacks.schemes.map((scheme): Truth => {
    const one = insured[scheme];
    if (isKnownInsured(one)) return NO;
    return one.standing === 'unknown' ? OPEN : YES;
  });
  if (lacks.how === 'any') return each.includes(YES) ? YES : each.includes(OPEN) ? OPEN : NO;
  return each.includes(NO) ? NO : each.includes(OPEN) ? OPEN : YES;
}

function endsSoon({ endsSoon: schemes }: ReviewGroup, { insured, today, withinDays }: About): boolean {
  if (schemes === undefined) return true;
  const near = addDays(today, withinDays);
  return schemes.some((scheme) => {
    const { standing, until, isListed } = insured[scheme];
    return (standing === 'covered' || standing === 'told') && !isListed && until !== null && until <= near;
  });
}

/** Null where nothing entitles them. One that surely does goes before one that may. */
function entitledBy({ entitled }: ReviewGroup, facts: Person, about: About): { truth: Truth; by: Cite | null } | null {
  if (entitled === undefined) return { truth: YES, by: null };
  let asked: { truth: Truth; by: Cite | null } | null = null;
  for (const one of entitled) {
    for (const { cite, when } of meant(one, about)) {
      const truth = truthOf(when, facts, monthIndex(about.today.slice(0, 7)));
      if (truth === YES) return { truth, by: cite };
      if (truth === OPEN && one.asks) asked ??= { truth, by: cite };
    }
  }
  return asked;
}

type Meant = { readonly cite: Cite; readonly when: readonly Condition[] };

/** In the policies in force: a place whose policy has no such rule has nobody entitled by it. */
function meant({ layer, id }: Entitled, { province, today }: About): readonly Meant[] {
  const month = monthIndex(today.slice(0, 7));
  if (layer === 'state') {
    const state = rulebook.statePolicyAt('health-insurance', month);
    return [...(state?.payers ?? []), ...(state?.groups ?? [])].filter((one) => one.id === id);
  }
  const local = rulebook.policyAt(province, month);
  const scopes = (local?.scopes ?? []).filter(({ schemes }) => schemes.includes('health-insurance'));
  return (local?.rules ?? [])
    .filter((rule) => rule.id === id && rule.scheme === 'health-insurance')
    .map(({ cite, when }) => ({ cite, when: [...scopes.flatMap((scope) => scope.when), ...when] }));
}
