import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { Integration } from '../schema/integration.ts';

type Pricing = NonNullable<Integration['pricing']>;
type Check = (pricing: Pricing, file: string, report: Report) => void;

const checkFree: Check = ({ model, plans }, file, report) => {
  if (model !== 'free') return;
  for (const [index, { name, price, currency }] of plans.entries()) {
    if (price === 0) continue;
    report({
      rule: 'price/not-free',
      file,
      place: atField('pricing', 'plans', index, 'price'),
      found: `${price} ${currency}`,
      message: `The listing is free, but its plan "${name}" costs ${price} ${currency}.`,
      wanted: 'a price of 0, or another model',
    });
  }
};

const checkFreemium: Check = ({ model, plans }, file, report) => {
  if (model !== 'freemium' || plans.length === 0 || plans.some(({ price }) => price === 0)) return;
  report({
    rule: 'price/no-free-plan',
    file,
    place: atField('pricing', 'plans'),
    message: 'The listing is freemium, but none of its plans is free.',
    wanted: 'a plan with price: 0',
  });
};

const checkStated: Check = ({ model, plans, url }, file, report) => {
  if (model !== 'paid' || plans.length > 0 || url !== undefined) return;
  report({
    rule: 'price/unstated',
    file,
    place: atField('pricing', 'model'),
    message: 'The listing is paid, but neither plans nor an address say what it costs.',
    wanted: 'plans, or url with the page of current prices',
  });
};

const checkCurrencies: Check = ({ plans }, file, report) => {
  const priced = plans.filter(({ price }) => price > 0);
  const currencies = [...new Set(priced.map(({ currency }) => currency))];
  if (currencies.length < 2) return;
  // A plan for each market, such as "Basic (US)", is told apart by its name.
  if (priced.every(({ name, currency }) => name.includes(currency) || /\(.+\)/.test(name))) return;
  report({
    rule: 'price/currencies',
    file,
    place: atField('pricing', 'plans'),
    found: currencies.join(', '),
    message: `Plans are told in ${currencies.length} currencies: ${currencies.join(', ')}.`,
    wanted: 'one currency',
  });
};

const checkOrder: Check = ({ plans }, file, report) => {
  const index = plans.findIndex((plan, at) => {
    const before = plans[at - 1];
    return before?.currency === plan.currency && before.per === plan.per && before.price > plan.price;
  });
  const [before, plan] = [plans[index - 1], plans[index]];
  if (!before || !plan) return;
  report({
    rule: 'price/order',
    file,
    place: atField('pricing', 'plans', index),
    message: `The plan "${plan.name}" is cheaper than "${before.name}" before it.`,
    wanted: 'the cheapest plan first',
  });
};

const CHECKS = [checkFree, checkFreemium, checkStated, checkCurrencies, checkOrder];

/** What a listing costs is told once and without contradiction. */
export function checkPrices({ integrations }: Gathered, report: Report): void {
  for (const { file, value } of integrations) {
    if (value?.pricing === undefined || value.status === 'removed') continue;
    for (const check of CHECKS) check(value.pricing, file, report);
  }
}
