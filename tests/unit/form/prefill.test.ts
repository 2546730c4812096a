import { expect, test } from 'vitest';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import { readPrefill } from '#lib/form/prefill.ts';

const { contact, application } = FORM_KINDS;

test('an address brings answers of fields that the form has, and never a consent', () => {
  const query = new URLSearchParams('partner=anchor&integration=&tier=gold&__proto__=x&consent=yes');
  expect(readPrefill(contact.fields, query)).toEqual({ partner: 'anchor' });
});

test('where several may be chosen they come as a list, elsewhere the first counts', () => {
  const query = new URLSearchParams('kinds=solutions&kinds=developer&company=Anchor&company=Chain');
  expect(readPrefill(application.fields, query)).toEqual({
    kinds: ['solutions', 'developer'],
    company: 'Anchor',
  });
});

test('a text too long for an address is left out', () => {
  expect(readPrefill(contact.fields, new URLSearchParams({ message: 'x'.repeat(501) }))).toEqual({});
});
