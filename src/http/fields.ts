/** Fields that stand in many schemas. A new one each time: the generator keeps by reference what it has seen. */
import { z } from '@hono/zod-openapi';
import { both } from './both.ts';

export const uuid = (vi: string, en: string) =>
  z.uuid().openapi({ description: both(vi, en), example: '46000000-0000-4000-8000-000000000001' });

export const instant = (vi: string, en: string) =>
  z.string().openapi({ description: both(vi, en), format: 'date-time', example: '2026-11-23T02:00:00Z' });
