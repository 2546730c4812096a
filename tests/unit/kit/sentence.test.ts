import { expect, test } from 'vitest';
import { renderSentence } from '#lib/kit/sentence.ts';
import { makeKit, makeSubject } from './make-kit.ts';

const say = (source: string, subject = makeSubject()) => renderSentence(source, makeKit(), subject, 'en');

test('a sentence says the facts of today', () => {
  expect(say('{{ listing.name }} on {{ platform.name }}')).toBe('Harbour Log on Meridian');
});

test('there is none where it says what is not known, and none of a faulty template', () => {
  expect(say('{{ listing.active_accounts }} accounts', makeSubject({}, false))).toBeUndefined();
  expect(say('{{ listing.nmae }}')).toBeUndefined();
});
