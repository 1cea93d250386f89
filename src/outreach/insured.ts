/**
 * What is known of whether somebody is insured: by a coverage or a list of An Sinh, or by what the extract says. Not to be
 * covered here is not to be uninsured: what nobody says is unknown, and is called so. The database answers for people asked
 * about by their numbers' indexes; whose rows they are it tells nobody.
 */
import { look } from '../db/act.ts';
import type { Day, Scheme } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { kindFor } from '../lists/kinds.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { indexesOf } from '../seal/blind-index.ts';
import type { ExtractedPerson } from './extracted.ts';

/** `ended` and `none` are known not to be insured any more, or not to be; `unknown` is neither. */
export const STANDINGS = ['covered', 'listed', 'told', 'ended', 'none', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

export type Insured = {
  readonly standing: Standing;
  readonly until: Day | null;
  /** On a list that is on its way: whoever is covered still has renewed. */
  readonly isListed: boolean;
};
export type Insurances = Readonly<Record<Scheme, Insured>>;

const KNOWN: ReadonlySet<Standing> = new Set(['covered', 'listed', 'told']);

export function isKnownInsured({ standing }: Insured): boolean {
  return KNOWN.has(standing);
}

type Here = { until: Day | null; isListed: boolean };

/** By the place in `people`. */
export async function insuredAmong(
  { db, actor, keys }: Keyed,
  people: readonly ExtractedPerson[],
  today: Day,
): Promise<readonly Insurances[]> {
  const asked = people.map(({ citizenNumber }) => {
    return citizenNumber === null ? [] : indexesOf(keys.index, 'entry', citizenNumber);
  });
  const [found] = await look(db, actor, [
    {
      text: "select index, scheme, until, kind, period from app.insured_among(string_to_array($1, ' '))",
      values: [asked.flat().join(' ')],
    },
  ]);
  const here = new Map<string, Here>();
  for (const { index, scheme, until, kind, period } of found?.rows ?? []) {
    const province = actor.agency.province ?? '';
    const schemes = scheme === null ? schemesOf(province, String(kind), String(period)) : [String(scheme)];
    for (const one of schemes) {
      const known = here.get(`${index} ${one}`) ?? { until: null, isListed: false };
      here.set(`${index} ${one}`, known);
      if (scheme === null) known.isListed = true;
      else if (known.until === null || String(until) > known.until) known.until = String(until);
    }
  }
  return people.map((person, at) => {
    const of = (scheme: Scheme) => insuredBy(scheme, asked[at] ?? [], here, person, today);
    return { 'social-insurance': of('social-insurance'), 'health-insurance': of('health-insurance') };
  });
}

function schemesOf(province: string, kind: string, period: string): readonly Scheme[] {
  return kindFor(rulebook, province, kind, period)?.kind.schemes ?? [];
}

function insuredBy(
  scheme: Scheme,
  indexes: readonly string[],
  here: ReadonlyMap<string, Here>,
  person: ExtractedPerson,
  today: Day,
): Insured {
  const known = indexes.flatMap((index) => here.get(`${index} ${scheme}`) ?? []);
  const until = known.map((one) => one.until).reduce(latest, null);
  const isListed = known.some((one) => one.isListed);
  if (until !== null && until >= today) return { standing: 'covered', until, isListed };
  if (isListed) return { standing: 'listed', until: null, isListed };
  const told = scheme === 'health-insurance' ? person.hasHealthCard : person.hasSocialInsurance;
  const toldUntil = scheme === 'health-insurance' ? person.healthCardUntil : null;
  if (toldUntil !== null && toldUntil < today) return { standing: 'ended', until: latest(until, toldUntil), isListed };
  if (told === true || toldUntil !== null) return { standing: 'told', until: toldUntil, isListed };
  if (until !== null) return { standing: 'ended', until, isListed };
  return { standing: told === false ? 'none' : 'unknown', until: null, isListed };
}

function latest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
