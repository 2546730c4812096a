import type * as Yaml from 'yaml';
import type { Document, Scalar, YAMLParseError } from 'yaml';
import { onDemand } from '#lib/on-demand.ts';
import type { RuleId } from '../rules/index.ts';

/** A problem of a YAML text; offsets count UTF-16 units from its start. `message` is a full sentence. */
export interface YamlProblem {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The parser that knows positions, and reads only what is wrong. */
export const loadYaml = onDemand('yaml') as () => typeof Yaml;

export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

const RULE_OF_CODE: Partial<Record<YAMLParseError['code'], RuleId>> = {
  DUPLICATE_KEY: 'yaml/duplicate-key',
  TAB_AS_INDENT: 'yaml/tab',
  BAD_ALIAS: 'yaml/anchor',
  MULTIPLE_ANCHORS: 'yaml/anchor',
  MULTIPLE_TAGS: 'yaml/tag',
  TAG_RESOLVE_FAILED: 'yaml/tag',
  MULTIPLE_DOCS: 'yaml/several-documents',
};

const MESSAGE_OF_CODE: Partial<Record<YAMLParseError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A second colon makes this value look like a field of its own.',
  MISSING_CHAR: 'A closing quote, a bracket or the colon behind a field is missing.',
  BAD_INDENT: 'The indentation does not fit the lines above.',
  BAD_SCALAR_START: 'A value cannot begin with this character unless it is in quotes.',
  DUPLICATE_KEY: 'The field is stated twice.',
  TAB_AS_INDENT: 'A tab stands where spaces are wanted.',
  UNEXPECTED_TOKEN: 'This cannot stand here.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes starts an escape that does not exist.',
};

const isQuoted = (node: unknown): node is Scalar =>
  loadYaml().isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');

/** A quote that is never closed is missed at the end of the text; authors look for where it was opened. */
const openingQuote = (document: Document.Parsed, at: number): number => {
  let opening = at;
  loadYaml().visit(document, (_key, node) => {
    if (isQuoted(node) && node.range && node.range[0] < at && node.range[1] >= at) opening = node.range[0];
  });
  return opening;
};

const fromError = (error: Pick<YAMLParseError, 'code' | 'pos' | 'message'>, document: Document.Parsed): YamlProblem => {
  const [at, end] = error.pos;
  const unclosed = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  return {
    rule: RULE_OF_CODE[error.code] ?? 'yaml/syntax',
    start: unclosed ? openingQuote(document, at) : at,
    end: unclosed ? at : end,
    message: MESSAGE_OF_CODE[error.code] ?? 'This is not valid YAML.',
  };
};

const refusedParts = (source: string, document: Document.Parsed): YamlProblem[] => {
  const problems: YamlProblem[] = [];
  loadYaml().visit(document, (_key, node) => {
    if (!loadYaml().isNode(node) || !node.range) return;
    const [start, end] = node.range;
    if (loadYaml().isAlias(node)) {
      problems.push({ rule: 'yaml/anchor', start, end, message: 'A YAML alias stands for another value.' });
    } else if (node.anchor !== undefined) {
      const sign = source.lastIndexOf('&', start);
      const message = `A YAML anchor names a value: &${node.anchor}.`;
      problems.push({ rule: 'yaml/anchor', start: sign, end: sign + 1 + node.anchor.length, message });
    } else if (node.tag !== undefined) {
      const sign = source.slice(0, start).trimEnd().search(/\S+$/);
      problems.push({ rule: 'yaml/tag', start: sign, end: start, message: 'A YAML tag stands before a value.' });
    }
  });
  return problems;
};

// One slip makes the parser stumble over everything behind it, and a bomb has hundreds of aliases: the first of
// a kind helps the author. Fields that are stated twice have nothing to do with each other.
const withoutEchoes = (problems: readonly YamlProblem[]): YamlProblem[] =>
  problems.filter(
    ({ rule }, index) =>
      rule === 'yaml/duplicate-key' || problems.findIndex((problem) => problem.rule === rule) === index,
  );

const documentsOf = (source: string): readonly Document.Parsed[] => {
  const documents = loadYaml().parseAllDocuments(source, YAML_OPTIONS);
  return 'empty' in documents ? [] : documents;
};

// Far deeper than any field, and slow to parse: its time grows with the square of such a run.
const DEEP = /(?:[-?:] +){64}|(?:[[{] *(?:\w{1,20}: *)?){100}/;

const tooDeep = (start: number): YamlProblem => ({
  rule: 'yaml/too-deep',
  start,
  end: start,
  message: 'The value is nested too deep to be read.',
});

/** Parses with positions: the value where all is well, else every problem. Aliases are never expanded. */
export function diagnoseYaml(
  source: string,
): { value: unknown; problems?: never } | { problems: readonly YamlProblem[]; value?: never } {
  const deep = DEEP.exec(source);
  if (deep !== null) return { problems: [tooDeep(deep.index)] };
  try {
    const [first, second] = documentsOf(source);
    if (first === undefined) return { value: undefined };
    const problems = [
      ...first.errors.map((error) => fromError(error, first)),
      ...refusedParts(source, first),
    ];
    if (first.directives.yaml.explicit === true) {
      problems.push({ rule: 'yaml/tag', start: 0, end: 1, message: 'The file starts with a YAML directive.' });
    }
    if (second !== undefined) {
      const [start] = second.range;
      problems.push({ rule: 'yaml/several-documents', start, end: start, message: 'A second YAML document begins here.' });
    }
    return problems.length > 0 ? { problems: withoutEchoes(problems) } : { value: first.toJS() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [tooDeep(0)] };
  }
}
