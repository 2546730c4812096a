import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { nameProposal, planDrafts } from '#lib/desk/accept/plan.ts';
import { SLUG_PATTERN } from '#lib/content/schema/fields.ts';
import type { Values } from '#lib/form/field.ts';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';
import { APPLICATION } from '../form/make.ts';

const content = await readContent('tests/fixtures/content');
const LISTING = {
  integration: 'Anchor Watch',
  integration_tagline: 'Tells when a crane idles',
  categories: ['shipping'],
};

const makeEntry = (values: Values): StoredEntry => ({
  id: '0',
  at: '2026-11-21T12:00:00.000Z',
  form: 'application',
  state: 'new',
  held: [],
  values: { ...APPLICATION, ...values },
  assignee: undefined,
  closed: undefined,
});
const plan = (values: Values) => planDrafts(makeEntry(values), {}, content, '2026-11-22');

describe('of an application', () => {
  test('only public answers are drafted', () => {
    const secret = fc.stringMatching(/^[a-z]{10,16}$/);
    fc.assert(
      fc.property(secret, secret, secret, secret, (name, host, message, role) => {
        const email = `${name}+x@${host}.example`;
        const values = { ...LISTING, name, email, message, role, customers: '50+', consent: 'yes' };
        const drafts = plan({ ...values, tagline: `Write to ${email.toUpperCase()}`, summary: `(${email})` });
        const texts = JSON.stringify(drafts).toLowerCase();
        expect(drafts).toHaveLength(2);
        for (const text of [email, message, role, '50+']) expect(texts).not.toContain(text);
        expect(texts).not.toContain(name);
      }),
    );
  });

  test('every answer that a page can show is in the draft', () => {
    const values = {
      ...LISTING,
      summary: 'We help harbours',
      country: 'Norway',
      city: 'Bergen',
      size: '10-49',
      regions: ['europe'],
      languages: ['en', 'de'],
      services: ['training'],
      docs_url: 'https://docs.anchor.example',
      stage: 'beta',
    };
    const texts = plan(values)
      .map(({ file }) => file.text)
      .join('');
    for (const text of [
      'We help harbours',
      'Norway',
      'Bergen',
      '10-49',
      'europe',
      'training',
      'https://docs.anchor.example',
      'status: beta',
    ])
      expect(texts).toContain(text);
    const asked = FORM_KINDS.application.fields.map(({ name }) => name);
    for (const name of Object.keys({ ...APPLICATION, ...values })) expect(asked).toContain(name);
  });

  test('a name in any script makes a slug', () => {
    const company = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(company, (name) => {
        expect(nameProposal(makeEntry({ company: name }), {})).toMatch(SLUG_PATTERN);
      }),
    );
  });

  test.each([
    ['live', 'available', undefined],
    ['beta', 'beta', undefined],
    ['building', 'beta', 'the applicant is still building it'],
    ['planned', 'beta', 'the applicant only plans it'],
    ['', 'beta', 'the applicant did not say how far it is'],
  ])('a stage "%s" is the status %s', (stage, status, note) => {
    const listing = plan({ ...LISTING, stage })[1];
    expect(listing?.file.text).toContain(`\nstatus: ${status}\n`);
    const [first = ''] = listing?.missing ?? [];
    if (note === undefined) expect(first).not.toContain('`status`');
    else expect(first).toContain(note);
  });
});
