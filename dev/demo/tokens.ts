/** Tokens of the demo people, from the page of the local issuer: fetched again before they end. */
import type { Role } from '../../src/auth/actor.ts';
import { CannotStart } from '../cannot-start.ts';
import type { World } from './walk.ts';

const KEPT_MS = 10 * 60_000;

export function tokensFrom(issuer: string): World['tokenFor'] {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return async (office: string, role: Role, isSecond: boolean) => {
    const path = `/token/${office}/${role}${isSecond ? '/2' : ''}`;
    const known = kept.get(path);
    if (known !== undefined && known.until > performance.now()) return known.token;
    const response = await fetch(`${issuer}${path}`);
    if (!response.ok) {
      throw new CannotStart(`${issuer} has no token for ${office}/${role}: its demo offices are older.`);
    }
    const token = await response.text();
    kept.set(path, { token, until: performance.now() + KEPT_MS });
    return token;
  };
}
