// Protects the door: whatever is sent, the answer is a quote or a refusal of the question, never a fault of ours, and
// never with what was sent; and every question that is valid by the document is answered as the document says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import * as facts from '../../src/engine/facts.ts';
import { ProblemSchema } from '../../src/http/problem-schema.ts';
import { communes, PROVINCE_CODES } from '../../src/places/places.ts';
import { AnswerSchema } from '../../src/quotes/answer-schema.ts';

const app = createApp({ now: () => new Date('2026-11-23T00:00:00Z'), log: () => {} });
const bindings = { QUOTE_ID_KEY: 'a key of at least thirty-two characters' };

async function ask(body: string) {
  const headers = { 'Content-Type': 'application/json' };
  const response = await app.request('/v1/quotes', { method: 'POST', headers, body }, bindings);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

const pad = (value: number) => String(value).padStart(2, '0');
const month = fc
  .tuple(fc.integer({ min: 2018, max: 2032 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const birth = fc.tuple(fc.integer({ min: 1920, max: 2017 }), day).map(([year, on]) => `${year}${on.slice(4)}`);
const event = fc.oneof(month, day, fc.constant(false));
const set = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const unknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });

const person = fc.record(
  {
    birthDate: unknown(
      fc.oneof(
        birth,
        birth.map((on) => on.slice(0, 7)),
        birth.map((on) => on.slice(0, 4)),
      ),
    ),
    sex: unknown(fc.constantFrom(...facts.SEXES)),
    citizen: unknown(fc.boolean()),
    permanentResident: unknown(fc.boolean()),
    areas: unknown(set(facts.AREAS)),
    household: unknown(fc.constantFrom(...facts.HOUSEHOLDS)),
    exitedFrom: unknown(fc.constantFrom(...facts.EXITS)),
    exitedOn: unknown(event),
    nationalStandard: unknown(fc.constantFrom(...facts.NATIONAL_STANDARDS)),
    farming: unknown(fc.constantFrom(...facts.FARMING)),
    averageLiving: unknown(fc.boolean()),
    ethnicMinority: unknown(fc.boolean()),
    graduatedCommuneOn: unknown(event),
    graduatedList: unknown(fc.constantFrom(...facts.GRADUATED_LISTS)),
    disability: unknown(fc.constantFrom(...facts.DISABILITIES)),
    student: unknown(fc.boolean()),
    schoolProvince: unknown(fc.constantFrom(...PROVINCE_CODES)),
    studentHardship: unknown(fc.boolean()),
    compulsorySocialInsurance: unknown(fc.boolean()),
    allowances: unknown(set(facts.ALLOWANCES)),
    healthGround: unknown(fc.constantFrom(...facts.HEALTH_GROUNDS)),
    healthCard: unknown(fc.boolean()),
    roles: unknown(set(facts.ROLES)),
    inClub: unknown(fc.boolean()),
    hivPositive: unknown(fc.boolean()),
    blindAssociation: unknown(fc.boolean()),
    traffickingVictimOn: unknown(event),
    bombVictim: unknown(fc.boolean()),
    monthsSupported: unknown(fc.integer({ min: 0, max: 130 })),
    lastCoveredOn: unknown(fc.oneof(day, fc.constant(false))),
  },
  { requiredKeys: [] },
);

const contribution = fc.record(
  {
    monthlyIncome: unknown(fc.integer({ min: 0, max: 60_000_000 })),
    method: unknown(fc.constantFrom('monthly', 'quarterly', 'semiannual', 'annual')),
    healthMethod: unknown(fc.constantFrom(...facts.HEALTH_METHODS)),
    householdRank: unknown(fc.integer({ min: 1, max: 50 })),
  },
  { requiredKeys: [] },
);

const question = fc
  .record(
    {
      province: fc.oneof(fc.constantFrom('01', '46', '31'), fc.constantFrom(...PROVINCE_CODES)),
      person,
      schemes: unknown(fc.uniqueArray(fc.constantFrom(...facts.SCHEMES), { minLength: 1 })),
      from: unknown(month),
      months: unknown(fc.integer({ min: 1, max: 60 })),
      policy: unknown(fc.constant('vietnam')),
      language: unknown(fc.constantFrom('vi', 'en')),
      contribution: unknown(contribution),
    },
    { requiredKeys: ['province', 'person'] },
  )
  .chain((asked) => {
    const own = communes().filter(({ province }) => province === asked.province);
    const commune = unknown(fc.constantFrom(...own).map(({ code }) => code));
    return commune.map((code) => ({ ...asked, person: { ...asked.person, commune: code } }));
  });

const CANARY = 'zq079123456789';
const wrong = fc.oneof(
  fc.constantFrom<unknown>(CANARY, [CANARY], { [CANARY]: CANARY }, [], {}, -1, 1.5, 1e300, true, '', '2026-02-30', [
    [null],
  ]),
  fc.jsonValue(),
);

describe('a valid question', () => {
  it('is answered, by the document', async () => {
    const check = fc.asyncProperty(question, async (asked) => {
      const { status, body, text } = await ask(JSON.stringify(asked));
      expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
      expect(AnswerSchema.parse(body)).toEqual(body);
    });
    await fc.assert(check, { numRuns: 400 });
  });
});

describe('a question with one thing wrong', () => {
  it('is answered or refused, never a fault of ours, and never repeated', async () => {
    const check = fc.asyncProperty(question, fc.nat(), fc.nat(), wrong, async (asked, first, second, value) => {
      const parts: Record<string, unknown>[] = [{ ...asked }, { ...asked.person }, { ...asked.contribution }];
      const part = parts[first % parts.length];
      const keys = Object.keys(part ?? {}).concat(CANARY);
      if (part !== undefined) part[keys[second % keys.length] ?? CANARY] = value;
      const [outer, inner, paid] = parts;
      const sent = first % 3 === 0 ? outer : { ...outer, person: inner, contribution: paid };
      const { status, body, text } = await ask(JSON.stringify(sent));
      expect([200, 422]).toContain(status);
      if (status === 422) expect(ProblemSchema.parse(body)).toEqual(body);
      expect(text.replaceAll(/"pointer":"[^"]*"/g, '')).not.toContain(CANARY);
    });
    await fc.assert(check, { numRuns: 1_500 });
  });
});

describe('anything at all', () => {
  it('is malformed, refused or answered', async () => {
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.string({ unit: 'binary' }),
      question.map((asked) => JSON.stringify(asked).slice(0, -1)),
    );
    const check = fc.asyncProperty(text, async (body) => {
      expect([200, 400, 422]).toContain((await ask(body)).status);
    });
    await fc.assert(check, { numRuns: 600 });
  });
});
