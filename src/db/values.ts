/** How values of Postgres come back, whatever carried them here: one form for both adapters. */
import { DatabaseError } from './database.ts';

const asBoolean = (text: string) => text === 't';
const asJson = (text: string): unknown => JSON.parse(text);

const DECODERS: Readonly<Record<number, (text: string) => unknown>> = {
  16: asBoolean,
  21: Number, // int2
  23: Number, // int4
  20: safeInteger, // int8
  700: Number, // float4
  701: Number, // float8
  114: asJson,
  3802: asJson, // jsonb
};

export const DECODED = { getTypeParser: (type: number) => DECODERS[type] ?? ((text: string) => text) };

/** Amounts are eight-byte integers. One that a number cannot hold exactly is an error, never a rounded amount. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new DatabaseError('22003');
  return value;
}
