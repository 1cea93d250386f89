/** Holds the events a test has made to what the document says of them: nothing undocumented, nothing missing, no other form. */
import pg from 'pg';
import { EVENT_BODIES } from '../../src/outbox/event-body.ts';
import type { Told } from './receivers.ts';
import type { System } from './running.ts';

/** What of a body is not as documented; null where all of it is. */
export function undocumented(body: Told): string | null {
  const known = Object.values(EVENT_BODIES).find(({ types }) => types.some((type) => type === body.type));
  const issues = known?.body.safeParse(body).error?.issues;
  if (known !== undefined && issues === undefined) return null;
  return `${body.type}: ${JSON.stringify(issues ?? 'no such type')}`;
}

/** Of every type, the last event that was written down, as it would be sent; and how many types there are. */
export async function eventsOf(system: System): Promise<{ types: number; undocumented: readonly string[] }> {
  const client = new pg.Client(system.databaseUrl('superuser'));
  await client.connect();
  try {
    const { rows } = await client.query<Told>(
      `select distinct on (type) id, type, livemode, app.exact_instant(happened_at) as timestamp,
         jsonb_build_object('subject', subject, 'agency', agency, 'province', province) || detail as data
       from app.outbox order by type, written_at desc`,
    );
    return { types: rows.length, undocumented: rows.flatMap((row) => undocumented(row) ?? []) };
  } finally {
    await client.end();
  }
}
