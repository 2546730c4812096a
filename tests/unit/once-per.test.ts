import { expect, test } from 'vitest';
import { oncePer } from '#lib/once-per.ts';

test('a value is made once for each object, also where it is undefined', () => {
  const asked: object[] = [];
  const read = oncePer((key: { readonly value: number | undefined }) => {
    asked.push(key);
    return key.value;
  });
  const [one, none] = [{ value: 1 }, { value: undefined }];
  expect([read(one), read(none), read(one), read(none)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, none]);
});
