import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Element, Root } from 'hast';
import type { FieldError, Values } from './field.ts';
import { buildBarePage } from './bare-page.ts';
import { findAll, findOne, makeElement, makeText } from './elements.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { FormName } from './kinds.ts';
import { SENDING } from './sending.ts';
import { getForm } from './spoken.ts';
import { getFormWords, type FormWords } from './words/dictionary.ts';

/** What the page of a form is given. Everything in it may be strangers' text. */
export interface Filling {
  readonly values?: Values;
  readonly errors?: readonly FieldError[];
  /** Why the form was not taken. */
  readonly problem?: { readonly title: string; readonly detail: string };
  /** Values of hidden fields, such as `_key`. */
  readonly hidden?: Readonly<Record<string, string>>;
}

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();

/**
 * The built page of a form with answers in its fields, and with what is wrong with them: below the labels, in the
 * summary that the page has ready, and in its title. All of the document but the form and the title is the same to
 * the byte. `locale` is that of the page.
 */
export function fillPage(page: string, filling: Filling, locale: string): string {
  const filled = changeElement(page, 'form', ' data-form=', (tree) => fillTree(tree, filling));
  if (!isRefusal(filling)) return filled;
  const words = getFormWords(locale);
  return filled.replace(/<title>([^<]*)/, (_, title: string) => `<title>${sayRefused(title, words)}`);
}

/** A page for a service without built pages beside it: the form again, with what was sent and what is wrong with it. */
export function plainPage(form: FormName, filling: Filling, locale: string): string {
  const words = getFormWords(locale);
  const { title } = getForm(form, locale);
  const windowTitle = isRefusal(filling) ? sayRefused(title, words) : title;
  const tree = buildBarePage(form, windowTitle, filling.values ?? {}, words);
  fillTree(tree, filling);
  return html.stringify(tree);
}

/** The built page for what was sent, with the reference of it. */
export const fillReceipt = (page: string, id: string): string =>
  changeElement(page, 'dl', ' data-receipt', (tree) => {
    const receipt = findOne(tree, ({ tagName }) => tagName === 'dl');
    const place = findOne(tree, ({ properties }) => properties['dataReceiptId'] !== undefined);
    if (receipt) delete receipt.properties.hidden;
    if (place) place.children = [makeText(id)];
  });

const sayRefused = (title: string, { errorTitle }: FormWords): string => fill(errorTitle, { title });
const isRefusal = ({ errors = [], problem }: Filling): boolean => errors.length > 0 || problem !== undefined;

/**
 * Changes the one element of a built page that bears a mark, and no letter besides: it is found in the text, since
 * reading and writing whole pages for every visitor would take many times as long.
 */
function changeElement(page: string, tag: string, mark: string, change: (tree: Root) => void): string {
  const start = page.lastIndexOf(`<${tag} `, page.indexOf(mark));
  const end = page.indexOf(`</${tag}>`, start);
  if (start < 0 || end < 0 || !page.includes(mark)) return page;
  const after = end + `</${tag}>`.length;
  const tree = html.parse(page.slice(start, after));
  change(tree);
  return page.slice(0, start) + html.stringify(tree) + page.slice(after);
}

function fillTree(tree: Root, filling: Filling): void {
  const { values = {}, errors = [], problem, hidden = {} } = filling;
  const form = findOne(tree, ({ properties }) => properties['dataForm'] !== undefined);
  if (!form) return;
  const controls = findAll(form, ({ tagName }) => ['input', 'select', 'textarea'].includes(tagName));
  for (const control of controls) {
    const name = control.properties.name ?? '';
    if (control.properties.type === 'hidden') setHidden(control, hidden, name);
    else if (name !== SENDING.trap && Object.hasOwn(values, name)) setValue(control, values[name] ?? '');
  }
  if (!isRefusal(filling)) return;
  form.properties['dataAnswer'] = '';
  markErrors(form, controls, errors);
  showSummary(form, controls, errors, problem);
}

function setHidden(control: Element, hidden: Readonly<Record<string, string>>, name: string): void {
  if (Object.hasOwn(hidden, name)) control.properties.value = hidden[name] ?? '';
}

function setValue(control: Element, value: string | readonly string[]): void {
  const all = typeof value === 'string' ? [value] : value;
  const [first = ''] = all;
  if (control.tagName === 'textarea') {
    // The first line break of a text area is not part of its text.
    control.children = [makeText(first.startsWith('\n') ? `\n${first}` : first)];
  } else if (control.tagName === 'select') {
    choose(control, first);
  } else if (control.properties.type === 'checkbox') {
    control.properties.checked = all.includes(String(control.properties.value));
  } else {
    control.properties.value = first;
  }
}

/** What is not among the options leaves the choice as it is. */
function choose(select: Element, value: string): void {
  const options = findAll(select, ({ tagName }) => tagName === 'option');
  if (!options.some(({ properties }) => properties.value === value)) return;
  for (const { properties } of options) properties.selected = properties.value === value;
}

function markErrors(form: Element, controls: readonly Element[], errors: readonly FieldError[]): void {
  for (const { field, message } of errors) {
    const place = findOne(form, ({ properties }) => properties['dataErrorOf'] === field);
    if (!place) continue;
    place.children = [makeText(message)];
    delete place.properties.hidden;
    for (const { properties } of controls) if (properties.name === field) properties.ariaInvalid = 'true';
  }
}

/** What is wrong, where the page has a place for it, with a link to each field; the browser begins there. */
function showSummary(
  form: Element,
  controls: readonly Element[],
  errors: readonly FieldError[],
  problem: Filling['problem'],
): void {
  const summary = findOne(form, ({ properties }) => properties['dataFormSummary'] !== undefined);
  if (!summary) return;
  delete summary.properties.hidden;
  summary.properties.autoFocus = true;
  const said = findOne(summary, ({ tagName }) => tagName === 'p');
  if (said && problem) said.children = [makeText(`${problem.title} ${problem.detail}`)];
  const list = findOne(summary, ({ tagName }) => tagName === 'ul');
  if (!list) return;
  list.children = errors.map(({ field, message }) => {
    const control = controls.find(
      ({ properties }) => properties.name === field && properties.type !== 'hidden',
    );
    const id = control?.properties.id;
    const text = makeText(message);
    return makeElement('li', {}, typeof id === 'string' ? makeElement('a', { href: `#${id}` }, text) : text);
  });
}
