import { LIMITS } from './limits.ts';
import { type Loop } from './names.ts';
import { type CopyProblem, type CopyRule, type Span } from './problem.ts';

export type BlockTag = 'if' | 'unless' | 'case' | 'for';

/** A tag that waits for its end. */
export interface Block extends Span {
  readonly tag: BlockTag;
  /** As written, for messages. */
  readonly written: string;
  readonly loop?: Loop;
  hasWhen: boolean;
  hasElse: boolean;
}

/** Every tag there is; `raw` and `comment` are read whole, before these. */
export const TAGS = [
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'case',
  'when',
  'endcase',
  'for',
  'endfor',
  'break',
  'continue',
  'comment',
  'endcomment',
  'raw',
  'endraw',
] as const;

export const listLoops = (blocks: readonly Block[]): readonly Loop[] =>
  blocks.flatMap(({ loop, hasElse }) => (loop && !hasElse ? [loop] : []));

/** What is wrong with opening one more block inside these; only the first too deep one says so. */
export function findTooDeep(blocks: readonly Block[], block: Block): CopyProblem | undefined {
  if (blocks.length === LIMITS.depth)
    return tooDeep(block, `${LIMITS.depth + 1} tags are open within each other.`, `at most ${LIMITS.depth}`);
  const loops = blocks.filter(({ tag }) => tag === 'for').length;
  if (block.tag === 'for' && loops === LIMITS.loops)
    return tooDeep(block, `${LIMITS.loops + 1} loops run within each other.`, `at most ${LIMITS.loops}`);
  return undefined;
}

const tooDeep = ({ start, end, written }: Block, message: string, wanted: string): CopyProblem =>
  problemOf('kit/template-depth', { start, end }, message, wanted, written);

/** Closes the block that this end belongs to, and with it what was left open inside. */
export function closeBlock(
  blocks: Block[],
  tag: BlockTag,
  span: Span,
  written: string,
): CopyProblem | undefined {
  const at = blocks.findLastIndex((block) => block.tag === tag);
  const open = blocks.at(-1);
  if (at === -1)
    return problemOf(
      'kit/template-syntax',
      span,
      `\`${written}\` closes nothing.`,
      `{% ${tag} … %} before it`,
      written,
    );
  blocks.length = at;
  if (open?.tag === tag) return undefined;
  const wanted = `{% end${open?.tag ?? ''} %} before it`;
  return problemOf(
    'kit/template-syntax',
    span,
    `\`${open?.written ?? ''}\` is still open here.`,
    wanted,
    written,
  );
}

export const unclosedBlock = ({ tag, start, end, written }: Block): CopyProblem =>
  problemOf(
    'kit/template-syntax',
    { start, end },
    `\`${written}\` is not closed.`,
    `{% end${tag} %}`,
    written,
  );

export const problemOf = (
  rule: CopyRule,
  { start, end }: Span,
  message: string,
  wanted: string,
  found: string,
): CopyProblem => ({ rule, start, end, message, wanted, found });
