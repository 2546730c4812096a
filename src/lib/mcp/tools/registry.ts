import { compare } from './compare.ts';
import { explainRank } from './explain-rank.ts';
import { match } from './match.ts';
import { read } from './read.ts';
import { search } from './search.ts';

/** Every tool, in the order in which they are told. */
export const TOOLS = [search, read, compare, match, explainRank] as const;
