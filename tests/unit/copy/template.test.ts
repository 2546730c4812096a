import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate } from '#lib/copy/template.ts';
import { type Value, VARIABLES } from '#lib/copy/variables.ts';
import { makeScope } from './scope.ts';

const problemsOf = (source: string) => parseTemplate(source).problems;
const rulesOf = (source: string) => problemsOf(source).map(({ rule }) => rule);

function render(source: string, values: Readonly<Record<string, Value>> = {}) {
  const { template, problems } = parseTemplate(source);
  expect(problems).toEqual([]);
  return template?.render(makeScope(values)) ?? { text: 'no template', problems: [] };
}

/** One line a problem: where, which, what, and the way out. */
const write = (source: string): string =>
  problemsOf(source)
    .map(({ rule, start, end, message, wanted, suggestion }) =>
      [
        `${rule} "${source.slice(start, end)}"`,
        message,
        `wanted: ${wanted}`,
        suggestion && `did you mean ${suggestion}?`,
      ]
        .filter(Boolean)
        .join('\n  '),
    )
    .join('\n');

test.for([
  ['{{ listing.name }} by {{publisher["name"]}}', 'listing.name by publisher.name'],
  ['{% if listing.version %}yes{% else %}no{% endif %}', 'yes'],
  ['{% unless listing.version %}yes{% elsif listing.name %}no{% endunless %}', 'no'],
  ['{% if listing.name == "listing.name" and listing.name != "x" %}yes{% endif %}', 'yes'],
  ['{% if listing.languages contains "Arabic" %}yes{% endif %}', 'yes'],
  ['{% case listing.status %} {% when "a", "listing.status" %}one{% else %}two{% endcase %}', 'one'],
  ['{% case listing.status %}{% when "a" or "b" %}one{% else %}two{% endcase %}', 'two'],
  [
    '{% for use in listing.use_cases %}{{ forloop.index }}:{{ use.title }};{% endfor %}',
    '1:Refunds;2:Swaps;',
  ],
  ['{% for use in listing.use_cases reversed %}{{ use.title }}{% break %}{% endfor %}', 'Swaps'],
  [
    '{% for one in listing.languages limit: 2 %}{{ one }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
    'German, Arabic',
  ],
  [
    '{% for a in listing.languages %}{% for b in listing.use_cases limit:1 %}{{ a | upcase }}{{ b.title }} {% endfor %}{% endfor %}',
    'GERMANRefunds ARABICRefunds ENGLISHRefunds ',
  ],
  ['{% for one in listing.works_with %}x{% else %}none{% endfor %}', 'none'],
  ['{{ listing.languages | sort | join: " / " }}', 'Arabic / English / German'],
  [
    '{{ listing.languages | size }} {{ listing.languages | first | downcase }} {{ listing.name | capitalize }}',
    '3 german Listing.name',
  ],
  ['a {{- listing.name -}} b', 'alisting.nameb'],
  ['{% raw %}{{ name }}{% endraw %}{% comment %}{{ nothing {% endcomment %}', '{{ name }}'],
  ['Braces { } and 100 % stay {}', 'Braces { } and 100 % stay {}'],
])('%s says %s', ([source = '', said]) => {
  expect(render(source).text).toBe(said);
});

test('every name there is can be asked for, and prints or says that it is missing', () => {
  for (const [thing, names] of Object.entries(VARIABLES))
    for (const [name, { kind }] of Object.entries(names)) {
      const source = kind === 'list' ? `{% if ${thing}.${name} %}{% endif %}` : `{{ ${thing}.${name} }}`;
      expect(problemsOf(source)).toEqual([]);
    }
});

