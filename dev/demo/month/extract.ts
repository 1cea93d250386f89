/** The ward's police hand over an extract of group 3: what is wrong with it, its mending, and the four groups of the plan. */
import { type Chapter, itemsIn, textIn, toldCounts, type Walk } from '../walk.ts';
import { CLERK, groupOf } from './places.ts';
import { HANDED_OVER, MENDED, RESIDENTS } from './residents.ts';

export const extract: Chapter = {
  title: 'An extract of the population comes in with mistakes, is mended, and reviewed by the groups of the plan',
  async walk(walk) {
    const opened = await walk.step({
      by: CLERK,
      does: 'opens an extract, and says until when it is kept',
      asks: 'POST /v1/outreach/extracts',
      at: walk.on('11-05 08:00'),
      json: { kind: 'population', takenOn: '2026-11-04', keepUntil: '2027-04-30' },
      status: 201,
      answer: { kind: 'population', stored: 0 },
      tells: ({ keepUntil }) => `kept until ${keepUntil}`,
    });
    walk.keep('extract', textIn(opened.body, 'id'));
    await importBoth(walk);
    await review(walk);
  },
};

async function importBoth(walk: Walk): Promise<void> {
  const asks = `POST /v1/outreach/extracts/${walk.kept('extract')}/files`;
  const people = RESIDENTS.length;
  await walk.step({
    by: CLERK,
    does: 'imports the file of the police',
    asks,
    at: walk.on('11-05 08:10'),
    file: HANDED_OVER,
    status: 200,
    answer: {
      isStored: true,
      twice: 1,
      counts: { rows: people + 1, refused: 2, flagged: 2 },
      extract: { stored: people - 1 },
    },
    tells: ({ counts, twice, rows }) => {
      const said = Array.isArray(rows) ? rows.map(({ row, findings }) => `row ${row}: ${codesIn(findings)}`) : [];
      return `${toldCounts(counts)}, ${twice} twice; ${said.join('; ')}`;
    },
  });
  await walk.step({
    by: CLERK,
    does: 'sends the three rows again, as the police have mended them',
    asks,
    at: walk.on('11-06 08:00'),
    file: MENDED,
    status: 200,
    answer: { known: 2, twice: 0, counts: { rows: 3, stored: 3 }, extract: { stored: people, flagged: 0 } },
    tells: ({ counts, known, extract: one }) =>
      `${toldCounts(counts)}, ${known} known before; it holds ${Object(one).stored}`,
  });
}

function codesIn(findings: unknown): string {
  return Array.isArray(findings) ? findings.map(({ code }) => code).join(', ') : '';
}

const IN_GROUPS = { informal: 12, 'state-paid': 8, unsteady: 6, renewal: 6 };

async function review(walk: Walk): Promise<void> {
  const path = `/v1/outreach/extracts/${walk.kept('extract')}`;
  await walk.step({
    by: CLERK,
    does: 'has the four groups of II.3.1 counted',
    asks: `POST ${path}/review?withinDays=30`,
    at: walk.on('11-06 09:00'),
    status: 200,
    answer: {
      groups: [{ residentialGroup: groupOf(walk, 3), people: 32, groups: { ...IN_GROUPS, 'no-health-insurance': 14 } }],
    },
    tells: (body) =>
      itemsIn(body, 'groups')
        .map(({ people, groups }) => `${people} people: ${toldCounts(groups)}`)
        .join('; '),
  });
  await walk.step({
    by: CLERK,
    does: 'reads whose card ends within 30 days',
    asks: `GET ${path}/people?group=renewal&withinDays=30`,
    at: walk.on('11-06 09:10'),
    status: 200,
    tells: (body) => `${itemsIn(body).length} people, until ${Object(itemsIn(body)[0]?.healthInsurance).until}`,
  });
}
