import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ContentIssue } from '#lib/content/issue.ts';
import { inspect } from '#lib/inspect.ts';
import { openTestRepository, TODAY, type TestRepository } from './repository.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../content');

const slugsOf = (folder: string): readonly string[] => readdirSync(resolve(SAMPLE, folder)).sort();
const LISTINGS = slugsOf('integrations');
const PARTNERS = slugsOf('partners');
const listing = fc.constantFrom(...LISTINGS);
const partner = fc.constantFrom(...PARTNERS);
const anySlug = fc.oneof(
  { weight: 4, arbitrary: listing },
  { weight: 1, arbitrary: fc.constant('never-there') },
);

type Fields = Record<string, unknown>;
interface Edit {
  readonly file: string;
  readonly change: (fields: Fields, names: ReadonlyMap<string, string>) => void;
  readonly say: string;
}

const set = (file: string, field: string, value: unknown): Edit => ({
  file,
  change: (fields) => {
    if (value === undefined) Reflect.deleteProperty(fields, field);
    else fields[field] = value;
  },
  say: `${file}: ${field} = ${JSON.stringify(value)}`,
});

const ofListing = (slug: string) => `integrations/${slug}/index.md`;
const ofPartner = (slug: string) => `partners/${slug}/index.md`;

const listingEdit = fc
  .record({
    slug: listing,
    field: fc.oneof(
      fc.tuple(
        fc.constant('status'),
        fc.constantFrom('available', 'beta', 'deprecated', 'removed', undefined),
      ),
      fc.tuple(fc.constant('successor'), fc.option(anySlug, { nil: undefined })),
      fc.tuple(fc.constant('publisher'), fc.oneof(partner, fc.constantFrom('platform', 'nobody'))),
      fc.tuple(fc.constant('works_with'), fc.uniqueArray(anySlug, { maxLength: 4 })),
      fc.tuple(
        fc.constant('aliases'),
        fc.uniqueArray(fc.oneof(listing, fc.constantFrom('old-one', 'old-two')), { maxLength: 2 }),
      ),
      fc.tuple(
        fc.constant('data_flow'),
        fc.constantFrom([], [{ object: 'Contacts', direction: 'in', timing: 'manual' }]),
      ),
      fc.tuple(fc.constant('tagline'), fc.constantFrom('Keeps stock and orders equal on both sides', '')),
      fc.tuple(fc.constant('released'), fc.constantFrom('2020-01-01', '2026-02-30', '2026-11-01')),
      fc.tuple(fc.constant('tier'), fc.constant('gold')),
    ),
  })
  .map(({ slug, field: [name, value] }) => set(ofListing(slug), name, value));

const namesake = fc.tuple(listing, listing).map(([slug, other]) => ({
  file: ofListing(slug),
  change: (fields: Fields, names: ReadonlyMap<string, string>) => {
    fields['name'] = names.get(other);
  },
  say: `${slug} is named as ${other}`,
}));

const partnerEdit = fc
  .record({
    slug: partner,
    field: fc.oneof(
      fc.tuple(fc.constant('integrations'), fc.uniqueArray(anySlug, { maxLength: 5 })),
      fc.tuple(fc.constant('stack'), fc.uniqueArray(listing, { maxLength: 3 })),
      fc.tuple(fc.constant('kinds'), fc.constantFrom(['technology'], ['integrator'])),
      fc.tuple(fc.constant('aliases'), fc.uniqueArray(partner, { maxLength: 1 })),
    ),
  })
  .map(({ slug, field: [name, value] }) => set(ofPartner(slug), name, value));

const collectionEdit = fc
  .tuple(
    fc.constantFrom(...slugsOf('collections').filter((name) => name.split('.').length === 2)),
    fc.uniqueArray(anySlug, { minLength: 1, maxLength: 4 }),
  )
  .map(([file, slugs]) => set(`collections/${file}`, 'integrations', slugs));

