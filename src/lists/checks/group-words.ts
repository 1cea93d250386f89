/**
 * What the codes and words for groups of people on the forms mean as facts of the engine. The codes are known from
 * restatements only (law.md 9.5: CV 1804 and QĐ 1351, secondary); the words are those of the policies' own texts. Data
 * only: group.ts reads with it.
 */
import type { Fact, Person } from '../../engine/facts.ts';

export type GroupFacts = {
  readonly facts: Person;
  /** What the words leave open: asked for, never taken for "no", whatever the list says of everybody on it. */
  readonly open?: readonly Fact[];
  /** What they leave to the list: never taken for "no", but a list that is of one kind alone says which. */
  readonly leftToList?: readonly Fact[];
  /** In years, at the first month; from what the code stands for. */
  readonly age?: { readonly from?: number; readonly below?: number };
};

/** By the two letters of the code (Mã đối tượng, also the first letters of the card). */
export const GROUP_CODES: Readonly<Record<string, GroupFacts>> = {
  CN: { facts: { household: 'near-poor' } },
  HN: { facts: { household: 'poor' } },
  HS: { facts: { student: true } },
  SV: { facts: { student: true } },
  GB: { facts: { averageLiving: true }, leftToList: ['farming'] },
  GD: { facts: {} },
  DT: { facts: { ethnicMinority: true, areas: ['difficult'] } },
  DK: { facts: { areas: ['especially-difficult'] } },
  XD: { facts: { areas: ['island'] } },
  TE: { facts: {}, age: { below: 6 } },
  BT: { facts: { allowances: ['social-allowance'] } },
  LH: { facts: { allowances: ['social-pension'] }, age: { from: 70 } },
  KT: { facts: { roles: ['hamlet-activist'] } },
};

/** The code of a unit that lists such people, by the code of the group: the same letters (CV 1804). */
export const CARD_CODES_OF_RULES: Readonly<Record<string, readonly string[]>> = {
  'hi-near-poor': ['CN'],
  'hi-student': ['HS', 'SV'],
  'hi-farming': ['GB'],
  'hi-hamlet-activist': ['KT'],
};

type Phrase = GroupFacts & { readonly words: RegExp };

/**
 * Words in lower case without diacritics, the more telling first: what one has taken is not read by those after it.
 * A clause that says "không" is read by none of them, but for the words that hold it themselves.
 */
export const GROUP_PHRASES: readonly Phrase[] = [
  {
    words: /thoat (?:ho )?ngheo (?:dong thoi|va|,) ?(?:ho )?thoat (?:ho )?can ngheo/,
    facts: { household: 'exited', exitedFrom: 'poverty' },
  },
  { words: /(?:thoat|ra khoi) (?:dien |ho )*can ngheo/, facts: { household: 'exited', exitedFrom: 'near-poverty' } },
  { words: /(?:thoat|ra khoi) (?:dien |ho )*ngheo/, facts: { exitedFrom: 'poverty' }, open: ['household'] },
  { words: /(?:ho )?can ngheo/, facts: { household: 'near-poor' } },
  { words: /ho ngheo|nguoi ngheo/, facts: { household: 'poor' } },
  {
    words: /nong,? ?lam,? ?(?:ngu|thuy san),? ?(?:va )?(?:diem )?nghiep|nong lam ngu(?: diem)? nghiep/,
    facts: {},
    leftToList: ['farming'],
  },
  { words: /lam nong nghiep|nong nghiep/, facts: { farming: 'agriculture' } },
  { words: /lam nghiep/, facts: { farming: 'forestry' } },
  { words: /ngu nghiep|ngu dan/, facts: { farming: 'fishery' } },
  { words: /diem nghiep|lam muoi/, facts: { farming: 'salt' } },
  { words: /muc song trung binh/, facts: { averageLiving: true } },
  { words: /hoc sinh|sinh vien|\bhssv\b/, facts: { student: true } },
  { words: /hoan canh kho khan/, facts: { studentHardship: true } },
  { words: /nguoi cao tuoi|\bnct\b/, facts: {} },
  { words: /khuyet tat dac biet nang/, facts: { disability: 'very-severe' } },
  { words: /khuyet tat nang/, facts: { disability: 'severe' } },
  { words: /khuyet tat nhe/, facts: { disability: 'mild' } },
  {
    words: /(?:xa |thon )?(?:khong con thuoc|ra khoi|da ra khoi) (?:vung|danh sach)(?: xa)?[\w -]*kho khan/,
    facts: { ethnicMinority: true },
    open: ['graduatedCommuneOn', 'graduatedList'],
  },
  { words: /dan toc ?: ?kinh\b/, facts: { ethnicMinority: false } },
  { words: /dan toc ?: ?\w+/, facts: { ethnicMinority: true } },
  {
    words: /dan toc thieu so|\bdtts\b/,
    facts: { ethnicMinority: true },
    open: ['graduatedCommuneOn', 'graduatedList'],
  },
  { words: /an ninh,? ?trat tu|bao ve an ninh/, facts: { roles: ['grassroots-security'] } },
  { words: /y te thon|co do thon|y te ban/, facts: { roles: ['village-health-worker'] } },
  { words: /cong tac vien dan so|ctv dan so/, facts: { roles: ['population-collaborator'] } },
  { words: /chan nuoi,? ?thu y|nhan vien thu y/, facts: { roles: ['animal-health-worker'] } },
  { words: /khong chuyen trach/, facts: { roles: ['hamlet-activist'] } },
  { words: /nghe nhan ha noi/, facts: { roles: ['hanoi-artisan'] } },
  { words: /nghe nhan (?:nhan dan|uu tu)/, facts: { roles: ['artisan'] } },
  { words: /(?:hoi )?cuu chien binh/, facts: { roles: ['veterans-association'] } },
  { words: /cuu quan nhan/, facts: { roles: ['ex-soldier'] }, open: ['inClub'] },
  { words: /cuu cong an|cuu cand/, facts: { roles: ['ex-police'] }, open: ['inClub'] },
  { words: /cuu thanh nien xung phong|cuu tnxp/, facts: { roles: ['ex-youth-volunteer'] }, open: ['inClub'] },
  { words: /40 nam tuoi dang|huy hieu 40 nam/, facts: { roles: ['party-40-years'] } },
  { words: /thu gom rac/, facts: { roles: ['waste-collector'] } },
  { words: /co so (?:tu thien|bao tro|ton giao)/, facts: { roles: ['charity-establishment'] } },
  { words: /cau lac bo|\bclb\b/, facts: { inClub: true } },
  { words: /\bhiv\b/, facts: { hivPositive: true } },
  { words: /hoi nguoi mu/, facts: { blindAssociation: true } },
  { words: /mua ban nguoi/, facts: {}, open: ['traffickingVictimOn'] },
  { words: /bom min/, facts: { bombVictim: true } },
  { words: /ho gia dinh/, facts: {} },
  { words: /huu tri xa hoi/, facts: { allowances: ['social-pension'] } },
  { words: /bao tro xa hoi|tro cap xa hoi/, facts: { allowances: ['social-allowance'] } },
  { words: /tre em duoi 6/, facts: {}, age: { below: 6 } },
];

/** What somebody whose group is named is said not to be, wherever the row does not say otherwise. */
export const DECLARED: Person = {
  household: 'other',
  exitedOn: false,
  farming: 'none',
  averageLiving: false,
  graduatedCommuneOn: false,
  student: false,
  studentHardship: false,
  compulsorySocialInsurance: false,
  allowances: [],
  healthGround: 'none',
  healthCard: false,
  roles: [],
  inClub: false,
  bombVictim: false,
};
