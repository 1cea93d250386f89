/**
 * `npm run admin`: the administrators of a database, made over TCP by its owner (DATABASE_URL), because the first of them
 * can be made by nobody else. Everything after that goes through the API. It writes on the record of the agency too.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { insertAgency, insertMember, revokeMember } from './office-rows.ts';
import { NotTheOwner, requireOwner } from './owner.ts';

const USAGE = `npm run admin -- add --mode test|live --issuer <https://…> --subject <sub> [--province <code>] [--name <text>]
    makes an administrator: of one province, or of all where none is given. The agency is made if there is none.
npm run admin -- list
    lists the administrators of both modes.
npm run admin -- revoke <member id>
    ends what somebody may do, from their next request on.

DATABASE_URL is the connection of the owner of the database. The subject is what the issuer calls the person (sub):
a made name, never an identity number.`;

class Usage extends Error {}

const OPTIONS = {
  mode: { type: 'string' },
  issuer: { type: 'string' },
  subject: { type: 'string' },
  province: { type: 'string' },
  name: { type: 'string' },
} as const;

export async function administer(client: pg.Client, args: readonly string[]): Promise<string> {
  const { values, positionals } = read(args);
  const [verb, id, ...more] = positionals;
  if (more.length > 0) throw new Usage('There is a word too many.');
  if (verb === 'list' && id === undefined) return list(client);
  if (verb === 'revoke' && id !== undefined) return revoke(client, id);
  if (verb === 'add' && id === undefined) return add(client, values);
  throw new Usage(verb === undefined ? '' : 'That is no command.');
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : '');
  }
}

async function add(
  client: pg.Client,
  { mode, issuer, subject, province, name }: Partial<Record<keyof typeof OPTIONS, string>>,
): Promise<string> {
  if (mode !== 'test' && mode !== 'live') throw new Usage('--mode is test or live.');
  if (issuer === undefined || !/^https:\/\/\S+$/.test(issuer)) throw new Usage('--issuer is an address with https.');
  if (subject === undefined || subject === '') throw new Usage('--subject is missing.');
  if (/^(\d{9}|\d{10}|\d{12})$/.test(subject))
    throw new Usage('--subject looks like an identity number: it must be a made name.');
  if (province !== undefined && !/^\d{2}$/.test(province)) throw new Usage('--province is a code of two digits.');
  const livemode = mode === 'live';
  const agency = await agencyOf(client, { livemode, province: province ?? null, name });
  const roles = ['approver', 'reader'] as const;
  const { member } = await insertMember(client, { livemode, agency, issuer, subject, roles });
  return `Administrator of ${province ?? 'all provinces'}, ${mode}.\nagency ${agency}\nmember ${member}`;
}

/** The one that is open, or a new one. */
async function agencyOf(
  client: pg.Client,
  { livemode, province, name }: { livemode: boolean; province: string | null; name: string | undefined },
): Promise<string> {
  const found = await client.query<{ id: string }>(
    `select id from app.agency where kind = 'administrator' and livemode = $1 and province is not distinct from $2
       and closed_at is null order by made_at limit 1`,
    [livemode, province],
  );
  const known = found.rows[0]?.id;
  if (known !== undefined) return known;
  const id = randomUUID();
  const called = name ?? (province === null ? 'Quản trị hệ thống' : `Quản trị hệ thống ${province}`);
  await insertAgency(client, { id, livemode, kind: 'administrator', province, commune: null, name: called });
  return id;
}

async function list(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ line: string }>(
    `select format('%s  %s  %s  %s  %s %s', m.id, case when m.livemode then 'live' else 'test' end,
        coalesce(a.province, 'all'), array_to_string(m.roles, ','), p.issuer, p.subject) as line
     from app.member m join app.agency a on a.id = m.agency join app.person p on p.id = m.person
     where a.kind = 'administrator' and a.closed_at is null and m.revoked_at is null order by m.livemode, a.province, m.made_at`,
  );
  return rows.length === 0 ? 'There are none.' : rows.map(({ line }) => line).join('\n');
}

async function revoke(client: pg.Client, id: string): Promise<string> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Usage('revoke takes the id of a member.');
  return (await revokeMember(client, id)) ? 'Revoked.' : 'No administrator who is not revoked has this id.';
}

async function main(): Promise<void> {
  const [, , ...args] = process.argv;
  const { DATABASE_URL: url } = process.env;
  if (args.length === 0 || args.includes('--help')) return console.log(USAGE);
  if (url === undefined || url === '') throw new Usage('DATABASE_URL is missing.');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
  try {
    await requireOwner(client);
    console.log(await administer(client, args));
  } finally {
    await client.end();
  }
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    process.exitCode = 1;
    if (error instanceof Usage) return console.error(`${error.message}\n\n${USAGE}`.trim());
    if (error instanceof NotTheOwner) return console.error(error.message);
    // The code alone: words of the driver can hold the connection, and a password with it.
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    console.error(`The database did not do it${code}.`);
  });
}
