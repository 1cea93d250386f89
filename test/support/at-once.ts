/**
 * Two sessions at once, one of which waits for the other: the order is that of locks, never of time. The first holds its
 * transaction open as the owner until the second is seen waiting.
 */
import pg from 'pg';
import type { PersonActor } from '../../src/auth/actor.ts';
import type { Acted } from './acting.ts';

/** Until a session waits for a lock with a statement that holds this text. */
export async function waitsFor(acted: Acted, text: string): Promise<void> {
  for (;;) {
    const [row] = await acted.superuser(
      `select count(*)::integer as waiting from pg_stat_activity where wait_event_type = 'Lock' and query like $1`,
      [`%${text}%`],
    );
    if (Number(row?.waiting) > 0) return;
  }
}

/** What `second` comes to, which began while this person had done `first` and not yet ended. */
export async function whileHeld<T>(
  acted: Acted,
  { agency, id, livemode }: PersonActor,
  first: string,
  second: { readonly waitsIn: string; readonly run: () => Promise<T> },
): Promise<T> {
  const client = new pg.Client({ connectionString: acted.standIn.tcpUrl('owner') });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select app.enter($1, $2, $3, null)', [agency.id, id, livemode]);
    await client.query(first);
    const running = second.run();
    await waitsFor(acted, second.waitsIn);
    await client.query('commit');
    return await running;
  } finally {
    await client.end();
  }
}
