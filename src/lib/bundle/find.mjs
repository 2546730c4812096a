import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where bundles lie in a project, with a list of what they were made of. */
export const FOLDER = '.cache/bundle';
export const LIST = 'files.json';

/**
 * When a file was last written and how large it is; empty where there is none.
 * @param {string} file
 */
export function stampFile(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${String(found.mtimeMs)} ${String(found.size)}`;
}

/** @param {string} root */
function readList(root) {
  try {
    return JSON.parse(readFileSync(join(root, FOLDER, LIST), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The address of the bundle of a script, where there is one and every file that bundles were made of is as it was then.
 * @param {string} root folder of the project
 * @param {string} script path of the script that is run
 * @returns {string | undefined}
 */
export function findBundle(root, script) {
  const list = readList(root);
  const name = list?.bundles[relative(root, script).split(sep).join('/')];
  if (name === undefined) return undefined;
  const isSame = ([file, stamp]) => stampFile(join(root, file)) === stamp;
  return Object.entries(list.stamps).every(isSame) ? pathToFileURL(join(root, FOLDER, name)).href : undefined;
}
