import {
  type Block,
  type BlockTag,
  closeBlock,
  findTooDeep,
  listLoops,
  problemOf,
  TAGS,
  unclosedBlock,
} from './blocks.ts';
import { readCondition, readLiteral } from './condition.ts';
import { LIMITS } from './limits.ts';
import { readLoop } from './loop.ts';
import { shorten } from './names.ts';
import { findLikely } from './nearest.ts';
import { type Output, readOutput } from './output.ts';
import { type CopyProblem, sortProblems } from './problem.ts';
import { complain, finish, isDone, openReader, type Reader, takeName, takeSign, takeWord } from './reader.ts';
import { type Piece, scanTemplate, trimText } from './scan.ts';

/**
 * A checked template. The program is Liquid that is written here from the checks' own words: it names texts and
 * outputs by their number, loop variables by their depth, and holds of the source nothing but short quoted texts.
 */
export interface Compiled {
  readonly program: string;
  readonly texts: readonly string[];
  readonly outputs: readonly Output[];
  /** In the order of the source; the program is worth nothing where there is one. */
  readonly problems: readonly CopyProblem[];
}

interface State {
  readonly source: string;
  readonly program: string[];
  readonly texts: string[];
  readonly outputs: Output[];
  readonly problems: CopyProblem[];
  readonly blocks: Block[];
  /** Unknown tags so far: their ends are no news. */
  readonly unknown: Set<string>;
  /** The most tags and texts that the program can pass. */
  steps: number;
}

/** Reads and checks a whole source: every problem it has, or the program that says it. */
export function compileTemplate(source: string): Compiled {
  const { pieces, problems } = scanTemplate(source);
  const state: State = {
    source,
    program: [],
    texts: [],
    outputs: [],
    problems: [...problems],
    blocks: [],
    unknown: new Set(),
    steps: 0,
  };
  for (const [index, piece] of pieces.entries()) {
    addSteps(state, piece);
    addPiece(state, pieces, piece, index);
  }
  const isWhole = (pieces.at(-1)?.end ?? 0) === source.length;
  if (isWhole) state.problems.push(...state.blocks.map(unclosedBlock));
  const { program, texts, outputs } = state;
  return { program: program.join(''), texts, outputs, problems: sortProblems(state.problems) };
}

function addSteps(state: State, { start, end }: Piece): void {
  const loops = listLoops(state.blocks).slice(0, LIMITS.loops);
  const turns = loops.reduce((product, loop) => product * loop.turns, 1);
  const isFirstTooMany = state.steps <= LIMITS.steps && state.steps + turns > LIMITS.steps;
  state.steps += turns;
  if (!isFirstTooMany) return;
  const found = shorten(state.source.slice(start, end));
  const message = 'The loops up to here can take too many turns.';
  state.problems.push(
    problemOf('kit/template-size', { start, end }, message, 'fewer tags in loops, or a limit: 5', found),
  );
}

function addPiece(state: State, pieces: readonly Piece[], piece: Piece, index: number): void {
  switch (piece.kind) {
    case 'comment':
      return;
    case 'text':
    case 'raw':
      addText(state, piece, trimText(state.source, pieces, index));
      return;
    case 'output': {
      const { source, outputs, program, problems, blocks } = state;
      const read = readOutput(source, piece.inner, piece, listLoops(blocks));
      problems.push(...read.problems);
      refuseBeforeWhen(state, piece);
      if (!read.output) return;
      program.push(`{{ ${read.output.program} | put: ${outputs.length} }}`);
      outputs.push(read.output);
      return;
    }
    case 'tag':
      addTag(state, piece);
  }
}

function addText(state: State, piece: Piece, text: string): void {
  const isBeforeWhen = waitsForWhen(state);
  if (isBeforeWhen && text.trim() !== '') refuseBeforeWhen(state, piece);
  if (isBeforeWhen || text === '') return;
  state.program.push(`{{ ${state.texts.length} | say }}`);
  state.texts.push(text);
}

const waitsForWhen = ({ blocks }: State): boolean => {
  const block = blocks.at(-1);
  return block?.tag === 'case' && !block.hasWhen && !block.hasElse;
};

function refuseBeforeWhen(state: State, { start, end }: Piece): void {
  if (!waitsForWhen(state)) return;
  const found = shorten(state.source.slice(start, end).trim());
  const message = 'Between `{% case %}` and its first `{% when %}` nothing is said.';
  state.problems.push(
    problemOf('kit/template-syntax', { start, end }, message, '{% when "…" %} before it', found),
  );
}