/** German words for an entry: new, changed, for what is not there, in a language that nobody speaks, or for nobody. */
const translation = fc
  .record({
    place: fc.oneof(
      listing.map((slug) => `integrations/${slug}/index`),
      partner.map((slug) => `partners/${slug}/index`),
      fc.constantFrom('collections/first-week', 'collections/nobody', 'kits/murmurline-reminders/index'),
    ),
    locale: fc.constantFrom('de', 'de', 'fr', 'en'),
    field: fc.constantFrom<Fields>(
      {},
      { name: 'Kassaflux Payments' },
      { name: 'Tourenplaner' },
      { status: 'beta' },
      { tagline: 'Die führende Anbindung' },
      { use_cases: [] },
      { title: 'Ein anderer Titel' },
      { source: '000000000000', use_cases: [] },
    ),
  })
  .map(({ place, locale, field }): Edit => ({
    file: `${place}.${locale}.md`,
    change: (fields) => {
      const text = place.startsWith('collections')
        ? { title: 'Titel', summary: 'Worum es geht.' }
        : { tagline: 'Tut etwas' };
      Object.assign(fields, place.startsWith('kits') ? { title: 'Start' } : text, field);
    },
    say: `${place} in ${locale}: ${JSON.stringify(field)}`,
  }));

interface Move {
  readonly from: string;
  readonly to: string | undefined;
}

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    from: listing.map((slug) => `integrations/${slug}`),
    to: fc.constantFrom(undefined, 'integrations/moved'),
  }),
  fc.record({
    from: partner.map((slug) => `partners/${slug}`),
    to: fc.constantFrom(undefined, 'partners/moved'),
  }),
);

const edits = fc.array(fc.oneof(listingEdit, namesake, partnerEdit, collectionEdit, translation), {
  minLength: 1,
  maxLength: 3,
});
const change = fc.record({ edits, moves: fc.array(move, { maxLength: 1 }) });

let names: ReadonlyMap<string, string>;
let known: ReadonlySet<string>;

const keyOf = ({ rule, file, message }: ContentIssue): string => `${file} ${rule} ${message}`;

function readFields(text: string): { readonly fields: Fields; readonly body: string } {
  const [, yaml = '{}', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { fields: parse(yaml) as Fields, body };
}

beforeAll(async () => {
  const read = (slug: string) => readFields(readFileSync(resolve(SAMPLE, ofListing(slug)), 'utf8')).fields;
  names = new Map(LISTINGS.map((slug) => [slug, String(read(slug)['name'])]));
  known = new Set((await inspect(SAMPLE, TODAY)).issues.map(keyOf));
});

/** German, if the sample does not speak it already, and a name that is another one there. */
function speakGerman(repository: TestRepository): void {
  const site = repository.read('site.yaml');
  repository.write('site.yaml', site.replace('locales: [en]', 'locales: [en, de]'));
  const file = 'integrations/rootwagon-route-planner/index.de.md';
  repository.write(
    file,
    '---\nname: Tourenplaner\ntagline: Plant Touren\nsource: "000000000000"\n---\n\nText.\n',
  );
  repository.commit('Speak German');
}

function apply(
  repository: TestRepository,
  { edits: all, moves }: { readonly edits: readonly Edit[]; readonly moves: readonly Move[] },
): void {
  for (const { file, change: edit } of all) {
    const { fields, body } = readFields(
      existsSync(resolve(repository.contentDir, file)) ? repository.read(file) : '',
    );
    edit(fields, names);
    repository.write(file, `---\n${stringify(fields)}---\n${body}`);
  }
  for (const { from, to } of moves) {
    if (to === undefined) repository.remove(from);
    else renameSync(resolve(repository.contentDir, from), resolve(repository.contentDir, to));
  }
}

/** The share of a category in the whole catalogue is nobody's change. */
const OF_ALL = ['taxonomy/broad-category'];

test('whatever a check of everything finds newly, the check of the change finds, and it finds nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(change, async (made) => {
      const repository = openTestRepository(SAMPLE);
      speakGerman(repository);
      apply(repository, made);
      const all = (await inspect(repository.contentDir, TODAY)).issues.filter(
        ({ rule }) => !OF_ALL.includes(rule),
      );
      const found = (await repository.check()).issues.filter(({ rule }) => !rule.startsWith('change/'));
      const told = new Set(found.map(keyOf));
      const whole = new Set(all.map(keyOf));
      const missed = all.map(keyOf).filter((key) => !known.has(key) && !told.has(key));
      const invented = [...told].filter((key) => !whole.has(key));
      expect({ missed, invented }).toEqual({ missed: [], invented: [] });
    }),
    { numRuns: Number(process.env['LAW_RUNS'] ?? 20) },
  );
}, 600_000);
