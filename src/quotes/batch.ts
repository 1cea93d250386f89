/**
 * Many questions in one request: each line answered by itself, with the same validation and the same bytes as a single
 * question. A bad line is answered with its problem and the rest goes on.
 */
import { findingsOf } from '../http/findings.ts';
import { languageOfBody } from '../http/language.ts';
import type { Line } from '../http/lines.ts';
import { type ProblemCode, problemBody } from '../http/problem.ts';
import { type Finding, Refusal } from '../refusal.ts';
import { type Asking, ask } from './ask.ts';
import { QuestionSchema } from './question-schema.ts';

export const BATCH = { bytes: 4 * 1024 * 1024, lines: 5_000, line: 32 * 1024 } as const;

export type AskingMany = Asking & {
  readonly requestId: string;
  /** Told of a bug of ours in one line, which does not end the others. */
  readonly onFailure: (error: Error) => void;
};

export async function answerLine({ number, text }: Line, asking: AskingMany): Promise<string> {
  let { language } = asking;
  const problem = (code: ProblemCode, findings: readonly Finding[] = []): string =>
    JSON.stringify(problemBody(code, { language, requestId: asking.requestId, line: number }, findings));
  if (text instanceof Refusal) return problem(text.code);
  let sent: unknown;
  try {
    sent = JSON.parse(text);
  } catch {
    return problem('malformed');
  }
  language = languageOfBody(sent) ?? language;
  try {
    const asked = QuestionSchema.safeParse(sent);
    if (!asked.success) return problem('invalid', findingsOf(asked.error.issues, sent, 'body'));
    return JSON.stringify(await ask(asked.data, asking));
  } catch (error) {
    if (error instanceof Refusal) return problem(error.code, error.findings);
    asking.onFailure(error instanceof Error ? error : new Error('thrown'));
    return problem('internal');
  }
}
