/**
 * Ids that a body or a query names, swapped for those of another commune: what the matrix cannot see, because it asks for
 * whole things that are another's, and never names another's thing beside its own.
 */
import { randomUUID } from 'node:crypto';
import { ROLES } from '../../src/auth/actor.ts';
import type { World } from './callers.ts';
import type { Asked } from './fixtures.ts';

/** Operations of a commune whose fixtures make what they name. */
export const NAMING: readonly string[] = [
  'assignFollowUps',
  'bindCollaborator',
  'carryOver',
  'draftTargets',
  'invitePeople',
  'listCoverages',
  'planMeeting',
  'registerInvited',
  'takeRequest',
];

/** The same province, where another commune is at home. */
export function nextDoor(world: World): World {
  const officers = new Map(world.officers);
  for (const role of ROLES) {
    const other = world.officers.get(`other-commune/${role}`);
    if (other !== undefined) officers.set(`commune/${role}`, other);
  }
  return { ...world, home: { ...world.home, commune: world.elsewhere['other-commune'] }, officers };
}

export type Swap = {
  /** Where it stands, such as `body.people.0`. */
  readonly at: string;
  readonly theirs: Asked;
  readonly nothing: Asked;
};

/** One's own request with one id in it that is theirs, and with one of nothing in its place. */
export function swapsOf(own: Asked, theirs: Asked): readonly Swap[] {
  const named = ({ query = {}, body }: Asked) => {
    const { cursor: _, ...filters } = query; // a place in an order, and the name of nothing
    return { query: filters, body };
  };
  return idsIn(named(own), []).flatMap(({ at, id }) => {
    const other = idsIn(named(theirs), []).find((one) => one.at.join('.') === at.join('.'))?.id;
    if (other === undefined || other === id) return [];
    const nothing = other.replace(ID, () => randomUUID());
    return [
      { at: at.join('.'), theirs: { ...own, ...put(own, at, other) }, nothing: { ...own, ...put(own, at, nothing) } },
    ];
  });
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

type Found = { readonly at: readonly string[]; readonly id: string };

function idsIn(value: unknown, at: readonly string[]): readonly Found[] {
  if (typeof value === 'string') return ID.test(value) ? [{ at, id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => idsIn(held, [...at, name]));
}

function put(own: Asked, [part = '', ...rest]: readonly string[], id: string): Pick<Asked, 'body' | 'query'> {
  return part === 'query' ? { query: { ...own.query, [rest.join('.')]: id } } : { body: placed(own.body, rest, id) };
}

function placed(value: unknown, [name, ...rest]: readonly string[], id: string): unknown {
  if (name === undefined) return id;
  if (Array.isArray(value)) return value.map((held, at) => (String(at) === name ? placed(held, rest, id) : held));
  const held: Readonly<Record<string, unknown>> = Object(value);
  return { ...held, [name]: placed(held[name], rest, id) };
}
