/** The autumn before: three people of a ward are listed, approved and, once the year has begun, covered by the insurer. */
import { HUE_COUNTER, PHU_XUAN, THUAN_HOA } from '../callers.ts';
import { receiveAndAccept } from '../insurer.ts';
import { somebody } from '../people.ts';
import { type Chapter, takeStep, textIn, toldCounts, type Walk } from '../walk.ts';

/** Two for the whole year, one from September: 28 months in all. */
export const MONTHS = [
  { name: 'Nguyễn Thị Ví Dụ', birthDate: '20/05/1989', sex: 'Nữ', from: '01', months: 12 },
  { name: 'Lê Đình Ví Dụ', birthDate: '02/09/1975', sex: 'Nam', from: '01', months: 12 },
  { name: 'Trần Văn Ví Dụ', birthDate: '11/11/1968', sex: 'Nam', from: '09', months: 4 },
] as const;

export const listThree: Chapter = {
  title: 'Phường Thuận Hoá lists three near-poor people; Phường Phú Xuân begins a list and forgets it',
  async walk(walk) {
    const list = await beginList(walk, 'hue-thuan-hoa', '12-01 08:00');
    walk.keep('list', list);
    await walk.step({
      by: THUAN_HOA('maker'),
      does: 'enters three people',
      asks: `POST /v1/lists/${list}/entries?mode=all`,
      at: walk.on('12-01 08:10'),
      json: MONTHS.map(({ name, birthDate, sex, from, months }) => ({
        ...somebody(name, birthDate, sex),
        group: 'Hộ cận nghèo',
        months,
        fromMonth: `${walk.year}-${from}`,
      })),
      status: 200,
      answer: { counts: { rows: 3, refused: 0 } },
      tells: ({ counts }) => toldCounts(counts),
    });
    walk.keep('forgotten list', await beginList(walk, 'hue-phu-xuan', '12-03 09:00'));
    await takeStep(walk, list, {
      by: THUAN_HOA('maker'),
      does: 'submits it',
      step: 'submit',
      at: walk.on('12-18 09:00'),
      answer: { state: 'submitted', counts: { people: 3 } },
    });
    await takeStep(walk, list, {
      by: THUAN_HOA('approver'),
      does: 'approves it',
      step: 'approve',
      at: walk.on('12-20 10:00'),
      answer: { state: 'approved', timeliness: 'on-time' },
    });
  },
};

async function beginList(walk: Walk, office: 'hue-thuan-hoa' | 'hue-phu-xuan', at: string): Promise<string> {
  const made = await walk.step({
    by: (office === 'hue-thuan-hoa' ? THUAN_HOA : PHU_XUAN)('maker'),
    does: 'begins a list',
    asks: 'POST /v1/lists',
    at: walk.on(at),
    json: { round: walk.kept('round') },
    status: 201,
    answer: { state: 'draft' },
    tells: ({ state }) => String(state),
  });
  return textIn(made.body, 'id');
}

export const cutOffOfTheYear: Chapter = {
  title: '25/12, 00:00: the lists close by the clock',
  async walk(walk) {
    await walk.step({
      by: PHU_XUAN('maker'),
      does: 'looks at the round: closed by the job at midnight, their own list late',
      asks: `GET /v1/rounds/${walk.kept('round')}`,
      at: walk.on('12-25 08:00'),
      status: 200,
      answer: { closedAt: walk.on('12-25 00:00'), closing: { lists: 2, onTime: 1, late: 1 } },
      tells: ({ closedAt, closing }) => `closed at ${closedAt}: ${toldCounts(closing)}`,
    });
    await walk.step({
      by: PHU_XUAN('maker'),
      does: 'looks at their list',
      asks: `GET /v1/lists/${walk.kept('forgotten list')}`,
      at: walk.on('12-25 08:01'),
      status: 200,
      answer: { state: 'draft', timeliness: 'late' },
      tells: ({ state, timeliness }) => `${state}, ${timeliness}`,
    });
  },
};

export const acceptThree: Chapter = {
  title: 'The insurer receives and accepts: three people are covered',
  async walk(walk) {
    await receiveAndAccept(walk, walk.kept('list'), HUE_COUNTER('maker'), HUE_COUNTER('approver'));
  },
};
