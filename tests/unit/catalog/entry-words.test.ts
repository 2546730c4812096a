import { expect, test } from 'vitest';
import { createWordReader } from '#lib/catalog/index/entry-words.ts';
import { NO_VALUE, type FacetView } from '#lib/site/model.ts';
import { integrationCard } from './cards.ts';

const roles: FacetView<string> = {
  facet: 'role',
  options: [
    { value: 'clerk', label: 'Clerk' },
    { value: NO_VALUE, label: 'None yet' },
  ],
};

test('an entry is found by its terms, and by no word for having none', () => {
  const wordsOf = (role: string): readonly string[] => {
    const words: string[] = [];
    const card = integrationCard('Quayside', {}, { role: [role] });
    createWordReader([card], [roles])(card, (word) => words.push(word));
    return words;
  };
  expect(wordsOf('clerk')).toContain('clerk');
  expect(wordsOf(NO_VALUE)).not.toContain('none');
});
