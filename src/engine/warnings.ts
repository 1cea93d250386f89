/** What an answer has to say of itself: what it assumed, what is not verified, what else the person should know. */
import type { Question, Warning } from './answer.ts';
import { daysBetween } from './day.ts';
import type { Fact } from './facts.ts';
import { SENSITIVE } from './known.ts';
import { monthOf } from './month.ts';
import { type Case, type Covered, incomeWithin } from './payments.ts';
import type { StateGroup, Words } from './policy.ts';
import type { ParameterName } from './prices.ts';
import { datedAt } from './program.ts';
import type { Rulebook } from './rulebook.ts';

const say = (vi: string, en: string): Words => ({ vi, en });

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
  const told: readonly (readonly [code: string, says: Words])[] = [
    ...assumed(question, asked, first),
    ...unverified(asked, covered, rulebook),
    ...ofPolicy(question, first, rulebook),
    ...ofPerson(question, asked, covered, rulebook),
  ];
  return told.map(([code, says]) => ({ code, says: says[language] }));
}

type Told = readonly (readonly [code: string, says: Words])[];

function assumed({ person, contribution }: Question, asked: Case, { program }: Covered): Told {
  const absent = (value: unknown) => value === null || value === undefined;
  const asks = new Set<Fact>(program.atoms.list.map(({ fact }) => fact));
  const told: [boolean, Words][] = [
    [
      social(asked) && absent(contribution?.monthlyIncome),
      say(
        'Coi thu nhập chọn đóng là mức thấp nhất (chuẩn hộ nghèo nông thôn).',
        'The chosen income is taken as the floor (the rural poverty line).',
      ),
    ],
    [social(asked) && absent(contribution?.method), say('Coi là đóng hằng tháng.', 'Monthly payment is assumed.')],
    [
      social(asked) && absent(person.monthsSupported),
      say('Coi là chưa được Nhà nước hỗ trợ tháng nào.', 'No month of state support so far is assumed.'),
    ],
    [
      health(asked) && absent(contribution?.healthMethod),
      say('Coi là đóng 12 tháng một lần.', 'Payment for 12 months is assumed.'),
    ],
    [
      health(asked) && absent(contribution?.householdRank),
      say('Coi là người thứ nhất trong hộ gia đình.', 'The first member of the household is assumed.'),
    ],
    [
      asks.has('nationalStandard') && absent(person.nationalStandard) && !absent(person.household),
      say('Coi chuẩn của Chính phủ như chuẩn của địa phương.', "The national standard is taken as the household's."),
    ],
    [
      asks.has('areas') && absent(person.areas) && absent(person.commune),
      say('Coi nơi sống không thuộc vùng đặc thù nào.', 'No special area is assumed.'),
    ],
  ];
  return told.filter(([holds]) => holds).map(([, says]) => ['assumed', says] as const);
}

type Used = {
  readonly name: ParameterName;
  readonly words: Words;
  /** Whether an answer to this case rests on the number. */
  readonly by: (asked: Case, covered: readonly Covered[]) => boolean;
};

const social = ({ scheme }: Case) => scheme === 'social-insurance';
const health = (asked: Case) => !social(asked);
const chosenIncome = (asked: Case) => social(asked) && asked.income !== null;
const onLadder = (asked: Case, covered: readonly Covered[]) =>
  health(asked) && covered.some(({ decision, program }) => decision.decided && decision.result === program.unsupported);

const PARAMETERS: readonly Used[] = [
  { name: 'ruralPovertyLine', words: say('mức chuẩn hộ nghèo nông thôn', 'the rural poverty line'), by: social },
  { name: 'socialRate', words: say('tỷ lệ đóng BHXH tự nguyện', 'the rate of voluntary social insurance'), by: social },
  { name: 'incomeCeiling', words: say('mức thu nhập cao nhất', 'the ceiling of the income'), by: chosenIncome },
  {
    name: 'referenceLevel',
    words: say('mức lương cơ sở', 'the reference level'),
    by: (asked) => health(asked) || chosenIncome(asked),
  },
  { name: 'healthRate', words: say('tỷ lệ đóng BHYT', 'the health insurance rate'), by: health },
  { name: 'householdLadder', words: say('mức giảm theo hộ gia đình', 'the household ladder'), by: onLadder },
  {
    name: 'fundMonthlyRate',
    words: say('lãi suất đầu tư quỹ', "the fund's monthly rate"),
    by: ({ method }) => method === 'ahead' || method === 'missing',
  },
];

