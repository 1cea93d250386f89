/**
 * One thing changed in a piece of law: where, what, and the piece as it is then. Nothing is changed in place; what was
 * not touched is shared with the original, so that a mutant costs next to nothing.
 */
import { addMonths } from '../../src/engine/month.ts';

export type Change<T> = {
  /** `rules[hi-farming].when[1].in` */
  readonly at: string;
  /** `36 → 37` */
  readonly says: string;
  readonly to: T;
};

export function changed<T>(from: T, to: T): Change<T> {
  return { at: '', says: `${print(from)} → ${print(to)}`, to };
}

export function dropped<T>(what: unknown, to: T): Change<T> {
  return { at: '', says: `${print(what)} dropped`, to };
}

/** Changes of one field, as changes of the whole that has it. */
export function inField<T extends object, K extends keyof T & string>(
  whole: T,
  field: K,
  changes: readonly Change<T[K]>[],
): readonly Change<T>[] {
  return changes.map(({ at, says, to }) => ({
    at: `${field}${at.startsWith('[') || at === '' ? '' : '.'}${at}`,
    says,
    to: { ...whole, [field]: to },
  }));
}

/** Changes of each element of a list, named by its id where it has one. */
export function inEach<T>(
  list: readonly T[],
  changesOf: (one: T) => readonly Change<T>[],
): readonly Change<readonly T[]>[] {
  return list.flatMap((one, at) =>
    changesOf(one).map((change) => ({
      at: `[${nameOf(one, at)}]${change.at === '' ? '' : '.'}${change.at}`,
      says: change.says,
      to: list.with(at, change.to),
    })),
  );
}

/** Each element left out once. */
export function eachDropped<T>(list: readonly T[]): readonly Change<readonly T[]>[] {
  return list.map((one, at) => ({
    at: `[${nameOf(one, at)}]`,
    says: typeof one === 'string' ? `${one} dropped` : 'dropped',
    to: list.toSpliced(at, 1),
  }));
}

/** Each member of a closed list left out once, and each of the others taken in once. */
export function members<T extends string>(list: readonly T[], all: readonly T[]): readonly Change<readonly T[]>[] {
  const added = all
    .filter((one) => !list.includes(one))
    .map((one) => ({ at: '', says: `${one} added`, to: [...list, one] }));
  return [...list.map((one, at) => ({ at: '', says: `${one} dropped`, to: list.toSpliced(at, 1) })), ...added];
}

export function number(value: number, step = 1): readonly Change<number>[] {
  return [changed(value, value + step), changed(value, value - step)];
}

/** Another of the values it could have had. */
export function others<T>(value: T, all: readonly T[]): readonly Change<T>[] {
  return all.filter((one) => one !== value).map((one) => changed(value, one));
}

type Period = { readonly from: string; readonly until: string | null };

/** Every start and end in a list of periods, a month earlier and a month later. */
export function periods<T extends Period & { readonly value: unknown }>(
  list: readonly T[],
): readonly Change<readonly T[]>[] {
  const differs = (one: T, other: T) => JSON.stringify(one.value) !== JSON.stringify(other.value);
  return list.flatMap((one, at) =>
    periodOf(list, at, () => true, differs).map((change) => ({ ...change, at: `[${nameOf(one, at)}].${change.at}` })),
  );
}

/**
 * The months of one period, a month earlier and later. Where one follows another both move together: a gap or an overlap
 * is refused by the test of the register. Between two that do not differ nothing changes, so nothing is moved.
 */
export function periodOf<T extends Period>(
  list: readonly T[],
  at: number,
  sameKind: (other: T) => boolean,
  differs: (one: T, other: T) => boolean = () => true,
): readonly Change<readonly T[]>[] {
  const one = list[at];
  if (!one) return [];
  const before = list.findIndex((other) => other.until === addMonths(one.from, -1) && sameKind(other));
  const previous = list[before];
  const isLast = !list.some((other) => one.until !== null && other.from === addMonths(one.until, 1) && sameKind(other));
  const moved = (field: keyof Period, month: string): Change<readonly T[]> => ({
    at: field,
    says: `${one[field]} → ${month}`,
    to: list.with(at, { ...one, [field]: month }),
  });
  const starts = [-1, 1].map((by) => {
    const change = moved('from', addMonths(one.from, by));
    if (!previous) return change;
    return { ...change, to: change.to.with(before, { ...previous, until: addMonths(one.from, by - 1) }) };
  });
  const ends = one.until === null ? [one.from] : [addMonths(one.until, -1), addMonths(one.until, 1)];
  return [
    ...(previous && !differs(one, previous) ? [] : starts),
    ...(isLast ? ends.map((month) => moved('until', month)) : []),
  ];
}

function nameOf(one: unknown, at: number): string {
  if (one !== null && typeof one === 'object') {
    if ('id' in one && typeof one.id === 'string') return one.id;
    if ('from' in one && typeof one.from === 'string') return one.from;
  }
  return String(at);
}

function print(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
