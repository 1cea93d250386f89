/** How a walk is told to a person: a step in two lines, who did what when, and what was asked and answered. */
import { partialDeepStrictEqual } from 'node:assert';
import type { Answer, Caller, Step } from './walk.ts';
import { writtenTime } from './written-time.ts';

export function toldStep(step: Step, answer: Answer): string {
  const { status, body } = answer;
  const said = status >= 400 ? String(body.code ?? '') : (step.tells?.(body, answer) ?? '');
  return `   ${writtenTime(new Date(step.at))}  ${named(step.by)} ${step.does}\n      ${asked(step.asks)} → ${status} ${said}`;
}

/** Throws where the answer is another one than it must be. */
export function held(step: Step, { status, body }: Answer): void {
  if (status !== step.status) throw new Error(`expected ${step.status}: ${JSON.stringify(body)}`);
  partialDeepStrictEqual(body, step.answer ?? {});
}

function named(by: Caller): string {
  if (by === null) return 'somebody';
  return 'key' in by ? 'a program' : `${by.office}/${by.role}${by.isSecond === true ? ' (2)' : ''}`;
}

/** Ids are long: their last letters tell them apart here. */
function asked(asks: string): string {
  return asks.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{8}([0-9a-f]{4})/g, '…$1');
}
