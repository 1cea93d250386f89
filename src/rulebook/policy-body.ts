/** A policy as the public reads it, named field by field: what is added to the data does not go out by accident. */
import { SCHEMES } from '../engine/facts.ts';
import type { Counted, Deadline, Instrument, Policy, StatePolicy } from '../engine/policy.ts';
import { conditionsText } from '../engine/sheet.ts';
import { rulebook } from './rulebook.ts';

type AnyPolicy = Policy | StatePolicy;

export function summaryOf(policy: AnyPolicy) {
  return {
    id: policy.id,
    revision: rulebook.revisionOf(policy),
    title: policy.title,
    province: 'rules' in policy ? policy.province : null,
    schemes: 'rules' in policy ? policy.schemes : [policy.scheme],
    from: policy.from,
    until: policy.until,
    supportEndsIn: 'rules' in policy ? (policy.supportEnds?.month ?? null) : null,
    checkedOn: policy.checkedOn,
    instruments: policy.instruments.map(instrumentOf),
  };
}

function instrumentOf({ id, number, short, issuer, date, title, source, textAtHand }: Instrument) {
  return { id, number, short, issuer, date, title, source, textAtHand };
}

export function policyBody(policy: Policy) {
  return {
    ...summaryOf(policy),
    scopes: policy.scopes.map(({ schemes, cite, text, says, when }) => ({
      schemes,
      ...cited(cite, text, says),
      ...condition(when),
    })),
    exclusions: policy.exclusions.map(({ scheme, method, cite, says }) => ({
      scheme,
      method,
      cite: rulebook.citeText(cite),
      says,
    })),
    rules: policy.rules.map((rule) => ({
      id: rule.id,
      scheme: rule.scheme,
      ...cited(rule.cite, rule.text, rule.says),
      ...condition(rule.when),
      share: rule.share,
      kind: rule.kind,
      on: rule.on === 'any' ? ['any'] : rule.on,
      budget: rule.budget,
      benefit: rule.benefit,
      listing: rule.listing,
      confidence: rule.confidence,
      counted: rule.counted === undefined ? null : countedBody(rule.counted),
      sensitive: rule.sensitive === true,
    })),
    several: {
      order: policy.several.order,
      cite: rulebook.citeText(policy.several.cite),
      says: policy.several.says,
    },
    listings: policy.listings.map(
      ({ id, by, form, papers, confirmedBy, approvedBy, rolesToo = [], deadline, cite }) => {
        return { id, by, form, papers, confirmedBy, approvedBy, rolesToo, deadline, cite: rulebook.citeText(cite) };
      },
    ),
    deadlines: policy.deadlines.map(deadlineBody),
    budgetHolders: policy.budgetHolders.map(({ holder, cite, says }) => {
      return { holder, cite: rulebook.citeText(cite), says };
    }),
    ...explained(policy),
  };
}

export function statePolicyBody(policy: StatePolicy) {
  return {
    ...summaryOf(policy),
    participants: policy.participants.map(({ id, cite, text, says, when }) => {
      return { id, ...cited(cite, text, says), ...condition(when) };
    }),
    payers: policy.payers.map(({ id, payer, cite, text, says, when }) => {
      return { id, payer, ...cited(cite, text, says), ...condition(when) };
    }),
    groups: policy.groups.map((group) => ({
      id: group.id,
      ...cited(group.cite, group.text, group.says),
      ...condition(group.when),
      share: group.share,
      confidence: group.confidence,
      counted: countedBody(group.counted),
      sensitive: group.sensitive === true,
    })),
    endings: policy.endings.map(({ because, groups, gives, cite, says }) => {
      return { because, groups: groups === 'any' ? ['any'] : groups, gives, cite: rulebook.citeText(cite), says };
    }),
    capMonths: policy.capMonths?.months ?? null,
    deadlines: policy.deadlines.map(deadlineBody),
    ...explained(policy),
  };
}

function deadlineBody({ id, cite, words, what, who, kind, schemes, limit, on, readings }: Deadline) {
  return {
    id,
    cite: rulebook.citeText(cite),
    words,
    what,
    who,
    kind,
    schemes: schemes ?? SCHEMES,
    limit,
    on,
    readings: readings ?? [],
  };
}

function countedBody({ when, cite }: Counted) {
  return { when, cite: rulebook.citeText(cite) };
}

function explained({ readings, notEncoded }: AnyPolicy) {
  return {
    readings: readings.map(({ id, cites, reading, because }) => {
      return { id, cites: cites.map(rulebook.citeText), reading, because };
    }),
    notEncoded: notEncoded.map(({ cite, because }) => ({ cite: rulebook.citeText(cite), because })),
  };
}

function cited(cite: Policy['rules'][number]['cite'], text: string | null, says: Policy['title']) {
  return { cite: rulebook.citeText(cite), text, says };
}

/** Who is meant: the values the engine uses, and words made from those values. */
function condition(when: Policy['rules'][number]['when']) {
  return { when, whenSays: { vi: conditionsText(when, 'vi'), en: conditionsText(when, 'en') } };
}
