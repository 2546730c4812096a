import { kit } from '#lib/content/schema/kit.ts';
import { checkField } from '../ask/check-field.ts';
import { offeredListings } from '../collection.ts';
import { draftKit } from '../kit.ts';
import { ScaffoldError } from '../new-file.ts';
import { requireSlug } from '../draft.ts';
import { textOf, type Noun } from './noun.ts';
import { askSlug, namedChoices } from './questions.ts';

export const KIT: Noun = {
  name: 'kit',
  description: 'a launch kit in draft, over the facts of a listing',
  questions: [
    {
      key: 'integration',
      flag: '--integration <slug>',
      description: 'listing it launches',
      isRequired: true,
      ask: (ask, { content }) => {
        const listings = namedChoices(offeredListings(content));
        if (listings.length === 0) throw new ScaffoldError('There is no listing to launch yet.');
        return ask.one('integration: The listing it launches.', listings);
      },
    },
    askSlug(
      'slug of the kit; by default <integration>-launch',
      ({ answers, content }) => {
        const slug = `${textOf(answers, 'integration') ?? ''}-launch`;
        return content.kits.some((one) => one.slug === slug) ? undefined : slug;
      },
      ({ kits }) => new Set(kits.map(({ slug }) => slug)),
    ),
    {
      key: 'publishOn',
      flag: '--publish-on <day>',
      description: 'first day it may be seen; by default today',
      isRequired: false,
      ask: (ask, { today }) =>
        ask.line(
          'publish_on: First day it may be seen.',
          (day) => (day === '' ? undefined : checkField(kit, 'publish_on', day)),
          today,
        ),
    },
  ],
  draft: ({ answers, content, today }) => {
    const slug = textOf(answers, 'slug');
    const files = draftKit(
      {
        integration: textOf(answers, 'integration') ?? '',
        slug: slug === undefined ? undefined : requireSlug(slug),
        publishOn: textOf(answers, 'publishOn') ?? today,
      },
      content,
    );
    const name = files[0]?.path.split('/')[1] ?? '';
    return {
      files,
      missing: ['The texts: read each and make it yours.'],
      next: [`npm run kit -- ${name} --preview`],
    };
  },
};
