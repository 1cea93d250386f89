/** Lists taken through every step to the end, and what the ledger has of them, as the owner of the database sees it. */

import type { Desk } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import type { Answered } from '../../support/send.ts';

type Path = { readonly now?: string; readonly approved?: boolean; readonly rejected?: readonly string[] };

/** By the insurer of the province; approved before where the text asks for it. */
export async function acceptedBy(
  desk: Desk,
  maker: Officer,
  list: string,
  { now = '2026-12-20T08:00:00.000Z', approved = true, rejected = [] }: Path = {},
): Promise<Answered> {
  const insurer = await desk.agency('insurer-local', undefined, maker.agency.province ?? '46');
  const approver = await desk.officer(maker.agency, 'approver');
  return desk.steps(list, [
    [maker, 'submit', { now }],
    ...(approved ? [[approver, 'approve', { now }] as const] : []),
    [await desk.officer(insurer, 'maker'), 'receive', { now }],
    [
      await desk.officer(insurer, 'approver'),
      'accept',
      { now, body: { rejected: rejected.map((entry) => ({ entry, reason: 'Không thuộc diện' })) } },
    ],
  ]);
}

/** In the order they were made; settled in another period than they belong to, they say so. */
export async function postingsOf(desk: Desk, coverage = ''): Promise<readonly string[]> {
  const rows = await desk.offices.sql(
    `select period || case when period <> belongs_to then ' of ' || belongs_to else '' end || ' ' || month || ' ' || months
       || ' ' || account || ' ' || coalesce(holder, 'null') || ' ' || amount as line
     from app.posting where coverage = $1 order by reverses is not null, belongs_to, month, account`,
    [coverage],
  );
  return rows.map(({ line }) => String(line));
}
