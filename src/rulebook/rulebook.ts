/** The law this Worker answers by: the register, made ready once for each isolate. */
import { nextLastDay } from '../calendar/deadline.ts';
import { makeRulebook } from '../engine/rulebook.ts';
import { budgeting, parameters, policies, statePolicies, wardProgrammes } from '../policies/index.ts';

export const rulebook = makeRulebook({ policies, statePolicies, wardProgrammes, budgeting, parameters, nextLastDay });
