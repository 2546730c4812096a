import { plural } from '#lib/i18n/wording.ts';
import type { KindWords } from './shape.ts';

const name = { label: 'Your name' };
const email = { label: 'Your e-mail address', hint: 'Answers go there, and nothing else.' };
const company = { label: 'Name of your company' };
const consent = { label: 'My answers may be kept and read to handle this request.' };

const kinds = {
  application: {
    title: 'Become a partner',
    parts: {
      company: { title: 'Your company' },
      offer: { title: 'What you offer' },
      integration: { title: 'Your integration', hint: 'Leave this empty if you list none now.' },
      you: { title: 'You' },
      send: { title: 'Check and send' },
    },
    fields: {
      company,
      website: { label: 'Website' },
      country: { label: 'Country' },
      city: { label: 'City' },
      size: {
        label: 'People who work there',
        options: {
          '1-9': '1 to 9',
          '10-49': '10 to 49',
          '50-249': '50 to 249',
          '250-999': '250 to 999',
          '1000+': '1,000 or more',
        },
      },
      kinds: {
        label: 'What kind of partner you are',
        hint: 'Choose up to three.',
        options: {
          technology: 'Technology: we make a product that connects',
          solutions: 'Solutions: we solve a trade’s problem with several products',
          integrator: 'Integrator: we set products up for customers',
          strategic: 'Strategic: we go to market together',
          developer: 'Developer: we build to order',
        },
      },
      tagline: {
        label: 'What you do for customers, in one line',
        hint: 'It stands below your name in the directory.',
      },
      summary: { label: 'Whom you help, and how' },
      services: { label: 'Services' },
      regions: { label: 'Where you work' },
      languages: { label: 'Languages you work in' },
      customers: {
        label: 'Customers you share with us',
        options: { '0': 'None yet', '1-9': '1 to 9', '10-49': '10 to 49', '50+': '50 or more' },
      },
      integration: { label: 'Name of the integration', hint: 'As customers would search for it.' },
      integration_tagline: { label: 'What it does, in one line', hint: 'Needed if you name one.' },
      categories: {
        label: 'Categories it belongs to',
        hint: 'Choose up to three. Needed if you name one.',
      },
      stage: {
        label: 'How far it is',
        options: {
          live: 'Customers use it',
          beta: 'In beta',
          building: 'Being built',
          planned: 'Planned',
        },
      },
      docs_url: { label: 'Where it is documented' },
      name,
      role: { label: 'What you do there' },
      email,
      message: { label: 'Anything else' },
      consent,
    },
  },
  contact: {
    title: 'Ask a partner to call back',
    parts: { need: { title: 'What you need' }, you: { title: 'Who asks' } },
    fields: {
      partner: { label: 'Partner' },
      integration: { label: 'Integration it is about' },
      message: { label: 'Your message', hint: 'What should work in the end, and by when.' },
      region: { label: 'Your region' },
      company,
      name,
      email,
      consent,
    },
  },
  request: {
    title: 'Request an integration',
    parts: { missing: { title: 'What you miss' } },
    fields: {
      wanted: {
        label: 'What should be connected',
        hint: 'The name of the product, and its maker if you know it.',
      },
      message: { label: 'What it should do for you' },
      email: { ...email, hint: 'Only if you want to hear when it is there.' },
      consent,
    },
  },
  correction: {
    title: 'Correct or dispute a listing',
    parts: { matter: { title: 'What it is about' }, you: { title: 'Who says so' } },
    fields: {
      listing: { label: 'Listing or partner' },
      about: {
        label: 'What is wrong',
        options: {
          fact: 'A fact that is stated',
          figure: 'A figure, such as use or reliability',
          rank: 'Its place in the ranking',
          certificate: 'Its certificate or tier',
          measure: 'A measure taken against it',
          other: 'Something else',
        },
      },
      message: { label: 'What is right, and how one can tell', hint: 'A link to proof is the shortest way.' },
      name,
      email,
      consent,
    },
  },
} satisfies KindWords;

/** What is wrong with an answer. */
const faults = {
  among: 'Choose among the answers.',
  one: 'Choose one of the answers.',
  once: 'Choose each answer once.',
  most: plural({ other: 'Choose at most {n}.' }),
  single: 'Give one answer.',
  unseen: 'Leave out characters that cannot be seen.',
  line: 'Write it on one line.',
  letters: plural({ other: 'Use at most {n} characters.' }),
  email: 'Write an e-mail address, such as name@company.example.',
  url: 'Write an address that starts with https:// or http://.',
  page: 'Paste the address of its page.',
  agree: 'This has to be agreed to.',
  unknown: 'This form has no such field.',
  key: 'A key has 8 to 200 letters, digits or signs.',
  missing: {
    written: 'Fill this in: {label}',
    chosen: 'Choose an answer: {label}',
    ticked: 'Tick this box: {label}',
  },
};

/** Why a form is not taken, and what to do about it. */
const problems = {
  noSuchForm: { title: 'There is no such form.', detail: 'There are: {forms}.' },
  wrongMethod: { title: 'A form is sent by POST.', detail: 'Send it again as POST.' },
  foreign: {
    title: 'The form came from another site.',
    detail: 'Open the form on the marketplace itself, and send it from there.',
  },
  tooMany: {
    title: 'Too many forms were sent.',
    detail: 'Nothing was kept. Send the form again in {wait}.',
  },
  mend: {
    title: 'Some answers have to be mended.',
    detail: 'Nothing was kept. Mend the fields named and send the form again.',
  },
  keyUsed: {
    title: 'The key was used for other answers.',
    detail: 'This form was sent before with other answers. To send these too, send it again under a new key.',
  },
  away: {
    title: 'Nothing can be kept at the moment.',
    detail: 'Nothing was kept. Send the form again in {wait}.',
  },
  large: { title: 'The form is too large.', detail: 'Send at most {size} KB, in at most {fields} fields.' },
  format: {
    title: 'The form came in a format that is not read.',
    detail: 'Send application/json or application/x-www-form-urlencoded.',
  },
  cut: { title: 'The form was cut off on its way.', detail: 'Nothing was kept. Send it again.' },
  coding: { title: 'The form cannot be read.', detail: 'Send it as UTF-8.' },
  nested: {
    title: 'The form cannot be read.',
    detail: 'Send one JSON object whose values are texts or lists of texts.',
  },
};

export const en = {
  /** By which counts and the page's direction are told. */
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  kinds,
  faults,
  problems,
  seconds: plural({ one: '{n} second', other: '{n} seconds' }),
  minutes: plural({ one: '{n} minute', other: '{n} minutes' }),
  /** Title of a page that was not taken. */
  errorTitle: 'Error: {title}',
  summary: 'There is a problem',
  trap: 'Leave this empty',
  send: 'Send',
};
