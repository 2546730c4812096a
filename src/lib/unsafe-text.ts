/**
 * What a terminal could obey or the eye be misled by: control characters of both sets, line breaks among them, marks
 * that turn the direction of text, marks without a form, halves of pairs. The two joiners that Persian and Hindi
 * write with are not among them.
 */
export const UNSAFE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
