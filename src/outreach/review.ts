/**
 * The review of an extract (rà soát): everybody in it is held against coverages, lists and the plan's groups, once, and what
 * comes of it is counted by residential group. Only the commune can open its extract, so only it can count; the numbers
 * stay when the extract is gone, and others see numbers alone.
 */
import { z } from 'zod';
import { type ActKey, act } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { again } from '../registers/book.ts';
import { type ExtractRow, extractAnswer, extractRow, findExtract } from './extracts.ts';
import { isKnownInsured } from './insured.ts';
import { peopleOf, readRows, type Someone } from './people.ts';

/** At once: each page is one look at what is known. */
const PAGE = 1_000;

type Counted = {
  residential_group: string | null;
  people: number;
  health_known: number;
  social_known: number;
  contacted: number;
  groups: Record<string, number>;
};

export const ReviewOfGroup = z.object({
  residentialGroup: z.string().nullable(),
  people: z.int(),
  healthKnown: z.int(),
  socialKnown: z.int(),
  contacted: z.int(),
  groups: z.record(z.string(), z.int()),
});

const Reviewed = z.object({ extract: z.unknown(), groups: z.array(ReviewOfGroup) });

const REVIEW_JSON = `json_build_object('residentialGroup', r.residential_group, 'people', r.people,
  'healthKnown', r.health_known, 'socialKnown', r.social_known, 'contacted', r.contacted,
  'groups', r.groups)`;

export async function reviewExtract(acting: Keyed, key: ActKey, id: string, withinDays: number, today: Day) {
  return again(async () => {
    const found = await findExtract(acting, id);
    if (found.agency !== acting.actor.agency.id) throw new Refusal('not-found');
    const counted = await countAll(acting, found, withinDays, today);
    const { answer } = await act(acting.db, {
      actor: acting.actor,
      operation: 'extract.review',
      key,
      statements: [
        { text: 'select app.record_review($1, $2, $3)', values: [id, found.version, JSON.stringify(counted)] },
      ],
      answer: {
        text: `select json_build_object('extract', (${extractAnswer(id).text}), 'groups', coalesce((
          select json_agg(${REVIEW_JSON} order by r.residential_group nulls last)
          from app.extract_review r where r.extract = $1), '[]')) as answer`,
        values: [id],
      },
      audit: { chain: id, detail: { people: counted.reduce((sum, { people }) => sum + people, 0) } },
    });
    const { extract, groups } = Reviewed.parse(answer);
    return { extract: extractRow(extract), groups };
  });
}

async function countAll(acting: Keyed, found: ExtractRow, withinDays: number, today: Day): Promise<readonly Counted[]> {
  const counted = new Map<string | null, Counted>();
  let cursor: string | undefined;
  for (;;) {
    const rows = await readRows(
      acting,
      found,
      { cursor, most: PAGE },
      { operation: 'extract.look', looked: { review: true } },
    );
    for (const one of await peopleOf(acting, found, rows, withinDays, today)) add(counted, one);
    cursor = rows.at(-1)?.id;
    if (rows.length < PAGE) return [...counted.values()];
  }
}

/** Whoever has moved away is counted nowhere: they are no people of the group any more. */
function add(
  counted: Map<string | null, Counted>,
  { residentialGroup, person, insured, contact, groups }: Someone,
): void {
  if (person.residence === 'moved-away' || insured === null) return;
  const of = counted.get(residentialGroup) ?? {
    residential_group: residentialGroup,
    people: 0,
    health_known: 0,
    social_known: 0,
    contacted: 0,
    groups: {},
  };
  counted.set(residentialGroup, of);
  of.people += 1;
  of.health_known += Number(isKnownInsured(insured['health-insurance']));
  of.social_known += Number(isKnownInsured(insured['social-insurance']));
  of.contacted += Number(contact !== null);
  for (const { id } of groups) of.groups[id] = (of.groups[id] ?? 0) + 1;
}
