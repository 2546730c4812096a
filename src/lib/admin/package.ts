/** Languages that the editor's interface comes in besides its own, as the package names them. */
export const LOCALES = [
  ...[
    'ar',
    'bg',
    'ca',
    'cs',
    'da',
    'de',
    'el',
    'en-CA',
    'en-GB',
    'es-CO',
    'fa',
    'fi',
    'fr',
    'hr',
    'it',
    'ja',
  ],
  ...['ko', 'nl', 'pl', 'pt-BR', 'pt-PT', 'ru', 'sv', 'tr', 'uk', 'vi', 'zh-CN', 'zh-TW'],
] as const;

/** Folder of the editor's files below the site. */
export const EDITOR_FOLDER = 'admin/cms';

/** The script that starts it, below that folder. */
export const EDITOR_ENTRY = 'npm/index.js';

/** Where browsers find what the package asks for by a name that only bundlers understand: its wording is JSON there. */
export function buildImportMap(base: string): string {
  const folder = `${base}/${EDITOR_FOLDER}`;
  const wording = LOCALES.map((locale) => [
    `${folder}/locales/${locale}.json`,
    `${folder}/locales/${locale}.js`,
  ]);
  return JSON.stringify({
    imports: Object.fromEntries([['exifr', `${folder}/exifr.js`], ...wording]) as object,
  });
}
