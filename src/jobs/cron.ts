/**
 * Cron expressions as wrangler.toml has them, read so that what was missed can be found again: minute, hour, day of the
 * month and month, in UTC. Never a weekday: Cloudflare counts them from Sunday as 1, others as 0. Pure.
 */
export type Cron = {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
};

const DAY = 86_400_000;
/** 29 February may be eight years off. */
const LONGEST_DAYS = 8 * 366;

export function cronIn(text: string): Cron {
  const [minutes = '', hours = '', days = '', months = '', weekdays, ...more] = text.split(' ');
  if (weekdays !== '*' || more.length > 0) throw new RangeError(`a cron without weekdays has five fields: ${text}`);
  return {
    minutes: numbersIn(minutes, 0, 59),
    hours: numbersIn(hours, 0, 23),
    days: numbersIn(days, 1, 31),
    months: numbersIn(months, 1, 12),
  };
}

function numbersIn(field: string, first: number, last: number): ReadonlySet<number> {
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (field === '*') return new Set(all);
  const [, step] = /^\*\/([1-9]\d?)$/.exec(field) ?? [];
  if (step !== undefined) return new Set(all.filter((number) => (number - first) % Number(step) === 0));
  const named = field.split(',').map((part) => (/^\d\d?$/.test(part) ? Number(part) : Number.NaN));
  if (named.some((number) => !all.includes(number))) throw new RangeError(`not a field of a cron: ${field}`);
  return new Set(named);
}

/** The last instant, at `by` or before it, at which this cron came due. */
export function lastDue(cron: Cron, by: Date): Date {
  const midnight = Math.floor(by.getTime() / DAY) * DAY;
  for (let back = 0; back < LONGEST_DAYS; back += 1) {
    const day = new Date(midnight - back * DAY);
    if (!cron.days.has(day.getUTCDate()) || !cron.months.has(day.getUTCMonth() + 1)) continue;
    const due = lastOfDay(cron, day, by);
    if (due !== null) return due;
  }
  throw new RangeError('a cron that never comes due');
}

function lastOfDay({ minutes, hours }: Cron, day: Date, by: Date): Date | null {
  const times = [...hours].flatMap((hour) =>
    [...minutes].map((minute) => day.getTime() + (hour * 60 + minute) * 60_000),
  );
  const past = times.filter((time) => time <= by.getTime());
  return past.length === 0 ? null : new Date(Math.max(...past));
}
