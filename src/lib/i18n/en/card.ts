import type { PartnerKind, PricingModel } from '../../site/model.ts';
import { plural } from '../wording.ts';

/** Wording on the cards; plain text, so that it can be handed to an island. */
export const card = {
  new: 'New',
  beta: 'Beta',
  deprecated: 'Deprecated',
  standing: '#{place} in {category}',
  compare: 'Compare',
  compareWith: 'Compare {name}',
  certificate: {
    'in-force': '{level} until {day}',
    due: '{level} until {day}',
    grace: '{level}, in grace until {day}',
  },
  price: { free: 'Free', freemium: 'Free plan', paid: 'Paid', quote: 'On request' } satisfies Record<
    PricingModel,
    string
  >,
  kind: {
    technology: 'Technology',
    solutions: 'Solutions',
    integrator: 'Integrator',
    strategic: 'Strategic',
    developer: 'Developer',
  } satisfies Record<PartnerKind, string>,
  listings: plural({ one: '{n} listing', other: '{n} listings' }),
  projects: plural({ one: '{n} project', other: '{n} projects' }),
};
