/** What the ward cannot solve itself goes to the office the city's plan names, which says by when it answers. */
import { HANOI_INSURER } from '../callers.ts';
import { type Chapter, textIn, type Walk } from '../walk.ts';
import { agencyOf, CLERK, COMMUNE } from './places.ts';

const ANSWER = 'Tạm trú có xác nhận của Công an phường thì lập danh sách tại phường nơi tạm trú.';

export const difficulty: Chapter = {
  title: 'A difficulty goes to the insurer of the city, and is answered',
  async walk(walk) {
    const holder = await agencyOf(walk, HANOI_INSURER('approver'), walk.on('11-16 10:30'));
    const raised = await walk.step({
      by: CLERK,
      does: 'asks about tenants who are registered elsewhere',
      asks: 'POST /v1/difficulties',
      at: walk.on('11-16 11:00'),
      json: {
        kind: 'list',
        commune: COMMUNE,
        says: 'Người ở trọ tổ 3 đăng ký thường trú nơi khác thì lập danh sách ở đâu?',
      },
      status: 201,
      answer: { state: 'routed', holder },
      tells: () => 'with the insurer of the city, by the closing words of plan 321',
    });
    await answerTo(walk, `/v1/difficulties/${textIn(raised.body, 'id')}`);
  },
};

async function answerTo(walk: Walk, path: string): Promise<void> {
  const insurer = HANOI_INSURER('approver');
  await walk.step({
    by: insurer,
    does: 'takes it up',
    asks: `POST ${path}/take`,
    at: walk.on('11-16 14:00'),
    version: 1,
    json: { answerBy: '2026-11-20' },
    status: 200,
    answer: { answerBy: '2026-11-20' },
    tells: ({ answerBy }) => `to be answered by ${answerBy}, a day it sets itself`,
  });
  await walk.step({
    by: insurer,
    does: 'answers',
    asks: `POST ${path}/answer`,
    at: walk.on('11-16 16:00'),
    version: 2,
    json: { answer: ANSWER },
    status: 200,
    answer: { state: 'answered' },
    tells: ({ state }) => String(state),
  });
  await walk.step({
    by: CLERK,
    does: 'reads the answer',
    asks: `GET ${path}`,
    at: walk.on('11-16 17:00'),
    status: 200,
    answer: { answer: ANSWER },
    tells: ({ answer }) => String(answer),
  });
}
