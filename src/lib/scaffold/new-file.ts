import { stringify } from 'yaml';

/** A file to write, by its path in the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What cannot be drafted, in a sentence. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError';
}

export const withFrontMatter = (fields: object, body: string): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
