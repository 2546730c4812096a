/**
 * What a visitor needs, as a query string and back. Keys, as an HTML form sends them: `i` (listing, repeated), `c`
 * (category, repeated), `industry`, `size`, `region`, `onsite=1`, `language`, `budget` with `currency`, `start`,
 * `service` (repeated). Unknown keys and values of another form are dropped; a well-formed slug that nothing bears is
 * kept, so that a shared link stays what it was.
 */

export const STARTS = ['soon', 'later'] as const;
export type Start = (typeof STARTS)[number];

export interface Need {
  readonly integrations: readonly string[];
  readonly categories: readonly string[];
  readonly industry: string | undefined;
  /** Size band of the visitor's company. */
  readonly size: string | undefined;
  readonly region: string | undefined;
  /** Whether the work is to be done on site; counts only with a region. */
  readonly onSite: boolean;
  readonly language: string | undefined;
  readonly budget: { readonly amount: number; readonly currency: string } | undefined;
  readonly start: Start | undefined;
  readonly services: readonly string[];
}

export const EMPTY_NEED: Need = {
  integrations: [],
  categories: [],
  industry: undefined,
  size: undefined,
  region: undefined,
  onSite: false,
  language: undefined,
  budget: undefined,
  start: undefined,
  services: [],
};

export const MOST_TARGETS = 12;
export const MOST_BUDGET = 100_000_000;
const MOST_SERVICES = 40;
const LONGEST = 64;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const BAND = /^\d{1,6}(?:-\d{1,6}|\+)$/;
const CURRENCY = /^[A-Z]{3}$/;

const oneOf = (value: string | null | undefined, form: RegExp): string | undefined =>
  value && value.length <= LONGEST && form.test(value) ? value : undefined;

const slugsOf = (values: readonly string[], most: number): readonly string[] =>
  [...new Set(values.filter((value) => oneOf(value, SLUG) !== undefined))]
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, most);

function normalBudget(budget: Need['budget']): Need['budget'] {
  if (budget === undefined || !CURRENCY.test(budget.currency)) return undefined;
  const amount = Math.round(budget.amount);
  return amount >= 1 && amount <= MOST_BUDGET ? { amount, currency: budget.currency } : undefined;
}

/** The one form of all needs that mean the same; order and repetition of listings and services carry no meaning. */
export function normalNeed(need: Need): Need {
  const region = oneOf(need.region, SLUG);
  return {
    integrations: slugsOf(need.integrations, MOST_TARGETS),
    categories: slugsOf(need.categories, MOST_TARGETS),
    industry: oneOf(need.industry, SLUG),
    size: oneOf(need.size, BAND),
    region,
    onSite: need.onSite && region !== undefined,
    language: oneOf(need.language, SLUG),
    budget: normalBudget(need.budget),
    start: STARTS.find((start) => start === need.start),
    services: slugsOf(need.services, MOST_SERVICES),
  };
}

/** Reads a query string. Total: whatever comes in, a normal need comes out. */
export function parseNeed(params: URLSearchParams): Need {
  const text = (key: string): string | undefined => params.get(key) ?? undefined;
  const amount = text('budget');
  return normalNeed({
    integrations: params.getAll('i'),
    categories: params.getAll('c'),
    industry: text('industry'),
    size: text('size'),
    region: text('region'),
    onSite: text('onsite') === '1',
    language: text('language'),
    budget:
      amount !== undefined && /^\d{1,9}$/.test(amount)
        ? { amount: Number(amount), currency: text('currency') ?? '' }
        : undefined,
    start: STARTS.find((start) => start === text('start')),
    services: params.getAll('service'),
  });
}

/** Writes a need in canonical order; `parseNeed` gives its normal form back. */
export function serialiseNeed(given: Need): URLSearchParams {
  const need = normalNeed(given);
  const params = new URLSearchParams();
  for (const slug of need.integrations) params.append('i', slug);
  for (const slug of need.categories) params.append('c', slug);
  for (const key of ['industry', 'size', 'region'] as const) if (need[key]) params.set(key, need[key]);
  if (need.onSite) params.set('onsite', '1');
  if (need.language) params.set('language', need.language);
  if (need.budget) {
    params.set('budget', String(need.budget.amount));
    params.set('currency', need.budget.currency);
  }
  if (need.start) params.set('start', need.start);
  for (const slug of need.services) params.append('service', slug);
  return params;
}

/** Whether nothing that decides was answered. */
export const isUnanswered = (need: Need): boolean => serialiseNeed(need).size === 0;
