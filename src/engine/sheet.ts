/**
 * A policy printed as the sheet a legal officer signs: clause by clause, what the program does, from the very values the
 * engine uses. Prose stands beside them, so that the two cannot drift apart unseen.
 */
import type { Language } from './answer.ts';
import type {
  Cite,
  Condition,
  Deadline,
  Listing,
  Office,
  Payer,
  Policy,
  Rule,
  StateGroup,
  StatePolicy,
  Words,
} from './policy.ts';
import { countedRows, endingRows } from './sheet-counting.ts';
import { BUDGETS, deadlineRule, OFFICES, ORDERS, PAYERS } from './sheet-words.ts';
import { describe, VALUES } from './words.ts';

export type SheetRow = { readonly clause: string; readonly does: string };

export type Sheet = {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly columns: readonly [clause: string, does: string, agreed: string];
  readonly rows: readonly SheetRow[];
};

type CiteText = (cite: Cite) => string;

const COLUMNS: { readonly [L in Language]: Sheet['columns'] } = {
  vi: ['Điều khoản', 'Chương trình làm gì', 'Đồng ý'],
  en: ['Clause', 'What the program does', 'Agreed'],
};

export function sheetOf(policy: Policy | StatePolicy, revision: string, language: Language, citeText: CiteText): Sheet {
  const rows = 'rules' in policy ? localRows(policy, language, citeText) : stateRows(policy, language, citeText);
  const until = policy.until ?? (language === 'vi' ? 'chưa có ngày kết thúc' : 'no end stated');
  const labels =
    language === 'vi'
      ? ['Mã', 'Bản', 'Áp dụng', 'Đối chiếu ngày', 'Văn bản']
      : ['Id', 'Revision', 'In force', 'Checked on', 'Instruments'];
  const values = [
    policy.id,
    revision,
    `${policy.from} – ${until}`,
    policy.checkedOn,
    policy.instruments.map(({ short }) => short).join('; '),
  ];
  return {
    title: policy.title[language],
    facts: labels.map((label, at) => [label, values[at] ?? '']),
    columns: COLUMNS[language],
    rows,
  };
}

function localRows(policy: Policy, language: Language, citeText: CiteText): readonly SheetRow[] {
  const { several, supportEnds } = policy;
  return [
    ...policy.scopes.map(({ cite, says, when }) => row(cite, `${says[language]} [${conditionsText(when, language)}]`)),
    ...policy.exclusions.map(({ cite, says }) => row(cite, says[language])),
    ...policy.rules.map((rule) => row(rule.cite, ruleText(rule, language))),
    ...countedRows(policy.rules, language, citeText),
    row(several.cite, `${several.says[language]} [${ORDERS[several.order][language]}]`),
    ...(supportEnds ? [row(supportEnds.cite, `${supportEnds.says[language]} [${supportEnds.month}]`)] : []),
    ...policy.budgetHolders.map(({ cite, says, holder }) =>
      row(cite, `${says[language]} [${BUDGETS[holder][language]}]`),
    ),
    ...policy.listings.map((listing) => row(listing.cite, listingText(listing, language))),
    ...policy.deadlines.map((deadline) => row(deadline.cite, deadlineText(deadline, language))),
    ...settled(policy, language, citeText),
  ];

  function row(cite: Cite, does: string): SheetRow {
    return { clause: citeText(cite), does };
  }
}

function stateRows(policy: StatePolicy, language: Language, citeText: CiteText): readonly SheetRow[] {
  const vi = language === 'vi';
  const group = (
    { cite, says, when }: { cite: Cite; says: Words; when: readonly Condition[] },
    rest: string,
  ): SheetRow => ({
    clause: citeText(cite),
    does: `${says[language]} [${conditionsText(when, language)}]: ${rest}`,
  });
  const pays = ({ payer }: Payer) => PAYERS[payer][language];
  const shares = ({ share }: StateGroup) =>
    vi ? `Nhà nước hỗ trợ ${percent(share)}` : `the state supports ${percent(share)}`;
  const cap = policy.capMonths;
  return [
    ...policy.participants.map((one) => group(one, vi ? 'mới được tham gia' : 'may take part')),
    ...policy.payers.map((payer) => group(payer, pays(payer))),
    ...policy.groups.map((one) => group(one, shares(one))),
    ...countedRows(policy.groups, language, citeText),
    ...endingRows(policy.endings, language, citeText),
    ...(cap
      ? [{ clause: citeText(cap.cite), does: vi ? `tối đa ${cap.months} tháng` : `at most ${cap.months} months` }]
      : []),
    ...policy.deadlines.map((one) => ({ clause: citeText(one.cite), does: deadlineText(one, language) })),
    ...settled(policy, language, citeText),
  ];
}

