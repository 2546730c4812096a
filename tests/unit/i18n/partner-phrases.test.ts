import { expect, test } from 'vitest';
import { en } from '#lib/i18n/en.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { sayImplementer, sayProjects } from '#lib/i18n/partner-phrases.ts';

const voice = { t: en, format: getFormat('en') };

test('who implements a listing is told with its proof', () => {
  const proven = {
    projects: 4,
    latest: '2026-08-30',
    certifiedPeople: 3,
    satisfaction: { mean: 4.6, answers: 49 },
    accepting: true,
  };
  expect(sayImplementer(proven, voice)).toBe(
    '4 projects, latest Aug 2026; 3 certified people; 4.6 of 5 from 49 answers',
  );
  expect(
    sayImplementer(
      { projects: 0, latest: undefined, certifiedPeople: 0, satisfaction: undefined, accepting: undefined },
      voice,
    ),
  ).toBe('No delivered project with it yet');
});

test('no projects are nothing to tell', () => {
  expect(sayProjects({ projects: 0, latest: undefined }, voice)).toBeUndefined();
});
