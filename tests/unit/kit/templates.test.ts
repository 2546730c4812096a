import { describe, expect, test } from 'vitest';
import { lintCopy } from '#lib/copy/lint.ts';
import { parseTemplate } from '#lib/copy/template.ts';
import { VARIABLES, type Scope, type Value, type Variable } from '#lib/copy/variables.ts';
import { TEXT_ASSETS } from '#lib/content/schema/kit-text.ts';
import { KIT_ASSETS } from '#lib/content/schema/kit.ts';
import { WORDED_LANGUAGES } from '#lib/kit/asset-words.ts';
import { ASSETS, MENU } from '#lib/kit/assets/index.ts';
import { renderKit } from '#lib/kit/render.ts';
import { makeKit, makeSubject, makeText, renderOne } from './make-kit.ts';

const sayOne = (name: string, { kind }: Variable): string =>
  kind === 'link' ? `https://a.example/${name}` : `A ${name}`;

const say = (name: string, variable: Variable): Value => {
  if (variable.kind !== 'list') return sayOne(name, variable);
  const { items } = variable;
  const item =
    items && Object.fromEntries(Object.entries(items).map(([key, one]) => [key, sayOne(key, one)]));
  return [item ?? `A ${name}`, item ?? `B ${name}`];
};

/** Values for every name, or only for those that always have one. */
const makeScope = (isFull: boolean): Scope =>
  Object.fromEntries(
    Object.entries(VARIABLES).map(([thing, names]) => [
      thing,
      Object.fromEntries(
        Object.entries<Variable>(names).map(([name, variable]) => [
          name,
          isFull || variable.isAlways ? say(name, variable) : undefined,
        ]),
      ),
    ]),
  ) as Scope;

const TEMPLATES = MENU.flatMap(({ id, templates = {} }) =>
  Object.entries(templates).map(([locale, template]) => ({ id, locale, template })),
);

test('the menu is the one of the content, in its order', () => {
  expect(Object.keys(ASSETS)).toEqual(KIT_ASSETS);
  for (const [id, entry] of Object.entries(ASSETS)) expect(entry.id).toBe(id);
});

test('every asset that is written has a template in every language with wording', () => {
  expect(TEMPLATES.map(({ id, locale }) => `${id}.${locale}`).sort()).toEqual(
    TEXT_ASSETS.flatMap((asset) => WORDED_LANGUAGES.map((locale) => `${asset}.${locale}`)).sort(),
  );
});

describe.each(TEMPLATES)('the template of $id in $locale', ({ id, locale, template }) => {
  const sources = [...Object.values(template.fields), template.body];

  test('fills the fields of its asset and no others', () => {
    const names = new Set<string>(ASSETS[id].fields.map(({ name }) => name));
    expect(Object.keys(template.fields).filter((name) => !names.has(name))).toEqual([]);
  });

  test.each([
    ['a listing that states everything', true],
    ['one that states the least', false],
  ])('has no problem with %s', (_, isFull) => {
    for (const source of sources) {
      const { template: parsed, problems } = parseTemplate(source);
      expect(problems).toEqual([]);
      expect(parsed?.render(makeScope(isFull)).problems).toEqual([]);
    }
  });

  test('states no figure, superlative or comparison and does not shout', () => {
    for (const source of sources) {
      const rules = {
        locale,
        names: [],
        claims: [],
        forbidden: [],
        longestSentence: 35,
        exclamations: false,
      };
      expect(lintCopy(source, rules)).toEqual([]);
    }
  });
});

