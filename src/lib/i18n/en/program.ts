import { plural } from '../wording.ts';

/** The public rules. */
export const program = {
  title: 'Program',
  text: 'The rules of this marketplace, with their numbers. Nothing on these pages can be bought.',
  pages: {
    ranking: 'How the recommended order is computed: factors, weights and a worked example.',
    certification: 'What a certificate asks for, how long it holds and what happens when it ends.',
    tiers: 'What each partner tier asks for, and the skill badges beside it.',
    health:
      'When a listing or a partner is called healthy, to watch, at risk, stale or deprecated, with every number.',
    metrics: 'What each figure means: unit, window, formula and what it leaves out.',
    checks: 'Every check a listing passes before it is published, and how to mend what fails.',
    'kit-guide': 'From a listing to texts, images and an archive that appear on their day, in six steps.',
    'kit-assets': 'Every asset of a launch kit: fields, limits, and the facts its texts can say.',
    actions: 'Measures taken against listings and partners, with rule, reason and appeal.',
  } satisfies Record<
    | 'ranking'
    | 'certification'
    | 'tiers'
    | 'health'
    | 'metrics'
    | 'checks'
    | 'kit-guide'
    | 'kit-assets'
    | 'actions',
    string
  >,
  version: 'Version {version}, in effect since {day}',
  changes: 'Change log',
  change: 'Version {version}',

  noHolders: 'Nobody holds it yet.',

  tiersHead: 'Tiers',
  skills: 'Skill badges',
  skillsText: 'Held beside a tier. Neither changes the order of the directory.',
  skillPeople: plural({
    one: 'Needs {n} certified person',
    other: 'Needs {n} certified people',
  }),

  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  noActions: 'No measure has been taken.',
  appeal: 'Appeal',
};
