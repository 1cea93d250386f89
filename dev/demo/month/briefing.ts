/** The figures of the month, and the briefing of the plan (II.1.2): as data, and as the page that goes to the meeting. */
import { type Answer, type Chapter, itemsIn, toldFile, type Walk } from '../walk.ts';
import { CLERK, MONTH, TEN, unitOf, WARD } from './places.ts';
import type { Save } from './story.ts';

/** Of 1,000 people each: 945, 950, … 990. */
const insuredIn = (nth: number) => 940 + 5 * nth;

export const briefing = (save: Save): Chapter => ({
  title: 'The figures of the month, and the briefing',
  async walk(walk) {
    await reportFigures(walk);
    await note(walk, 'why something was not reached', {
      kind: 'cause',
      words: 'Nhiều người ở trọ chưa có xác nhận cư trú',
    });
    await note(walk, 'what is to be done next month', { kind: 'task', words: 'Vận động tiểu thương chợ ở tổ 3' });
    await note(walk, 'the weekly update of group 3', {
      ...{
        kind: 'update',
        unit: unitOf(walk, 3),
        on: '2026-11-22',
        newVoluntary: 3,
        newHealth: 1,
        words: 'Sau hội nghị',
      },
    });
    const asks = `GET /v1/briefings?unit=${WARD}&month=${MONTH}`;
    const at = walk.on('11-26 09:00');
    await walk.step({
      by: CLERK,
      does: 'reads the briefing',
      asks,
      at,
      status: 200,
      answer: { name: 'Phường Yên Nghĩa', silent: [] },
      tells: toldBriefing,
    });
    const page = await walk.step({
      by: CLERK,
      does: 'prints it',
      asks: `${asks}&format=html`,
      at,
      status: 200,
      language: 'vi',
      tells: toldFile,
    });
    walk.keep('briefing page', await save('briefing.html', page.file));
  },
});

async function reportFigures(walk: Walk): Promise<void> {
  const figures = TEN.flatMap((nth) => [
    { unit: unitOf(walk, nth), indicator: 'health-coverage-rate', value: insuredIn(nth) },
    { unit: unitOf(walk, nth), indicator: 'new-voluntary-participants', value: nth % 5 },
  ]);
  await walk.step({
    by: CLERK,
    does: 'reports the figures of its groups',
    asks: 'POST /v1/figures',
    at: walk.on('11-26 08:00'),
    json: { month: MONTH, source: 'own-count', document: '31/BC-UBND', figures },
    status: 201,
    answer: { figures: 20 },
    tells: ({ figures: count, month }) => `${count} figures of ${month}`,
  });
}

async function note(walk: Walk, does: string, said: object): Promise<void> {
  await walk.step({
    by: CLERK,
    does: `writes down ${does}`,
    asks: 'POST /v1/briefings/notes',
    at: walk.on('11-26 08:30'),
    json: { unit: WARD, month: MONTH, ...said },
    status: 201,
    tells: ({ kind }) => String(kind),
  });
}

/** What the groups count themselves, beside what is counted from lists. */
function toldBy(told: unknown): string {
  return told === null ? '' : ` by lists, ${Object(told).value} by its ${Object(told).units} groups`;
}

function toldBriefing(body: Answer['body']): string {
  const own = itemsIn(Object(body.self), 'indicators').filter(({ target }) => target !== null);
  const told = own.map(
    ({ indicator, reached, target, isMet, told }) =>
      `${indicator} ${reached} of ${target}, ${isMet === true ? 'met' : 'not met'}${toldBy(told)}`,
  );
  return `${itemsIn(body, 'below').length} groups; ${told.join('; ')}`;
}
