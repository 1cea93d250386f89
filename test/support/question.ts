/** A request of the oracle's as a question to the engine: the same words, with the defaults of the API. */
import type { Question } from '../../src/engine/answer.ts';
import { SCHEMES } from '../../src/engine/facts.ts';
import type { Request } from '../oracle/facts.ts';

export function questionOf(request: Request): Question {
  return {
    province: request.province,
    schemes: request.schemes ?? SCHEMES,
    from: request.from,
    months: request.months ?? 12,
    policy: request.policy ?? null,
    person: request.person,
    contribution: request.contribution ?? null,
    language: 'vi',
    asOn: '2026-11-22',
  };
}