test('an author reads what is wrong, what belongs there and what was likely meant, all at once', () => {
  expect(
    write(
      [
        '{{ kit.sucess }} {{ listing.sucess_rate }} {{ kit }} {{ kit[listing.name] }}',
        '{{ listing.name | shout }} {{ listing.languages }} {{ kit.claims }}',
        '{% inclde "x" %} {% for use in listing.use_cases %}{{ use.titel }}{{ use }}{% endfor %}',
        '{% if kit.title > 3 %}{% endif %}{% if kit.title == 3 %}{% endif %}{% if %}',
      ].join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    "kit/unknown-variable "kit.sucess"
      There is no \`kit.sucess\`.
      wanted: kit. with one of title, url, publish_on, expires_on, claims
    kit/unknown-variable "listing.sucess_rate"
      There is no \`listing.sucess_rate\`.
      wanted: listing. with one of name, tagline, summary, category, url, install_url, docs_url, setup_url, status, version, released, price, place, certificate, certified_until, active_accounts, calls, success_rate, retention, use_cases, data, languages, works_with
      did you mean listing.success_rate?
    kit/unknown-variable "kit"
      \`kit\` says nothing by itself.
      wanted: kit. with one of title, url, publish_on, expires_on, claims
    kit/unknown-variable "kit[listing.name]"
      There is no \`kit[listing.name]\`.
      wanted: kit. with one of title, url, publish_on, expires_on, claims
    kit/unknown-filter "shout"
      There is no filter \`shout\`.
      wanted: one of upcase, downcase, capitalize, join, first, last, size, sort
    kit/template-syntax "listing.languages"
      \`listing.languages\` is a list.
      wanted: {{ listing.languages | join: ", " }}
    kit/template-syntax "kit.claims"
      \`kit.claims\` is a list.
      wanted: {% for item in kit.claims %}
    kit/unknown-tag "{% inclde "x" %}"
      There is no tag \`inclde\`.
      wanted: one of if, elsif, else, unless, case, when, for, break, continue, comment, raw
    kit/unknown-variable "use.titel"
      There is no \`use.titel\`.
      wanted: use. with one of title, summary
      did you mean use.title?
    kit/template-syntax "use"
      \`use\` is an item with names of its own.
      wanted: one of its names: title, summary
    kit/template-syntax ">"
      A template compares texts, not amounts.
      wanted: ==, != or contains
    kit/template-syntax "3"
      The two can never be equal.
      wanted: "3" in quotes
    kit/template-syntax "{% if %}"
      \`{% if %}\` is not closed.
      wanted: {% endif %}
    kit/template-syntax " if "
      A name is missing.
      wanted: a name such as listing.name"
  `);
});

test('a fact that is missing today is a problem where it is printed, once, and not where an if asks first', () => {
  const source =
    'Up to {{ listing.success_rate }}{% for one in listing.languages %}{{ listing.version }}{% endfor %}';
  const values = { 'listing.success_rate': undefined, 'listing.version': ' ' };
  const { text, problems } = render(source, values);
  expect(text).toBe('Up to ');
  expect(problems.map(({ start, end }) => source.slice(start, end))).toEqual([
    '{{ listing.success_rate }}',
    '{{ listing.version }}',
  ]);
  expect(problems[0]).toMatchInlineSnapshot(`
    {
      "end": 32,
      "found": "listing.success_rate",
      "message": "listing.success_rate has no value today: nothing can be printed here.",
      "rule": "kit/missing-fact",
      "start": 6,
      "wanted": "{% if listing.success_rate %} around it",
    }
  `);
  expect(render('{% if listing.version %}{{ listing.version }}{% endif %}', values)).toEqual({
    text: '',
    problems: [],
  });
  expect(render('{{ listing.works_with | size }}').problems).toHaveLength(1);
});

test('a loop goes over at most fifty items', () => {
  const languages = Array.from({ length: 80 }, () => 'x');
  expect(
    render('{% for a in listing.languages %}{{ a }}{% endfor %}', { 'listing.languages': languages }).text,
  ).toHaveLength(50);
});

test('a text that grows beyond its bound is a problem and empty', () => {
  const { text, problems } = render('{% for a in listing.languages %}{{ a }}{% endfor %}', {
    'listing.languages': Array.from({ length: 50 }, () => 'x'.repeat(5000)),
  });
  expect([text, problems.map(({ rule }) => rule)]).toEqual(['', ['kit/template-size']]);
});

test.for([
  ['{% for i in (1..1000000000) %}x{% endfor %}', 'kit/template-syntax'],
  ['{% for a in listing.name %}{% endfor %}', 'kit/template-syntax'],
  ['{% include "/etc/passwd" %}', 'kit/unknown-tag'],
  ['{% render "../../secret" %}', 'kit/unknown-tag'],
  ['{% layout "/etc/passwd" %}', 'kit/unknown-tag'],
  ['{% assign x = "a" %}', 'kit/unknown-tag'],
  ['{% capture x %}{% endcapture %}', 'kit/unknown-tag'],
  ['{% liquid\necho listing.name %}', 'kit/unknown-tag'],
  ['{% # a note %}', 'kit/unknown-tag'],
  ['{% tablerow i in listing.languages %}{% endtablerow %}', 'kit/unknown-tag'],
  ['{{ listing.name | date: "%9999999999Y" }}', 'kit/unknown-filter'],
  ['{{ listing.name | put: 0 }}', 'kit/unknown-filter'],
  ['{{ listing.name | constructor }}', 'kit/unknown-filter'],
  ['{{ listing.__proto__ }}', 'kit/unknown-variable'],
  ['{{ listing["constructor"] }}', 'kit/unknown-variable'],
  ['{{ listing.name.constructor.constructor }}', 'kit/unknown-variable'],
  ['{{ __proto__.polluted }}', 'kit/unknown-variable'],
  ['{{ toString }}', 'kit/unknown-variable'],
  ['{{ v0 }}', 'kit/unknown-variable'],
  ['{{ forloop.index }}', 'kit/unknown-variable'],
  ['{% for listing in listing.languages %}{% endfor %}', 'kit/template-syntax'],
  ['{% for a in listing.use_cases %}{{ a.__proto__ }}{% endfor %}', 'kit/unknown-variable'],
  ['{{ listing.languages | join: "99 %" }}', 'kit/template-syntax'],
  ['{{ listing.languages | join: "the very best and only " }}', 'kit/template-syntax'],
  ['{{ "a literal" }}', 'kit/template-syntax'],
  ['{% break %}', 'kit/template-syntax'],
  ['{% endif %}', 'kit/template-syntax'],
  ['{% raw %}', 'kit/template-syntax'],
])('%s is refused', ([source = '', rule]) => {
  expect(rulesOf(source)).toEqual([rule]);
});

const nest = (depth: number) => '{% if listing.name %}'.repeat(depth) + '{% endif %}'.repeat(depth);

test('tags nest twelve deep and loops two deep, no deeper', () => {
  expect(rulesOf(nest(12))).toEqual([]);
  expect(rulesOf(nest(13))).toEqual(['kit/template-depth']);
  const loops = ['a', 'b', 'c'].map((name) => `{% for ${name} in listing.languages %}`).join('');
  expect(rulesOf(loops + '{% endfor %}'.repeat(3))).toEqual(['kit/template-depth']);
});

test.for([
  ['deep nesting', nest(10_000).slice(0, 39_000)],
  ['very deep nesting', nest(10_000)],
  ['a megabyte', 'a'.repeat(1_000_000)],
  ['braces without end', '{{'.repeat(10_000)],
  ['tags without end', '{% if '.repeat(6000)],
  ['brackets', `{{ listing${'["a"]'.repeat(7000)} }}`],
  ['open brackets', `{{ ${'['.repeat(30_000)} }}`],
  ['a long condition', `{% if ${'listing.name or '.repeat(2000)} %}`],
  ['many filters', `{{ listing.name ${'| upcase '.repeat(4000)} }}`],
  ['spaces in braces', `{{${' '.repeat(39_000)}`],
  ['open comments', '{% comment %}'.repeat(3000)],
  ['open raws', `{% raw %}${'{% '.repeat(13_000)}`],
  ['quotes', `{{ "${"'".repeat(39_000)}`],
  [
    'loops of many tags',
    `{% for a in listing.languages %}{% for b in listing.languages %}${'{{ a }}'.repeat(400)}{% endfor %}{% endfor %}`,
  ],
])('%s: refused with a problem, at once', ([, source = '']) => {
  const started = performance.now();
  const { template, problems } = parseTemplate(source);
  expect(template).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThan(1100);
  // Where a bound is missing this takes minutes or memory without end.
  expect(performance.now() - started).toBeLessThan(1000);
});

const fragments = fc.constantFrom(
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '-',
    ' ',
    '|',
    '.',
    '"',
    "'",
    '[',
    ']',
    '(1..9)',
    'listing',
    'name',
    'if',
    'endif',
    'for',
    'endfor',
  ],
  ...[
    'in',
    'use_cases',
    'else',
    'case',
    'when',
    'raw',
    'endraw',
    'comment',
    'upcase',
    'join',
    ':',
    '__proto__',
    '{{ listing.name }}',
  ],
);

