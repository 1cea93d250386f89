/** Requests for more: drafted on how the year stands at that moment, moved along the one table of lifecycle.ts. */
import { z } from 'zod';
import type { Actor } from '../../auth/actor.ts';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import { requires } from '../../db/refusals.ts';
import type { Acting } from '../../http/acting.ts';
import { pageOf } from '../../http/pages.ts';
import { Refusal } from '../../refusal.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { type Paper, readPaper, type Taking, takePaperStep } from '../papers.ts';
import { movesOf, objectionTo, STATES, STEPS, type Step, WAYS } from './lifecycle.ts';

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  holder: z.string(),
  year: z.int(),
  state: z.enum(STATES),
  version: z.int(),
  granted: z.int(),
  used: z.int(),
  committed: z.int(),
  foreseen: z.int(),
  balanced: z.int(),
  asked: z.int(),
  given: z.int().nullable(),
  decision: z.string().nullable(),
  decidedOn: z.string().nullable(),
  madeAt: z.string(),
  changedAt: z.string(),
  steps: z.array(
    z.object({ step: z.enum(['draft', ...STEPS]), agency: z.string(), person: z.string(), at: z.string() }),
  ),
});
type Row = z.infer<typeof Row>;

const REQUEST_JSON = `json_build_object('id', r.id, 'livemode', r.livemode, 'province', r.province, 'holder', r.holder,
  'year', r.year, 'state', r.state, 'version', r.version, 'granted', r.granted, 'used', r.used,
  'committed', r.committed, 'foreseen', r.foreseen, 'balanced', r.balanced, 'asked', r.asked, 'given', r.given,
  'decision', r.decision, 'decidedOn', r.decided_on, 'madeAt', app.instant(r.made_at),
  'changedAt', app.instant(r.changed_at), 'steps', (
    select coalesce(json_agg(json_build_object('step', s.step, 'agency', s.agency, 'person', s.person,
      'at', app.instant(s.at)) order by s.version), '[]')
    from app.appropriation_request_step s where s.request = r.id
  ))`;

function bodyOf(row: Row, actor: Actor) {
  return { ...row, may: movesOf(row, actor), ...rulebook.budgetingIn(row.province) };
}
export type RequestBody = ReturnType<typeof bodyOf>;

export type NewRequest = {
  readonly holder: string;
  readonly year: number;
  readonly foreseen: number;
  readonly balanced: number;
};

export async function draftRequest({ db, actor }: Acting, key: ActKey, asked: NewRequest): Promise<RequestBody> {
  const { holder, year, foreseen, balanced } = asked;
  const province = actor.agency.province;
  if (province === null) throw new Refusal('not-allowed');
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'budget-request.draft',
    key,
    statements: [
      requires("app.is_office_for_request('draft', $1)", 'not-allowed', [holder]),
      { text: 'select app.draft_request($1, $2, $3, $4, $5)', values: [id, holder, year, foreseen, balanced] },
    ],
    answer: requestAnswer(id),
    audit: { chain: id, detail: { holder, year, foreseen, balanced }, opens: { province } },
  });
  return bodyOf(Row.parse(answer), actor);
}

const REQUESTS: Paper<Row, RequestBody, Step> = {
  name: 'budget-request',
  row: Row,
  asked: requestAnswer,
  bodyOf,
  needs: (step) => WAYS[step].needs,
  objectionTo,
  moved: ({ id, step, version, said: { amount = null, decision = null, decidedOn = null } }) => ({
    text: 'select app.move_request($1, $2, $3, $4, $5, $6, $7)',
    values: [id, version, step, WAYS[step].to, amount, decision, decidedOn],
  }),
};

export function takeRequestStep(acting: Acting, key: ActKey, taking: Taking<Step>): Promise<RequestBody> {
  return takePaperStep(REQUESTS, acting, key, taking);
}

export function readRequest(acting: Acting, id: string): Promise<RequestBody> {
  return readPaper(REQUESTS, acting, id);
}

export type RequestQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly year?: number | undefined;
  readonly holder?: string | undefined;
};

export async function pageRequests({ db, actor }: Acting, asked: RequestQuery) {
  const { limit, cursor = null, year = null, holder = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${REQUEST_JSON} as answer from app.appropriation_request r
        where ($1::integer is null or r.year = $1) and ($2::text is null or r.holder = $2)
          and ($3::uuid is null or r.id > $3) order by r.id limit $4`,
      values: [year, holder, cursor, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows.map((row) => bodyOf(row, actor)), next };
}

function requestAnswer(id: string): Statement {
  return { text: `select ${REQUEST_JSON} as answer from app.appropriation_request r where r.id = $1`, values: [id] };
}
