import type { HealthView } from '#lib/site/model.ts';
import type { Emitted } from '../schema/parts.ts';
import type { health } from '../schema/standing.ts';

export const writeHealth = ({ state, reason, date, reasons }: HealthView): Emitted<typeof health> => ({
  state,
  reason,
  date: date ?? null,
  reasons: reasons.map((found) => ({ reason: found.reason, state: found.state, date: found.date ?? null })),
});
