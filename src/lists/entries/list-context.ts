/** A list as its maker fills it: what its rows are checked against, read in one look. */

import { readTopUps, topUpsInForce } from '../../budgets/top-ups/top-ups.ts';
import { dayInVietNam } from '../../calendar/vietnam-day.ts';
import { look } from '../../db/act.ts';
import type { Acting } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { contextOf, type ListContext } from '../checks/context.ts';
import type { Form } from '../forms/form.ts';
import { formNamed, formOf } from '../forms/forms.ts';
import { kindFor } from '../kinds.ts';
import { type ListRow, listAnswer, listRow } from '../list-view.ts';

export type Filled = { readonly row: ListRow; readonly context: ListContext; readonly form: Form };

/** `at`: the instant of the act, which is the caller's own where the data are for tests. */
export async function filledList(acting: Acting, list: string, at: Date): Promise<Filled> {
  const { db, actor } = acting;
  const isCollecting = actor.agency.kind === 'collecting-organisation';
  const [found, collectors, points, topUps] = await look(db, actor, [
    listAnswer(list),
    { text: 'select number from app.collector where agency = $1 and closed_at is null', values: [actor.agency.id] },
    {
      text: 'select code from app.collection_point where agency = $1 and closed_at is null',
      values: [actor.agency.id],
    },
    topUpsInForce(actor.agency.province ?? ''),
  ]);
  const answer = found?.rows[0]?.answer;
  // Of another agency's list the caller may see the rows, never change them: for that it is not there.
  if (answer === undefined) throw new Refusal('not-found');
  const row = listRow(answer);
  if (row.agency !== actor.agency.id) throw new Refusal('not-found');
  const kind = kindFor(rulebook, row.province, row.kind, row.period);
  if (kind === null) throw new Refusal('not-ready');
  return {
    row,
    form: formNamed(row.form) ?? formOf('mau-3'),
    context: contextOf({
      rulebook,
      province: row.province,
      kind: kind.kind,
      period: row.period,
      madeBy: actor.agency,
      collectors: isCollecting ? new Set(collectors?.rows.map(({ number }) => String(number))) : null,
      collectionPoints: isCollecting ? new Set(points?.rows.map(({ code }) => String(code).toUpperCase())) : null,
      today: dayInVietNam(at),
      supplementary: row.supplementary,
      topUps: readTopUps(topUps?.rows[0]?.answer),
    }),
  };
}
