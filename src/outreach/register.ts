/**
 * Registering somebody on the spot: a row on a draft of whoever follows them up, judged as if a clerk had typed it, and the
 * invitation that says so; both in one act, or neither. What the extract knows need not be typed again.
 */
import { jsonText } from '../audit/json-text.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Day, Month } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { addRow } from '../lists/entries/add-row.ts';
import { filledList } from '../lists/entries/list-context.ts';
import { Refusal } from '../refusal.ts';
import { groupSaid, rowSaid } from '../registers/said.ts';
import { type ExtractedPerson, factsOf, openExtracted } from './extracted.ts';
import { changedInvitation, invitationAnswer } from './invitations.ts';

type Held = { readonly id: string; readonly version: number };

export type OnTheSpot = {
  readonly list: string;
  readonly months: number | null;
  readonly from: Month | null;
  /** As the forms have it (CN, HS …); absent: what the extract comes to. */
  readonly group: string | null;
  readonly income: number | null;
  readonly phone: string | null;
};

export async function registerInvited(acting: Keyed, key: ActKey, { id, version }: Held, said: OnTheSpot, at: Date) {
  const { db, actor, keys } = acting;
  const [found, filled] = await Promise.all([
    look(db, actor, [
      {
        text: `select p.id, p.sealed, i.commune, (app.now() at time zone 'Asia/Ho_Chi_Minh')::date as today
          from app.invitation i left join app.extract_person p on p.id = i.person where i.id = $1`,
        values: [id],
      },
    ]),
    filledList(acting, said.list, at),
  ]);
  const row = found[0]?.rows[0];
  if (row === undefined) throw new Refusal('not-found');
  if (row.sealed === null) throw new Refusal('extract-gone');
  const person = await openExtracted(keys.seal, String(row.id), String(row.sealed));
  const written = rowOf(person, String(row.commune), said, String(row.today));
  const { entry, verdict, statements } = await addRow(keys, filled, written);
  const { answer } = await act(db, {
    actor,
    operation: 'invitation.register',
    key,
    statements: [
      ...statements,
      { text: 'select app.register_invited($1, $2, $3, $4)', values: [id, version, said.list, entry] },
      {
        text: 'insert into app.audit (chain, operation, detail) values ($1, $2, $3)',
        values: [said.list, 'entry.from-meeting', jsonText({ invitation: id, entry, verdict })],
      },
    ],
    answer: invitationAnswer(id),
    audit: { chain: actor.agency.id, detail: { invitation: id, list: said.list, entry, verdict } },
  });
  return changedInvitation(acting, answer);
}

function rowOf(person: ExtractedPerson, commune: string, said: OnTheSpot, today: Day) {
  const { name, citizenNumber, birthDate, sex, residentialGroup, address } = person;
  const { months, from, group, income, phone } = said;
  return rowSaid({
    name,
    citizenNumber,
    birthDate,
    sex: sex === null ? null : sex === 'male' ? 'nam' : 'nữ',
    commune,
    residentialGroup,
    address,
    phone,
    group: group ?? groupSaid(factsOf(person, commune)),
    months: months === null ? null : String(months),
    fromMonth: from,
    income: income === null ? null : String(income),
    requestedOn: today,
  });
}