describe('a kit without texts of its own', () => {
  test.each([
    ['a listing that states everything', true],
    ['one that states the least', false],
  ])('is whole for %s', (_, isFull) => {
    const { assets, problems, missing } = renderKit(makeKit(), makeSubject({}, isFull));
    expect(problems).toEqual([]);
    expect(missing).toEqual([]);
    expect(assets.map(({ asset, locale }) => `${asset}.${locale}`)).toEqual(
      KIT_ASSETS.flatMap((asset) => ['en', 'de', 'ar'].map((locale) => `${asset}.${locale}`)),
    );
    expect(assets.every(({ isOwn }) => !isOwn)).toBe(true);
    expect(new Set(assets.filter(({ dir }) => dir === 'rtl').map(({ locale }) => locale))).toEqual(
      new Set(['ar']),
    );
  });

  test('says what is missing in a language that has no templates', () => {
    const kit = makeKit({ assets: ['blog', 'badges'], locales: ['en', 'fr'] });
    const { assets, missing } = renderKit(kit, makeSubject());
    expect(assets.map(({ asset, locale }) => `${asset}.${locale}`)).toEqual(['blog.en', 'badges.en']);
    expect(missing).toEqual([
      { asset: 'blog', locale: 'fr' },
      { asset: 'badges', locale: 'fr' },
    ]);
  });
});

describe('a text of the author', () => {
  test('stands for its language, the one without a language for the first', () => {
    const texts = [
      makeText('blog', { title: 'First' }, 'One'),
      makeText('blog', { title: 'Zweitens' }, 'Zwei', 'de'),
    ];
    const { assets } = renderKit(makeKit({ assets: ['blog'], texts }), makeSubject());
    expect(assets.map(({ title, isOwn }) => [title, isOwn])).toEqual([
      ['First', true],
      ['Zweitens', true],
      ['Harbour Log متاح على Meridian', false],
    ]);
  });

  test('may be a body alone or fields alone', () => {
    const body = renderOne('blog', [makeText('blog', {}, 'Only *this*.')]);
    expect(body.made.preview).toMatchObject({ title: 'Harbour Log is available on Meridian' });
    expect(body.made.preview.kind === 'prose' && body.made.preview.html).toContain('Only <em>this</em>.');
    const fields = renderOne('blog', [makeText('blog', { title: 'Mine' })]);
    expect(fields.made.preview).toMatchObject({ title: 'Mine' });
    expect(fields.made.preview.kind === 'prose' && fields.made.preview.html).toContain('The facts');
  });

  test('may be in a language without templates; the name of the kit stands in for a headline', () => {
    const { assets, missing } = renderKit(
      makeKit({ assets: ['email'], locales: ['en', 'fr'], texts: [makeText('email', {}, 'Bonjour.', 'fr')] }),
      makeSubject(),
    );
    expect(missing).toEqual([]);
    expect(assets[1]).toMatchObject({ locale: 'fr', isOwn: true, title: 'Harbour Log is here' });
    expect(assets[1]?.files.map(({ name }) => name)).toEqual(['email.fr.html', 'email.fr.txt']);
  });

  test('with problems is told where they are, and its template stands in', () => {
    const { made, problems } = renderOne('blog', [
      makeText('blog', { title: '{{ listing.nme }}' }, 'Hello.'),
    ]);
    expect(problems).toMatchObject([
      {
        file: 'kits/harbour-log-launch/blog.md',
        place: { at: 'field', field: 'title' },
        rule: 'kit/unknown-variable',
      },
    ]);
    expect(made.title).toBe('Harbour Log is available on Meridian');
  });

  test('that says what is not known today is left out, and told where', () => {
    const text = makeText('blog', {}, 'Hello {{ listing.certificate }}.');
    const kit = makeKit({ assets: ['blog', 'email'], locales: ['en'], texts: [text] });
    const { assets, problems, leftOut } = renderKit(kit, makeSubject());
    expect(assets.map(({ asset }) => asset)).toEqual(['email']);
    expect(leftOut).toEqual([{ asset: 'blog', locale: 'en' }]);
    expect(problems).toMatchObject([
      {
        file: 'kits/harbour-log-launch/blog.md',
        place: { at: 'body', start: 6, end: 31 },
        rule: 'kit/missing-fact',
      },
    ]);
  });
});