function unverified(asked: Case, covered: readonly Covered[], rulebook: Rulebook): Told {
  const told: [string, Words][] = [];
  const payments = [...new Set(covered.map(({ paidIn }) => paidIn))];
  for (const { name, words, by } of PARAMETERS) {
    if (!by(asked, covered)) continue;
    const dated = payments.map((month) => rulebook.pricesAt(month)[name].dated);
    if (dated.includes(null))
      told.push([
        'rate-unknown',
        say(`Chưa biết ${words.vi} của thời gian này.`, `Not known for this time: ${words.en}.`),
      ]);
    const doubtful = dated.find((one) => one && one.confidence !== 'verified');
    if (doubtful)
      told.push([
        'unverified-parameter',
        say(
          `Chưa kiểm chứng bằng văn bản chính thức: ${words.vi} (${doubtful.cite}).`,
          `Not checked against an official text: ${words.en} (${doubtful.cite}).`,
        ),
      ]);
  }
  return [...told, ...unverifiedRules(covered)];
}

function unverifiedRules(covered: readonly Covered[]): Told {
  const told = new Map<string, Words>();
  for (const { decision, local, paidIn } of covered) {
    if (!decision.decided || decision.result.kind !== 'pair') continue;
    const { group, rule } = decision.result;
    if (group && local?.several.order === 'highest-benefit' && !isBenefitVerified(group, paidIn))
      told.set(
        `b${group.id}`,
        say(
          `Mức hưởng BHYT dùng để chọn nhóm (${group.says.vi}) dựa trên tài liệu thứ cấp.`,
          `The benefit level by which the group is chosen (${group.says.en}) rests on a restatement of the text.`,
        ),
      );
    if (group && group.confidence !== 'verified')
      told.set(
        `g${group.id}`,
        say(
          `Mức hỗ trợ của Nhà nước (${group.says.vi}) dựa trên tài liệu thứ cấp.`,
          `The state's share (${group.says.en}) rests on a restatement of the text.`,
        ),
      );
    if (rule && rule.share === null)
      told.set(
        `u${rule.id}`,
        say(
          'Mức hỗ trợ của địa phương chưa được công bố ở nguồn chúng tôi có.',
          'The local rate is not published in the sources we hold.',
        ),
      );
    else if (rule && rule.confidence !== 'verified')
      told.set(
        `r${rule.id}`,
        say(
          `Mức hỗ trợ của địa phương (${rule.says.vi}) dựa trên tài liệu thứ cấp.`,
          `The local share (${rule.says.en}) rests on a restatement of the text.`,
        ),
      );
  }
  return [...told.values()].map((says) => ['unverified-rule', says] as const);
}

function isBenefitVerified({ benefit }: StateGroup, month: number): boolean {
  return (datedAt(benefit, month)?.confidence ?? 'verified') === 'verified';
}

function ofPolicy({ policy, asOn, province }: Question, { local, program, paidIn }: Covered, rulebook: Rulebook): Told {
  const told: [string, Words][] = [];
  if (policy && local && local !== rulebook.policyAt(province, paidIn))
    told.push([
      'policy-chosen',
      say(
        `Tính theo ${local.id} theo yêu cầu, không phải quy định của tháng này.`,
        `Computed under ${local.id} as asked, not under the text of this month.`,
      ),
    ]);
  const checkedOn = [local?.checkedOn, program.state?.checkedOn].filter((day) => day !== undefined).toSorted()[0];
  if (checkedOn && daysBetween(checkedOn, asOn) > STALE)
    told.push([
      'stale-policy',
      say(`Văn bản được đối chiếu lần cuối ngày ${checkedOn}.`, `The texts were last checked on ${checkedOn}.`),
    ]);
  return told;
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

function ofPerson({ person }: Question, asked: Case, covered: readonly Covered[], rulebook: Rulebook): Told {
  const [first] = covered;
  if (!first) return [];
  return [
    ...(isIncomeMoved(asked, covered, rulebook) ? [MOVED] : []),
    ...(isSensitiveUntold(person, first) ? [FURTHER] : []),
    ...(asked.scheme === 'health-insurance' && isNewCard(person.lastCoveredOn, first) ? [WAITING] : []),
  ];
}

/** In any payment: the bounds move while the chosen income stays. */
function isIncomeMoved({ scheme, income }: Case, covered: readonly Covered[], rulebook: Rulebook): boolean {
  if (scheme !== 'social-insurance' || income === null) return false;
  return covered.some(({ paidIn }) => incomeWithin(income, rulebook.pricesAt(paidIn)) !== income);
}

/** Said neutrally, whichever it is: the warning must not tell what the person did not. */
function isSensitiveUntold(person: Question['person'], { program }: Covered): boolean {
  return program.atoms.list.some(({ fact }) => SENSITIVE.has(fact) && (person[fact] ?? null) === null);
}

/** The first card, or one after a break of 90 days, of somebody for whom nobody else pays. */
function isNewCard(lastCoveredOn: string | false | null | undefined, { paidIn, decision }: Covered): boolean {
  if (!decision.decided || decision.result.kind !== 'pair') return false;
  if (lastCoveredOn === null || lastCoveredOn === undefined) return false;
  return lastCoveredOn === false || daysBetween(lastCoveredOn, `${monthOf(paidIn)}-01`) > BREAK;
}
