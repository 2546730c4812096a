import type { LocaleStatus, NounStatus, Standing } from './status.ts';

const SAID: readonly (readonly [standing: Standing, words: string])[] = [
  ['current', 'up to date'],
  ['older', 'older than the default text'],
  ['unsealed', 'without a source'],
  ['missing', 'missing'],
];
/** What is done about them is read by a person. */
const LISTED: readonly Standing[] = ['older', 'unsealed', 'missing'];
const MOST_LISTED = 10;

function writeNoun(status: NounStatus): readonly string[] {
  const counts = SAID.flatMap(([standing, words]) =>
    status[standing].length === 0 ? [] : [`${String(status[standing].length)} ${words}`],
  );
  const paths = LISTED.flatMap((standing) => {
    const all = status[standing];
    const more = all.length - MOST_LISTED;
    const lines = all.slice(0, MOST_LISTED).map((path) => `    ${standing}: ${path}`);
    return more > 0 ? [...lines, `    ${standing}: ${String(more)} more, see --format json`] : lines;
  });
  return [`  ${status.noun}: ${counts.join(', ')}`, ...paths];
}

/** How far the content is translated, for a terminal. */
export const writeStatus = (statuses: readonly LocaleStatus[]): string =>
  statuses
    .map(({ locale, nouns }) => {
      const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
      return [`${name} (${locale})`, ...nouns.flatMap(writeNoun)].join('\n');
    })
    .join('\n\n');

/** The same for machines, with every path. */
export const writeStatusJson = (statuses: readonly LocaleStatus[]): string =>
  JSON.stringify({ locales: statuses }, undefined, 2);
