/** Who asks in the walk: people of the demo offices. */
import type { Role } from '../../src/auth/actor.ts';
import type { Caller } from './walk.ts';

const of = (office: string) => (role: Role) => ({ office, role }) satisfies Caller;

export const THUAN_HOA = of('hue-thuan-hoa');
export const PHU_XUAN = of('hue-phu-xuan');
export const KIM_LONG = of('hue-kim-long');
export const HUE_INSURER = of('hue-insurer');
export const HUE_FINANCE = of('hue-finance');
export const HUE_COUNTER = of('hue-insurer-local');
export const HUE_PORTAL = of('hue-portal');
export const HUE_SUPERVISOR = of('hue-supervisor');
export const HOAN_KIEM = of('hanoi-hoan-kiem');
export const HA_DONG = of('hanoi-ha-dong');
export const YEN_NGHIA = of('hanoi-yen-nghia');
export const SCHOOL = of('hanoi-school');
export const COLLECTORS = of('hanoi-collectors');
export const HANOI_INSURER = of('hanoi-insurer');
