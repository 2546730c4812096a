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
  'image/heavy': {
    severity: 'warning',
    title: 'Pictures are no heavier than they need to be.',
    fix: 'Export it at the size it is shown, or run it through an optimiser such as SVGO, oxipng or MozJPEG.',
    example: 'a logo of 90 KB, or a screenshot of 900 KB',
  },
  'image/small': {
    severity: 'warning',
    title: 'Pictures have enough pixels to be sharp.',
    fix: 'Export it larger from the original; enlarging the small one does not help. A logo is best an SVG.',
    example: 'a logo.png of 48 × 48 pixels, or a screenshot 320 pixels wide',
  },
  'image/shape': {
    severity: 'warning',
    title: 'Logos fit a square tile, and pictures fit a page.',
    fix: 'Use the symbol without the lettering as logo; cut a picture to the part that matters.',
    example: 'a logo of 600 × 120 pixels',
  },
  'image/faint-logo': {
    severity: 'warning',
    title: 'Logos can be seen on the tile of the light and of the dark site.',
    fix: 'Use the version of the logo that is made for light backgrounds, or put the mark on a surface of its own.',
    example: 'a white mark on a transparent ground',
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
