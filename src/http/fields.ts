/** Fields that stand in many schemas. A new one each time: the generator keeps by reference what it has seen. */
import { z } from '@hono/zod-openapi';

export const uuid = (description: string) =>
  z.uuid().openapi({ description, example: '46000000-0000-4000-8000-000000000001' });

export const instant = (description: string) =>
  z.string().openapi({ description, format: 'date-time', example: '2026-11-23T02:00:00Z' });
