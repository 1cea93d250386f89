/**
 * Whether a connection is of the owner of the database, who sees every row: from any other role the same questions are
 * answered with no rows and no error, and "nothing to do" would be a lie that costs data. Decides nothing else.
 */
import type pg from 'pg';

export class NotTheOwner extends Error {
  override name = 'NotTheOwner';
  constructor() {
    super('DATABASE_URL is not of the owner of the database: rows are hidden from this role. Nothing was changed.');
  }
}

export async function requireOwner(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sees: boolean }>(
    'select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
  );
  if (rows[0]?.sees !== true) throw new NotTheOwner();
}
