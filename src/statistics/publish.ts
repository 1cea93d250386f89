/**
 * Quarters that are over are published, once each, by a job: when all of a province's obligations of the quarter are agreed
 * on, or, where somebody never agrees, half a year after its end. What is published is decided and rounded in the database,
 * in the transaction that keeps it; nothing finer is ever read here.
 */
import { act, type SystemActor } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import { daysBetween } from '../engine/day.ts';
import { type Day, SCHEMES } from '../engine/facts.ts';
import { addMonths, monthIndex } from '../engine/month.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { lastMonthOf } from '../settlements/periods.ts';
import { moneyStep, PEOPLE_STEP } from './disclosure.ts';

/** Quarters looked back on: what was missed for three years is found still. */
const QUARTERS = 12;
/** Days after its end in which a quarter waits for those who have not agreed. */
const PATIENCE = 180;
/** Cells of one run; the next goes on. */
const MOST = 200;

type Turn = { readonly db: Database; readonly actor: SystemActor; readonly on: Day };

export async function publishStatistics({ db, actor, on }: Turn): Promise<{ readonly published: number }> {
  const quarters = JSON.stringify(quartersOver(rulebook, on));
  for (let published = 0; published < MOST; published += 1) {
    const { results } = await act(db, {
      actor,
      operation: 'statistics.publish',
      key: null,
      statements: [{ text: 'select app.publish_statistic($1) as was_due', values: [quarters] }],
      answer: { text: "select '{}'::json as answer" },
    });
    if (results[0]?.rows[0]?.was_due !== true) return { published };
  }
  return { published: MOST };
}

/** The quarters that are over on a day, of each scheme, with what they are rounded to. */
export function quartersOver({ pricesAt }: Pick<Rulebook, 'pricesAt'>, on: Day) {
  const year = Number(on.slice(0, 4));
  const before = Array.from({ length: QUARTERS + 4 }, (_, at) => `${year - (at >> 2)}-Q${4 - (at & 3)}`);
  return before
    .map((period) => ({ period, first: addMonths(lastMonthOf(period), -2), last: lastMonthOf(period) }))
    .filter(({ last }) => last < on.slice(0, 7))
    .slice(0, QUARTERS)
    .flatMap((quarter) => {
      const late = daysBetween(`${addMonths(quarter.last, 1)}-01`, on) >= PATIENCE;
      return SCHEMES.flatMap((scheme) => {
        const step = moneyStep(scheme, pricesAt(monthIndex(quarter.last)));
        return step === null ? [] : [{ ...quarter, scheme, step, peopleStep: PEOPLE_STEP, late }];
      });
    });
}
