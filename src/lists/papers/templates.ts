/**
 * The template of a kind of list, filled in as far as the law and the office fill it in: whose list it is, the group where
 * there is one alone, the reference level, and on its last page whom the list takes, by when, with which papers. Pure.
 */
import type { Month } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
import type { Words } from '../../engine/policy.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import { CSV_TYPE } from '../../writing/csv.ts';
import { XLSX_TYPE } from '../../writing/workbook.ts';
import { CARD_CODES_OF_RULES } from '../checks/group-words.ts';
import type { Form } from '../forms/form.ts';
import { formNamed, formOf } from '../forms/forms.ts';
import { type Beforehand, templateCsv, templateWorkbook } from '../forms/writing/template.ts';
import type { Kind } from '../kinds.ts';

/** Whoever fills it in; null where that is not known yet. */
export type Unit = { readonly name: string; readonly code: string | null } | null;

export type Template = {
  readonly form: Form;
  readonly beforehand: Beforehand;
};

export function templateOf(rulebook: Rulebook, kind: Kind, month: Month, unit: Unit): Template {
  const policy = rulebook.policyById(kind.policy);
  const rules = policy?.rules.filter(({ id }) => kind.rules.includes(id)) ?? [];
  const [only, ...others] = rules;
  const [letters = '', ...moreLetters] = new Set(kind.rules.flatMap((id) => CARD_CODES_OF_RULES[id] ?? []));
  const oneLetters = moreLetters.length === 0 ? letters : '';
  const { value: level } = rulebook.pricesAt(monthIndex(month)).referenceLevel;
  return {
    form: formNamed(kind.form) ?? formOf('mau-3'),
    beforehand: {
      head: {
        ...(unit === null ? {} : { unitName: unit.name }),
        ...(unit === null || unit.code === null ? {} : { unitCode: `${unit.code}${oneLetters}` }),
        ...(only !== undefined && others.length === 0 ? { groupName: only.says.vi } : {}),
        ...(oneLetters === '' ? {} : { groupCode: oneLetters }),
        ...(level === null ? {} : { baseSalary: dotted(level) }),
      },
      notes: [
        ...rules.map(({ says, cite }) => cited(says, rulebook.citeText(cite))),
        ...(kind.deadline === null ? [] : [deadlineOf(kind.deadline)]),
        ...(policy?.listings.find(({ id }) => id === kind.id)?.papers ?? []).map(paperOf),
      ],
    },
  };
}

export const TEMPLATE_FORMATS = ['xlsx', 'csv'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

export async function writeTemplate({ form, beforehand }: Template, format: TemplateFormat) {
  if (format === 'csv') return { type: CSV_TYPE, bytes: new TextEncoder().encode(templateCsv(form)) };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of templateWorkbook(form, beforehand)) pieces.push(new Uint8Array(piece));
  return { type: XLSX_TYPE, bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
}

function cited({ vi, en }: Words, cite: string): Words {
  return { vi: `Danh sách này gồm: ${vi} (${cite}).`, en: `This list takes: ${en} (${cite}).` };
}

function deadlineOf({ words: printed, cite }: Exclude<Kind['deadline'], null>): Words {
  const words = printed ?? '…';
  return { vi: `Hạn chốt: ${words} (${cite}).`, en: `It closes: ${words} (${cite}).` };
}

function paperOf({ vi, en }: Words): Words {
  return { vi: `Kèm theo: ${vi}.`, en: `With it: ${en}.` };
}

/** As forms print amounts: 2.530.000. */
function dotted(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
}
