/** What a permission is, and whether it lets somebody do a thing. Decides by the table of permissions.ts, and holds none itself. */
import type { Actor, AgencyKind, Role, Scope } from '../actor.ts';

export type Permission =
  | { readonly public: true }
  | {
      /** The roles that may: the same in every kind of agency, or by kind. */
      readonly people: readonly Role[] | Partial<Readonly<Record<AgencyKind, readonly Role[]>>>;
      /** Keys of these kinds of agency that were made with this scope; null where any key will do. */
      readonly keys?: { readonly kinds: readonly AgencyKind[]; readonly scope: Scope | null };
    };

/** The same roles in each of these kinds of agency. */
export const of = <K extends AgencyKind>(kinds: readonly K[], roles: readonly Role[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, roles]));

export function isAllowed(permission: Permission, actor: Actor): boolean {
  if ('public' in permission) return true;
  const { people, keys } = permission;
  const { kind } = actor.agency;
  if (actor.kind === 'person') return rolesOf(people, kind).includes(actor.role);
  if (keys?.kinds.includes(kind) !== true) return false;
  return keys.scope === null || actor.scopes.includes(keys.scope);
}

function rolesOf(people: Exclude<Permission, { public: true }>['people'], kind: AgencyKind): readonly Role[] {
  return isSame(people) ? people : (people[kind] ?? []);
}

function isSame(people: Exclude<Permission, { public: true }>['people']): people is readonly Role[] {
  return Array.isArray(people);
}
