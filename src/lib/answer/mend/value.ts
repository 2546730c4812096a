import { findPointed, type Mender } from './mender.ts';

const BARE_WORD = /^[-+.\w]+$/;
const WORDS = /^[\w-]+(?: [\w-]+)*(?:, ?[\w-]+(?: [\w-]+)*)*$/;
const LETTERS = /^[a-z]{3}$/i;
const CURRENCY = 'currency';

/** A number that is meant as text gets quotes, a single word that is meant as a list brackets. */
export const giveType: Mender = (issue, line) => {
  const pointed = issue.rule === 'field/type' ? findPointed(issue, line) : undefined;
  if (pointed === undefined || pointed.isQuoted) return undefined;
  const { text } = pointed;
  if (issue.wanted.startsWith('text') && BARE_WORD.test(text)) return [pointed.with(`"${text}"`)];
  return issue.wanted.startsWith('a list') && WORDS.test(text) ? [pointed.with(`[${text}]`)] : undefined;
};

/** A currency code is written in capitals. */
export const raiseCurrency: Mender = (issue, line) => {
  if (issue.rule !== 'field/format' || !issue.wanted.includes(CURRENCY)) return undefined;
  const pointed = findPointed(issue, line);
  if (pointed === undefined || !LETTERS.test(pointed.text)) return undefined;
  return [pointed.with(pointed.text.toUpperCase())];
};

const ONE_FIELD = /^\s*[\w-]+:\s+[^\s|>[{&*!].*$/;

/** What the platform computes is taken out. */
export const dropComputed: Mender = ({ rule }, line) =>
  rule === 'field/computed' && ONE_FIELD.test(line) ? [] : undefined;
