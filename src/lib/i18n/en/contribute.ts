import { plural } from '../wording.ts';
import { contributeAnswer } from './contribute-answer.ts';

/** Steps of one door, in order. */
type Steps = readonly { readonly title: string; readonly text: string }[];

/** The guide for partners: from nothing to a listing that is online. */
export const contribute = {
  title: 'Add or change a listing',
  lead: 'Every listing is a small file that its publisher writes. You send a change, a machine answers it, and a person decides only what needs judgement.',
  instead: 'Would you rather write it yourself?',
  link: 'How to add or change a listing',
  card: 'From nothing to a listing that is online: two doors, what is checked, who decides, and how soon.',
  nav: 'On this page',
  parts: {
    prepare: 'What you need',
    doors: 'Choose your door',
    editor: 'In the editor',
    files: 'As a file',
    answer: 'The answer',
    online: 'Going online',
    never: 'What no file sets',
    rules: 'What each rule wants',
    promise: 'What we promise',
    appeal: 'If you disagree',
  },
  openEditor: 'Open the editor',
  openFiles: 'See the files',
  minutes: plural({ one: '{n} minute', other: '{n} minutes' }),
  workingDays: plural({ one: '{n} working day', other: '{n} working days' }),
  days: plural({ one: '{n} day', other: '{n} days' }),
  figures: {
    checks: 'until the checks have answered',
    person: 'until a person has, where one has to',
    rules: 'that say how to mend what they find',
  },
  ruleCount: plural({ one: '{n} rule', other: '{n} rules' }),
  /** What pictures show where nothing is listed yet. */
  invented: { name: 'Your integration', tagline: 'What it does for a customer, in one line' },

  prepare: {
    title: 'Have this ready',
    text: 'Nothing else is needed to begin. Whatever you leave out reads “Not stated” and can follow later.',
    account: {
      title: 'An account',
      text: 'At {host}, where the files of this marketplace lie. By it we know that a listing is yours.',
    },
    facts: {
      title: plural({ one: '{n} fact', other: '{n} facts' }),
      text: 'Those below. They are enough for a listing.',
    },
    logo: {
      title: 'A logo',
      text: 'SVG or PNG, at most {most}. Without one, letters of the name stand in.',
    },
    example: 'For example',
    apply: 'Is your company not among the partners yet? Send its page along with your first listing, or',
    applyLink: 'become a partner',
  },

  doors: {
    title: 'Choose your door',
    text: 'All of them lead to the same place: one change, held to the same rules and answered in the same words. None is faster than another.',
    caption: 'The doors',
    door: 'Door',
    suits: 'Suits you if',
    takes: 'Takes',
    rows: {
      editor: {
        name: 'The editor',
        suits: 'You would rather fill in a form than look at a file.',
        takes: 'A browser and about five minutes',
      },
      files: {
        name: 'The file, in the browser',
        suits: 'You know one line that has to change, or have edited files there before.',
        takes: 'A browser and about five minutes',
      },
      desk: {
        name: 'The file, at your desk',
        suits: 'You are a developer, and want to see checks and page before anybody else does.',
        takes: 'Git, Node and a quarter of an hour the first time',
      },
      closed: {
        name: 'The file, sent to us',
        suits: 'You know what should stand on your page, and would rather write it down yourself.',
        takes: 'About five minutes, and a person’s time',
      },
      form: {
        name: 'A form',
        suits: 'You want no account. A person writes the file for you and answers by e-mail.',
        takes: 'About five minutes, and a person’s time',
      },
    },
  },

  editor: {
    title: 'Door one: the editor',
    text: 'A form in your browser, one field for each fact. You see no file and no code.',
    steps: [
      {
        title: 'Sign in',
        text: 'Open the editor and sign in with {means}. {copy}',
      },
      {
        title: 'Choose your listing, or start a new one',
        text: 'Listings stand under “Integrations”, the page of your company under “Partners”.',
      },
      {
        title: 'Fill in what you know',
        text: 'Each field says what it is for and how much room it has. What the platform computes has no field.',
      },
      {
        title: '{send}',
        text: '{then}',
      },
    ] as Steps,
    signIn: {
      account: 'your account at {host}',
      token: 'a token of your account at {host}; the editor leads you to the page that makes one',
    },
    saves: {
      fork: {
        copy: 'The first time, a copy of the files is made that is yours to change.',
        send: 'Save, then send it for review',
        then: 'What you save is a draft. Set its status to “In Review”, and the checks begin.',
      },
      branch: {
        copy: 'It is open to accounts that may write to the files; for all others there is door two.',
        send: 'Save, then send it for review',
        then: 'What you save is a draft. Set its status to “In Review”, and the checks begin.',
      },
      direct: {
        copy: 'It is open to accounts that may write to the files; for all others there is door two.',
        send: 'Save',
        then: 'What you save is checked with the next build, without a review.',
      },
    },
    window: 'The editor: {listing}',
    picture: 'The form of a listing, with its name, its tagline, its publisher and its categories filled in.',
    room: '{n} of {most} characters',
    save: 'Save',
    status: 'Status',
    states: ['Draft', 'In Review'],
  },

  files: {
    title: 'Door two: the file',
    text: 'A listing is one text file: facts between two lines of dashes, one on each line, and below them the text of the page.',
    steps: [
      {
        title: 'Open the file',
        text: 'On the page of your listing, choose “Edit this listing”. For a new one, “Add an integration” opens a file with every field explained.',
      },
      {
        title: 'Change what has changed',
        text: 'One listing in a change, and nothing beside it. Green is what is new here: a release and its day.',
      },
      {
        title: 'Propose the change',
        text: 'Say in a sentence what changes and why. A copy of the files is made for you, and a {request} is opened: your change, and the talk about it.',
      },
    ] as Steps,
    request: { github: 'pull request', gitlab: 'merge request', gitea: 'pull request' },
    closed: [
      {
        title: 'Write the file, or the lines that change',
        text: 'The files of this marketplace are not open to everybody. Write down what should stand there, as shown here.',
      },
      {
        title: 'Send it to us',
        text: 'A person puts it in its place, and it is checked and answered like any other change.',
      },
    ] as Steps,
    openExample: 'Open the file shown here',
    send: 'Write to us',
    only: 'The file',
    window: '{file}, its first lines',
    picture: 'The file of a listing. One line changes: the day of its latest release.',
    removed: 'Taken out:',
    added: 'Put there:',
    desk: {
      title: 'At your desk',
      text: 'The same checks run on your machine, in the same words.',
      apart:
        'The same checks run on your machine, in the same words: in a copy of Portico, the software of this marketplace, with the files beside it.',
      commands: {
        clone: 'Fetch the files',
        enter: 'Go to where they lie',
        point: 'In the copy of Portico, say where they lie',
        install: 'Fetch what the checks need',
        new: 'Draft a new listing: you are asked for what it needs',
        check: 'Read the answer before you send anything',
        dev: 'See the page, live while you write',
      },
    },
    terminal: 'Terminal',
  },

  ...contributeAnswer,
} as const;
