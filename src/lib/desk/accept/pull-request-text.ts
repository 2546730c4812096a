import { trailerOf, writeTitle, type Proposal } from './destination.ts';

/** Indented, so that nobody is mentioned and nothing is linked by a text of a stranger. */
const quote = (file: string, sentences: readonly string[]): string =>
  [`    ${file}`, ...sentences.map((sentence) => `    - ${sentence.replaceAll(/\s+/g, ' ')}`)].join('\n');

/** Title and body of a pull request, without anything about who applied. */
export function writePullRequest(proposal: Proposal): { readonly title: string; readonly body: string } {
  const { files, missing, entry } = proposal;
  const body = [
    'An operator accepted an application, and this draft was written from its public answers. It passes the check; who sent it stands at the desk alone.',
    'Still missing, or to be looked at:',
    ...[...missing].map(([file, sentences]) => quote(file, sentences)),
    trailerOf(entry),
  ].join('\n\n');
  return { title: writeTitle(files), body: `${body}\n` };
}
