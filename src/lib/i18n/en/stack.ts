import { plural } from '../wording.ts';

/** Collections that chain integrations. */
export const stack = {
  title: 'How the data runs',
  through: 'Everything passes through {platform}: each integration reads what the one before it has written.',
  drawing: 'Drawing: {names}, each feeding the next. The table below says the same.',
  step: 'From',
  next: 'To',
  what: 'What flows',
  timing: 'Timing',
  flow: {
    forth: '{object}',
    back: '{object}, back to {name}',
    both: '{object}, both ways',
  },
  /** An object in the drawing, marked where it flows against the arrow, or both ways. */
  mark: { forth: '{object}', back: '← {object}', both: '↔ {object}' },
  markDown: { forth: '{object}', back: '↑ {object}', both: '↕ {object}' },
  more: plural({ one: 'and {n} more', other: 'and {n} more' }),
  nothing: 'Nothing flows',
  gaps: 'Where it does not hold',
  gap: {
    nothing: 'Nothing that {from} gives is taken by {to}, by what both state of their data.',
    back: '{to} takes nothing that {from} gives. Data only flows back.',
    unstated: '{name} does not state what data it moves.',
    deprecated: '{name} is deprecated. It still works, and its publisher no longer develops it.',
    successor: '{name} is deprecated. {successor} replaces it.',
    removed: '{name} is no longer offered.',
    'no-partner': 'No partner sets up all of it.',
  },
  three: 'Who brings it together',
  platform: 'Platform',
  integrations: 'Integrations',
  implementers: 'Partners for all of it',
  nearly: 'Partners for most of it',
  proof: plural({
    one: '{n} project with these, {day}',
    other: '{n} projects with these, latest {day}',
  }),
  noProof: 'No recorded project with these yet',
  lacks: 'Without {names}',
};
