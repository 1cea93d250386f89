/**
 * Ten residential groups, and what they are to reach this year: the city gives the ward its targets, the ward gives its
 * groups theirs. Whether the sums add up, and who was forgotten, the answer says.
 */
import { HANOI_INSURER } from '../callers.ts';
import { openOrFind } from '../rounds.ts';
import { type Answer, type Caller, type Chapter, itemsIn, textIn, type Walk } from '../walk.ts';
import { agencyOf, CHAIR, CLERK, groupOf, TEN, unitOf, WARD, YEAR } from './places.ts';

export const groups: Chapter = {
  title: 'Phường Yên Nghĩa enters its residential groups',
  async walk(walk) {
    walk.keep('round', await openOrFind(walk, HANOI_INSURER('approver'), 'commune-health', String(walk.year)));
    const at = walk.on('11-02 08:00');
    const agency = await agencyOf(walk, CHAIR, at);
    walk.keep('ward', agency);
    for (const nth of TEN) {
      const made = await walk.step({
        by: CHAIR,
        does: `enters group ${nth}`,
        asks: `POST /v1/agencies/${agency}/residential-groups`,
        at,
        json: { code: `TDP${nth}`, name: `Tổ dân phố ${nth}` },
        status: 201,
        answer: { code: `TDP${nth}`, closedAt: null },
        tells: ({ name }) => String(name),
      });
      walk.keep(`group ${nth}`, textIn(made.body, 'id'));
    }
  },
};

const PEOPLE = 1_000;
/** In hundredths of a percent. */
const HEALTH = 9_600;
const [NEW_IN_WARD, NEW_IN_GROUP] = [40, 4];

export const targets: Chapter = {
  title: 'The city gives the ward its targets, the ward its groups theirs',
  async walk(walk) {
    await give(walk, HANOI_INSURER, {
      says: 'the targets of the ward',
      at: '11-03 08:00',
      document: '09/KH-BHXH',
      lines: [health(WARD), joining(WARD, NEW_IN_WARD)],
    });
    await countPeople(walk);
    const units = TEN.map((nth) => unitOf(walk, nth));
    await give(walk, ward, {
      says: 'the targets of its ten groups, and forgets one',
      at: '11-03 14:00',
      document: '12/KH-UBND',
      lines: [...units.map(health), ...units.slice(0, 9).map((unit) => joining(unit, NEW_IN_GROUP))],
    });
    const last = unitOf(walk, 10);
    await readSums(walk, '11-03 15:00', { outcome: 'incomplete', below: 36, difference: -4, missing: [last] });
    await give(walk, ward, {
      says: 'the one that was forgotten',
      at: '11-04 08:00',
      document: '13/KH-UBND',
      lines: [joining(last, NEW_IN_GROUP)],
    });
    await readSums(walk, '11-04 09:00', { outcome: 'adds-up', below: 40, difference: 0, missing: [] });
    await readOne(walk);
  },
};

const ward = (role: 'maker' | 'approver') => (role === 'maker' ? CLERK : CHAIR);
const health = (unit: string) => ({ unit, indicator: 'health-coverage-rate', value: HEALTH });
const joining = (unit: string, value: number) => ({ unit, indicator: 'new-voluntary-participants', value });

type Given = {
  readonly says: string;
  readonly at: string;
  readonly document: string;
  readonly lines: readonly object[];
};

/** Drafted by one person, given by another. */
async function give(
  walk: Walk,
  office: (role: 'maker' | 'approver') => Caller,
  { says, at, document, lines }: Given,
): Promise<void> {
  const drafted = await walk.step({
    by: office('maker'),
    does: `drafts ${says}`,
    asks: 'POST /v1/target-plans',
    at: walk.on(at),
    json: { year: YEAR, document, lines },
    status: 201,
    answer: { state: 'draft', version: 1, targets: lines.length },
    tells: ({ targets: count }) => `a draft of ${count} targets`,
  });
  await walk.step({
    by: office('approver'),
    does: 'gives them',
    asks: `POST /v1/target-plans/${textIn(drafted.body, 'id')}/assign`,
    at: walk.on(at),
    version: 1,
    status: 200,
    answer: { state: 'assigned' },
    tells: ({ state }) => String(state),
  });
}

/** Without them a rate of the ward could not be added up from its groups. */
async function countPeople(walk: Walk): Promise<void> {
  const denominators = TEN.map((nth) => ({
    ...{ unit: unitOf(walk, nth), base: 'population', on: '2026-11-01', value: PEOPLE },
  }));
  await walk.step({
    by: CLERK,
    does: 'enters how many people each group has',
    asks: 'POST /v1/denominators',
    at: walk.on('11-03 10:00'),
    json: { origin: 'police-register', document: '21/CAP', denominators },
    status: 201,
    answer: { denominators: 10 },
    tells: ({ denominators: count }) => `${count} numbers of people`,
  });
}

async function readSums(walk: Walk, at: string, joined: object): Promise<void> {
  await walk.step({
    by: CLERK,
    does: 'asks whether the targets of the groups come to those of the ward',
    asks: `GET /v1/targets/sums?unit=${WARD}&year=${YEAR}`,
    at: walk.on(at),
    status: 200,
    answer: {
      items: [
        { indicator: 'new-voluntary-participants', level: 'group', above: NEW_IN_WARD, ...joined },
        { indicator: 'health-coverage-rate', level: 'group', outcome: 'adds-up', above: HEALTH, below: HEALTH },
      ],
    },
    tells: toldSums,
  });
}

function toldSums(body: Answer['body']): string {
  const names = new Map(itemsIn(body, 'names').map(({ unit, name }) => [unit, name]));
  const told = itemsIn(body).map(({ indicator, outcome, missing }) => {
    const without = Array.isArray(missing) ? missing.map((unit) => names.get(unit)) : [];
    return `${indicator} ${outcome}${without.length > 0 ? ` (none for ${without.join(', ')})` : ''}`;
  });
  return told.join('; ');
}

async function readOne(walk: Walk): Promise<void> {
  await walk.step({
    by: CLERK,
    does: 'reads what group 10 was given',
    asks: `GET /v1/targets?unit=group:${groupOf(walk, 10)}&year=${YEAR}`,
    at: walk.on('11-04 09:05'),
    status: 200,
    tells: (body) =>
      itemsIn(body)
        .map(({ indicator, value, document }) => `${indicator} ${value} (${document})`)
        .join(', '),
  });
}
