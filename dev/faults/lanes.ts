/**
 * Who sends lists in during a run: lanes side by side, each with officers of its own, so that an officer does one thing at a
 * time. Insurers and confirming communes are shared, as in life; so are the rounds.
 */
import { communesOf } from '../../src/places/places.ts';
import { type Counter, openCounter } from './money-desk.ts';
import type { Agency, Officer, Registry } from './offices.ts';
import type { Sort } from './people.ts';

export type Lane = {
  readonly name: string;
  readonly kind: Sort;
  /** Where the people of its lists live. */
  readonly communes: readonly string[];
  readonly clerk: Officer;
  readonly colleague: Officer;
  /** Who approve, where somebody does. */
  readonly chairs: readonly Officer[];
  /** A confirmer of each commune the people of its lists live in; none where nobody confirms. */
  readonly confirmers: readonly Officer[];
  /** Hands in what people ask its commune for; null where nobody asks. */
  readonly portal: Officer | null;
  readonly receivers: readonly Officer[];
  readonly accepter: Officer;
};

/** Keeps the rounds of a province. */
export type Keepers = Readonly<Record<'46' | '01', Officer>>;

/** Communes that confirm the lists of schools. */
const ASKED = 3;

/** Every third lane is a school's, every fifth a collector's, all others are communes of Huế. */
function kindOf(nth: number): Lane['kind'] {
  if (nth % 5 === 4) return 'collector';
  return nth % 3 === 1 ? 'school' : 'commune';
}

/** Everybody who takes part in a run. */
export type Ground = { readonly lanes: readonly Lane[]; readonly keepers: Keepers; readonly counter: Counter };

export async function openLanes(registry: Registry, count: number): Promise<Ground> {
  const hue = await registry.agency('insurer-city', '46');
  const hanoi = await registry.agency('insurer-city', '01');
  const asked: Agency[] = [];
  for (const { code } of communesOf('01').slice(0, ASKED)) asked.push(await registry.agency('commune', '01', code));
  const lanes: Lane[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const kind = kindOf(nth);
    const insurer = kind === 'commune' ? hue : hanoi;
    const confirming = kind === 'school' ? asked : [];
    lanes.push(await openLane(registry, { nth, kind, insurer, confirming }));
  }
  const keepers = { '46': await registry.officer(hue, 'approver'), '01': await registry.officer(hanoi, 'approver') };
  return { lanes, keepers, counter: await openCounter(registry, hue) };
}

type NewLane = {
  readonly nth: number;
  readonly kind: Sort;
  readonly insurer: Agency;
  readonly confirming: readonly Agency[];
};

async function openLane(registry: Registry, { nth, kind, insurer, confirming }: NewLane): Promise<Lane> {
  const home = communesOf(kind === 'commune' ? '46' : '01')[nth]?.code ?? '';
  const maker =
    kind === 'commune'
      ? await registry.agency('commune', '46', home)
      : await registry.agency(kind === 'school' ? 'school' : 'collecting-organisation', '01');
  const officers = async (of: readonly Agency[], role: Officer['role']) => {
    const made: Officer[] = [];
    for (const agency of of) made.push(await registry.officer(agency, role));
    return made;
  };
  const [clerk, colleague] = [await registry.officer(maker, 'maker'), await registry.officer(maker, 'maker')];
  return {
    name: `${kind} ${nth}`,
    kind,
    communes: confirming.length === 0 ? [home] : confirming.map(({ commune }) => commune ?? ''),
    clerk,
    colleague,
    chairs: kind === 'commune' ? await officers([maker, maker], 'approver') : [],
    confirmers: await officers(confirming, 'confirmer'),
    portal: kind === 'commune' ? await registry.portal('46') : null,
    receivers: await officers([insurer, insurer], 'maker'),
    accepter: await registry.officer(insurer, 'approver'),
  };
}
