/** A page that search finds and that is neither a listing nor a partner. */
export interface PageCard {
  readonly kind: 'page';
  readonly section: 'category' | 'collection' | 'kit' | 'program' | 'ecosystem';
  /** Unlike any other of its section. */
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly tagline: string;
  /** Place among the pages, from 1. */
  readonly place: number;
  /** Other words that find it. */
  readonly words: readonly string[];
}
