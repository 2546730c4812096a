/** Marks that can be markup anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<&|~]/g;
/** Marks that can be markup where a line begins, or a colon or bracket that would end what stands before it. */
const AT_START = /^(?:[#+\-=.):>("']|\d{1,9}[.)])/;
/** Everything that breaks or bends a line: controls, separators, and what turns the direction of a text around. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A value as one line of visible text. */
export const flatten = (text: string): string => text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();

/**
 * A text as Markdown that reads as the same text: it can make no emphasis, code, link, image, list, heading,
 * quote, table, entity or HTML, wherever in a paragraph it is put. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return (
    flatten(text)
      .replace(ANYWHERE, '\\$&')
      .replace(AT_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
      // Before a link of the author's, it would make an image of it.
      .replace(/!$/, '\\!')
  );
}

const SAFE_LINK = /^(?:https:\/\/|mailto:|\/(?!\/))/;
/** Marks that no address needs, and that end an address or begin markup. */
const NOT_IN_LINKS = /[\s"'()*<>[\\\]^`{|}]/gu;

/** An address as it is, its markup-making marks percent-encoded; undefined unless it is https, mailto or our own. */
export function protectLink(link: string): string | undefined {
  const address = link.trim();
  if (!SAFE_LINK.test(address) || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(address)) return undefined;
  return address.replace(NOT_IN_LINKS, (mark) => {
    const encoded = encodeURIComponent(mark);
    return encoded === mark ? `%${mark.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
  });
}
