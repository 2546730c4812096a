import { findPointed, type Mender } from './mender.ts';

const PLAIN = /http:\/\//gi;
const BARE = /^(?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#][^\s"']*)?)$/i;

/** An address that is not encrypted, or lacks its beginning, gets https. */
export const encryptLink: Mender = (issue, line) => {
  if (issue.rule !== 'field/link' && issue.rule !== 'body/insecure-link') return undefined;
  const pointed = findPointed(issue, line);
  if (pointed === undefined) return undefined;
  if (pointed.text.match(PLAIN)?.length === 1) return [pointed.with(pointed.text.replace(PLAIN, 'https://'))];
  const bare = issue.rule === 'field/link' ? BARE.exec(pointed.text)?.[1] : undefined;
  return bare === undefined ? undefined : [pointed.with(`https://${bare}`)];
};
