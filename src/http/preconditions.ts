/**
 * Versions of things that several people change: the ETag that is read with them, and the If-Match that must come with a
 * change. The number is compared inside the write, never here.
 */
import { Refusal } from '../refusal.ts';
import type { Ctx } from './context.ts';
import { sendJson } from './send.ts';

export function versionTag(version: number): string {
  return `"${version}"`;
}

export function sendVersion(c: Ctx, found: { readonly version: number }, status: 200 | 201 = 200): Response {
  return sendJson(c, found, { ETag: versionTag(found.version) }, status);
}

/** The version the caller has read. A tag that is none of ours matches nothing, which is stale; so is a weak one. */
export function versionIn(c: Ctx): number {
  const header = c.req.header('if-match');
  if (header === undefined || header.trim() === '') throw new Refusal('precondition-required');
  const [, version] = /^\s*"(\d{1,9})"\s*$/.exec(header) ?? [];
  if (version === undefined) throw new Refusal('stale');
  return Number(version);
}
