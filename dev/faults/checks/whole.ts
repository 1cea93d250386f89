/**
 * Nothing half, nothing of what is gone: what must hold of the database by itself, whoever asked for what. Each is a query
 * that finds what is wrong; all must find nothing.
 */
import type pg from 'pg';

type Rule = { readonly says: string; readonly finds: string };

const STANDING = "('stored', 'flagged', 'confirmed', 'accepted')";

export const RULES: readonly Rule[] = [
  {
    says: 'the counts of a list are those of its rows',
    finds: `select l.id from app.list l left join app.entry e on e.list = l.id group by l.id
      having (l.people, l.stored, l.flagged, l.refused, l.confirmed, l.rejected, l.accepted) is distinct from (
        count(e.id)::integer, count(e.id) filter (where e.state = 'stored'), count(e.id) filter (where e.state = 'flagged'),
        count(e.id) filter (where e.state = 'refused'), count(e.id) filter (where e.state = 'confirmed'),
        count(e.id) filter (where e.state = 'rejected'), count(e.id) filter (where e.state = 'accepted'))`,
  },
  {
    says: 'the rows of a list are those of its parts, but for those taken out',
    finds: `select l.id from app.list l where (
        select coalesce(sum(p.rows), 0) from app.upload u join app.upload_part p on p.upload = u.id
        where u.list = l.id and u.state in ('matching', 'done')
      ) <> (select count(*) from app.entry e where e.list = l.id)
        + (select count(*) from app.audit a where a.chain = l.id and a.operation = 'entry.remove')`,
  },
  {
    says: 'an upload that is still coming in has all rows of each part that came in',
    finds: `select u.id from app.upload u where u.state = 'receiving' and
      (select coalesce(sum(p.rows), 0) from app.upload_part p where p.upload = u.id)
        <> (select count(*) from app.entry_row e where e.upload = u.id)`,
  },
  { says: 'no upload is left half compared', finds: "select id from app.upload where state = 'matching'" },
  {
    says: 'a list is in the state of its last step',
    finds: `select l.id from app.list l left join lateral (
        select s.step from app.list_step s where s.list = l.id order by s.version desc limit 1
      ) s on true
      where l.state <> all (case s.step when 'submit' then array['submitted', 'confirmed']
        when 'confirm' then array['submitted', 'confirmed'] when 'approve' then array['approved']
        when 'receive' then array['received'] when 'accept' then array['accepted']
        when 'withdraw' then array['withdrawn'] else array['draft'] end)`,
  },
  {
    says: 'every step has one record, and every record of a step its step',
    finds: `select coalesce(s.list, a.chain) as id from
      (select list, step, person, count(*) from app.list_step group by 1, 2, 3) s
      full join (
        select chain, substr(operation, 6) as step, actor, count(*) from app.audit
        where operation like 'list.%' and operation not in ('list.create', 'list.cover', 'list.export') group by 1, 2, 3
      ) a on a.chain = s.list and a.step = s.step and a.actor = s.person and a.count = s.count
      where s.list is null or a.chain is null`,
  },
  {
    says: 'nobody signed a list twice',
    finds: `select s.list as id from app.list_step s where s.step not in ('return', 'withdraw')
      group by s.list, s.person having count(distinct s.step) > 1`,
  },
  {
    says: 'what a commune answered adds up',
    finds: `select list as id from app.list_confirmation
      where answered_at is not null and people <> confirmed + rejected`,
  },
  {
    says: 'every record follows the one before, up to the head',
    finds: `select h.chain as id from app.audit_chain h cross join lateral app.audit_verify(h.chain) v
      where (v->>'broken') is not null`,
  },
  { says: 'no key is held without its answer', finds: 'select key as id from app.idempotency where answer is null' },
  {
    says: 'nobody is claimed for a row that is gone, was refused or turned away, or is on no list',
    finds: `select c.entry as id from app.claim c left join app.entry e on e.id = c.entry and e.list = c.list
      left join app.list l on l.id = c.list
      where e.id is null or e.state not in ${STANDING} or l.state = 'withdrawn'`,
  },
  {
    says: 'everybody who stands on a list is claimed for it',
    finds: `select e.id from app.entry e join app.list l on l.id = e.list join app.round r on r.id = l.round
      where r.leads_to = 'coverage' and l.state <> 'withdrawn' and e.state in ${STANDING} and e.change = 'increase'
        and e.people is not null and e.first_month is not null
        and not exists (select from app.claim c where c.entry = e.id and c.list = e.list)`,
  },
  {
    says: 'nobody is claimed twice by one list for one month',
    finds: `select a.entry as id from app.claim a join app.claim b on b.list = a.list and b.scheme = a.scheme
      and b.year = a.year and b.person = a.person and b.entry > a.entry and b.months & a.months <> 0`,
  },
  {
    says: 'where two lists have the same person, both offices are told',
    finds: `select a.entry as id from app.claim a join app.claim b on b.livemode = a.livemode and b.list <> a.list
        and b.scheme = a.scheme and b.year = a.year and b.person = a.person and b.months & a.months <> 0
      where not exists (
        select from app.claim_finding f where f.entry = a.entry and f.other_entry = b.entry and f.ended_at is null
      )`,
  },
  {
    says: 'nobody is told of another list that does not have the person any more',
    finds: `select f.entry as id from app.claim_finding f where f.ended_at is null and not exists (
        select from app.claim a join app.claim b on b.scheme = a.scheme and b.person = a.person
        where a.entry = f.entry and b.entry = f.other_entry
      )`,
  },
  {
    says: 'a round that is closed counted the lists it has',
    finds: `select c.round as id from app.round_closing c
      where c.lists <> (select count(*) from app.list l where l.round = c.round and l.state <> 'withdrawn')`,
  },
  {
    says: 'of an accepted list everybody is covered or said why not, as far as covering has come',
    finds: `select c.list as id from app.covering c where
      c.people <> (select count(*) from app.entry e where e.list = c.list and e.state = 'accepted')
      or c.covered <> (select count(*) from app.coverage k where k.list = c.list)
      or c.gaps <> (select count(*) from app.coverage_gap g where g.list = c.list)`,
  },
  {
    says: 'what is posted of a coverage adds up',
    finds: `select coverage as id from app.posting where coverage is not null
      group by coverage, belongs_to, month having sum(amount) <> 0`,
  },
  {
    says: 'an obligation is in the state of its last step',
    finds: `select o.id from app.obligation o left join lateral (
        select s.step from app.obligation_step s
        where s.obligation = o.id and s.step in ('propose', 'agree', 'return', 'close') order by s.version desc limit 1
      ) s on true
      where o.state <> all (case s.step when 'propose' then array['proposed'] when 'agree' then array['agreed', 'transferred']
        when 'return' then array['returned'] when 'close' then array['closed'] else array['open'] end)`,
  },
  {
    says: 'of money every step has one record, and every record of a step its step',
    finds: `select coalesce(s.obligation, a.chain) as id from
      (select obligation, step, person, count(*) from app.obligation_step where step <> 'credit' group by 1, 2, 3) s
      full join (
        select chain, substr(operation, 12) as step, actor, count(*) from app.audit
        where operation like 'obligation.%' and operation not in ('obligation.credit', 'obligation.excess', 'obligation.arrears')
        group by 1, 2, 3
      ) a on a.chain = s.obligation and a.step = s.step and a.actor = s.person and a.count = s.count
      where s.obligation is null or a.chain is null`,
  },
  {
    says: 'lines, postings, transfers and credits of every obligation agree to the đồng',
    finds: `select o.id from app.obligation o where exists (select from app.line_differences(o.id))
      or exists (select from app.coverage_differences(o.id)) or exists (select from app.count_differences(o.id))`,
  },
  {
    says: 'what was transferred is what the fund has had, and nobody has too much of it',
    finds: `select p.holder as id from app.posting p where p.account in ('transferred', 'received')
      group by p.livemode, p.province, p.holder, p.scheme having sum(p.amount) <> 0 or sum(p.amount) filter (
        where p.account = 'received') <> (
          select coalesce(sum(t.amount), 0) from app.transfer t join app.obligation o on o.id = t.obligation
          where o.livemode = p.livemode and o.province = p.province and o.holder = p.holder and o.scheme = p.scheme
            and not exists (select from app.retraction r where r.transfer = t.id))`,
  },
  {
    says: 'a request is on a list where the list has its record, and nowhere else',
    finds: `select q.id from app.request q where (q.state = 'listed') <> exists (
        select from app.audit a where a.chain = q.list and a.operation = 'entry.from-request'
          and a.detail->>'request' = q.id::text
      )`,
  },
];

/** A sentence for each rule that does not hold. */
export async function findHalf(client: pg.Client): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { says, finds } of RULES) {
    const { rows } = await client.query<{ id: string }>(finds);
    if (rows.length > 0) wrong.push(`not so in ${rows.length} places: ${says} (${rows[0]?.id})`);
  }
  return wrong;
}
