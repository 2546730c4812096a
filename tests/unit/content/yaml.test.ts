import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CORE } from '#lib/content/yaml/core-schema.ts';
import { diagnoseYaml } from '#lib/content/yaml/diagnose.ts';
import { parseYaml } from '#lib/content/yaml/parse.ts';
import { parsePlainYaml } from '#lib/content/yaml/plain.ts';

const SCALARS = [
  '0b1', '0o17', '0x1F', '-0x1F', '012', '1_000', '1e3', '1e999', '.5', '+.5', '-5', '5.', '.inf', '-.INF', '.nan',
  'yes', 'no', 'on', 'true', 'True', 'TRUE', 'tRUE', 'null', 'Null', '~', '', 'nan', '2024-01-01',
  '2024-01-01T00:00:00Z', '12:30:45', '1:2', '<<', '=', '"a"', "'b'", '"a\\nb"', "'it''s'", '[a, b]', '[]', '[a, [b]]',
  '[ 1 , x y ]', '[a,b]', '[a, ]', '{a: 1}', 'a # b', 'a #b', 'a: b', 'a:b', 'https://x.example/#a', 'R&D', 'a & b',
  '|\n  x\n  y', '>\n  x', 'a\n  b', 'ends:', '- x', '-x', '?x', '12345678901234567890', '9007199254740993', '-0',
  '"unclosed', '[unclosed', 'é', '日本', '😀', '%x', '@x', '`x', 'a, b', '"a" b', "'a", 'x  ', '"a"  ', "'a'  # c",
];
const KEYS = ['a', 'name', 'b_c', 'null', 'true', '__proto__', 'constructor', '"quoted"', '1', 'a b', 'é'];
const INDENTS = ['', '', '', '  ', '    ', ' ', '- ', '  - ', '-   ', '  -', '# ', '\n'];

const line = fc.oneof(
  fc
    .tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...KEYS), fc.constantFrom(':', ': ', ':  '), fc.constantFrom(...SCALARS))
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...SCALARS)).map((parts) => parts.join('')),
);
const source = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

const positioned = (text: string): unknown => diagnoseYaml(text).value;
const attempt = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: load(text, { schema: CORE }) };
  } catch {
    return undefined;
  }
};

describe('the parsers', () => {
  it('see the same in every text that the plain one reads', () => {
    fc.assert(
      fc.property(source, (text) => {
        const plain = parsePlainYaml(text);
        if (plain === undefined) return;
        expect(plain).toEqual(positioned(text));
        expect(plain).toEqual(attempt(text)?.value);
      }),
      { numRuns: 20_000 },
    );
  });

  it('see the same in every text that both whole parsers read', () => {
    fc.assert(
      fc.property(source, (text) => {
        const result = parseYaml(text);
        const slow = diagnoseYaml(text);
        if (result.problems !== undefined || slow.problems !== undefined) return;
        expect(result.value ?? null).toEqual(slow.value ?? null);
      }),
      { numRuns: 3_000 },
    );
  });

  it('give back what was written, whatever the values', () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.boolean(), fc.integer(), fc.double({ noNaN: true }));
    const fields = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(value, fc.array(value)));
    fc.assert(
      fc.property(fields, (written) => {
        const result = parseYaml(stringify(written, { aliasDuplicateObjects: false, schema: 'core' }));
        if (result.problems === undefined) expect(result.value).toEqual({ ...written });
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(SCALARS)('agree on %j', (scalar) => {
    const text = `key: ${scalar}\n`;
    const result = parseYaml(text);
    const slow = diagnoseYaml(text);
    expect(result.value).toEqual(slow.value);
    expect(result.problems === undefined).toBe(slow.problems === undefined);
  });

  it('read a plain listing without a whole parser', () => {
    const text = 'name: A b\ntags: [x, y z]\nplans:\n  - name: "T: 1"\n    price: 9.5\nitems:\n- a\n- b\nempty:\nlast: true\n';
    expect(parsePlainYaml(text)).toEqual({
      name: 'A b',
      tags: ['x', 'y z'],
      plans: [{ name: 'T: 1', price: 9.5 }],
      items: ['a', 'b'],
      empty: null,
      last: true,
    });
  });
});
