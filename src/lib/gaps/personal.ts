/** Longer words are keys and tokens, not names of things. */
const MOST_LETTERS = 24;
/** From here on a word with figures in two places is a number of something: a device, an order, an account. */
const SHORTEST_CODE = 12;
/** Who searches for a product writes fewer words; who writes more tells a story. */
const MOST_WORDS = 8;

const SIGNS: readonly RegExp[] = [
  // Addresses of mail and handles, also where the sign is written out.
  /@|[([{<]\s*at\s*[)\]}>]/u,
  // Five figures with no letter between them: telephones, cards, accounts, postcodes, dates of birth.
  /\p{Nd}(?:[^\p{L}\p{Nd}]*\p{Nd}){4}/u,
  /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3}/u,
  // Web addresses; the bare name of a site is often that of a product.
  /:\/\/|www\.|\.\p{L}{2,}[/?#:]/u,
  /\p{Nd}\.\p{Nd}+\.\p{Nd}+\.\p{Nd}/u,
  /:[^:]*:/u,
];

/**
 * True for a text that may say who wrote it or what is theirs: addresses, numbers, tokens, and whatever is too long
 * to be the name of a thing. Rather too often than not: what is lost is a count.
 *
 * @param text normalised, see `normaliseQuery`
 */
export function looksPersonal(text: string): boolean {
  const words = text.split(' ');
  return words.length > MOST_WORDS || SIGNS.some((sign) => sign.test(text)) || words.some(isToken);
}

function isToken(word: string): boolean {
  if (word.split(/[-_/]/).some((part) => part.length > MOST_LETTERS)) return true;
  return word.length >= SHORTEST_CODE && (word.match(/\p{Nd}+/gu)?.length ?? 0) > 1;
}
