import { collection, COLLECTION_KINDS } from '#lib/content/schema/collection.ts';
import type { Choice } from '../ask/ask.ts';
import { collectionSlug, draftCollection, offeredListings } from '../collection.ts';
import { ScaffoldError } from '../new-file.ts';
import { listOf, textOf, type Noun, type Question } from './noun.ts';
import { askLine, askSlug, namedChoices } from './questions.ts';

const LEAST = 2;
const MOST = 60;
const NO_MORE: Choice = { value: '', label: 'No more' };

/** One listing after the other, because their order counts. */
const integrations: Question = {
  key: 'integration',
  flag: '--integration <slug...>',
  description: 'listings, in the order shown; two or more',
  isRequired: true,
  ask: async (ask, { content }) => {
    const offered = namedChoices(offeredListings(content));
    if (offered.length < LEAST)
      throw new ScaffoldError('A collection needs two listings; there are not so many yet.');
    const chosen: string[] = [];
    while (chosen.length < Math.min(MOST, offered.length)) {
      const left = offered.filter(({ value }) => !chosen.includes(value));
      const choices = chosen.length < LEAST ? left : [NO_MORE, ...left];
      const slug = await ask.one(`integrations: Number ${chosen.length + 1}, in the order shown.`, choices);
      if (slug === NO_MORE.value) break;
      chosen.push(slug);
    }
    return chosen;
  },
};

const HINTS: Readonly<Record<(typeof COLLECTION_KINDS)[number], string>> = {
  set: 'listings side by side',
  stack: 'a chain, in which one feeds the next',
};

export const COLLECTION: Noun = {
  name: 'collection',
  description: 'a set or a stack of listings in draft',
  questions: [
    askLine({
      key: 'title',
      flag: '--title <title>',
      description: 'name of the collection',
      isRequired: true,
      schema: collection,
      field: 'title',
    }),
    askLine({
      key: 'summary',
      flag: '--summary <line>',
      description: 'whom it is for and what they get',
      isRequired: true,
      schema: collection,
      field: 'summary',
    }),
    {
      key: 'kind',
      flag: '--kind <kind>',
      description: 'set: listings side by side; stack: a chain, in order',
      isRequired: false,
      choices: COLLECTION_KINDS,
      usual: 'set',
      ask: (ask) =>
        ask.one(
          'kind: How its listings belong together.',
          COLLECTION_KINDS.map((kind) => ({ value: kind, label: kind, hint: HINTS[kind] })),
        ),
    },
    integrations,
    askSlug(
      'by default made from the title',
      ({ answers, content }) => {
        const slug = collectionSlug(textOf(answers, 'title') ?? '');
        return content.collections.some((one) => one.slug === slug) ? undefined : slug;
      },
      ({ collections }) => new Set(collections.map(({ slug }) => slug)),
    ),
  ],
  draft: ({ answers, content }) => {
    const { file, missing } = draftCollection(
      {
        title: textOf(answers, 'title') ?? '',
        summary: textOf(answers, 'summary') ?? '',
        kind: COLLECTION_KINDS.find((kind) => kind === answers['kind']) ?? 'set',
        integrations: listOf(answers, 'integration'),
        slug: textOf(answers, 'slug'),
      },
      content,
    );
    return { files: [file], missing, next: [] };
  },
};
