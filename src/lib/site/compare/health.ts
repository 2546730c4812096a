import { sayHealthReason } from '#lib/i18n/phrases.ts';
import type { HealthView } from '../model.ts';
import type { FactSource } from './cell.ts';

/** Health of a listing or of a partner. */
export const HEALTH: FactSource<{ readonly health: HealthView }> = {
  title: ({ t }) => t.compare.group.health,
  facts: [
    [({ t }) => t.compare.label.state, ({ health }, { t }) => [t.terms.health[health.state]]],
    [
      ({ t }) => t.compare.label.reasons,
      ({ health }, voice) =>
        (health.reasons.length > 0 ? health.reasons : [health]).map((found) => sayHealthReason(found, voice)),
    ],
  ],
};
