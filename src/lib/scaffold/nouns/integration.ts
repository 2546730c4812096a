import type { Content } from '#lib/content/model.ts';
import { showValue } from '#lib/content/door/show.ts';
import { integration, LISTING_STATUSES } from '#lib/content/schema/integration.ts';
import { checkField } from '../ask/check-field.ts';
import { slugsOf } from '../draft.ts';
import { draftIntegration, listingSlugs } from '../integration.ts';
import { ScaffoldError } from '../new-file.ts';
import { listOf, textOf, type Noun, type Question } from './noun.ts';
import { askLine, askSlug, namedChoices, plainChoices } from './questions.ts';

function requirePartner(publisher: string, { partners }: Content): void {
  if (publisher === 'platform' || partners.some(({ slug }) => slug === publisher)) return;
  throw new ScaffoldError(
    `There is no partner ${showValue(publisher)}; draft it first with npm run new -- partner.`,
  );
}

const publisher: Question = {
  key: 'publisher',
  flag: '--publisher <slug>',
  description: 'partner that publishes it, or platform',
  isRequired: true,
  ask: (ask, { content }) =>
    ask.one('publisher: Who publishes it? A partner that is not there yet is drafted first.', [
      { value: 'platform', label: 'The platform itself', hint: 'platform' },
      ...namedChoices(content.partners),
    ]),
};

const category: Question = {
  key: 'category',
  flag: '--category <slug...>',
  description: 'one to three categories, the main one first',
  isRequired: true,
  ask: async (ask, { content }) => {
    const choices = namedChoices(content.taxonomy.categories);
    const main = await ask.one('categories: The main one.', choices);
    const others = choices.filter(({ value }) => value !== main);
    if (others.length === 0) return [main];
    const more = await ask.many('categories: Up to two more, or none.', others, (slugs) =>
      checkField(integration, 'categories', [main, ...slugs]),
    );
    return [main, ...more];
  },
};

const usualSlug: Parameters<typeof askSlug>[1] = ({ answers, content }) => {
  const taken = slugsOf(content.integrations);
  return listingSlugs(textOf(answers, 'name') ?? '', textOf(answers, 'publisher') ?? '').find(
    (slug) => !taken.has(slug),
  );
};

export const INTEGRATION: Noun = {
  name: 'integration',
  description: 'the page of a listing in draft',
  questions: [
    askLine({
      key: 'name',
      flag: '--name <name>',
      description: 'name of the integration, as customers would search for it',
      isRequired: true,
      schema: integration,
      field: 'name',
    }),
    askLine({
      key: 'tagline',
      flag: '--tagline <line>',
      description: 'what it does for a customer, in one line',
      isRequired: true,
      schema: integration,
      field: 'tagline',
    }),
    publisher,
    category,
    {
      key: 'status',
      flag: '--status <status>',
      description: 'where it stands in its life',
      isRequired: false,
      choices: LISTING_STATUSES,
      usual: 'available',
      ask: (ask) => ask.one('status: Where it stands in its life.', plainChoices(LISTING_STATUSES)),
    },
    askSlug('by default made from the name', usualSlug, ({ integrations }) => slugsOf(integrations)),
    askLine({
      key: 'docsUrl',
      flag: '--docs-url <url>',
      description: 'documentation',
      isRequired: false,
      schema: integration,
      field: 'docs_url',
    }),
  ],
  draft: ({ answers, content, today }) => {
    const named = textOf(answers, 'publisher') ?? '';
    requirePartner(named, content);
    const { file, missing } = draftIntegration(
      {
        name: textOf(answers, 'name') ?? '',
        tagline: textOf(answers, 'tagline') ?? '',
        publisher: named,
        categories: listOf(answers, 'category'),
        status: LISTING_STATUSES.find((status) => status === answers['status']) ?? 'available',
        listed: today,
        slug: textOf(answers, 'slug'),
        docsUrl: textOf(answers, 'docsUrl'),
      },
      content,
    );
    return { files: [file], missing, next: [] };
  },
};
