import { type Filter, FILTERS } from './filters.ts';
import { LIMITS } from './limits.ts';
import { type Kind, type Loop, type Named } from './names.ts';
import { findLikely } from './nearest.ts';
import { type CopyProblem, type Span } from './problem.ts';
import {
  complain,
  finish,
  isDone,
  openReader,
  peek,
  type Reader,
  report,
  takeName,
  takeSign,
} from './reader.ts';

/** What a `{{ … }}` prints. */
export interface Output extends Span {
  readonly label: string;
  /** True where the value is an address that nothing has changed. */
  readonly isLink: boolean;
  /** The same in the words of the checked program. */
  readonly program: string;
}

interface Value {
  readonly kind: Kind;
  readonly items: Named['items'];
  readonly program: string;
}

/** Reads what stands between `{{` and `}}`; no output where it has a problem. */
export function readOutput(
  source: string,
  inner: Span,
  whole: Span,
  loops: readonly Loop[],
): { readonly output: Output | undefined; readonly problems: readonly CopyProblem[] } {
  const reader = openReader(source, inner, loops);
  const { problems } = reader;
  if (problems.length > 0) return { output: undefined, problems };
  const named = takeName(reader);
  let value: Value | undefined = named && { kind: named.kind, items: named.items, program: named.program };
  while (takeSign(reader, '|')) value = readFilter(reader, value);
  finish(reader, 'a name, and filters behind | if any');
  if (!named || !value || problems.length > 0) return { output: undefined, problems };
  refuseUnprintable(reader, named, value);
  if (problems.length > 0) return { output: undefined, problems };
  const { start, end } = whole;
  const isLink = named.kind === 'link' && value.program === named.program;
  return { output: { start, end, label: named.label, isLink, program: value.program }, problems };
}

function readFilter(reader: Reader, value: Value | undefined): Value | undefined {
  const token = peek(reader);
  if (token?.kind !== 'name') {
    complain(reader, 'The name of a filter is missing.', `one of ${Object.keys(FILTERS).join(', ')}`);
    return undefined;
  }
  reader.at++;
  if (!isFilter(token.text)) {
    reportUnknown(reader, token, token.text);
    skipFilter(reader);
    return undefined;
  }
  const filter: Filter = FILTERS[token.text];
  const text = readArgument(reader, token.text, filter);
  if (!value) return undefined;
  const isList = value.kind === 'list';
  const isFit = isList === (filter.takes === 'list') && (filter.takesItems || !value.items);
  if (!isFit || value.kind === 'item' || value.kind === 'test' || value.kind === 'number') {
    const wanted = filter.takes === 'list' ? 'a list' : 'a text';
    const texts = filter.takes === 'list' && !filter.takesItems ? ' of texts' : '';
    report(
      reader,
      'kit/template-syntax',
      token,
      `\`${token.text}\` takes ${wanted}${texts}.`,
      `${wanted}${texts} before it`,
    );
    return undefined;
  }
  return { ...resultOf(filter, value), program: `${value.program} | ${token.text}${text}` };
}

const isFilter = (name: string): name is keyof typeof FILTERS => Object.hasOwn(FILTERS, name);

function resultOf({ gives }: Filter, value: Value): Pick<Value, 'kind' | 'items'> {
  if (gives === 'same') return value;
  if (gives !== 'item-of-list') return { kind: gives, items: undefined };
  return { kind: value.items ? 'item' : 'text', items: value.items };
}

/** The quoted text behind the colon, as the program says it. */
function readArgument(reader: Reader, name: string, { takesText }: Filter): string {
  if (!takeSign(reader, ':')) return takesText ? ': ", "' : '';
  const token = peek(reader);
  if (!takesText) complain(reader, `\`${name}\` takes nothing behind a colon.`, `${name} alone`);
  else if (token?.kind !== 'text' || token.text.length > LIMITS.separator || /\p{N}/u.test(token.text))
    complain(reader, `\`${name}\` takes a short text without figures.`, `${name}: ", "`);
  else {
    reader.at++;
    return `: ${token.text.includes('"') ? `'${token.text}'` : `"${token.text}"`}`;
  }
  return '';
}

function reportUnknown(reader: Reader, span: Span, name: string): void {
  const names = Object.keys(FILTERS);
  const wanted = `one of ${names.join(', ')}`;
  report(
    reader,
    'kit/unknown-filter',
    span,
    `There is no filter \`${name}\`.`,
    wanted,
    name,
    findLikely(name, names),
  );
}

function skipFilter(reader: Reader): void {
  while (!isDone(reader) && peek(reader)?.text !== '|') reader.at++;
}

function refuseUnprintable(reader: Reader, { label, start, end }: Named, { kind, items }: Value): void {
  const complainOf = (what: string, wanted: string) =>
    report(reader, 'kit/template-syntax', { start, end }, `\`${label}\` is ${what}.`, wanted);
  if (kind === 'list' && items) complainOf('a list', `{% for item in ${label} %}`);
  else if (kind === 'list') complainOf('a list', `{{ ${label} | join: ", " }}`);
  else if (kind === 'item')
    complainOf('an item with names of its own', `one of its names: ${Object.keys(items ?? {}).join(', ')}`);
  else if (kind === 'test') complainOf('a yes or no', `{% if ${label} %}`);
}
