/**
 * What offices report: figures of a month, and the numbers that rates are parts of. A correction takes the place of what was
 * said before and keeps it. Who reports what stands in the law data; whose units they are, the database holds again.
 */

import type { Actor } from '../../auth/actor.ts';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import type { Acting } from '../../http/acting.ts';
import { pageOf } from '../../http/pages.ts';
import { type Finding, Refusal } from '../../refusal.ts';
import { provinceFor } from '../fields.ts';
import { indicatorOf, MEASURED_TEXT, mayReport } from '../law.ts';
import { isSeen } from '../plans/plans.ts';
import { isIn, levelOf } from '../units.ts';
import type { NewDenominators, NewFigures } from './figure-schema.ts';

export async function reportFigures(acting: Acting, key: ActKey, asked: NewFigures): Promise<unknown> {
  const { db, actor } = acting;
  const { month, source, document = null, correction, figures } = asked;
  const findings = figures.flatMap((figure, at) => findingsOf(figure, at, actor));
  refuseUnfit(findings, actor, figures);
  refuseRepeated(
    figures.map(({ unit, indicator }) => `${unit} ${indicator}`),
    'figures',
  );
  const rows = figures.map(({ unit, indicator, value, base }) => {
    const kind = indicatorOf(indicator)?.base ?? null;
    return { unit, indicator, month, value, base: base ?? null, kind: kind === 'reported' ? null : kind };
  });
  const { answer } = await act(db, {
    actor,
    operation: correction ? 'figures.correct' : 'figures.report',
    key,
    statements: [
      {
        text: 'select app.report_figures($1, $2, $3, $4)',
        values: [JSON.stringify(rows), source, document, correction],
      },
    ],
    answer: counted('figures', figures.length, month),
    audit: { chain: actor.agency.id, detail: { month, figures: figures.length, source } },
  });
  return answer;
}

export async function enterDenominators(acting: Acting, key: ActKey, asked: NewDenominators): Promise<unknown> {
  const { db, actor } = acting;
  const { origin, document = null, correction, denominators } = asked;
  refuseUnfit([], actor, denominators);
  refuseRepeated(
    denominators.map(({ unit, base, on }) => `${unit} ${base} ${on}`),
    'denominators',
  );
  const rows = denominators.map(({ unit, base, on, value }) => ({
    id: crypto.randomUUID(),
    unit,
    kind: base,
    on,
    value,
  }));
  const { answer } = await act(db, {
    actor,
    operation: correction ? 'denominators.correct' : 'denominators.enter',
    key,
    statements: [
      {
        text: 'select app.enter_denominators($1, $2, $3, $4, $5)',
        values: [JSON.stringify(rows), MEASURED_TEXT, origin, document, correction],
      },
    ],
    answer: counted('denominators', denominators.length, null),
    audit: { chain: actor.agency.id, detail: { denominators: denominators.length, origin } },
  });
  return answer;
}

function counted(name: 'figures' | 'denominators', many: number, month: string | null): Statement {
  const said = month === null ? { [name]: many } : { month, [name]: many };
  return { text: 'select $1::jsonb as answer', values: [JSON.stringify(said)] };
}

function refuseUnfit(
  findings: readonly Finding[],
  { agency }: Actor,
  rows: readonly { readonly unit: string }[],
): void {
  if (findings.length > 0) throw new Refusal('invalid', findings);
  const { province } = agency;
  if (province === null || rows.some(({ unit }) => !isIn(unit, province))) throw new Refusal('unknown-unit');
}

function refuseRepeated(names: readonly string[], list: string): void {
  const findings = names.flatMap((name, at): readonly Finding[] =>
    names.indexOf(name) === at ? [] : [{ at: [list, at, 'unit'], in: 'body', code: 'repeated' }],
  );
  if (findings.length > 0) throw new Refusal('invalid', findings);
}

function findingsOf(figure: NewFigures['figures'][number], at: number, actor: Actor): readonly Finding[] {
  const indicator = indicatorOf(figure.indicator);
  const place = (field: string) => ({ at: ['figures', at, field], in: 'body' as const });
  if (indicator === null || !indicator.levels.includes(levelOf(figure.unit)))
    return [{ ...place('indicator'), code: 'not-at-this-level' }];
  if (!mayReport(indicator, levelOf(figure.unit), actor)) return [{ ...place('indicator'), code: 'not-reported-here' }];
  const isTold = figure.base !== undefined;
  if (indicator.base === 'reported') return isTold ? [] : [{ ...place('base'), code: 'missing' }];
  return isTold ? [{ ...place('base'), code: 'unknown-field' }] : [];
}

export type FigureQuery = {
  readonly unit: string;
  readonly indicator?: string | undefined;
  readonly month?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

export async function listFigures({ db, actor }: Acting, asked: FigureQuery) {
  const { unit, indicator = null, month = null, limit, cursor = null } = asked;
  const [seen, found] = await look(db, actor, [
    isSeen(unit, provinceFor(unit, actor)),
    {
      text: `select r.id, json_build_object('id', r.id, 'unit', r.unit, 'indicator', r.indicator, 'month', r.month,
          'value', r.value, 'base', r.base, 'source', r.source, 'enteredBy', r.reported_by, 'person', r.person,
          'at', app.instant(r.reported_at), 'nth', r.nth, 'document', r.document, 'isCurrent', not exists (
            select from app.figure_report n where n.livemode = r.livemode and n.unit = r.unit and n.indicator = r.indicator
              and n.month = r.month and n.nth > r.nth)) as shown
        from app.figure_report r
        where r.unit = $1 and ($2::text is null or r.indicator = $2) and ($3::text is null or r.month = $3)
          and ($4::uuid is null or r.id > $4) order by r.id limit $5`,
      values: [unit, indicator, month, cursor, limit + 1],
    },
  ]);
  return pageIfSeen(seen?.rows[0]?.seen, found?.rows ?? [], limit);
}

export type DenominatorQuery = Omit<FigureQuery, 'indicator' | 'month'>;

export async function listDenominators({ db, actor }: Acting, asked: DenominatorQuery) {
  const { unit, limit, cursor = null } = asked;
  const [seen, found] = await look(db, actor, [
    isSeen(unit, provinceFor(unit, actor)),
    {
      text: `select d.id, json_build_object('id', d.id, 'unit', d.unit, 'base', d.kind, 'on', d.on_day, 'value', d.value,
          'origin', d.origin, 'enteredBy', d.entered_by, 'person', d.person, 'at', app.instant(d.entered_at), 'nth', d.nth,
          'document', d.document, 'isCurrent', d.replaced_at is null) as shown
        from app.denominator d
        where d.unit = $1 and ($2::uuid is null or d.id > $2) order by d.id limit $3`,
      values: [unit, cursor, limit + 1],
    },
  ]);
  return pageIfSeen(seen?.rows[0]?.seen, found?.rows ?? [], limit);
}

function pageIfSeen(seen: unknown, found: readonly Readonly<Record<string, unknown>>[], limit: number) {
  if (seen !== true) throw new Refusal('not-found');
  const { rows, next } = pageOf(
    found.map(({ id, shown }) => ({ id: String(id), shown })),
    limit,
  );
  return { items: rows.map(({ shown }) => shown), next };
}
