import { describe, expect, it } from 'vitest';
import { RULES } from '#lib/content/rules/index.ts';
import { expectedOf, issuesOf, MISTAKES, placeAndRule } from './fixture.ts';

const together = MISTAKES.filter((mistake) => !mistake.startsWith('alone-'));

describe('author mistakes', () => {
  it.each(MISTAKES)('%s is reported at its place', async (mistake) => {
    const issues = await issuesOf(mistake);
    expect(issues.map(placeAndRule)).toEqual(expectedOf(mistake));
  });

  it('are all reported in one run, each at its place', async () => {
    const issues = await issuesOf(...together);
    // With so many listings in one category, the category is too broad as well.
    const expected = [...together.flatMap(expectedOf), 'taxonomy.yaml:2:11 taxonomy/broad-category'];
    expect(together.length).toBeGreaterThan(40);
    expect(issues.map(placeAndRule).sort()).toEqual(expected.sort());
  });

  it('each expect at least one problem, under a registered rule', () => {
    for (const mistake of MISTAKES) {
      const rules = expectedOf(mistake).map((line) => line.split(' ')[1] ?? '');
      expect(rules, mistake).not.toEqual([]);
      for (const rule of rules) expect(RULES).toHaveProperty([rule]);
    }
  });
});
