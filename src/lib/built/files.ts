/** The files of a built site, wherever they lie. */
export interface SiteFiles {
  /** What they are called in a sentence: a folder or an address. */
  readonly name: string;
  /**
   * Reads a file by its path below the site, without a slash at its beginning; undefined where there is none.
   * Rejects with a SiteFilesError where the place itself cannot be read.
   */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** The place of the files cannot be read: a sentence with what to do. */
export class SiteFilesError extends Error {
  override readonly name = 'SiteFilesError';
}

/** Letters, digits and what addresses of the site hold, from the site on; no step out of it. */
const PATH = /^(?!\/)(?!.*(?:^|\/)\.)[\w./-]+$/;

/** Paths come from files that strangers may have written: none may lead elsewhere. */
export const isWithin = (path: string): boolean => PATH.test(path);
