/** What an answer has to say of itself: what it assumed, what is not verified, what else the person should know. */
import type { Question, Warning } from './answer.ts';
import { say, social, type Told, unverified } from './confidence.ts';
import { daysBetween } from './day.ts';
import type { Day, Fact } from './facts.ts';
import { SENSITIVE } from './known.ts';
import { monthOf } from './month.ts';
import type { Case, Covered } from './payments.ts';
import type { Words } from './policy.ts';
import type { Program } from './program.ts';
import type { Rulebook } from './rulebook.ts';
import { incomeWithin } from './terms.ts';
import { written } from './written.ts';

/** Days after which a policy nobody looked at again warns. */
const STALE = 45;
/** A break from which a new card waits (Luật BHYT, Điều 16 khoản 3 điểm c). */
const BREAK = 90;

export function warningsOf(
  question: Question,
  asked: Case,
  covered: readonly Covered[],
  rulebook: Rulebook,
): readonly Warning[] {
  const { language } = question;
  const first = covered[0];
  if (!first) return [];
  const told: Told = [
    ...assumed(question, asked, first),
    ...unverified(asked, covered),
    ...ofPolicy(question, first, rulebook),
    ...ofPerson(question, asked, covered),
  ];
  return told.map(([code, says]) => ({ code, says: says[language] }));
}

const ASSUMED = {
  income: say(
    'Coi thu nhập chọn đóng là mức thấp nhất (chuẩn hộ nghèo nông thôn).',
    'The chosen income is taken as the floor (the rural poverty line).',
  ),
  method: say('Coi là đóng hằng tháng.', 'Monthly payment is assumed.'),
  supported: say('Coi là chưa được Nhà nước hỗ trợ tháng nào.', 'No month of state support so far is assumed.'),
  healthMethod: say('Coi là đóng 12 tháng một lần.', 'Payment for 12 months is assumed.'),
  rank: say('Coi là người thứ nhất trong hộ gia đình.', 'The first member of the household is assumed.'),
  standard: say(
    'Coi chuẩn của Chính phủ như chuẩn của địa phương.',
    "The national standard is taken as the household's.",
  ),
  areas: say('Coi nơi sống không thuộc vùng đặc thù nào.', 'No special area is assumed.'),
} as const;

function assumed({ person, contribution }: Question, asked: Case, { program }: Covered): Told {
  const asks = asksOf(program);
  const told: (Told[number] | false)[] = social(asked)
    ? [
        isAbsent(contribution?.monthlyIncome) && ['assumed', ASSUMED.income],
        isAbsent(contribution?.method) && ['assumed', ASSUMED.method],
        isAbsent(person.monthsSupported) && ['assumed', ASSUMED.supported],
      ]
    : [
        isAbsent(contribution?.healthMethod) && ['assumed', ASSUMED.healthMethod],
        isAbsent(contribution?.householdRank) && ['assumed', ASSUMED.rank],
      ];
  const isStandardTaken = isAbsent(person.nationalStandard) && !isAbsent(person.household);
  told.push(asks.standard && isStandardTaken && ['assumed', ASSUMED.standard]);
  told.push(asks.areas && isAbsent(person.areas) && isAbsent(person.commune) && ['assumed', ASSUMED.areas]);
  return told.filter((one) => one !== false);
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Which of the facts that warnings are about a program asks for at all. */
type Asks = { readonly standard: boolean; readonly areas: boolean; readonly sensitive: readonly Fact[] };

const asked = new WeakMap<Program, Asks>();

function asksOf(program: Program): Asks {
  const known = asked.get(program);
  if (known) return known;
  const facts = new Set(program.atoms.list.map(({ fact }) => fact));
  const sensitive = [...SENSITIVE].filter((fact) => facts.has(fact));
  const asks = { standard: facts.has('nationalStandard'), areas: facts.has('areas'), sensitive };
  asked.set(program, asks);
  return asks;
}

function ofPolicy({ policy, asOn, province }: Question, { local, program, paidIn }: Covered, rulebook: Rulebook): Told {
  const told: [string, Words][] = [];
  if (policy && local && local !== rulebook.policyAt(province, paidIn))
    told.push([
      'policy-chosen',
      say(
        written`Tính theo ${local.id} theo yêu cầu, không phải quy định của tháng này.`,
        written`Computed under ${local.id} as asked, not under the text of this month.`,
      ),
    ]);
  const checkedOn = earlier(local?.checkedOn, program.state?.checkedOn);
  if (checkedOn && daysBetween(checkedOn, asOn) > STALE)
    told.push([
      'stale-policy',
      say(
        written`Văn bản được đối chiếu lần cuối ngày ${checkedOn}.`,
        written`The texts were last checked on ${checkedOn}.`,
      ),
    ]);
  return told;
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one !== undefined && (other === undefined || one < other) ? one : other;
}

const MOVED = [
  'income-moved',
  say(
    'Thu nhập chọn đóng nằm ngoài mức thấp nhất và cao nhất, đã đưa về mức gần nhất.',
    'The chosen income lies outside its bounds and was moved to the nearer one.',
  ),
] as const;

const FURTHER = [
  'further-grounds',
  say(
    'Có thể còn căn cứ hỗ trợ khác; hãy hỏi cơ quan BHXH hoặc UBND xã, phường.',
    'There may be further grounds for support; ask the insurer or the commune.',
  ),
] as const;

const WAITING = [
  'waiting-period',
  say(
    'Tham gia lần đầu hoặc gián đoạn từ 90 ngày: thẻ BHYT có giá trị sau 30 ngày kể từ ngày đóng đủ (Luật BHYT, Điều 16 khoản 3 điểm c).',
    'First time, or a break of 90 days: the card is valid 30 days after full payment (Luật BHYT, Điều 16 khoản 3 điểm c).',
  ),
] as const;

function ofPerson({ person }: Question, asked: Case, covered: readonly Covered[]): Told {
  const [first] = covered;
  if (!first) return [];
  return [
    ...(isIncomeMoved(asked, covered) ? [MOVED] : []),
    ...(isSensitiveUntold(person, first) ? [FURTHER] : []),
    ...(asked.scheme === 'health-insurance' && isNewCard(person.lastCoveredOn, first) ? [WAITING] : []),
  ];
}

/** In any payment: the bounds move while the chosen income stays. */
function isIncomeMoved({ scheme, income }: Case, covered: readonly Covered[]): boolean {
  if (scheme !== 'social-insurance' || income === null) return false;
  return covered.some(({ paid }) => incomeWithin(income, paid) !== income);
}

/** Said neutrally, whichever it is: the warning must not tell what the person did not. */
function isSensitiveUntold(person: Question['person'], { program }: Covered): boolean {
  return asksOf(program).sensitive.some((fact) => isAbsent(person[fact]));
}

/** The first card, or one after a break of 90 days, of somebody for whom nobody else pays. */
function isNewCard(lastCoveredOn: string | false | null | undefined, { paidIn, decision }: Covered): boolean {
  if (!decision.decided || decision.result.kind !== 'pair') return false;
  if (lastCoveredOn === null || lastCoveredOn === undefined) return false;
  return lastCoveredOn === false || daysBetween(lastCoveredOn, `${monthOf(paidIn)}-01`) > BREAK;
}
