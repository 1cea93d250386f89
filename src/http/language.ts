/** Which of our two languages a caller reads: Vietnamese, unless English is asked for and preferred. */
import type { MiddlewareHandler } from 'hono';
import type { Language } from '../engine/answer.ts';
import type { AppEnv } from './context.ts';

export const spoken: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.set('language', languageOf(c.req.header('accept-language')));
  await next();
};

export function languageOf(acceptLanguage: string | undefined): Language {
  let language: Language = 'vi';
  let best = 0;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const primary = tag.trim().split('-')[0];
    const weight = weightOf(parameters);
    if ((primary === 'vi' || primary === 'en') && weight > best) {
      language = primary;
      best = weight;
    }
  }
  return language;
}

export function weightOf(parameters: readonly string[]): number {
  const given = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}

/** The language a question names, which goes before the header's; null where it names none of ours. */
export function languageOfBody(body: unknown): Language | null {
  if (typeof body !== 'object' || body === null || !('language' in body)) return null;
  return body.language === 'vi' || body.language === 'en' ? body.language : null;
}