test('whatever a source holds, it is a template that renders or a list of problems inside it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fragments, fc.string({ maxLength: 3 })), { maxLength: 30 }), (parts) => {
      const source = parts.join(' ');
      const { template, problems } = parseTemplate(source);
      expect(template === undefined).toBe(problems.length > 0);
      for (const { start, end } of problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
      }
      expect(typeof (template?.render(makeScope()).text ?? '')).toBe('string');
    }),
    { numRuns: 500 },
  );
});

const names = fc.constantFrom(
  'listing.name',
  'listing.version',
  'listing.languages',
  'item',
  'forloop.last',
  'kit["title"]',
);
const wholes: fc.Arbitrary<string> = fc.letrec<{ whole: string; one: string }>((tie) => ({
  whole: fc.array(tie('one'), { maxLength: 4 }).map((parts) => parts.join('')),
  one: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('text ', '\n', '%}', '{', '{{ listing.name }}', '{{- listing.version | upcase -}}'),
    fc.tuple(names, tie('whole')).map(([name, body]) => `{% if ${name} %}${body}{% else %}b{% endif %}`),
    fc
      .tuple(names, tie('whole'))
      .map(([name, body]) => `{% unless ${name} == "a%" or ${name} %}${body}{% endunless %}`),
    fc
      .tuple(tie('whole'))
      .map(([body]) => `{% for item in listing.languages reversed %}${body}{{ item }}{% endfor %}`),
    fc
      .tuple(names, tie('whole'))
      .map(([name, body]) => `{% case ${name} %}{% when 'a', "b'" %}${body}{% endcase %}`),
    tie('whole').map((body) => `{% raw %}${body}{% endraw %}`),
  ),
})).whole;

test('what the checks let through renders, whatever the scope lacks', () => {
  let rendered = 0;
  fc.assert(
    fc.property(wholes, fc.boolean(), (source, isBare) => {
      const values = isBare ? { 'listing.version': undefined, 'listing.languages': undefined } : {};
      const { template } = parseTemplate(source);
      if (!template) return;
      rendered++;
      expect(
        template.render(makeScope(values)).problems.every(({ rule }) => rule === 'kit/missing-fact'),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(rendered).toBeGreaterThan(200);
});

test('a text without braces says itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!/\{[{%]/.test(text));
      expect(render(text).text).toBe(text);
    }),
  );
});
