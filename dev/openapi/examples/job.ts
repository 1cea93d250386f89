/** What the jobs tell of themselves, as the document shows it. */
import type { Example } from '../example.ts';

export const JOB_EXAMPLES: readonly Example[] = [
  {
    operationId: 'readStatus',
    name: 'example',
    summary: 'Ví dụ · Example',
    method: 'get',
    path: '/status',
    answer: {
      asAt: '2026-12-24T17:02:10.000Z',
      jobs: [
        {
          job: 'closeRounds',
          livemode: true,
          dueAt: '2026-12-24T17:00:00Z',
          startedAt: '2026-12-24T17:00:04Z',
          endedAt: '2026-12-24T17:00:06Z',
          outcome: 'done',
          isBehind: false,
        },
      ],
      oldestWaitingEvent: { live: null, test: null },
      nextDeadlines: [
        {
          id: '46.fourth-quarter-transfer.2026-Q4',
          province: '46',
          commune: null,
          lastDay: '2026-12-30',
          who: 'finance',
          what: 'Sở Tài chính chuyển kinh phí Quý IV',
          cite: 'KH 504/KH-UBND, V.5.b',
        },
      ],
    },
  },
];
