/** The fields that registers, areas, calls and requests are described from. Documents; decides nothing. */
import { z } from '@hono/zod-openapi';
import type { Disability, Farming } from '../engine/facts.ts';
import { both, choiceText, type ValueWords } from '../http/both.ts';
import { dateSchema, monthSchema } from '../quotes/dates.ts';
import { wordsFor } from '../quotes/value-words.ts';
import { DEGREES, EXITED_FROM, LIVELIHOODS, REGISTER_KINDS, type RegisterKind } from './standing.ts';

const KIND_WORDS: ValueWords<RegisterKind> = {
  poor: ['hộ nghèo', 'poor household'],
  'near-poor': ['hộ cận nghèo', 'near-poor household'],
  exited: ['hộ thoát nghèo, thoát cận nghèo', 'household that came out of poverty or near-poverty'],
  'average-living': [
    'hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
    'household in agriculture, forestry, fishery or salt with an average standard of living',
  ],
  disability: ['người khuyết tật', 'person with a disability'],
};

export const EXITED_WORDS: ValueWords<(typeof EXITED_FROM)[number]> = {
  poverty: ['thoát nghèo (có thể còn cận nghèo)', 'out of poverty (perhaps near-poor still)'],
  'near-poverty': ['thoát cận nghèo', 'out of near-poverty'],
  both: ['thoát nghèo đồng thời thoát cận nghèo', 'out of poverty and near-poverty at once'],
};

/** A new one each time: the generator keeps by reference what it has seen. */
export const registerKind = () =>
  z.enum(REGISTER_KINDS).openapi({ description: choiceText('Sổ.', 'The register.', KIND_WORDS) });

export const month = (description: string, example: string) => monthSchema().openapi({ description, example });

export const day = (description: string, example: string) => dateSchema('YYYY-MM-DD').openapi({ description, example });

export const citizenNumber = () =>
  z
    .string()
    .refine((text) => /^\d{12}$/.test(text), { params: { code: 'not-a-citizen-number' } })
    .openapi({
      description: both('Số định danh.', 'The citizen number.'),
      pattern: '^\\d{12}$',
      example: '046192000001',
    });

export const words = (description: string, example: string, most = 300) =>
  z.string().trim().min(1).max(most).openapi({ description, example });

export const details = {
  exitedFrom: z
    .enum(EXITED_FROM)
    .nullable()
    .openapi({ description: choiceText('Thoát khỏi diện nào (sổ exited).', 'What was left (exited).', EXITED_WORDS) }),
  farming: z
    .enum(LIVELIHOODS satisfies readonly Farming[])
    .nullable()
    .openapi({
      description: choiceText(
        'Làm nghề gì (sổ average-living).',
        'The livelihood (average-living).',
        wordsFor(LIVELIHOODS),
      ),
    }),
  degree: z
    .enum(DEGREES satisfies readonly Disability[])
    .nullable()
    .openapi({
      description: choiceText('Mức độ khuyết tật (sổ disability).', 'The degree (disability).', wordsFor(DEGREES)),
    }),
};

export const query = (name: string) => ({ param: { name, in: 'query' as const } });
