/** The rows of a list counted one by one: what its counts have to be, and how a test sets them that wrote rows itself. */

const COUNTED = `select count(*)::int as people, count(*) filter (where e.state = 'stored')::int as stored,
    count(*) filter (where e.state = 'flagged')::int as flagged, count(*) filter (where e.state = 'refused')::int as refused,
    count(*) filter (where e.state = 'confirmed')::int as confirmed,
    count(*) filter (where e.state = 'rejected')::int as rejected, count(*) filter (where e.state = 'accepted')::int as accepted
  from app.entry e where e.list = $1`;
const COLUMNS = 'people, stored, flagged, refused, confirmed, rejected, accepted';

type Sql = (text: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** As it says of itself, and as its rows are. */
export async function countsOf(sql: Sql, list: string) {
  const [said] = await sql(`select ${COLUMNS} from app.list where id = $1`, [list]);
  const [counted] = await sql(COUNTED, [list]);
  return { said, counted };
}

export async function recount(sql: Sql, list: string): Promise<void> {
  await sql(`update app.list set (${COLUMNS}) = (${COUNTED}) where id = $1`, [list]);
}
