import type { Element, ElementContent, Properties, Root } from 'hast';
import { makeElement, makeText } from './elements.ts';
import type { Field, Option, Values } from './field.ts';
import type { FormName } from './kinds.ts';
import { SENDING } from './sending.ts';
import { getForm, type FormPart } from './spoken.ts';
import type { FormWords } from './words/dictionary.ts';

const STYLES =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}' +
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'fieldset>div,fieldset>fieldset{margin:1rem 0}fieldset{margin:0 0 1.5rem;padding:0;border:0}' +
  'label,legend{display:block;font-weight:600}label:has([type=checkbox]){font-weight:400}' +
  'p{margin:.25rem 0}button{font:inherit;padding:.5rem 1rem}input:not([type=checkbox]),select,textarea{box-sizing:border-box;width:100%;font:inherit;padding:.5rem}' +
  '[aria-invalid]{outline:2px solid #c33}[data-error-of]{font-weight:600}' +
  '[data-form-summary]{padding:1rem;border:2px solid #c33}.trap{position:absolute;inset-inline-start:-999rem}';

const text = (tag: string, said: string, properties: Properties = {}): Element =>
  makeElement(tag, properties, makeText(said));

/** The form as a page of its own, without the site's styles; what is sent is chosen from, where it knows no list. */
export function buildBarePage(form: FormName, windowTitle: string, values: Values, words: FormWords): Root {
  const { title, parts } = getForm(form, words.locale);
  const head = makeElement(
    'head',
    {},
    makeElement('meta', { charSet: 'utf-8' }),
    makeElement('meta', { name: 'viewport', content: 'width=device-width' }),
    makeElement('meta', { name: 'robots', content: 'noindex' }),
    text('title', windowTitle),
    text('style', STYLES),
  );
  const body = makeElement(
    'body',
    {},
    makeElement('main', {}, text('h1', title), buildForm(form, parts, values, words)),
  );
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      makeElement('html', { lang: words.locale, dir: words.direction }, head, body),
    ],
  };
}

function buildForm(form: FormName, parts: readonly FormPart[], values: Values, words: FormWords): Element {
  const summary = makeElement(
    'div',
    { dataFormSummary: '', tabIndex: -1, hidden: true },
    text('h2', words.summary),
    makeElement('p', {}),
    makeElement('ul', {}),
  );
  const trap = makeElement(
    'div',
    { className: ['trap'], ariaHidden: 'true' },
    text('label', words.trap, { htmlFor: ['f-fax'] }),
    makeElement('input', {
      id: 'f-fax',
      name: SENDING.trap,
      type: 'text',
      tabIndex: -1,
      autoComplete: ['off'],
    }),
  );
  const hidden = [SENDING.key, SENDING.opened, SENDING.proof].map((name) =>
    makeElement('input', { type: 'hidden', name, value: '' }),
  );
  // It is sent to the address at which it was shown.
  return makeElement(
    'form',
    { method: 'post', dataForm: form },
    summary,
    ...parts.map(({ title, fields }) =>
      makeElement('fieldset', {}, text('legend', title), ...fields.map((field) => buildField(field, values))),
    ),
    trap,
    ...hidden,
    text('button', words.send, { type: 'submit' }),
  );
}

function buildField(field: Field, values: Values): Element {
  const { name, hint, required } = field;
  const id = `f-${name}`;
  const common: Properties = { id, name, required, ariaDescribedBy: [`${id}-hint`, `${id}-error`] };
  const label = required ? `${field.label} *` : field.label;
  const notes: readonly ElementContent[] = [
    text('p', hint ?? '', { id: `${id}-hint`, hidden: hint === undefined }),
    makeElement('p', { id: `${id}-error`, dataErrorOf: name, hidden: true }),
  ];
  switch (field.type) {
    case 'choices':
    case 'slugs':
      return makeElement(
        'fieldset',
        {},
        text('legend', label),
        ...notes,
        ...listOptions(field, values).map((option, at) =>
          buildBox(option, name, at === 0 ? id : `${id}-${String(at)}`),
        ),
      );
    case 'consent':
      return makeElement(
        'div',
        {},
        makeElement(
          'label',
          {},
          makeElement('input', { ...common, type: 'checkbox', value: 'yes' }),
          makeText(` ${label}`),
        ),
        ...notes,
      );
    case 'choice':
    case 'longtext':
    case 'text':
    case 'email':
    case 'url':
    case 'slug':
      return makeElement(
        'div',
        {},
        text('label', label, { htmlFor: [id] }),
        ...notes,
        buildControl(field, common),
      );
  }
}

const buildBox = ({ value, label }: Option, name: string, id: string): Element =>
  makeElement(
    'label',
    {},
    makeElement('input', { type: 'checkbox', id, name, value }),
    makeText(` ${label}`),
  );

function buildControl(field: Field, common: Properties): Element {
  if (field.type === 'longtext') return makeElement('textarea', { ...common, dir: 'auto', rows: 6 });
  if (field.type === 'choice') {
    const options = [{ value: '', label: '–' }, ...field.options];
    return makeElement(
      'select',
      common,
      ...options.map(({ value, label }) => text('option', label, { value })),
    );
  }
  return makeElement('input', {
    ...common,
    type: field.type === 'email' ? 'email' : 'text',
    dir: field.type === 'text' ? 'auto' : 'ltr',
    ...('autocomplete' in field && { autoComplete: [field.autocomplete] }),
  });
}

/** Of the marketplace's lists the page knows only what was chosen from them. */
function listOptions(field: Field, values: Values): readonly Option[] {
  if (field.type === 'choices') return field.options;
  const sent = values[field.name] ?? [];
  const all = typeof sent === 'string' ? [sent] : sent;
  return [...new Set(all)].map((value) => ({ value, label: value }));
}
