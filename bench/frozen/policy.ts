/**
 * One frozen, invented policy of twenty rules, three payers and one scope, in the shape of a real resolution: what the
 * rule engines of npm are compared on, whatever the law becomes. It is nobody's law, and nothing outside bench may read it.
 */
import type { Condition, Payer, Policy, Rule, StatePolicy } from '../../src/engine/policy.ts';

const cite = (clause: string) => ({ instrument: 'frozen', clause });

function rule(id: string, share: number, says: string, when: readonly Condition[]): Rule {
  return {
    id,
    scheme: 'health-insurance',
    cite: cite(`rule ${id}`),
    text: null,
    says: { vi: says, en: says },
    when,
    kind: 'alone',
    on: 'any',
    share,
    confidence: 'verified',
    budget: 'city',
    benefit: 80,
    listing: 'everybody',
  };
}

function payer(id: string, pays: Payer['payer'], says: string, when: readonly Condition[]): Payer {
  return { id, cite: cite(`payer ${id}`), text: null, says: { vi: says, en: says }, when, payer: pays };
}

const noCard: Condition = { fact: 'healthCard', is: false };
const farmer: Condition = { fact: 'farming', in: ['agriculture', 'forestry', 'fishery'] };

/** Best first: the first that holds is the one with the highest share. */
const rules: readonly Rule[] = [
  rule('exited', 10_000, 'left poverty, for 36 months', [
    { fact: 'household', in: ['exited'] },
    { fact: 'exitedOn', withinMonths: 36 },
  ]),
  rule('elderly', 9800, 'from 60 to below 75, without a card', [{ fact: 'age', from: 60, below: 75 }, noCard]),
  rule('mild-disability', 9600, 'mildly disabled, from 16, without a card', [
    { fact: 'disability', in: ['mild'] },
    { fact: 'age', from: 16 },
    noCard,
  ]),
  rule('ethnic', 9400, 'of an ethnic minority, without a card', [{ fact: 'ethnicMinority', is: true }, noCard]),
  rule('animal-health', 9200, 'an animal health worker, without a card', [
    { fact: 'roles', has: ['animal-health-worker'] },
    noCard,
  ]),
  rule('population', 9000, 'a population collaborator', [{ fact: 'roles', has: ['population-collaborator'] }]),
  rule('veteran', 8800, 'a veteran, or an ex-soldier in the club, without a card', [
    {
      any: [
        { fact: 'roles', has: ['veterans-association'] },
        {
          all: [
            { fact: 'roles', has: ['ex-soldier', 'ex-police'] },
            { fact: 'inClub', is: true },
          ],
        },
      ],
    },
    noCard,
  ]),
  rule('one-commune', 8600, 'of the one commune, without a card', [{ fact: 'commune', in: ['09661'] }, noCard]),
  rule('charity', 8400, 'in a charity establishment', [{ fact: 'roles', has: ['charity-establishment'] }]),
  rule('city-artisan', 8200, 'an artisan of the city, without a card', [
    { fact: 'roles', has: ['hanoi-artisan'] },
    noCard,
  ]),
  rule('farming-student', 8000, 'a student of a farming household', [
    { fact: 'student', is: true },
    { fact: 'schoolProvince', in: ['01'] },
    farmer,
  ]),
  rule('farming', 7800, 'a farming household of average living standard', [
    farmer,
    { fact: 'averageLiving', is: true },
  ]),
  rule('village-health', 7600, 'a village health worker', [{ fact: 'roles', has: ['village-health-worker'] }]),
  rule('hamlet', 7400, 'an activist of a hamlet', [{ fact: 'roles', has: ['hamlet-activist', 'party-40-years'] }]),
  rule('artisan', 7200, 'an artisan, without a card', [{ fact: 'roles', has: ['artisan'] }, noCard]),
  rule('bomb-victim', 7000, 'a victim of bombs left from war', [{ fact: 'bombVictim', is: true }]),
  rule('near-poor', 6800, 'near-poor', [{ fact: 'household', in: ['near-poor'] }]),
  rule('hardship', 6600, 'a student in hardship', [
    { fact: 'student', is: true },
    { fact: 'studentHardship', is: true },
  ]),
  rule('graduated', 6400, 'a commune that left the list, for 36 months', [
    { fact: 'graduatedCommuneOn', withinMonths: 36 },
    { fact: 'graduatedList', in: ['2016-2020'] },
  ]),
  rule('severe-disability', 6200, 'severely disabled, below 16', [
    { fact: 'disability', in: ['severe', 'very-severe'] },
    { fact: 'age', below: 16 },
  ]),
];

const payers: readonly Payer[] = [
  payer('employment', 'employment', 'the employer pays', [{ fact: 'healthGround', in: ['employment'] }]),
  payer('under-6', 'state', 'a child under 6', [{ fact: 'age', below: 6 }]),
  payer('allowance', 'state', 'draws a social allowance', [
    { fact: 'allowances', has: ['social-allowance', 'social-pension'] },
  ]),
];

const words = { vi: 'bất biến', en: 'frozen' };

export const frozenPolicy: Policy = {
  id: 'frozen/1',
  province: '01',
  title: words,
  instruments: [],
  from: '2026-07',
  until: null,
  supportEnds: null,
  checkedOn: '2026-11-20',
  schemes: ['health-insurance'],
  scopes: [
    {
      schemes: ['health-insurance'],
      cite: cite('scope'),
      text: null,
      says: words,
      when: [{ fact: 'permanentResident', is: true }],
      refusal: words,
    },
  ],
  exclusions: [],
  rules,
  several: { order: 'highest-support', cite: cite('several'), says: words },
  listings: [],
  deadlines: [],
  budgetHolders: [],
  readings: [],
  notEncoded: [],
};

export const frozenState: StatePolicy = {
  id: 'frozen/state',
  scheme: 'health-insurance',
  title: words,
  from: '2026-07',
  until: null,
  instruments: [],
  checkedOn: '2026-11-20',
  participants: [],
  payers,
  groups: [],
  endings: [],
  capMonths: null,
  deadlines: [],
  readings: [],
  notEncoded: [],
};

/** What wins, in order: a payer, then whoever is in scope, rule by rule. The name is what every engine must answer. */
export const frozenOrder: readonly { readonly name: string; readonly when: readonly Condition[] }[] = [
  ...payers.map(({ id, when }) => ({ name: id, when })),
  ...rules.map(({ id, when }) => ({ name: id, when: [...(frozenPolicy.scopes[0]?.when ?? []), ...when] })),
];
