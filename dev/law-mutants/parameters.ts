/** The numbers of the whole country, one changed at a time: its value, or the months in which it holds. */
import type { Dated, Parameters } from '../../src/engine/policy.ts';
import { type Change, inEach, inField, number, periods } from './change.ts';

/** Small enough to be a slip of the pen, large enough to move a premium by a đồng. */
const MONEY = 10_000;
const PERCENT = 100;

export function parameterChanges(parameters: Parameters): readonly Change<Parameters>[] {
  const { referenceLevel, ruralPovertyLine, socialRate, incomeCeiling, healthRate, fundMonthlyRate } = parameters;
  return [
    ...inField(parameters, 'referenceLevel', numberChanges(referenceLevel, MONEY)),
    ...inField(parameters, 'ruralPovertyLine', numberChanges(ruralPovertyLine, MONEY)),
    ...inField(parameters, 'socialRate', numberChanges(socialRate, 1)),
    ...inField(parameters, 'incomeCeiling', numberChanges(incomeCeiling, 1)),
    ...inField(parameters, 'healthRate', numberChanges(healthRate, 1)),
    ...inField(parameters, 'fundMonthlyRate', numberChanges(fundMonthlyRate, 1)),
    ...inField(parameters, 'householdLadder', ladderChanges(parameters.householdLadder)),
  ];
}

function numberChanges(values: readonly Dated<number>[], step: number): readonly Change<readonly Dated<number>[]>[] {
  return [...inEach(values, (one) => inField(one, 'value', number(one.value, step))), ...periods(values)];
}

function ladderChanges(ladders: Parameters['householdLadder']): readonly Change<Parameters['householdLadder']>[] {
  return [
    ...inEach(ladders, (one) =>
      inField(
        one,
        'value',
        inEach(one.value, (rung) => number(rung, PERCENT)),
      ),
    ),
    ...periods(ladders),
  ];
}
