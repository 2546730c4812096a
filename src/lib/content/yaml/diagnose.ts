import { isAlias, isNode, parseAllDocuments, visit, type Document, type YAMLParseError } from 'yaml';
import type { RuleId } from '../rules/index.ts';

/** A problem of a YAML text; offsets count UTF-16 units from its start. `message` is a fragment, lower case. */
export interface YamlProblem {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
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
  BLOCK_AS_IMPLICIT_KEY: 'a second colon makes this look like a field inside a field',
  MISSING_CHAR: 'a closing quote, bracket or colon is missing',
  BAD_INDENT: 'the indentation does not fit the lines above',
  BAD_SCALAR_START: 'a value cannot begin with this character unless it is in quotes',
  DUPLICATE_KEY: 'the field is stated twice',
  TAB_AS_INDENT: 'a tab stands where spaces are wanted',
  UNEXPECTED_TOKEN: 'this cannot stand here',
  BAD_DQ_ESCAPE: 'a backslash in double quotes starts an escape that does not exist',
};

const fromError = (error: YAMLParseError): YamlProblem => ({
  rule: RULE_OF_CODE[error.code] ?? 'yaml/syntax',
  start: error.pos[0],
  end: error.pos[1],
  message: MESSAGE_OF_CODE[error.code] ?? 'this is not valid YAML',
});

const refusedParts = (document: Document.Parsed): YamlProblem[] => {
  const problems: YamlProblem[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const [start, end] = node.range;
    const anchored = 'anchor' in node && node.anchor !== undefined;
    if (isAlias(node) || anchored) {
      problems.push({ rule: 'yaml/anchor', start, end, message: isAlias(node) ? 'an alias' : 'an anchor' });
    } else if (node.tag !== undefined) {
      problems.push({ rule: 'yaml/tag', start, end, message: `the tag ${node.tag}` });
    }
  });
  return problems;
};

// One slip makes the parser stumble over everything behind it; only the first stumble helps the author.
const withoutEchoes = (problems: readonly YamlProblem[]): YamlProblem[] => {
  const first = problems.find((problem) => problem.rule === 'yaml/syntax');
  return problems.filter((problem) => problem.rule !== 'yaml/syntax' || problem === first);
};

const documentsOf = (source: string): readonly Document.Parsed[] => {
  const documents = parseAllDocuments(source, YAML_OPTIONS);
  return 'empty' in documents ? [] : documents;
};

/** Parses with positions: the value where all is well, else every problem. Aliases are never expanded. */
export function diagnoseYaml(
  source: string,
): { value: unknown; problems?: never } | { problems: readonly YamlProblem[]; value?: never } {
  try {
    const [first, second] = documentsOf(source);
    if (first === undefined) return { value: undefined };
    const problems = [...withoutEchoes(first.errors.map(fromError)), ...refusedParts(first)];
    if (first.directives.yaml.explicit === true) {
      problems.push({ rule: 'yaml/tag', start: 0, end: 1, message: 'a directive' });
    }
    if (second !== undefined) {
      const [start] = second.range;
      problems.push({ rule: 'yaml/several-documents', start, end: start, message: 'a second document' });
    }
    return problems.length > 0 ? { problems } : { value: first.toJS() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ rule: 'yaml/too-deep', start: 0, end: 0, message: 'nested too deep' }] };
  }
}
