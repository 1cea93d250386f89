/**
 * Facts about a person → the row of a form that says them: the group in the words src/lists/checks reads, the rest in its
 * cells. So somebody who comes from a register or a request is judged exactly as a row that a clerk typed. Pure.
 */
import type { Disability, Farming, Person, Role } from '../engine/facts.ts';
import type { FieldKey } from '../lists/forms/fields.ts';
import type { IntakeRow } from '../lists/intake/row.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'grassroots-security': 'lực lượng bảo vệ an ninh, trật tự',
  'village-health-worker': 'nhân viên y tế thôn',
  'population-collaborator': 'cộng tác viên dân số',
  'animal-health-worker': 'nhân viên thú y',
  'hamlet-activist': 'người hoạt động không chuyên trách',
  artisan: 'nghệ nhân ưu tú',
  'artisan-low-income': 'nghệ nhân ưu tú',
  'hanoi-artisan': 'nghệ nhân Hà Nội',
  'veterans-association': 'hội cựu chiến binh',
  'ex-soldier': 'cựu quân nhân',
  'ex-police': 'cựu công an',
  'ex-youth-volunteer': 'cựu thanh niên xung phong',
  'party-40-years': '40 năm tuổi Đảng',
  'waste-collector': 'thu gom rác',
  'charity-establishment': 'cơ sở từ thiện',
};

const FARMING_WORDS: Readonly<Record<Farming, string | null>> = {
  agriculture: 'làm nông nghiệp',
  forestry: 'lâm nghiệp',
  fishery: 'ngư nghiệp',
  salt: 'diêm nghiệp',
  none: null,
};

const DISABILITY_WORDS: Readonly<Record<Disability, string | null>> = {
  none: null,
  mild: 'khuyết tật nhẹ',
  severe: 'khuyết tật nặng',
  'very-severe': 'khuyết tật đặc biệt nặng',
};

/** Read as a group without facts of its own: for people whose support goes by age, or by nothing. */
const OTHERWISE = { age: 'người cao tuổi', none: 'hộ gia đình' } as const;

export function groupSaid(facts: Person, otherwise: keyof typeof OTHERWISE = 'none'): string {
  const said = [...householdSaid(facts), ...ethnicitySaid(facts), ...healthSaid(facts), ...restSaid(facts)];
  return said.length === 0 ? OTHERWISE[otherwise] : said.join('; ');
}

function householdSaid({ household, exitedFrom, exitedOn, farming, averageLiving }: Person): readonly string[] {
  const said: (string | null)[] = [];
  const since = typeof exitedOn === 'string' ? ` từ ${exitedOn}` : '';
  if (household === 'poor') said.push('hộ nghèo');
  if (household === 'near-poor') said.push('hộ cận nghèo');
  if (exitedFrom === 'poverty') {
    said.push(`${household === 'exited' ? 'thoát nghèo đồng thời thoát cận nghèo' : 'thoát nghèo'}${since}`);
  } else if (exitedFrom === 'near-poverty') said.push(`thoát cận nghèo${since}`);
  if (farming) said.push(FARMING_WORDS[farming]);
  if (averageLiving) said.push('mức sống trung bình');
  return said.filter((words) => words !== null);
}

function ethnicitySaid({ ethnicMinority, graduatedCommuneOn }: Person): readonly string[] {
  if (ethnicMinority !== true) return [];
  const on = typeof graduatedCommuneOn === 'string' ? graduatedCommuneOn : null;
  return ['dân tộc thiểu số', ...(on === null ? [] : [`xã ra khỏi danh sách xã khó khăn ${on}`])];
}

function healthSaid({ disability, hivPositive, blindAssociation, traffickingVictimOn, bombVictim }: Person) {
  const said: (string | null)[] = [];
  if (disability) said.push(DISABILITY_WORDS[disability]);
  if (hivPositive) said.push('HIV');
  if (blindAssociation) said.push('hội người mù');
  if (typeof traffickingVictimOn === 'string') said.push(`nạn nhân mua bán người ${traffickingVictimOn}`);
  if (bombVictim) said.push('bị tai nạn bom mìn');
  return said.filter((words) => words !== null);
}

function restSaid({ student, studentHardship, roles, inClub, allowances }: Person): readonly string[] {
  const said: string[] = [];
  if (student) said.push('học sinh');
  if (studentHardship) said.push('hoàn cảnh khó khăn');
  for (const role of roles ?? []) said.push(ROLE_WORDS[role]);
  if (inClub) said.push('câu lạc bộ');
  if (allowances?.includes('social-pension')) said.push('hưu trí xã hội');
  if (allowances?.includes('social-allowance')) said.push('trợ cấp xã hội');
  return said;
}

/** One row, as an element of a JSON list of one would be read. Empty cells are left out. */
export function rowSaid(cells: Partial<Readonly<Record<FieldKey, string | null | undefined>>>): IntakeRow {
  const written: { [K in FieldKey]?: { text: string; address: string; kind: 'text' } } = {};
  for (const [field, text] of entriesOf(cells)) written[field] = { text, address: `/0/${field}`, kind: 'text' };
  return { position: 1, sheet: null, row: 1, cells: written, change: 'increase', repairs: [], findings: [] };
}

function entriesOf(cells: Partial<Readonly<Record<FieldKey, string | null | undefined>>>) {
  return FIELDS.flatMap((field): readonly (readonly [FieldKey, string])[] => {
    const text = cells[field];
    return text === undefined || text === null || text === '' ? [] : [[field, text]];
  });
}

/** What registers and requests know of a person. */
const FIELDS: readonly FieldKey[] = [
  'name',
  'citizenNumber',
  'insuranceNumber',
  'birthDate',
  'sex',
  'commune',
  'residentialGroup',
  'address',
  'group',
  'phone',
  'months',
  'fromMonth',
  'income',
  'requestedOn',
  'decisionNumber',
  'decisionOn',
  'note',
];