function addTag(state: State, piece: Piece): void {
  const { source, blocks } = state;
  const written = source.slice(piece.start, piece.end);
  const name =
    /^[#\p{L}_][\p{L}\p{N}_-]*/u.exec(source.slice(piece.inner.start, piece.inner.end).trim())?.[0] ?? '';
  const reader = openReader(source, piece.inner, listLoops(blocks), 1);
  switch (name) {
    case 'if':
    case 'unless':
    case 'case':
    case 'for':
      refuseBeforeWhen(state, piece);
      openBlock(state, reader, piece, name, shorten(written));
      break;
    case 'elsif':
    case 'when':
    case 'else':
      addBranch(state, reader, piece, name);
      break;
    case 'endif':
    case 'endunless':
    case 'endcase':
    case 'endfor': {
      finish(reader, `{% ${name} %}`);
      const problem = closeBlock(blocks, name.slice(3) as BlockTag, piece, shorten(written));
      if (problem) state.problems.push(problem);
      state.program.push(`{% ${name} %}`);
      break;
    }
    case 'break':
    case 'continue':
      finish(reader, `{% ${name} %}`);
      if (listLoops(blocks).length === 0)
        complain({ ...reader, at: 0 }, `\`${name}\` stands in no loop.`, '{% for … %} around it');
      state.program.push(`{% ${name} %}`);
      break;
    default:
      addUnknown(state, piece, name);
      return;
  }
  state.problems.push(...reader.problems);
}

function openBlock(state: State, reader: Reader, piece: Piece, tag: BlockTag, written: string): void {
  const { loop, program } = readOpening(reader, tag);
  const { start, end } = piece;
  const block: Block = { tag, start, end, written, ...(loop && { loop }), hasWhen: false, hasElse: false };
  const problem = findTooDeep(state.blocks, block);
  if (problem) state.problems.push(problem);
  state.blocks.push(block);
  state.program.push(`{% ${tag} ${program} %}`);
}

function readOpening(
  reader: Reader,
  tag: BlockTag,
): { loop?: ReturnType<typeof readLoop>['loop']; program: string } {
  if (tag === 'for') return readLoop(reader);
  if (tag !== 'case') return { program: readCondition(reader) };
  const named = takeName(reader);
  finish(reader, '{% case listing.status %}');
  return { program: named?.program ?? '' };
}

function addBranch(state: State, reader: Reader, piece: Piece, name: 'elsif' | 'when' | 'else'): void {
  const block = state.blocks.at(-1);
  const homes: readonly BlockTag[] = {
    elsif: ['if', 'unless'],
    when: ['case'],
    else: ['if', 'unless', 'case', 'for'],
  }[name] as BlockTag[];
  if (!block || !homes.includes(block.tag) || block.hasElse) {
    const around = homes.map((tag) => `{% ${tag} %}`).join(' or ');
    const found = shorten(state.source.slice(piece.start, piece.end));
    const message = `\`${name}\` belongs to ${around}, before its \`else\`.`;
    state.problems.push(problemOf('kit/template-syntax', piece, message, `${around} around it`, found));
    return;
  }
  if (name === 'else') finish(reader, '{% else %}');
  const rest =
    name === 'elsif' ? ` ${readCondition(reader)}` : name === 'when' ? ` ${readValues(reader)}` : '';
  if (name === 'when') block.hasWhen = true;
  if (name === 'else') block.hasElse = true;
  state.program.push(`{% ${name}${rest} %}`);
}

/** Reads `"beta", "available"` or `"beta" or "available"`. */
function readValues(reader: Reader): string {
  const values = [readLiteral(reader)];
  while (!isDone(reader) && (takeSign(reader, ',') || takeWord(reader, 'or') !== undefined))
    values.push(readLiteral(reader));
  finish(reader, '{% when "beta", "available" %}');
  return values.map((value) => value?.program ?? '').join(', ');
}

function addUnknown(state: State, { start, end }: Piece, name: string): void {
  const { source, problems, unknown } = state;
  if (name.startsWith('end') && unknown.has(name.slice(3))) return;
  unknown.add(name);
  const found = shorten(source.slice(start, end));
  const suggestion = findLikely(name, TAGS);
  const message = name === '' ? 'The tag has no name.' : `There is no tag \`${shorten(name)}\`.`;
  const wanted = `one of ${TAGS.filter((tag) => !tag.startsWith('end')).join(', ')}`;
  problems.push({
    ...problemOf('kit/unknown-tag', { start, end }, message, wanted, found),
    ...(suggestion !== undefined && name !== '' && { suggestion }),
  });
}
