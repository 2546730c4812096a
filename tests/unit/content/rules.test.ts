import { describe, expect, it } from 'vitest';
import { RULES, ruleOf, type RuleId } from '#lib/content/rules/index.ts';

const ids = Object.keys(RULES).filter((id): id is RuleId => Object.hasOwn(RULES, id));

describe('the registry of rules', () => {
  it.each(ids)('%s is told in full sentences', (id) => {
    const { title, fix, example } = ruleOf(id);
    expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(title).toMatch(/^[A-Za-z].*\.$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
    expect(example).not.toBe('');
  });
});
