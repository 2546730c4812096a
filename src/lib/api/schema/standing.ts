import { z } from 'zod';
import { HEALTH_STATES } from '#lib/derive/health/model.ts';
import { day, text } from './parts.ts';

/** Whether an entry is kept, and by which rule that was decided. */
export const health = z.strictObject({
  state: z.enum(HEALTH_STATES),
  reason: text.describe('Rule that decided; maintained where none found anything.'),
  date: day.nullable(),
  reasons: z
    .array(z.strictObject({ reason: text, state: z.enum(HEALTH_STATES), date: day.nullable() }))
    .describe('All that was found, the gravest first.'),
});
