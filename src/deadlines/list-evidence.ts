/**
 * Lists that had to be approved by a day: met when every commune of the province had its own approved in time, by the round
 * of that kind and period. A commune is told of itself alone. Where no round was opened nothing is said.
 */
import type { Duty } from '../calendar/schedule.ts';
import type { Acting } from '../http/acting.ts';
import { readOverview } from '../lists/rounds/overview.ts';
import { pageRounds } from '../lists/rounds/rounds.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import type { Evidence } from './evidence.ts';

type Meant = { readonly kind: string; readonly period: string };

export async function witnessLists(
  acting: Acting,
  province: string,
  duties: readonly Duty[],
): Promise<ReadonlyMap<string, Evidence>> {
  const found = new Map<string, Evidence>();
  for (const duty of duties.filter(({ deadline }) => deadline.kind === 'lists')) {
    const evidence = await evidenceOf(acting, province, duty);
    if (evidence !== null) found.set(duty.id, evidence);
  }
  return found;
}

/** The rounds that the deadline closes: of its own year, or of the one after it. */
function roundsOf({ source, deadline, period }: Duty): readonly Meant[] {
  const listings = rulebook.policyById(source.id)?.listings ?? [];
  const year = Number(period.slice(0, 4));
  return listings
    .filter((listing) => listing.deadline === deadline.id)
    .map(({ id, forNextYear }) => ({ kind: id, period: String(forNextYear ? year + 1 : year) }));
}

type Counts = { readonly communes: number; readonly onTime: number; readonly late: number; readonly approved: number };

async function evidenceOf(acting: Acting, province: string, duty: Duty): Promise<Evidence | null> {
  const all: Counts[] = [];
  for (const { kind, period } of roundsOf(duty)) {
    const { items } = await pageRounds(acting, { limit: 1, kind, period, province });
    const [round] = items;
    if (round !== undefined) all.push(await countsOf(acting, round.id));
  }
  return all.length === 0 ? null : told(all, acting.actor.agency.commune !== null);
}

async function countsOf(acting: Acting, round: string): Promise<Counts> {
  const { communes } = await readOverview(acting, round);
  const own = acting.actor.agency.commune;
  const seen = own === null ? communes : communes.filter(({ commune }) => commune === own);
  return {
    communes: seen.length,
    onTime: seen.filter(({ timeliness }) => timeliness === 'on-time').length,
    late: seen.filter(({ timeliness }) => timeliness === 'late').length,
    approved: seen.filter(({ standing }) => standing === 'approved').length,
  };
}

function told(all: readonly Counts[], ofItself: boolean): Evidence {
  const sum = (name: keyof Counts) => all.reduce((total, counts) => total + counts[name], 0);
  const lists = sum('communes');
  const onTime = sum('onTime');
  const late = sum('late');
  const whose = ofItself
    ? { vi: 'Danh sách của mình', en: 'Its own lists' }
    : { vi: 'Danh sách của các xã, phường', en: 'Lists of the communes' };
  return {
    done: lists > 0 && sum('approved') === lists,
    inTime: lists > 0 && onTime === lists,
    doneOn: null,
    says: {
      vi: `${whose.vi}: ${onTime}/${lists} phê duyệt đúng hạn, ${late} quá hạn`,
      en: `${whose.en}: ${onTime} of ${lists} approved in time, ${late} late`,
    },
  };
}
