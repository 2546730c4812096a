import { expect, test } from 'vitest';
import { en } from '#lib/i18n/en.ts';

function listTexts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`));
}

test('the dictionary is plain data, so that an island can be handed a part of it', () => {
  expect(structuredClone(en)).toEqual(en);
});

test('no text is left with half a placeholder or stray white space', () => {
  const faults = listTexts(en, 'en').filter(
    ([, text]) => text !== text.trim() || /\{(?!\w+\})|(?<!\{\w+)\}/.test(text),
  );
  expect(faults).toEqual([]);
});
