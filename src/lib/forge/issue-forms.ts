import { stringify } from 'yaml';
import type { Content } from '#lib/content/model.ts';
import { LISTING_STATUSES } from '#lib/content/schema/integration.ts';
import {
  askChoice,
  askConsent,
  askLine,
  askText,
  describeField,
  explainField,
  limitField,
  namesOf,
  say,
  type FormElement,
} from './form-fields.ts';

/** A form by which an issue is opened. */
interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly body: readonly FormElement[];
}

type Asked = Pick<Content, 'site' | 'taxonomy' | 'program'>;

const PUBLIC =
  'What you write here can be read by everyone: leave out names of persons, addresses and contracts.';

const newIntegration = ({ site, taxonomy }: Asked): IssueForm => ({
  name: 'New integration',
  description: `Tell us about an integration with ${site.name} that is not listed yet.`,
  title: 'New integration: ',
  body: [
    say(
      `You can also add the listing yourself, with the guide at ${site.url}/contribute/. With this form we draft it for you, and you look it over before it is published. ${PUBLIC}`,
    ),
    askLine({ id: 'name', label: 'Name', description: describeField('name'), required: true }),
    askLine({ id: 'tagline', label: 'Tagline', description: describeField('tagline'), required: true }),
    askLine({ id: 'company', label: 'Company', description: 'Who publishes it.', required: true }),
    askChoice(
      {
        id: 'categories',
        label: 'Categories',
        description: 'One to three.',
        required: true,
      },
      namesOf(taxonomy.categories),
      true,
    ),
    askChoice(
      { id: 'status', label: 'Status', description: explainField('status'), required: true },
      LISTING_STATUSES.filter((status) => status !== 'removed' && status !== 'deprecated'),
    ),
    askText({ id: 'summary', label: 'Summary', description: describeField('summary') }),
    askLine({ id: 'install_url', label: 'Where it is installed', description: describeField('install_url') }),
    askLine({ id: 'docs_url', label: 'Documentation', description: limitField('docs_url') }),
    askConsent('consent', 'Before you send it', [
      'I work for the company that publishes it, or for the platform.',
      'What I wrote is true, and may be published.',
    ]),
  ],
});

const RELATIONS = [
  'I use it',
  'I work for the company it is about',
  'I work for another company',
  'None of these',
];

const correction = ({ site }: Asked): IssueForm => ({
  name: 'Correction',
  description: 'Something on a page is wrong or out of date.',
  title: 'Correction: ',
  body: [
    say(
      `Thank you for telling us. Without an account you can use the form at ${site.url}/apply/correction/. ${PUBLIC}`,
    ),
    askLine({
      id: 'page',
      label: 'Page',
      description: 'Its address, or the name of the listing or partner.',
      required: true,
    }),
    askText({
      id: 'wrong',
      label: 'What is wrong',
      description: 'The words or figures as they stand there now.',
      required: true,
    }),
    askText({ id: 'right', label: 'What is right', required: true }),
    askLine({
      id: 'source',
      label: 'Where it can be verified',
      description: 'A public page, if there is one.',
    }),
    askChoice({ id: 'relation', label: 'How you know it', required: true }, RELATIONS),
  ],
});

const DECISIONS = [
  'A review of a change',
  'A place in the ranking',
  'A certificate',
  'A tier or a state of health',
  'A measure, such as a removal',
  'Something else',
];

const dispute = ({ site, program }: Asked): IssueForm => ({
  name: 'Dispute or appeal',
  description: 'You think that a decision or a computed result is wrong.',
  title: 'Appeal: ',
  body: [
    say(
      `Every result is computed by public rules (${site.url}/program/ranking/), and every decision can be looked at again by somebody who did not make it. You get an answer within ${String(program.review.promise.human_days)} working days. ${PUBLIC}`,
    ),
    askChoice({ id: 'about', label: 'What it is about', required: true }, DECISIONS),
    askLine({ id: 'page', label: 'Page or pull request', description: 'Its address.', required: true }),
    askText({
      id: 'reason',
      label: 'What is wrong with it',
      description: 'Which rule was applied wrongly, or which input is not true.',
      required: true,
    }),
    askText({
      id: 'evidence',
      label: 'Evidence',
      description: 'Public pages, dates and figures that show it.',
    }),
    askText({ id: 'wanted', label: 'What you ask for', required: true }),
    askConsent('consent', 'Before you send it', ['I may speak for those whom the decision concerns.']),
  ],
});

interface ContactLink {
  readonly name: string;
  readonly url: string;
  readonly about: string;
}

/** Other ways than an issue; the forge takes web addresses alone. */
function listContacts({ site, program }: Asked): readonly ContactLink[] {
  const { contacts } = site;
  const links = [
    {
      name: 'Change a listing yourself',
      url: `${site.url}/contribute/`,
      about: 'The guide, from nothing to merged.',
    },
    {
      name: 'Form without an account',
      url: `${site.url}/apply/correction/`,
      about: 'Tell us in private what is wrong.',
    },
    { name: 'Help', url: contacts.support, about: `Questions about ${site.name} and its marketplace.` },
    { name: 'Partner desk', url: contacts.partners, about: 'Questions about becoming and being a partner.' },
    {
      name: 'Report a vulnerability',
      url: contacts.security,
      about: 'In private, please, and never as an issue.',
    },
    { name: 'Appeal in private', url: program.review.appeal, about: 'Where a decision is looked at again.' },
  ];
  return links.flatMap(({ url, ...words }) =>
    url?.startsWith('https://') === true ? [{ ...words, url }] : [],
  );
}

const HEAD =
  '# Written by "npm run forge-files" from the content: change that or src/lib/forge, and run it again.\n';

const write = (value: unknown): string =>
  HEAD + stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, singleQuote: true });

/** The forms that an issue is opened by, as texts by file name. */
export const writeIssueForms = (content: Asked): ReadonlyMap<string, string> =>
  new Map([
    ['new-integration.yml', write(newIntegration(content))],
    ['correction.yml', write(correction(content))],
    ['dispute.yml', write(dispute(content))],
    ['config.yml', write({ blank_issues_enabled: false, contact_links: listContacts(content) })],
  ]);
