import { describe, expect, test } from 'vitest';
import { importTiny, row, type Folder } from './tiny.ts';

const start = (rows: readonly object[]): Folder => importTiny(rows).folder;

describe('more than 5 % that would disappear', () => {
  const many = Array.from({ length: 100 }, (_, index) => row(`t${index}`));

  test('is refused with the numbers, and nothing is written', () => {
    const folder = start(many);
    expect(importTiny(many.slice(5), { folder, allowance: 'usual' }).report.removed).toHaveLength(5);
    const refused = importTiny(many.slice(6), { folder, allowance: 'usual' });
    expect(refused.folder).toEqual(folder);
    expect(refused.report.removed).toHaveLength(6);
    expect(refused.refusal).toMatchInlineSnapshot(
      `"6 of the 100 integrations that earlier imports wrote are not in the source any more (6 %): more than the 5 % that may go without being asked for. Nothing was written; if this is right, pass --allow-removals, or --allow-removals 6."`,
    );
    expect(importTiny(many.slice(6), { folder, allowance: 5 }).refusal).toMatchInlineSnapshot(
      `"6 of the 100 integrations that earlier imports wrote are not in the source any more (6 %): more than the 5 that --allow-removals allows. Nothing was written; if this is right, pass --allow-removals, or --allow-removals 6."`,
    );
    expect(importTiny(many.slice(6), { folder, allowance: 6 }).report.removed).toHaveLength(6);
    expect(importTiny(many.slice(6), { folder, allowance: 'any' }).report.removed).toHaveLength(6);
  });

  test('counts partners by themselves, and not again once told', () => {
    const folder = start([...many, row('x', { org: 'Firm' })]);
    expect(importTiny(many, { folder, allowance: 'usual' }).refusal).toMatchInlineSnapshot(
      `"1 of the 2 partners that earlier imports wrote is not in the source any more (50 %): more than the 5 % that may go without being asked for. Nothing was written; if this is right, pass --allow-removals, or --allow-removals 1."`,
    );
    const told = importTiny(many, { folder, allowance: 1 }).folder;
    expect(importTiny(many, { folder: told, allowance: 'usual' }).refusal).toBeUndefined();
  });

  test('is what an empty source and a lost column look like', () => {
    const folder = start(many);
    expect(importTiny([], { folder, allowance: 'usual' }).refusal).toMatchInlineSnapshot(
      `"The source "rows" has no rows; it gave 100 last time. Nothing was written; if this is right, pass --allow-removals."`,
    );
    const renamed = many.map((_, index) => ({
      id: `t${index}`,
      name: `Tool t${index}`,
      org: 'Dock & Co',
      kind: 'Lifting',
    }));
    expect(importTiny(renamed, { folder, allowance: 1000 }).refusal).toMatchInlineSnapshot(
      `"No row of the source "rows" has the column "type" any more, which the map reads. Nothing was written; if this is right, pass --allow-removals."`,
    );
    expect(importTiny(renamed, { folder, allowance: 'any' }).report.updated).toHaveLength(101);
  });

  test('is not a column that few rows had, or that the map does not read', () => {
    const folder = start(
      [...many, row('x', { status: 'beta', colour: 'red' })].map((one) => ({ ...one, size: 1 })),
    );
    expect(importTiny([...many, row('x')], { folder, allowance: 'usual' }).refusal).toBeUndefined();
  });
});
