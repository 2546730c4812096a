/**
 * Bounds of a template. Templates come from strangers, and a build must end whatever they hold. Each bound is
 * far above what a real text needs: the longest blog post of a kit is about 8,000 characters with 40 tags.
 */
export const LIMITS = {
  /** UTF-16 units of a source; a book chapter. */
  source: 40_000,
  /** `{{ … }}` and `{% … %}` of a source: all later work grows with them. */
  tags: 500,
  /** UTF-16 units between the braces of one tag: no name, condition or list of `when` is longer. */
  tag: 400,
  /** Open tags within each other; people lose track at four. */
  depth: 12,
  /** Loops within each other: 50 × 50 turns are the most a tag can cost. */
  loops: 2,
  /** Items one loop goes over; the rest of a longer list is left out. */
  items: 50,
  /** Tags and texts passed in one rendering, each counted once a turn: a quarter of a second on a busy machine. */
  steps: 25_000,
  /** UTF-16 units of what a template says; five times the longest source. */
  output: 200_000,
  /** UTF-16 units between two joined texts, ", " or " and ". */
  separator: 12,
} as const;
