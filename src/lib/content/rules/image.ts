import type { RuleGroup } from './rule.ts';

/** Logos and pictures. */
export const imageRules = {
  'image/missing': {
    severity: 'error',
    title: 'Pictures that are named are there.',
    fix: 'Add the picture, or correct its path.',
    example: 'src: media/screen.png without that file',
  },
  'image/unused': {
    severity: 'warning',
    title: 'Pictures that are there are named.',
    fix: 'Name it under media with a text for those who cannot see it, or remove the file.',
    example: 'media/old.png that no entry names',
  },
  'image/type': {
    severity: 'error',
    title: 'A picture is what its name says.',
    fix: 'Export the picture again in the wanted format; renaming the file is not enough.',
    example: 'a JPEG named logo.png',
  },
  'image/too-large': {
    severity: 'error',
    title: 'Pictures keep to their weight.',
    fix: 'Scale it down or compress it.',
    example: 'a logo of 4 MB',
  },
  'image/two-logos': {
    severity: 'error',
    title: 'An entry has one logo.',
    fix: 'Keep logo.svg and remove logo.png.',
    example: 'logo.svg beside logo.png',
  },
  'image/unsafe-svg': {
    severity: 'error',
    title: 'SVG pictures only draw.',
    fix: 'Export it as plain SVG without scripts, links, fonts or embedded pages.',
    example: '<svg onload="…">',
  },
  'image/misplaced': {
    severity: 'error',
    title: 'Pictures of a listing lie under media/ beside it.',
    fix: 'Move the file into media/ and name it so.',
    example: 'src: screen.png',
  },
} as const satisfies RuleGroup;
