import type { RuleGroup } from './rule.ts';

/** What may lie in a content folder, and how files are stored. */
export const fileRules = {
  'content/missing-folder': {
    severity: 'error',
    title: 'The content folder exists.',
    fix: 'Set the environment variable CONTENT_DIR to the folder that holds site.yaml.',
    example: 'CONTENT_DIR=./contents npm run build',
  },
  'content/empty-folder': {
    severity: 'error',
    title: 'The content folder is not empty.',
    fix: 'Point CONTENT_DIR at a content folder, or lay one down with npm run import.',
    example: 'CONTENT_DIR=/tmp/new-folder npm run build',
  },
  'content/missing-file': {
    severity: 'error',
    title: 'site.yaml and taxonomy.yaml are there.',
    fix: 'Add the file; the README shows a short one.',
    example: 'a folder with integrations/ but no site.yaml',
  },
  'file/symlink': {
    severity: 'error',
    title: 'Content holds no symbolic links.',
    fix: 'Replace the link by a copy of the file it points to.',
    example: 'logo.svg -> /home/me/logo.svg',
  },
  'file/not-a-file': {
    severity: 'error',
    title: 'Files are files and folders are folders.',
    fix: 'Rename or remove it.',
    example: 'a folder named index.md',
  },
  'file/unknown': {
    severity: 'error',
    title: 'Every file in an entry has a known name.',
    fix: 'Rename the file, move pictures into media/, or remove it.',
    example: 'integrations/acme-sync/Index.md',
  },
  'file/misnamed': {
    severity: 'error',
    title: 'Top-level names are spelt exactly.',
    fix: 'Rename it.',
    example: 'integration/ or taxonomy.yml',
  },
  'file/stray': {
    severity: 'warning',
    title: 'The content folder holds only content.',
    fix: 'Move it elsewhere, or put a dot before its name.',
    example: 'drafts/',
  },
  'file/bad-slug': {
    severity: 'error',
    title: 'Folder names are slugs.',
    fix: 'Rename the folder; if it was published, keep the old address under aliases.',
    example: 'integrations/Acme_Sync/',
  },
  'file/reserved-slug': {
    severity: 'error',
    title: 'Slugs are not words that systems keep for themselves.',
    fix: 'Choose a longer name.',
    example: 'partners/platform/ or integrations/con/',
  },
  'file/no-entry': {
    severity: 'error',
    title: 'Every folder of an entry has an index.md.',
    fix: 'Add index.md, or remove the folder.',
    example: 'integrations/acme-sync/ with a logo.svg and nothing else',
  },
  'file/empty-folder': {
    severity: 'warning',
    title: 'No folder is empty.',
    fix: 'Remove the folder, or add its index.md.',
    example: 'integrations/acme-sync/',
  },
  'file/too-large': {
    severity: 'error',
    title: 'Files keep to the size that their kind allows.',
    fix: 'Shorten it, or move long material to your documentation and link it.',
    example: 'an index.md of 3 MB',
  },
  'file/unreadable': {
    severity: 'error',
    title: 'Every file can be read.',
    fix: 'Check the permissions of the file.',
    example: 'an index.md with mode 000',
  },
  'file/not-utf8': {
    severity: 'error',
    title: 'Text files are UTF-8.',
    fix: 'Save the file again with the encoding UTF-8.',
    example: 'a file saved as Windows-1252',
  },
  'file/byte-order-mark': {
    severity: 'error',
    title: 'Text files start without a byte order mark.',
    fix: 'Save the file as UTF-8 without a byte order mark ("UTF-8", not "UTF-8 with BOM").',
    example: 'an invisible U+FEFF before the first ---',
  },
  'file/control-character': {
    severity: 'error',
    title: 'Text files hold no control characters.',
    fix: 'Delete the character.',
    example: 'a NUL byte in the text',
  },
  'file/text-direction': {
    severity: 'error',
    title: 'Text files hold no characters that override the direction of text.',
    fix: 'Delete the character; direction follows from the letters.',
    example: 'U+202E in a name, which shows it backwards',
  },
  'file/line-ends': {
    severity: 'warning',
    title: 'Lines end with a line feed.',
    fix: 'Save the file with Unix line ends (LF).',
    example: 'a file saved with CRLF',
  },
} as const satisfies RuleGroup;
