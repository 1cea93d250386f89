/** What is said beside a month's numbers: added, never changed, and sealed, whatever it says. */
import { z } from 'zod';
import { type ActKey, act } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { open, seal } from '../../seal/seal.ts';
import { isIn } from '../units.ts';
import { type NewNote, NOTE_KINDS } from './briefing-schema.ts';

/** The latest, on one page; how many there are is said beside them. */
const MOST_NOTES = 500;

const NOTE_JSON = `json_build_object('id', n.id, 'unit', n.unit, 'month', n.month, 'kind', n.kind, 'indicator', n.indicator,
  'on', n.on_day, 'newVoluntary', n.new_voluntary, 'newHealth', n.new_health, 'agency', n.agency, 'person', n.person,
  'at', app.instant(n.made_at))`;

const placeOf = (row: string) => ({ table: 'briefing_note', column: 'words', row });

export async function addNote({ db, actor, keys }: Keyed, key: ActKey, asked: NewNote): Promise<unknown> {
  const { unit, month, kind, indicator = null, on = null, newVoluntary = null, newHealth = null, words } = asked;
  const { province, id: agency } = actor.agency;
  if (province === null || !isIn(unit, province)) throw new Refusal('unknown-unit');
  const id = crypto.randomUUID();
  const sealed = await seal(keys.seal, placeOf(id), words);
  const { answer } = await act(db, {
    actor,
    operation: `briefing.${kind}`,
    key,
    statements: [
      {
        text: 'select app.add_note($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        values: [id, unit, month, kind, indicator, on, newVoluntary, newHealth, sealed],
      },
    ],
    answer: { text: `select ${NOTE_JSON} as answer from app.briefing_note n where n.id = $1`, values: [id] },
    audit: { chain: agency, detail: { note: id, unit, month } },
  });
  return answer;
}

const NoteRow = z.object({
  name: z.string().nullable(),
  note: z.object({
    id: z.string(),
    unit: z.string(),
    month: z.string(),
    kind: z.enum(NOTE_KINDS),
    indicator: z.string().nullable(),
    on: z.string().nullable(),
    newVoluntary: z.int().nullable(),
    newHealth: z.int().nullable(),
    agency: z.string(),
    person: z.string(),
    at: z.string(),
  }),
  sealed: z.string(),
  many: z.int(),
});

/** Of a month of a province or commune, with what was said of its groups; the latest first. */
export function notesOf(unit: string, province: string, month: string): Statement {
  const [level, code = ''] = unit.split(':');
  return {
    text: `select ${NOTE_JSON} as note, n.words as sealed, (count(*) over ())::integer as many,
        (select g.name from app.residential_group g
          where g.id = case when n.unit like 'group:%' then split_part(n.unit, ':', 2)::uuid end) as name
      from app.briefing_note n
      where n.province = $1 and n.commune is not distinct from $2 and n.month = $3
      order by n.made_at desc, n.id limit ${MOST_NOTES}`,
    values: [province, level === 'commune' ? code : null, month],
  };
}

/** With how many older ones there are that are not shown. */
export async function spokenIn(
  found: readonly Readonly<Record<string, unknown>>[],
  { keys }: { readonly keys: Pick<Keyed['keys'], 'seal'> },
) {
  const rows = found.map((row) => NoteRow.parse(row));
  const notes = await Promise.all(
    rows.map(async ({ note, name, sealed }) => ({
      ...note,
      name,
      words: z.string().parse(await open(keys.seal, placeOf(note.id), sealed)),
    })),
  );
  return { notes, older: (rows[0]?.many ?? 0) - rows.length };
}
