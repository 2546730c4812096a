import { findPointed, type Mender } from './mender.ts';

const QUOTED = /^"(.*)"$/;
const WORD = /[\w-]+/g;
/** Shorter words differ by too little to be misspellings of each other. */
const SHORTEST = 3;

/** What exists and is close takes the place of exactly what was found, unless the line has it already. */
export const takeSuggestion: Mender = (issue, line) => {
  const { found, suggestion } = issue;
  const pointed = findPointed(issue, line);
  if (found === undefined || suggestion === undefined || pointed === undefined) return undefined;
  if (pointed.text !== (QUOTED.exec(found)?.[1] ?? found)) return undefined;
  if (suggestion.length < SHORTEST) return undefined;
  const rest = [...pointed.with(' ').matchAll(WORD)].map(([word]) => word);
  return rest.includes(suggestion) ? undefined : [pointed.with(suggestion)];
};
