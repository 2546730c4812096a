/**
 * What a launch kit's texts can say about a listing: the names a template knows. Values come from the listing's
 * own facts on the day of the build, as text in the language of the asset, so that no figure is ever copied.
 */
export interface Variable {
  readonly kind: 'text' | 'figure' | 'day' | 'link' | 'list';
  /** What it says, as a phrase for authors. */
  readonly describe: string;
  /** False where a listing may lack it; a template then asks with `{% if %}` first. */
  readonly isAlways: boolean;
  /** What each item of a list says; absent for a list of texts. */
  readonly items?: Readonly<Record<string, Variable>>;
}

const always = (kind: Variable['kind'], describe: string): Variable => ({ kind, describe, isAlways: true });
const maybe = (kind: Variable['kind'], describe: string): Variable => ({ kind, describe, isAlways: false });
const list = (describe: string, items?: Variable['items']): Variable => ({
  ...maybe('list', describe),
  ...(items && { items }),
});

const company = {
  name: always('text', 'Name of the company.'),
  tagline: always('text', 'Its one line.'),
  summary: maybe('text', 'Its summary.'),
  url: always('link', 'Its page on the marketplace.'),
  website: maybe('link', 'Its own website.'),
  location: maybe('text', 'Where it has its seat.'),
  languages: list('Languages it speaks.'),
  tier: maybe('text', 'Its tier in the partner program.'),
  certified_people: maybe('figure', 'People certified by the platform.'),
  projects: maybe('figure', 'Delivered projects.'),
} as const satisfies Readonly<Record<string, Variable>>;

/** Every name, by the thing it is about. */
export const VARIABLES = {
  listing: {
    name: always('text', 'Name of the integration.'),
    tagline: always('text', 'Its one line.'),
    summary: maybe('text', 'The joint value in one breath.'),
    category: always('text', 'Its main category.'),
    url: always('link', 'Its page on the marketplace.'),
    install_url: maybe('link', 'Where it is installed.'),
    docs_url: maybe('link', 'Its documentation.'),
    setup_url: maybe('link', 'How it is set up.'),
    status: always('text', 'Available, beta or deprecated.'),
    version: maybe('text', 'Its version.'),
    released: maybe('day', 'Day of the latest release.'),
    price: maybe('text', 'What it costs, in words.'),
    place: maybe('figure', 'Its place in its main category.'),
    certificate: maybe('text', 'Level of the certificate that stands today.'),
    certified_until: maybe('day', 'Last day the certificate stands.'),
    active_accounts: maybe('figure', 'Accounts that used it in the last 28 days.'),
    calls: maybe('figure', 'Calls in the last 28 days.'),
    success_rate: maybe('figure', 'Share of calls without an error in the last 28 days.'),
    retention: maybe('figure', 'Share of accounts of the 28 days before that still use it.'),
    use_cases: list('What it is used for.', {
      title: always('text', 'Name of the use.'),
      summary: always('text', 'What it does.'),
    }),
    data: list('What it moves.', {
      object: always('text', 'What is moved.'),
      direction: always('text', 'In which direction.'),
      timing: always('text', 'How soon.'),
    }),
    languages: list('Languages it speaks.'),
    works_with: list('Names of listings it works with.'),
  },
  publisher: company,
  partner: company,
  platform: {
    name: always('text', 'Name of the platform.'),
    tagline: always('text', 'Its one line.'),
    description: always('text', 'What it is, in two sentences.'),
    url: always('link', 'Its own website.'),
    marketplace_url: always('link', 'The marketplace.'),
    press_url: maybe('link', 'Where the press asks.'),
  },
  kit: {
    title: always('text', 'What is launched.'),
    url: always('link', 'Page of the kit.'),
    publish_on: always('day', 'First day it may be seen.'),
    expires_on: maybe('day', 'Last day it may be seen.'),
    claims: list('Its claims.', {
      text: always('text', 'The claim, word for word.'),
      source_url: always('link', 'Where it can be verified.'),
    }),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variable>>>>;

/** A value of a list: a text, or an item with its own names. */
export type Item = string | Readonly<Record<string, string>>;
/** Undefined where there is nothing to say. */
export type Value = string | readonly Item[] | undefined;

/** Values by name: what a template is rendered with. */
export type Scope = {
  readonly [Thing in keyof typeof VARIABLES]: {
    readonly [Name in keyof (typeof VARIABLES)[Thing]]: Value;
  };
};
