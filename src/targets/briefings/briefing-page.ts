/** A month's briefing as one page to print: what a ward's meeting has before it. Every text is escaped. */
import type { Language } from '../../engine/answer.ts';
import { escaped, htmlPage, type Markup } from '../../http/html.ts';
import type { IndicatorProgress, UnitProgress } from '../progress/progress.ts';
import type { Briefing } from './briefing.ts';
import {
  ageText,
  dayText,
  directionOf,
  goalText,
  indicatorName,
  monthResult,
  monthText,
  numberText,
  originOf,
  rankText,
  SAID,
  unitName,
  valueText,
} from './briefing-words.ts';

type Cell = { readonly text: string; readonly isNumber?: boolean };

export function briefingPage(briefing: Briefing, language: Language): string {
  const say = (word: keyof typeof SAID) => SAID[word][language];
  const { self, below, silent, causes, tasks, updates, olderNotes, month } = briefing;
  const isTold = self.indicators.some(({ told }) => told !== null);
  const title = `${say('title')}: ${briefing.name ?? briefing.unit}`;
  const content = `<h1>${escaped(title)}</h1>
<p class="when">${say('month')} ${monthText(month, language)}</p>
<h2>${say('newOnes')}</h2>
${newOnesTable(briefing, language)}
<h2>${say('own')}</h2>
${ownTable(self, month, language)}
<h2>${say('each')}</h2>
${eachTable(below, month, language)}
${silent.length === 0 ? '' : `<p>${say('silent')}: ${escaped(silent.map(({ name }) => name).join('; '))}.</p>`}
<h2>${say('causes')}</h2>
${said(causes, language)}
<h2>${say('tasks')}</h2>
${said(tasks, language)}
<h2>${say('updates')}</h2>
${said(updates, language)}
${olderNotes === 0 ? '' : `<p>${say('older')}: ${numberText(olderNotes, language)}.</p>`}
<ul class="notes">${(isTold ? (['beside', 'cell', 'basis'] as const) : (['cell', 'basis'] as const)).map((word) => `<li>${say(word)}</li>`).join('')}</ul>`;
  return htmlPage({ title, language, style: 'paper', content });
}

function newOnesTable({ newParticipants: of, self }: Briefing, language: Language): Markup {
  const cell = (value: number | null) => ({ text: numberText(value, language), isNumber: true });
  const toldOf = (id: string) => {
    const told = self.indicators.find(({ indicator }) => indicator === id)?.told ?? null;
    return [cell(told?.inMonth ?? null), cell(told?.value ?? null)];
  };
  const heading = (time: 'thisMonth' | 'thisYear', by: 'counted' | 'told') =>
    `${SAID[time][language]} (${SAID[by][language]})`;
  return table(
    [
      SAID.scheme[language],
      ...(['counted', 'told'] as const).flatMap((by) => [heading('thisMonth', by), heading('thisYear', by)]),
    ],
    [
      [
        { text: SAID.voluntary[language] },
        ...[of.voluntary, of.voluntaryThisYear].map(cell),
        ...toldOf('new-voluntary-participants'),
      ],
      [
        { text: SAID.health[language] },
        ...[of.health, of.healthThisYear].map(cell),
        ...toldOf('new-health-participants'),
      ],
    ],
  );
}

function ownTable({ indicators }: UnitProgress, month: string, language: Language): Markup {
  const hasMonths = indicators.some(({ monthTarget }) => monthTarget !== null);
  const headings = [
    ...(['indicator', 'target', 'reached', 'origin'] as const),
    ...(hasMonths ? (['monthTarget'] as const) : []),
    ...(['missing', 'pace', 'trend', 'rank', 'goal'] as const),
  ].map((word) => SAID[word][language]);
  const rows = indicators.map((one): readonly Cell[] => [
    { text: indicatorName(one.indicator, language) },
    ...numbers(valueText(one.target, one.kind, language), valueText(one.reached, one.kind, language)),
    { text: originOf(one, month, language) },
    ...(hasMonths ? numbers(monthResult(one, month, language)) : []),
    ...numbers(numberText(one.missing, language), numberText(one.pace?.perMonth ?? null, language)),
    { text: directionOf(one, language) },
    ...numbers(rankText(one), goalText(one, language)),
  ]);
  return table(headings, rows);
}

const numbers = (...texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ text, isNumber: true }));

/** A row a unit, a column for each indicator that was given to any of them: reached of target, and the rank. */
function eachTable(units: readonly UnitProgress[], month: string, language: Language): Markup {
  const given = units.flatMap(({ indicators }) => indicators.filter(({ target }) => target !== null));
  const ids = [...new Set(given.map(({ indicator }) => indicator))];
  if (ids.length === 0) return `<p>${SAID.nothing[language]}</p>`;
  const headings = [SAID.unit[language], ...ids.map((id) => indicatorName(id, language))];
  const rows = units.map((unit): readonly Cell[] => [
    { text: unitName(unit, language) },
    ...ids.map((id) => {
      const one = unit.indicators.find(({ indicator }) => indicator === id);
      return one === undefined ? { text: '–', isNumber: true } : resultCell(one, month, language);
    }),
  ]);
  return table(headings, rows);
}

function resultCell(one: IndicatorProgress, month: string, language: Language): Cell {
  const result = [one.reached, one.target].map((value) => valueText(value, one.kind, language)).join(' / ');
  const rank = one.rank === null ? '' : ` (${rankText(one)})`;
  const age = one.origin === 'computed' ? '' : ageText(one.latest, month, language);
  return { text: `${one.isMet === true ? '✓ ' : ''}${result}${rank}${age === '' ? '' : `, ${age}`}`, isNumber: true };
}

function said(notes: Briefing['causes'], language: Language): Markup {
  if (notes.length === 0) return `<p>${SAID.nothing[language]}</p>`;
  const items = notes.map(({ name, indicator, words, on, newVoluntary, newHealth }) => {
    const quick = (scheme: 'voluntary' | 'health', value: number | null) =>
      value === null ? null : `${SAID[scheme][language]}: ${numberText(value, language)}`;
    const before = [
      dayText(on, language),
      name,
      indicator === null ? null : indicatorName(indicator, language),
      quick('voluntary', newVoluntary),
      quick('health', newHealth),
    ].filter((text) => text !== null && text !== '');
    return `<li>${escaped(before.length === 0 ? words : `${before.join(' · ')}: ${words}`)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map(({ text, isNumber }) => `<td class="${isNumber === true ? 'amount' : 'text'}">${escaped(text)}</td>`).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}
