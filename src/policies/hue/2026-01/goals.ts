/** What the plan of Huế for NQ 53/2025 wants to reach (I.1), and to whom it gives targets (IV.2, V.2). Data only. */
import type { GoalPlan } from '../../../engine/indicator.ts';
import { huePlanNq53 } from '../texts/plan-nq-53.ts';

const PLAN = huePlanNq53.id;

export const goals: GoalPlan = {
  id: 'hue/2026-01',
  province: '46',
  commune: null,
  instrument: huePlanNq53,
  from: 2026,
  until: 2030,
  goals: [
    {
      indicator: 'health-coverage-rate',
      cite: { instrument: PLAN, clause: 'I.1' },
      words: 'hướng tới bao phủ BHYT toàn dân vào năm 2030',
      value: 10000,
      reach: 'at-least',
      by: 2030,
      every: false,
      readings: ['everybody'],
    },
  ],
  assignments: [
    {
      by: 'city',
      to: 'commune',
      indicators: ['new-voluntary-participants', 'voluntary-participants', 'health-coverage-rate'],
      cite: { instrument: PLAN, clause: 'V.2.d' },
      words:
        'giao chỉ tiêu phát triển đối tượng tham gia BHXH, BHYT, BHXH tự nguyện cho Ủy ban nhân dân các xã, phường theo kế hoạch hằng năm',
    },
    {
      by: 'commune',
      to: 'group',
      indicators: ['new-voluntary-participants', 'voluntary-participants', 'health-coverage-rate'],
      cite: { instrument: PLAN, clause: 'IV.2' },
      words: 'hằng năm thực hiện giao chỉ tiêu phát triển người tham gia BHXH, BHYT đến từng tổ dân phố',
    },
    {
      by: 'city',
      to: 'collector',
      indicators: ['new-voluntary-participants', 'new-health-participants'],
      cite: { instrument: PLAN, clause: 'IV.2' },
      words: 'theo từng Tổ chức hỗ trợ phát triển người tham gia',
    },
  ],
  readings: [
    {
      id: 'everybody',
      cites: [{ instrument: PLAN, clause: 'I.1' }],
      reading: { vi: '“Toàn dân” là 100% dân số.', en: '“Everybody” is 100% of the population.' },
      because: {
        vi: 'Kế hoạch không ghi tỷ lệ; kế hoạch của Yên Nghĩa (I.2) ghi “BHYT toàn dân, tỷ lệ bao phủ BHYT đạt 100% dân số”.',
        en: 'The plan names no rate; that of Yên Nghĩa (I.2) puts 100% of the population beside the same words.',
      },
    },
  ],
  notEncoded: [
    {
      cite: { instrument: PLAN, clause: 'I.1' },
      because: {
        vi: 'Chỉ tiêu phát triển người tham gia BHXH do Nghị quyết số 403/NQ-CP giao; chưa có văn bản.',
        en: 'Targets of social insurance are given by resolution 403/NQ-CP, whose text is not at hand.',
      },
    },
  ],
};
