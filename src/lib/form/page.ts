import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Element, Root } from 'hast';
import type { FieldError, Values } from './field.ts';
import { buildBarePage } from './bare-page.ts';
import { findAll, findOne, makeElement, makeText, readText } from './elements.ts';
import type { FormName } from './kinds.ts';
import { SENDING } from './sending.ts';

/** What the page of a form is given. Everything in it may be strangers' text. */
export interface Filling {
  readonly values?: Values;
  readonly errors?: readonly FieldError[];
  /** Why the form was not taken. */
  readonly problem?: { readonly title: string; readonly detail: string };
  /** Values of hidden fields, such as `_key`. */
  readonly hidden?: Readonly<Record<string, string>>;
}

const html = unified().use(rehypeParse).use(rehypeStringify).freeze();

/**
 * The built page of a form with answers in its fields, and with what is wrong with them: below the labels, in the
 * summary that the page has ready, and in its title. All else of the document means the same as before; the text of
 * its scripts and styles is the same to the byte.
 */
export function fillPage(page: string, filling: Filling): string {
  const tree = html.parse(page);
  fillTree(tree, filling);
  return html.stringify(tree);
}

/** A page for a service without built pages beside it: the form again, with what was sent and what is wrong with it. */
export function plainPage(form: FormName, filling: Filling): string {
  const tree = buildBarePage(form, filling.values ?? {});
  fillTree(tree, filling);
  return html.stringify(tree);
}

/** The built page for what was sent, with the reference of it. */
export function fillReceipt(page: string, id: string): string {
  const tree = html.parse(page);
  const place = findOne(tree, ({ properties }) => properties['dataReceiptId'] !== undefined);
  const receipt = findOne(tree, ({ properties }) => properties['dataReceipt'] !== undefined);
  if (place && receipt) {
    place.children = [makeText(id)];
    delete receipt.properties.hidden;
  }
  return html.stringify(tree);
}

function fillTree(tree: Root, { values = {}, errors = [], problem, hidden = {} }: Filling): void {
  const form = findOne(tree, ({ properties }) => properties['dataForm'] !== undefined);
  if (!form) return;
  const controls = findAll(form, ({ tagName }) => ['input', 'select', 'textarea'].includes(tagName));
  for (const control of controls) {
    const name = control.properties.name ?? '';
    if (control.properties.type === 'hidden') setHidden(control, hidden, name);
    else if (name !== SENDING.trap && Object.hasOwn(values, name)) setValue(control, values[name] ?? '');
  }
  if (errors.length === 0 && problem === undefined) return;
  form.properties['dataAnswer'] = '';
  markErrors(form, controls, errors);
  showSummary(form, controls, errors, problem);
  const title = findOne(tree, ({ tagName }) => tagName === 'title');
  if (title) title.children = [makeText(`Error: ${readText(title)}`)];
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
