/**
 * Who may do what with a list in each of its states, written out by hand from design section 6. Whatever stands here is
 * possible, and whatever does not is refused: the tests go through every pair. `maker/approver` is an approver of the
 * agency that made the list; `asked` a commune whose people are on it, `answered` one that has answered already; `local`
 * and `city` the insurer's offices.
 */
import type { State } from '../../src/lists/lifecycle.ts';

export const WAYS = ['hue', 'school', 'collector', 'walk-in', 'haiphong-2024', 'longest'] as const;
export type WayName = (typeof WAYS)[number];

type Table = Readonly<Record<WayName, Readonly<Record<State, readonly string[]>>>>;

const DRAFT = ['maker/maker: edit submit withdraw', 'maker/key: edit'];
const WITHDRAWN_BY_MAKER = 'maker/maker: withdraw';
const WITH_COMMUNES = [
  'asked/confirmer: confirm return',
  'asked/approver: return',
  'answered/confirmer: return',
  'answered/approver: return',
];
const WITH_INSURER = [
  'local/maker: receive return',
  'local/confirmer: receive return',
  'local/approver: return',
  'city/maker: receive return',
  'city/confirmer: receive return',
  'city/approver: return',
];
const RECEIVED = ['local/approver: accept', 'city/approver: accept'];
const OVER = { accepted: [], withdrawn: [] };

export const MOVES_BY_HAND: Table = {
  // A commune's clerk makes it, its chair approves it.
  hue: {
    draft: DRAFT,
    submitted: [WITHDRAWN_BY_MAKER, 'maker/approver: approve return', 'maker/confirmer: return'],
    confirmed: [],
    approved: WITH_INSURER,
    received: RECEIVED,
    ...OVER,
  },
  // Confirmed by the commune each pupil lives in, approved by nobody.
  school: {
    draft: DRAFT,
    submitted: [WITHDRAWN_BY_MAKER, ...WITH_COMMUNES],
    confirmed: [WITHDRAWN_BY_MAKER, ...WITH_INSURER],
    approved: [],
    received: RECEIVED,
    ...OVER,
  },
  collector: {
    draft: DRAFT,
    submitted: [WITHDRAWN_BY_MAKER, ...WITH_INSURER],
    confirmed: [],
    approved: [],
    received: RECEIVED,
    ...OVER,
  },
  // People who come to the counter of the insurer: its own clerks make the list and receive it, by four eyes.
  'walk-in': {
    draft: DRAFT,
    submitted: [
      'maker/maker: receive return withdraw',
      'maker/confirmer: receive return',
      'maker/approver: return',
      ...WITH_INSURER,
    ],
    confirmed: [],
    approved: [],
    received: ['maker/approver: accept', ...RECEIVED],
    ...OVER,
  },
  // Made by communes, approved by the insurer's local office.
  'haiphong-2024': {
    draft: DRAFT,
    submitted: [WITHDRAWN_BY_MAKER, 'local/approver: approve return', 'local/maker: return', 'local/confirmer: return'],
    confirmed: [],
    approved: WITH_INSURER,
    received: RECEIVED,
    ...OVER,
  },
  // No law asks for all of it today; the states know it all the same.
  longest: {
    draft: DRAFT,
    submitted: [WITHDRAWN_BY_MAKER, ...WITH_COMMUNES],
    confirmed: [WITHDRAWN_BY_MAKER, 'local/approver: approve return', 'local/maker: return', 'local/confirmer: return'],
    approved: WITH_INSURER,
    received: RECEIVED,
    ...OVER,
  },
};

/** What somebody may do: nothing, unless it is written above. */
export function movesByHand(way: WayName, state: State, who: string): readonly string[] {
  const line = MOVES_BY_HAND[way][state].find((one) => one.startsWith(`${who}: `));
  return line?.slice(who.length + 2).split(' ') ?? [];
}

/** The states a list of this way comes through, with their lines; a state without lines is never reached. */
export const REACHED: Readonly<Record<WayName, readonly State[]>> = {
  hue: ['draft', 'submitted', 'approved', 'received', 'accepted', 'withdrawn'],
  school: ['draft', 'submitted', 'confirmed', 'received', 'accepted', 'withdrawn'],
  collector: ['draft', 'submitted', 'received', 'accepted', 'withdrawn'],
  'walk-in': ['draft', 'submitted', 'received', 'accepted', 'withdrawn'],
  'haiphong-2024': ['draft', 'submitted', 'approved', 'received', 'accepted', 'withdrawn'],
  longest: ['draft', 'submitted', 'confirmed', 'approved', 'received', 'accepted', 'withdrawn'],
};

/** Which agencies see a list in which state; nobody else does. */
export const SEES_BY_HAND: Readonly<Record<WayName, Readonly<Partial<Record<State, readonly string[]>>>>> = {
  hue: seen(['submitted: maker', 'approved received accepted: maker local city']),
  school: seen(['submitted: maker asked answered', 'confirmed received accepted: maker asked answered local city']),
  collector: seen(['submitted received accepted: maker local city']),
  'walk-in': seen(['submitted received accepted: maker local city']),
  'haiphong-2024': seen(['submitted: maker local', 'approved received accepted: maker local city']),
  longest: seen([
    'submitted: maker asked answered',
    'confirmed: maker asked answered local',
    'approved received accepted: maker asked answered local city',
  ]),
};

function seen(lines: readonly string[]): Readonly<Partial<Record<State, readonly string[]>>> {
  const pairs = lines.flatMap((line) => {
    const [states = '', agencies = ''] = line.split(': ');
    return states.split(' ').map((state) => [state, agencies.split(' ')] as const);
  });
  return Object.fromEntries([...pairs, ['draft', ['maker']], ['withdrawn', ['maker']]]);
}
