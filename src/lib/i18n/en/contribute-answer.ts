import type { GuideGroup } from '../../site/model.ts';

/** The second half of the guide for partners: from the answer to what is promised. */
export const contributeAnswer = {
  answer: {
    title: 'Read the answer',
    text: 'Within {minutes} one comment stands below your change. It is renewed in place each time you save, so what you read is always the latest.',
    first: {
      title: 'Something to mend',
      text: 'Somebody wrote a day as it is written elsewhere. The comment names the file, the line and the rule, and shows the line as it should be.',
      when: 'after you sent your change',
    },
    second: {
      title: 'Nothing left to mend',
      text: 'The same change, mended. Now the comment says what it would do to the listing and what happens next. Pictures of its card and its page stand below it.',
      when: 'the same comment, after you saved again',
    },
    states: {
      title: 'What the label says',
      text: 'A label on your change tells whose turn it is. There is never more than one of these three.',
      sent: 'You send it',
      checked: 'The checks answer',
      author: {
        label: 'needs author',
        turn: 'Your turn',
        text: 'Mend what the comment names and save, or write what speaks against it.',
        next: 'The checks answer again',
      },
      review: {
        label: 'needs review',
        turn: 'Our turn',
        text: 'A person decides what only a person can, within {days}. You need not do anything.',
        next: 'Ready, or a question to you',
      },
      ready: {
        label: 'ready',
        turn: 'Nobody’s turn',
        text: 'Nothing stands against it. It goes in by itself, or a person takes it in.',
        next: 'Merged',
      },
    },
    deciding: {
      title: 'Who decides what',
      machine: { title: 'A machine decides', text: 'Whether files keep {rules}. It never decides on taste.' },
      automatic: {
        title: 'Goes in by itself',
        text: 'An owner’s change to these facts alone, once the checks find nothing:',
      },
      person: { title: 'A person decides', text: 'What no machine can see, such as:' },
    },
    /** What people decide, by the questions that the check leaves to them. */
    person: [
      {
        asks: ['new-partner', 'new-publisher', 'new-listing', 'new-collection'],
        text: 'Anything that is new here',
      },
      { asks: ['renamed', 'publisher', 'moved', 'aliases'], text: 'Another name, publisher or address' },
      { asks: ['categories', 'depth'], text: 'What counts in the ranking: categories, depth' },
      {
        asks: ['price', 'withdrawn', 'back', 'removed'],
        text: 'Higher prices, and listings that go or come back',
      },
      {
        asks: ['trust', 'permissions', 'proof', 'address'],
        text: 'Claims that customers rely on, and where they are led',
      },
      { asks: ['not-owner', 'logo', 'kit'], text: 'Changes by others than the owners' },
      { asks: ['warnings', 'protected', 'outside'], text: 'Warnings, and files beside your own' },
    ],
  },

  online: {
    title: 'From merged to online',
    text: 'There is no second button. What is merged is online with the next build.',
    label: 'From merged to online',
    phases: {
      merged: ['Merged', 'Your change is part of the files.'],
      built: ['The next build', 'One starts with every merge, and one every night.'],
      online: ['Online', 'Page, search, ranking and feeds, all together.'],
      dates: ['On its day', 'Releases, last days and certificates take effect in the night they are due.'],
    },
    certificates: 'How long a certificate holds',
  },

  never: {
    title: 'What no file sets',
    text: 'Four things stand on your page that your file has no field for. They are computed from records that only the platform writes, by rules that are public, so that nobody can write themselves a better place. A file that tries is told so.',
    things: {
      rank: {
        name: 'Its place',
        why: 'Follows from use, reliability and upkeep. Anyone can compute it again.',
      },
      tier: {
        name: 'A partner’s tier',
        why: 'Follows from certified people, delivered projects and what customers say.',
      },
      usage: { name: 'Use', why: 'Counted where the platform sees it, in the same way for all.' },
      certification: { name: 'A certificate', why: 'Rests on dated evidence and runs out by itself.' },
    },
  },

  rules: {
    title: 'What each rule wants',
    text: 'Each rule has an address, an example and a way to mend what it finds. An error keeps a change out, a warning asks a person to look, a note only informs.',
    mistakes: 'Easily made, easily mended',
    before: 'Before',
    after: 'After',
    all: 'All rules, by what they look at',
    kit: 'Launch kits have rules and a guide of their own:',
    groups: {
      changes: 'One listing at a time, by those who own it, and addresses that go on leading somewhere.',
      fields: 'Fields that exist, with values of the right kind and length.',
      listing: 'What goes with what, and what replaces what.',
      partners: 'The page of your company, and what it names.',
      words: 'Plain words that keep to what something does.',
      characters: 'Letters that are seen, and are what they look like.',
      body: 'Markdown without HTML, with safe links.',
      prices: 'What is on offer agrees with itself.',
      links: 'Addresses that lead where they say.',
      pictures: 'Logos and pictures that can be seen, and hold nothing else.',
      files: 'Where files lie, and how they are written.',
    } satisfies Record<GuideGroup, string>,
  },

  promise: {
    title: 'What we promise',
    version: 'Version {version} of the rules of review, in effect since {day}',
    checks: {
      title: 'The checks answer within {minutes}',
      text: 'At any hour, and again each time you save. They name everything at once, so that you mend it once.',
    },
    person: {
      title: 'A person answers within {days}',
      text: 'Where one has to decide. The comment says what is to be decided, why, who does, and by which day.',
      who: 'Who decides here:',
    },
    waiting: {
      title: 'Waiting for you costs nothing',
      text: 'After {remind} without a word we remind you, after {close} we close the change. The time runs only while it is your turn. A closed change can be opened again, and nothing is lost.',
    },
    ours: {
      title: 'If the fault is ours, you do nothing',
      text: 'Where our own check breaks, or a file of ours is wrong, the comment says “{headline}”. We mend it and check again.',
    },
    changes: 'Change log',
  },

  appeal: {
    title: 'If you disagree',
    text: 'A rule can be wrong, and so can a person. Say which change it is about, which decision, and what speaks against it. Until it is decided anew, your listing stays as it was.',
    link: 'Appeal a decision',
    others: 'For ranks, certificates and measures, and for listings that are not yours:',
    measures: 'Measures that were taken, with their reasons, are public:',
  },
} as const;
