import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CopyRules, lintCopy } from '#lib/copy/lint.ts';

const RULES: CopyRules = {
  locale: 'en',
  names: ['Skifflane Returns', 'Skifflane', 'Acme 360', 'Hop', 'Workday'],
  claims: ['Returns take 40 % less time – the best result of “all” tests.'],
  forbidden: [{ word: 'leverage', instead: 'use' }, { word: 'game changer' }],
  longestSentence: 30,
  exclamations: false,
};

/** What is found, as it stands in the text, by rule. */
const find = (source: string, rules: Partial<CopyRules> = {}): readonly string[] =>
  lintCopy(source, { ...RULES, ...rules }).map(
    ({ rule, start, end }) => `${rule.slice(4)}: ${source.slice(start, end)}`,
  );

test('an author reads what was found, why it is wrong and the way out', () => {
  const source = 'Skiff-lane returns 99.9 % of parcels. It is the only one, faster than others. LEVERAGE it!';
  expect(
    lintCopy(source, RULES)
      .map(({ rule, found, message, wanted }) => `${rule} ${found ?? ''}\n  ${message}\n  wanted: ${wanted}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "kit/name Skiff-lane returns
      The name is spelt Skifflane Returns.
      wanted: Skifflane Returns
    kit/figure 99.9 %
      "99.9 %" is a figure that nothing keeps current or proves.
      wanted: a fact of the listing such as {{ listing.success_rate }}, or the sentence among claims with its source
    kit/superlative the only
      "the only" puts it above all others, and no claim proves it.
      wanted: what it does for the reader, or the sentence among claims with its source
    kit/comparison faster than
      "faster than" compares it with others, and no claim proves it.
      wanted: what it does for the reader, or the sentence among claims with its source
    kit/forbidden-word LEVERAGE
      "LEVERAGE" is a word this site does not use.
      wanted: "use"
    kit/tone LEVERAGE
      "LEVERAGE" is written in capitals.
      wanted: small letters
    kit/tone !
      This site writes no exclamation marks.
      wanted: a full stop"
  `);
});

test.for([
  ['It takes 5 minutes', 'figure: 5'],
  ['Only €1,200.50', 'figure: €1,200.50'],
  ['12 000 $ a year', 'figure: 12 000 $'],
  ['a 10x gain', 'figure: 10x'],
  ['٩٩٪ of calls', 'figure: ٩٩٪'],
  ['५० calls', 'figure: ५०'],
  ['fifty percent more', 'figure: fifty percent'],
  ['Two million orders', 'figure: Two million'],
  ['{{ listing.place }}0 calls', 'figure: 0'],
  ['# 7 reasons', 'figure: 7'],
  ['{% raw %}8 of them{% endraw %}', 'figure: 8'],
])('%s states a figure', ([source = '', found]) => {
  expect(find(source)).toEqual([found]);
});

test.for([
  'Acme 360 and OAuth 2.0, ISO 27001, UTF-8, TLS 1.3, B2B, 2FA, 24/7',
  '1. One\n2. Two\n\n## 3. Three',
  '[Guide](https://a.example/2024/10) <https://a.example/5> https://a.example/7 `99 %`',
  '```\ncurl --retry 5\n```',
  '[Guide][1]\n\n[1]: https://a.example/10',
  '{{ listing.success_rate }} of {{ listing.calls }}',
  '{% comment %}99 % {% endcomment %}{% if listing.place == "1" %}{% endif %}',
  'See the 1️⃣ key',
])('%s states none', (source) => {
  expect(find(source)).toEqual([]);
});

test('what a claim says word for word may be said, however its lines break and its quotes look', () => {
  const claim = '**Returns** take 40 %\nless time – the best result of "all" tests.';
  expect(find(claim)).toEqual([]);
  expect(find('Returns take 41 % less time')).toEqual(['figure: 41 %']);
  expect(find('They take 40 % less time')).toEqual(['figure: 40 %']);
});

test.for<[string, string, readonly string[]]>([
  ['en', 'The best and the *fastest* way', ['superlative: best', 'superlative: fastest']],
  [
    'en',
    'We are #1, Number One, the only one',
    ['superlative: #1', 'superlative: Number One', 'superlative: the only'],
  ],
  ['en', 'A world-class tool, most secure of all', ['superlative: world-class', 'superlative: most secure']],
  ['en', 'At best practices; only you; most people; best regards; bestow; #10x is no rank', ['figure: 10x']],
  [
    'en',
    'Faster than mail, more orders than ever, unlike other tools',
    ['comparison: Faster than', 'comparison: more orders than', 'comparison: unlike other'],
  ],
  ['en', 'More than {{ listing.calls }} calls, rather than none, other than that', []],
  [
    'de',
    'Die beste, führende Lösung; besser als alle',
    ['superlative: beste', 'superlative: führende', 'comparison: besser als'],
  ],
  ['de', 'Beste Grüße. Aber als Bestand ist nur einzigen Kunden', []],
  [
    'fr',
    'La meilleure, le plus rapide, mieux que tout',
    ['superlative: La meilleure', 'superlative: le plus rapide', 'comparison: mieux que'],
  ],
  ['fr', 'Au plus tard, le plus tôt possible, plus de temps', []],
  [
    'es',
    'El mejor, la más rápida, más fácil que otras',
    ['superlative: El mejor', 'superlative: la más rápida', 'comparison: más fácil que'],
  ],
  ['es', 'No hay más que decir; mejorar', []],
  [
    'pt-BR',
    'A melhor, o mais rápido, mais fácil do que outras',
    ['superlative: A melhor', 'superlative: o mais rápido', 'comparison: mais fácil do que'],
  ],
  [
    'ar',
    'الأفضل والأسرع، أفضل من غيره',
    ['superlative: الأفضل', 'superlative: والأسرع', 'comparison: أفضل من'],
  ],
  ['ar', 'الحل الوحيد والمنصة الأولى', ['superlative: الوحيد', 'superlative: الأولى']],
  ['ar', 'أكثر من {{ listing.calls }} اتصال، أفضل الممارسات، اليوم الأول، بالمنصة', []],
  ['ja', 'The best', ['superlative: best']],
])('%s: %s', ([locale, source, found]) => {
  expect(find(source, { locale })).toEqual(found);
});

test.for<[string, readonly string[]]>([
  ['skifflane returns', ['name: skifflane returns']],
  ['The SkiffLane app', ['name: SkiffLane']],
  ['Skiff-lane Returns and Skiff Lane', ['name: Skiff-lane Returns', 'name: Skiff Lane']],
  ['SkifflaneReturns, Skiflane, Skifflame', ['name: SkifflaneReturns', 'name: Skiflane', 'name: Skifflame']],
  ['Use acme 360 or Acme360', ['name: acme 360', 'name: Acme360']],
  ['Skifflane Returns, Skifflane’s, skifflane, Skifflanes', []],
  ['@SkiffLane, #SkiffLane, www.SkiffLane.example, SkiffLane.example', []],
  ['Hop on. They hop; a work day. Work day', []],
])('%s: names are spelt as in the data', ([source, found]) => {
  expect(find(source)).toEqual(found);
});

test('a misspelt name comes with its spelling', () => {
  expect(lintCopy('For skifflane  returns', RULES)[0]?.suggestion).toBe('Skifflane Returns');
});

test('words that are not used are found whole and in any case, with what to write', () => {
  expect(find('Leverage a Game\nChanger, leveraged')).toEqual([
    'forbidden-word: Leverage',
    'forbidden-word: Game\nChanger',
  ]);
  expect(lintCopy('leverage', RULES)[0]?.suggestion).toBe('use');
});

test('a sentence ends with its paragraph, list item or heading, and a value is one of its words', () => {
  const findLong = (source: string) => find(source, { longestSentence: 12 });
  const eight = 'one two three four five six seven eight';
  expect(findLong(`# ${eight}\n${eight}\n- ${eight}\n- ${eight}\n\n${eight}`)).toEqual([]);
  expect(findLong(`${eight} {{ listing.name }} {{ listing.url }} a b`)).toEqual([]);
  expect(findLong(`${eight}\n{{ listing.name }} {{ listing.url }} a b c.`)).toHaveLength(1);
  expect(find(`${eight} ${eight}`, { longestSentence: Infinity })).toEqual([]);
});

test('nobody shouts, but for names and abbreviations', () => {
  expect(find('Go! JSON over HTTP is GREAT. ![alt](/a.png)')).toEqual(['tone: !', 'tone: GREAT']);
  expect(find('Yahoo! is OPEN', { names: ['Yahoo!', 'OPEN'] })).toEqual([]);
  expect(find('Go!', { exclamations: true })).toEqual([]);
});

test('what is found stands in the source where it says', () => {
  const words = fc.constantFrom(
    'the',
    'best',
    '9 %',
    '*',
    '`',
    '[a](b)',
    '{{ x }}',
    '{% if %}',
    '\n',
    '# ',
    'SkiffLane',
    '!',
    '“',
    'É',
    '🙂',
    '|',
    '- ',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'ar'),
      (parts, locale) => {
        const source = parts.join(' ');
        const problems = lintCopy(source, { ...RULES, locale });
        for (const { start, end, found } of problems) expect(source.slice(start, end)).toBe(found);
        expect(problems.map(({ start }) => start)).toEqual(
          problems.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      },
    ),
  );
});

test.for([
  ' '.repeat(39_999) + 'x',
  '`'.repeat(40_000),
  '['.repeat(40_000),
  ']('.repeat(20_000),
  '1.'.repeat(20_000),
  '1 000 '.repeat(6000),
  'more a '.repeat(5000),
  '- = '.repeat(9000) + 'x',
  'A'.repeat(40_000),
  'Skifflan Return '.repeat(2500),
])('a text made to be slow is read in bounded time (%#)', (source) => {
  const started = performance.now();
  lintCopy(source, RULES);
  // Work that grows with the square of the length takes minutes here.
  expect(performance.now() - started).toBeLessThan(2000);
});

test('a source that is not read as a template is not judged', () => {
  expect(find('the best '.repeat(5000))).toEqual([]);
});
