/** Members of a commune who see single residential groups alone. Who is bound to none sees the people of all of them. */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';

const Bound = z.object({ member: z.string(), residentialGroups: z.array(z.string()) });
export type Bound = z.infer<typeof Bound>;

export async function listCollaborators({ db, actor }: Acting): Promise<{ readonly items: readonly Bound[] }> {
  const [found] = await look(db, actor, [
    {
      text: `select c.member, json_agg(c.residential_group order by c.residential_group) as "residentialGroups"
        from app.collaborator_group c group by c.member order by c.member limit 1000`,
    },
  ]);
  return { items: z.array(Bound).parse(found?.rows) };
}

export async function bindCollaborator({ db, actor }: Acting, key: ActKey, { member, residentialGroups }: Bound) {
  const groups = [...new Set(residentialGroups)].toSorted();
  const { answer } = await act(db, {
    actor,
    operation: 'collaborator.bind',
    key,
    statements: [
      {
        text: "select app.bind_collaborator($1, string_to_array($2, ' ')::uuid[])",
        values: [member, groups.join(' ')],
      },
    ],
    answer: {
      text: `select json_build_object('member', $1::text, 'residentialGroups', coalesce((
        select json_agg(c.residential_group order by c.residential_group) from app.collaborator_group c
        where c.member = $1::uuid), '[]')) as answer`,
      values: [member],
    },
    audit: { chain: actor.agency.id, detail: { member, groups: groups.length } },
  });
  return Bound.parse(answer);
}