/** What we read into the text, and what is set aside, each with its reason. */
function settled(policy: Policy | StatePolicy, language: Language, citeText: CiteText): readonly SheetRow[] {
  const vi = language === 'vi';
  const readings = policy.readings.flatMap(({ cites, reading, because }) =>
    cites.map((cite) => ({
      clause: citeText(cite),
      does: `${vi ? 'chúng tôi hiểu' : 'we read'}: ${reading[language]} (${because[language]})`,
    })),
  );
  const aside = policy.notEncoded.map(({ cite, because }) => ({
    clause: citeText(cite),
    does: `${vi ? 'không mã hóa' : 'not encoded'}: ${because[language]}`,
  }));
  return [...readings, ...aside];
}

function ruleText(rule: Rule, language: Language): string {
  return `${rule.says[language]} [${conditionsText(rule.when, language)}]: ${shareText(rule, language)}`;
}

export function conditionsText(conditions: readonly Condition[], language: Language): string {
  if (conditions.length === 0) return language === 'vi' ? 'mọi người' : 'everybody';
  return conditions.map((condition) => describe(condition, language)).join('; ');
}

const KINDS: { readonly [K in Rule['kind']]: Words } = {
  'on-top': { vi: 'cộng thêm vào phần Nhà nước hỗ trợ', en: "on top of the state's share" },
  'in-full': { vi: 'phần Nhà nước chưa hỗ trợ', en: 'what the state leaves' },
  alone: { vi: 'riêng, không cộng phần Nhà nước', en: "alone, without the state's share" },
  total: { vi: 'tổng cộng với phần Nhà nước', en: 'together with the state' },
};

/** Share, kind, groups and budget, from the values the engine uses. */
export function shareText({ share, kind, on, budget }: Rule, language: Language): string {
  const rate = share === null ? (language === 'vi' ? 'mức chưa được công bố' : 'rate not published') : percent(share);
  const groups =
    kind === 'on-top' || kind === 'total'
      ? ` (${on === 'any' ? (language === 'vi' ? 'mọi nhóm' : 'any group') : on.join(', ')})`
      : '';
  return `${rate} ${KINDS[kind][language]}${groups}; ${BUDGETS[budget][language]}`;
}

export function percent(share: number): string {
  return `${share / 100}%`;
}

function listingText(listing: Listing, language: Language): string {
  const { by, form, confirmedBy, approvedBy, rolesToo = [] } = listing;
  const vi = language === 'vi';
  const step = (says: string, office: Office | null) => (office ? [`${says}: ${OFFICES[office][language]}`] : []);
  return [
    `${vi ? 'lập danh sách' : 'listed by'}: ${by.map((office) => OFFICES[office][language]).join(', ')}`,
    form,
    ...step(vi ? 'xác nhận' : 'confirmed by', confirmedBy),
    ...step(vi ? 'phê duyệt' : 'approved by', approvedBy),
    ...rolesToo.map((role) => `${vi ? 'cả' : 'also'}: ${VALUES[role]?.[language] ?? role}`),
    ...(listing.forNextYear ? [vi ? 'cho năm sau' : 'for the next year'] : []),
    ...(listing.toAdvise ? [vi ? 'chỉ để hướng dẫn, vận động' : 'to advise and persuade only'] : []),
  ].join('; ');
}

function deadlineText(deadline: Deadline, language: Language): string {
  const { words, what, who } = deadline;
  const quoted = words === null ? '' : `“${words}”: `;
  return `${quoted}${what[language]} (${OFFICES[who][language]}) [${deadlineRule(deadline, language)}]`;
}

/** As Markdown: a heading, the facts, and one table with a column to sign. */
export function markdownOf({ title, facts, columns, rows }: Sheet): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const table = rows.map(({ clause, does }) => `| ${cell(clause)} | ${cell(does)} | |`);
  const head = [`| ${columns.join(' | ')} |`, '| --- | --- | --- |'];
  return [`# ${title}`, '', ...facts.map(([label, value]) => `- ${label}: ${value}`), '', ...head, ...table, ''].join(
    '\n',
  );
}
