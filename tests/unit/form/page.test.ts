import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Element, Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { checkValues, type Values } from '#lib/form/field.ts';
import { FORM_KINDS, type FormName } from '#lib/form/kinds.ts';
import * as pages from '#lib/form/page.ts';
import { getForm } from '#lib/form/spoken.ts';
import { FORM_LANGUAGES } from '#lib/form/words/dictionary.ts';
import { en } from '#lib/form/words/en.ts';

const fillPage = (page: string, filling: pages.Filling, locale = 'en') =>
  pages.fillPage(page, filling, locale);
const plainPage = (form: FormName, filling: pages.Filling, locale = 'en') =>
  pages.plainPage(form, filling, locale);

const SCRIPT = `(()=>{if(1<2&&"</"+"b>")document.title='<b>&amp;'})();`;
const STYLE = `:root{--a:"<&>"}\n  a > b{color:red}`;
const FORM = `<form method="post" action="/api/forms/request" data-form="request">
<div data-form-summary tabindex="-1" hidden><h2>There is a problem</h2><p></p><ul></ul></div>
<label for="f-wanted">What</label><p id="f-wanted-error" data-error-of="wanted" hidden></p>
<input id="f-wanted" name="wanted" required aria-describedby="f-wanted-error">
<p data-error-of="message" hidden></p><textarea id="f-message" name="message"></textarea>
<select id="f-region" name="region"><option value="">Choose</option><option value="eu">Europe</option></select>
<p data-error-of="kinds" hidden></p>
<input type="checkbox" id="f-kinds" name="kinds" value="a"><input type="checkbox" name="kinds" value="b">
<input type="checkbox" id="f-consent" name="consent" value="yes">
<div aria-hidden="true"><input name="fax" tabindex="-1" value=""></div>
<input type="hidden" name="_key" value=""><input type="hidden" name="_opened" value="">
<button>Send</button></form>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' 'sha256-x'">
<title>Request &amp; wish</title><style>${STYLE}</style>
<script type="application/ld+json">{"a":"\\u003c/script>"}</script><script>${SCRIPT}</script></head>
<body><header><svg class="icon" aria-hidden="true"><use href="#search"></use></svg> <a href="/?a=1&amp;b=2">Home</a></header>
<main><pre>
  kept  as it is</pre>${FORM}</main><template><p>later</p></template></body></html>
`;

const parse = (html: string): Root => unified().use(rehypeParse).parse(html);

function listElements(node: Root | RootContent): readonly Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...listElements(child)] : listElements(child),
  );
}

