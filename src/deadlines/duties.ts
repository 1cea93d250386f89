/** Which duties are asked for: of a province and year, of one kind of office, without the wards that are not meant. */
import { type Duty, dutiesIn, type SessionDays, type Source, sourcesOf, standingDuties } from '../calendar/schedule.ts';
import type { Month } from '../engine/facts.ts';
import type { Office } from '../engine/policy.ts';
import { rulebook } from '../rulebook/rulebook.ts';

export type Asked = {
  readonly province: string;
  readonly agency?: Office | undefined;
  /** Of the wards' own duties only this commune's; absent: those of all wards. */
  readonly commune?: string | undefined;
};

function sourcesFor({ province, commune }: Asked): readonly Source[] {
  return sourcesOf(rulebook, province).filter((source) => {
    return commune === undefined || source.commune === null || source.commune === commune;
  });
}

export function dutiesFor(asked: Asked, year: number, sessions: SessionDays | null): readonly Duty[] {
  return dutiesIn(sourcesFor(asked), year, sessions ?? undefined).filter(({ deadline }) => isOf(deadline.who, asked));
}

/** Those that are counted from an event, as they stand at the end of a year. */
export function standingFor(asked: Asked, year: number) {
  const month: Month = `${year}-12`;
  return standingDuties(sourcesFor(asked), month).filter(({ deadline }) => isOf(deadline.who, asked));
}

/** Whether any of them waits for the day of a session. */
export function needsSessions(asked: Asked): boolean {
  return sourcesFor(asked).some(({ deadlines }) =>
    deadlines.some(({ on, who }) => on.every === 'session' && isOf(who, asked)),
  );
}

function isOf(who: Office, { agency }: Asked): boolean {
  return agency === undefined || who === agency;
}
