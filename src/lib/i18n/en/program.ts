import type { CheckGroup, CheckView } from '#lib/site/model.ts';
import { plural, type Plural } from '../wording.ts';

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
  severityText: {
    error: 'A finding stops a change until it is mended.',
    warning: 'A finding asks a person to look before the change goes in.',
    note: 'A finding only informs.',
  } satisfies Record<CheckView['severity'], string>,
  severityCount: {
    error: plural({ one: '{n} rule for errors', other: '{n} rules for errors' }),
    warning: plural({ one: '{n} rule for warnings', other: '{n} rules for warnings' }),
    note: plural({ one: '{n} rule for notes', other: '{n} rules for notes' }),
  } satisfies Record<CheckView['severity'], Plural>,
  checkContents: 'Contents',
  checkChanges:
    'Rules of this part hold a change against what was there before. They apply only to changes that are sent in, never to content as it stands.',
  checkChangesHint: 'Some rules apply only to changes that are sent in.',
  checkGroup: {
    words: 'Words and names',
    characters: 'Characters',
    body: 'Text below the fields',
    fields: 'Fields',
    listing: 'Listings',
    prices: 'Prices',
    links: 'Addresses',
    pictures: 'Pictures',
    partners: 'Partners',
    collections: 'Collections and stacks',
    kits: 'Launch kits',
    changes: 'Changes',
    files: 'Files and YAML',
    platform: 'Taxonomy, program and records',
  } satisfies Record<CheckGroup, string>,
  noActions: 'No measure has been taken.',
  appeal: 'Appeal',
};
