// Protects who sends a text of the wrong form from being told a rule only programmers can read: whatever pattern the document
// has, the refusal shows a text that is right.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingsOf } from '../../src/http/findings.ts';
import { likeOf } from '../../src/http/like.ts';

const document: { readonly paths: object; readonly components: { readonly schemas: object } } = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
);

/** Of bodies, paths and queries; headers are refused in words of their own. */
function patternsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('pattern' in value && typeof value.pattern === 'string') found.add(value.pattern);
  for (const one of Object.values(value)) patternsIn(one, found);
  return found;
}

const PATTERNS = [...patternsIn([document.paths, document.components.schemas])];

describe('a text of the wrong form', () => {
  it.each(PATTERNS)('of %s is answered with one that is right', (pattern) => {
    const likes = likeOf('regex', `/${pattern}/`)?.split(', ');

    expect(likes?.filter((like) => !new RegExp(pattern, 'u').test(like))).toEqual([]);
  });

  it('is answered with a uuid or a day where one was wanted', () => {
    const wanted = z.object({ id: z.uuid(), on: z.iso.date(), commune: z.string().regex(/^\d{5}$/) });
    const sent = { id: 'x', on: 'x', commune: 'x' };
    const { error } = wanted.safeParse(sent);

    expect(findingsOf(error?.issues ?? [], sent, 'body').map(({ bounds }) => bounds)).toEqual([
      '46000000-0000-4000-8000-000000000003',
      '2026-12-24',
      '19789',
    ]);
  });
});
