/**
 * Places in a request and changes at them. A request is one value, `{ path, query, header, body }`, so that one way of
 * walking and changing serves all its parts. Nothing here is changed in place.
 */
import { isObject, type Json, type Schema } from './document.ts';

export type Step = string | number;

export interface Edit {
  readonly at: readonly Step[];
  /** Undefined takes the field away. */
  readonly value: Json | undefined;
}

export interface Place {
  readonly at: readonly Step[];
  readonly schema: Schema;
  readonly required: boolean;
  /** Undefined where the field is not there. */
  readonly value: Json | undefined;
}

/** The first few of a list stand for all of them. */
const MOST_ITEMS = 2;

/** Every field the schema knows under a value, whether it is there or not, from the outside in. */
export function placesIn(schema: Schema, value: Json | undefined, at: readonly Step[] = []): readonly Place[] {
  const fitting = optionFor(schema, value);
  if (Array.isArray(value) && fitting.items !== undefined) {
    const items = fitting.items;
    return value.slice(0, MOST_ITEMS).flatMap((item: Json, index) => {
      const place = { at: [...at, index], schema: items, required: false, value: item };
      return [place, ...placesIn(items, item, place.at)];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(fitting.properties ?? {}).flatMap(([name, of]) => {
    const required = fitting.required?.includes(name) ?? false;
    const place = { at: [...at, name], schema: of, required, value: value[name] };
    return [place, ...placesIn(of, value[name], place.at)];
  });
}

/** Of the schemas a value may have, the one with fields if it has fields, the one with items if it has items. */
function optionFor(schema: Schema, value: Json | undefined): Schema {
  const options = schema.anyOf ?? schema.oneOf ?? [];
  const wanted = Array.isArray(value) ? 'items' : 'properties';
  return options.find((option) => option[wanted] !== undefined) ?? schema;
}

export function edited(value: Json, edits: readonly Edit[]): Json {
  return edits.reduce<Json>((so, edit) => withEdit(so, edit.at, edit.value), value);
}

function withEdit(value: Json, [step, ...rest]: readonly Step[], to: Json | undefined): Json {
  if (step === undefined) return to ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, index) => {
      if (index !== step) return [item];
      if (rest.length > 0) return [withEdit(item, rest, to)];
      return to === undefined ? [] : [to];
    });
  }
  // What an earlier edit took away has no fields.
  if (!isObject(value)) return value;
  const inner = value[step];
  const held = rest.length === 0 ? to : inner === undefined ? undefined : withEdit(inner, rest, to);
  const entries = Object.entries(value);
  const known = entries.some(([name]) => name === step);
  const all = known
    ? entries.map(([name, old]) => [name, name === step ? held : old] as const)
    : [...entries, [String(step), held] as const];
  return Object.fromEntries(all.flatMap(([name, of]) => (of === undefined ? [] : [[name, of]])));
}

/** RFC 6901. */
export function pointerOf(at: readonly Step[]): string {
  return at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
