/** Which kind of office a difficulty of a province goes to, by which words, or by which reading where no text says it. */
import type { AgencyKind } from '../auth/actor.ts';
import { type DifficultyRoute, routeOn } from '../engine/difficulty-route.ts';
import type { Day } from '../engine/facts.ts';
import type { Words } from '../engine/policy.ts';
import { difficultyRoutes } from '../policies/index.ts';
import { rulebook } from '../rulebook/rulebook.ts';

export type Routed = {
  readonly to: AgencyKind;
  readonly cite: string | null;
  readonly words: string | null;
  readonly petitionCite: string | null;
  readonly reading: Words | null;
};

export function routedOn(province: string, on: Day): Routed {
  const { to, written, petitions, reading }: DifficultyRoute = routeOn(difficultyRoutes, province, on);
  return {
    to,
    cite: written === null ? null : rulebook.citeText(written.cite),
    words: written?.words ?? null,
    petitionCite: petitions === null ? null : rulebook.citeText(petitions.cite),
    reading: reading === null ? null : reading.says,
  };
}

/** Said with every one of them: the day is the office's own. */
export const NO_TIME: Words = {
  vi: 'Không văn bản nào đang có nêu thời hạn trả lời; ngày trả lời do chính nơi giữ đặt khi nhận.',
  en: 'No text at hand names a time for the answer; the office that holds it sets the day when it takes it up.',
};
