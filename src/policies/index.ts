/**
 * The register: every policy of a place and of the state, and the numbers of the whole country. A new resolution is one
 * folder and one line here. Which of them is in force for a place and month is the engine's to say, never this file's.
 */
import type { GoalPlan } from '../engine/indicator.ts';
import type { Outreach } from '../engine/outreach.ts';
import type { Policy, StatePolicy } from '../engine/policy.ts';
import type { WardProgramme } from '../engine/ward-programme.ts';
import { goals as haiphong2024Goals } from './haiphong/2024-07/goals.ts';
import { policy as haiphong2024 } from './haiphong/2024-07/policy.ts';
import { policy as haiphong2026 } from './haiphong/2026-01/policy.ts';
import { goals as hanoiGoals } from './hanoi/2026-01/goals.ts';
import { policy as hanoi202601 } from './hanoi/2026-01/policy.ts';
import { policy as hanoi202607 } from './hanoi/2026-07/policy.ts';
import { goals as yenNghiaGoals } from './hanoi/yen-nghia/2026-05/goals.ts';
import { outreach as yenNghiaOutreach } from './hanoi/yen-nghia/2026-05/outreach.ts';
import { programme as yenNghia2026 } from './hanoi/yen-nghia/2026-05/programme.ts';
import { goals as hueGoals } from './hue/2026-01/goals.ts';
import { policy as hue2026 } from './hue/2026-01/policy.ts';
import { policy as health2018 } from './vietnam/health-insurance/2018-12/policy.ts';
import { policy as health2025 } from './vietnam/health-insurance/2025-07/policy.ts';
import { policy as social2018 } from './vietnam/social-insurance/2018-01/policy.ts';
import { policy as social2025 } from './vietnam/social-insurance/2025-07/policy.ts';

export { difficultyRoutes } from './difficulty-routes.ts';
export { budgeting } from './hanoi/budgeting.ts';
export { indicators } from './indicators.ts';
export { parameters } from './vietnam/parameters.ts';

export const policies: readonly Policy[] = [hanoi202601, hanoi202607, hue2026, haiphong2024, haiphong2026];

export const statePolicies: readonly StatePolicy[] = [social2018, social2025, health2018, health2025];

/** The plans of single communes: dates of their own, and no amount. */
export const wardProgrammes: readonly WardProgramme[] = [yenNghia2026];

/** What the plans want to reach, and to whom targets are given. */
export const goalPlans: readonly GoalPlan[] = [yenNghiaGoals, hanoiGoals, hueGoals, haiphong2024Goals];

/** Whom single communes visit, and how. */
export const wardOutreach: readonly Outreach[] = [yenNghiaOutreach];
