import { expect, it } from 'vitest';
import { RULES } from '#lib/content/rules/index.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { VALID_CONTENT } from '../content/fixture.ts';

const content = await readContent(VALID_CONTENT);
const { checks, groups, counts } = buildSite(content, deriveFacts(content, '2026-07-01')).program.checks;

it('every rule of the registry is told once, under an anchor that follows from its id', () => {
  expect(checks.map(({ id }) => id).sort()).toEqual(Object.keys(RULES).sort());
  expect(checks.every(({ id, anchor }) => anchor === id.replaceAll('/', '-'))).toBe(true);
});

it('no anchor is that of a group', () => {
  const anchors = [...checks.map(({ anchor }) => anchor), ...groups.map(({ group }) => group)];
  expect(new Set(anchors).size).toBe(anchors.length);
});

it('rules that hold for changes alone are told apart', () => {
  const changes = groups.find(({ group }) => group === 'changes')?.checks ?? [];
  expect(changes.map(({ id }) => id)).toEqual(
    checks.filter(({ id }) => id.startsWith('change/')).map(({ id }) => id),
  );
  expect(changes.length).toBeGreaterThan(0);
});

it('the severest rules of a group come first, and all are counted', () => {
  const order = ['error', 'warning', 'note'];
  for (const group of groups) {
    const ranks = group.checks.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(group.checks).not.toEqual([]);
  }
  expect(counts.error + counts.warning + counts.note).toBe(checks.length);
});
