import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addTool,
  choiceKey,
  isSame,
  keepChoice,
  MOST_TOOLS,
  readChoice,
  recallChoice,
  removeTool,
  writeChoice,
} from '#lib/fit/choice.ts';
import { NO_CHOICE } from '#lib/fit/model.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const choices = fc.record({
  stack: fc.uniqueArray(slug, { maxLength: MOST_TOOLS }),
  role: fc.option(slug, { nil: undefined }),
  region: fc.option(slug, { nil: undefined }),
});

test('a written choice reads back as it was', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom('', '?', '#'), (choice, sign) => {
      expect(readChoice(sign + writeChoice(choice))).toEqual(choice);
    }),
  );
});

test('an address from a stranger gives slugs or nothing', () => {
  expect(readChoice('#stack=a,B,<b>,../c,a,d&role=&region=x y')).toEqual({ ...NO_CHOICE, stack: ['a', 'd'] });
  const many = Array.from({ length: 99 }, (_, at) => `s${at}`).join(',');
  expect(readChoice(`stack=${many}`).stack).toHaveLength(MOST_TOOLS);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readChoice(writeChoice(readChoice(text)))).toEqual(readChoice(text));
    }),
  );
});

test('a tool is added once and taken away whole', () => {
  const one = addTool(addTool(NO_CHOICE, 'a'), 'a');
  expect(one.stack).toEqual(['a']);
  expect(removeTool(one, 'a')).toEqual(NO_CHOICE);
  expect(isSame(readChoice('stack=a,b'), readChoice('stack=b,a'))).toBe(true);
});

function makeKeeper() {
  const kept = new Map<string, string>();
  const keeper = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, keeper };
}

test('what is kept is recalled, each marketplace apart; an empty choice leaves no trace', () => {
  const { kept, keeper } = makeKeeper();
  const choice = readChoice('stack=a&role=sales');
  keepChoice(keeper, '/shop', choice);
  expect([...kept]).toEqual([[choiceKey('/shop'), 'stack=a&role=sales']]);
  expect(recallChoice(keeper, '/shop')).toEqual(choice);
  expect(recallChoice(keeper, '')).toEqual(NO_CHOICE);
  keepChoice(keeper, '/shop', NO_CHOICE);
  expect(kept.size).toBe(0);
});

test('a browser that keeps nothing breaks nothing', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const keeper = { getItem: refuse, setItem: refuse, removeItem: refuse };
  keepChoice(keeper, '', readChoice('stack=a'));
  expect(recallChoice(keeper, '')).toEqual(NO_CHOICE);
});
