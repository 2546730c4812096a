import type { RuleGroup } from './rule.ts';

/** Characters of a text that are not what they seem. */
export const textRules = {
  'text/invisible': {
    severity: 'error',
    title: 'Texts hold no characters that nobody sees.',
    fix: 'Delete the character; write the words again by hand if it comes back.',
    example: 'a zero-width space (U+200B) inside a name, or words hidden in tag characters (U+E0000)',
  },
  'text/mixed-script': {
    severity: 'error',
    title: 'A word is written in one script.',
    fix: 'Write the whole word with the keyboard of one language.',
    example: 'name: Pаrcelway, with the Cyrillic letter а (U+0430)',
  },
  'text/not-composed': {
    severity: 'note',
    title: 'Letters with marks are one character where there is one.',
    fix: 'Save the text in Unicode normal form C; most editors do so when it is typed again.',
    example: 'é written as e followed by U+0301',
  },
} as const satisfies RuleGroup;
