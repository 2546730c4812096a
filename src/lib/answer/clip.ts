/** Text of at most `most` UTF-16 units; what is cut ends in an ellipsis, and no pair is torn. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
