import { partner, PARTNER_KINDS } from '#lib/content/schema/partner.ts';
import { checkField } from '../ask/check-field.ts';
import { slugsOf } from '../draft.ts';
import { draftPartner, partnerSlug } from '../partner.ts';
import { listOf, textOf, type Noun } from './noun.ts';
import { askLine, askSlug, plainChoices } from './questions.ts';

/** The slug made from the name, where it is free. */
const usualSlug: Parameters<typeof askSlug>[1] = ({ answers, content }) => {
  const slug = partnerSlug(textOf(answers, 'name') ?? '');
  return slugsOf(content.partners).has(slug) ? undefined : slug;
};

export const PARTNER: Noun = {
  name: 'partner',
  description: 'the page of a partner in draft',
  questions: [
    askLine({
      key: 'name',
      flag: '--name <name>',
      description: 'name of the company',
      isRequired: true,
      schema: partner,
      field: 'name',
    }),
    askLine({
      key: 'tagline',
      flag: '--tagline <line>',
      description: 'what it does for customers, in one line',
      isRequired: true,
      schema: partner,
      field: 'tagline',
    }),
    {
      key: 'kind',
      flag: '--kind <kind...>',
      description: 'how it works with the platform',
      isRequired: true,
      choices: PARTNER_KINDS,
      ask: (ask) =>
        ask.many('kinds: How it works with the platform.', plainChoices(PARTNER_KINDS), (kinds) =>
          checkField(partner, 'kinds', [...kinds]),
        ),
    },
    askSlug('by default made from the name', usualSlug, ({ partners }) => slugsOf(partners)),
    askLine({
      key: 'website',
      flag: '--website <url>',
      description: 'its own site',
      isRequired: false,
      schema: partner,
      field: 'website',
    }),
    askLine({
      key: 'country',
      flag: '--country <country>',
      description: 'where it is at home',
      isRequired: false,
      schema: partner.shape.headquarters.unwrap(),
      field: 'country',
    }),
    askLine({
      key: 'city',
      flag: '--city <city>',
      description: 'where it is at home',
      isRequired: false,
      schema: partner.shape.headquarters.unwrap(),
      field: 'city',
      when: ({ answers }) => textOf(answers, 'country') !== undefined,
    }),
  ],
  draft: ({ answers, content }) => {
    const { file, missing } = draftPartner(
      {
        name: textOf(answers, 'name') ?? '',
        tagline: textOf(answers, 'tagline') ?? '',
        kinds: listOf(answers, 'kind'),
        slug: textOf(answers, 'slug'),
        website: textOf(answers, 'website'),
        country: textOf(answers, 'country'),
        city: textOf(answers, 'city'),
      },
      content,
    );
    return { files: [file], missing, next: [] };
  },
};