const find = (html: string, fits: (element: Element) => boolean): Element => {
  const found = listElements(parse(html)).find(fits);
  if (!found) throw new Error('The page has no such element.');
  return found;
};
const named = (html: string, name: string) => find(html, ({ properties }) => properties.name === name);
const textOf = (node: Root | RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Elements with the names of their attributes; values and ticks may differ. */
const shapeOf = (html: string): readonly string[] =>
  listElements(parse(html)).map(({ tagName, properties }) => {
    const names = Object.keys(properties).filter((name) => !['value', 'checked', 'selected'].includes(name));
    return `${tagName} ${names.sort().join()}`;
  });

test('a page without anything to fill in is the same document', () => {
  const strip = (html: string) =>
    JSON.stringify(parse(html), (key, value: unknown) => (key === 'position' ? undefined : value));
  expect(strip(fillPage(PAGE, {}))).toBe(strip(PAGE));
});

test('all but the form and the title is the same to the byte', () => {
  const html = fillPage(PAGE, {
    values: { wanted: '</form></style><script>' },
    problem: { title: 'No.', detail: '' },
  });
  const around = (text: string) => [
    text.slice(0, text.indexOf('<form')),
    text.slice(text.lastIndexOf('</form>')),
  ];
  const [before = '', after] = around(PAGE);
  expect(around(html)).toEqual([before.replace('<title>', '<title>Error: '), after]);
});

test('a page without a form is left alone', () => {
  const page = PAGE.replace(FORM, '');
  expect(fillPage(page, { values: { wanted: 'x' } })).toBe(page);
});

test('answers stand in their fields, and hidden ones are set', () => {
  const html = fillPage(PAGE, {
    values: {
      wanted: 'A "B" <C>',
      message: '\n\nlines',
      region: 'eu',
      kinds: ['b'],
      consent: 'yes',
      fax: 'x',
    },
    hidden: { _key: 'k1', _opened: 'o1', wanted: 'never' },
  });
  expect(named(html, 'wanted').properties.value).toBe('A "B" <C>');
  expect(textOf(named(html, 'message'))).toBe('\n\nlines');
  expect(
    listElements(parse(html))
      .filter(({ properties }) => properties.selected === true || properties.checked === true)
      .map(({ properties }) => properties.value),
  ).toEqual(['eu', 'b', 'yes']);
  expect(named(html, '_key').properties.value).toBe('k1');
  expect(named(html, '_opened').properties.value).toBe('o1');
  expect(named(html, 'fax').properties.value).toBe('');
  expect(find(html, ({ tagName }) => tagName === 'title').children).toMatchObject([
    { value: 'Request & wish' },
  ]);
});

test('a choice that is not offered leaves the list as it is', () => {
  const html = fillPage(PAGE, { values: { region: 'mars' } });
  expect(listElements(parse(html)).some(({ properties }) => properties.selected === true)).toBe(false);
});

test('mistakes are told at the field, in the summary and in the title, and the form says that it is an answer', () => {
  const html = fillPage(PAGE, {
    values: { wanted: '' },
    errors: [
      { field: 'wanted', message: 'Fill this in: What' },
      { field: 'kinds', message: 'Choose at most 1.' },
      { field: 'tier', message: 'This form has no such field.' },
    ],
    problem: { title: 'Some answers have to be mended.', detail: 'Nothing was kept.' },
  });
  const place = find(html, ({ properties }) => properties['dataErrorOf'] === 'wanted');
  expect([place.properties.hidden, textOf(place)]).toEqual([undefined, 'Fill this in: What']);
  expect(find(html, ({ properties }) => properties['dataErrorOf'] === 'message').properties.hidden).toBe(
    true,
  );
  expect(named(html, 'wanted').properties).toMatchObject({
    ariaInvalid: 'true',
    ariaDescribedBy: ['f-wanted-error'],
  });
  const summary = find(html, ({ properties }) => properties['dataFormSummary'] !== undefined);
  expect(summary.properties).toMatchObject({ autoFocus: true, tabIndex: -1 });
  expect(summary.properties.hidden).toBeUndefined();
  expect(listElements(summary).map((element) => [element.tagName, element.properties.href, textOf(element)]))
    .toMatchInlineSnapshot(`
    [
      [
        "h2",
        undefined,
        "There is a problem",
      ],
      [
        "p",
        undefined,
        "Some answers have to be mended. Nothing was kept.",
      ],
      [
        "ul",
        undefined,
        "Fill this in: WhatChoose at most 1.This form has no such field.",
      ],
      [
        "li",
        undefined,
        "Fill this in: What",
      ],
      [
        "a",
        "#f-wanted",
        "Fill this in: What",
      ],
      [
        "li",
        undefined,
        "Choose at most 1.",
      ],
      [
        "a",
        "#f-kinds",
        "Choose at most 1.",
      ],
      [
        "li",
        undefined,
        "This form has no such field.",
      ],
    ]
  `);
  expect(textOf(find(html, ({ tagName }) => tagName === 'title'))).toBe('Error: Request & wish');
  expect(find(html, ({ tagName }) => tagName === 'form').properties['dataAnswer']).toBe('');
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '&lt;',
        '</textarea>',
        '</title>',
        '<script>',
        '-->',
        ' onfocus=',
        '=',
        '\n',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);
const anyValues = fc.dictionary(
  fc.constantFrom('wanted', 'message', 'region', 'kinds', 'consent', '__proto__', 'x"y'),
  fc.oneof(hostile, fc.array(hostile, { maxLength: 4 })),
);

test('whatever is written, no element and no attribute comes to be', () => {
  const shape = shapeOf(PAGE);
  fc.assert(
    fc.property(anyValues, hostile, (values, key) => {
      expect(shapeOf(fillPage(PAGE, { values, hidden: { _key: key } }))).toEqual(shape);
    }),
  );
});

test('whatever is said to be wrong, it is text', () => {
  const fill = (message: string) =>
    shapeOf(
      fillPage(PAGE, {
        errors: [{ field: 'wanted', message }],
        problem: { title: message, detail: message },
      }),
    );
  const shape = fill('plain');
  fc.assert(
    fc.property(hostile, (message) => {
      expect(fill(message)).toEqual(shape);
    }),
  );
});

test('what was written into a field is read from it again', () => {
  const written = hostile.map((text) => text.replace(/[\0\r\uFFFD]|\p{Cs}/gu, ''));
  fc.assert(
    fc.property(written, written, (line, text) => {
      const html = fillPage(PAGE, { values: { wanted: line, message: text } });
      expect(named(html, 'wanted').properties.value ?? '').toBe(line);
      expect(textOf(named(html, 'message'))).toBe(text);
    }),
  );
});

describe('the page of a service that has no other', () => {
  const EACH = Object.keys(FORM_KINDS) as FormName[];

  test.each(EACH)('of the form %s has every field, with what was sent', (form) => {
    const { fields } = getForm(form, 'en');
    const values: Values = Object.fromEntries(
      fields.map(({ name, type }) => [name, type === 'slugs' ? ['one', 'two'] : `<${name}>`]),
    );
    const checked = checkValues(fields, values, en);
    const html = plainPage(form, {
      values,
      errors: checked.ok ? [] : checked.errors,
      hidden: { _key: 'k1' },
    });
    for (const { name, type } of fields) {
      const control = named(html, name);
      const isWritten = ['text', 'email', 'url', 'slug'].includes(type);
      if (isWritten) expect(control.properties.value).toBe(`<${name}>`);
      if (type === 'slugs') expect(control.properties.checked).toBe(true);
    }
    expect(named(html, '_key').properties.value).toBe('k1');
    expect(listElements(parse(html)).filter(({ tagName }) => tagName === 'script')).toEqual([]);
    const ids = listElements(parse(html)).flatMap(({ properties }) => properties.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds strangers’ text as text', () => {
    const shape = shapeOf(plainPage('request', { values: { wanted: 'x', message: 'x' } }));
    fc.assert(
      fc.property(hostile, hostile, (wanted, message) => {
        expect(shapeOf(plainPage('request', { values: { wanted, message } }))).toEqual(shape);
      }),
    );
  });
});

test('the reference of what was sent is put into its place', () => {
  const page = '<main><dl data-receipt hidden><dt>Reference</dt><dd data-receipt-id></dd></dl></main>';
  const html = pages.fillReceipt(page, '<b>e1');
  expect(textOf(find(html, ({ properties }) => properties['dataReceiptId'] !== undefined))).toBe('<b>e1');
  expect(find(html, ({ tagName }) => tagName === 'dl').properties.hidden).toBeUndefined();
});

describe('in another language', () => {
  const refused = { errors: [{ field: 'wanted', message: 'X' }], problem: { title: 'Y', detail: 'Z' } };
  const titleOf = (html: string) => textOf(find(html, ({ tagName }) => tagName === 'title'));

  test('the title of a page is marked in that language, whatever stands in it', () => {
    const page = PAGE.replace('Request &amp; wish', () => 'Wunsch &amp; $& {title}');
    expect(titleOf(fillPage(page, refused, 'de'))).toBe('Fehler: Wunsch & $& {title}');
    expect(titleOf(fillPage(PAGE, {}, 'de'))).toBe('Request & wish');
  });

  test.each(Object.values(FORM_LANGUAGES))(
    '$locale: a page of the service alone says which it is in',
    (words) => {
      const html = plainPage('request', refused, words.locale);
      const root = find(html, ({ tagName }) => tagName === 'html');
      expect(root.properties).toMatchObject({ lang: words.locale, dir: words.direction });
      expect(titleOf(html)).toBe(words.errorTitle.replace('{title}', words.kinds.request.title));
      expect(shapeOf(html)).toEqual(shapeOf(plainPage('request', refused)));
    },
  );

  test('the bare page in Arabic', () => {
    const html = plainPage('request', {}, 'ar');
    expect(
      listElements(parse(html))
        .filter(({ tagName }) => ['h1', 'h2', 'legend', 'label', 'button'].includes(tagName))
        .map(textOf),
    ).toMatchInlineSnapshot(`
      [
        "طلب تكامل",
        "ثمة مشكلة",
        "ما ينقصك",
        "ما الذي ينبغي ربطه *",
        "ما الذي ينبغي أن يفعله لك",
        "عنوان بريدك الإلكتروني",
        " أوافق على حفظ إجاباتي وقراءتها لمعالجة هذا الطلب. *",
        "اترك هذا فارغًا",
        "إرسال",
      ]
    `);
  });
});
