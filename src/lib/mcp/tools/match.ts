import { z } from 'zod';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { nameWords } from '#lib/i18n/match-names.ts';
import { sayStatement, type MatchVoice } from '#lib/i18n/match-phrases.ts';
import { answerNeed, type Candidate } from '#lib/match/answer.ts';
import { isUnanswered, MOST_BUDGET, normalNeed, serialiseNeed, STARTS, type Need } from '#lib/match/need.ts';
import type { Statement } from '#lib/match/part.ts';
import type { TermView } from '#lib/site/model.ts';
import { clip, fitItems, ToolError } from '../answer.ts';
import { sourceOf, type Catalogue } from '../catalogue.ts';
import { findEntries, refuse } from '../find-entry.ts';
import { cut, quoted, slug, source } from '../shapes.ts';
import { defineTool } from './tool.ts';

const word = (what: string) => slug.optional().describe(what);

const input = z.strictObject({
  integrations: z.array(slug).max(12).default([]).describe('Integrations to set up.'),
  categories: z.array(slug).max(12).default([]).describe('Any integration of these categories.'),
  industry: word('Industry of the customer.'),
  size: z.string().max(20).optional().describe('People at the customer, as a band such as "50-249".'),
  region: word('Region of the work.'),
  on_site: z.boolean().default(false).describe('Whether the work is done on site; needs a region.'),
  language: word('Language to work in.'),
  budget: z
    .strictObject({
      amount: z.int().min(1).max(MOST_BUDGET),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .describe('ISO 4217, for example EUR.'),
    })
    .optional()
    .describe('Budget of the project.'),
  start: z.enum(STARTS).optional().describe('Soon rules out who takes no clients now.'),
  services: z.array(slug).max(40).default([]).describe('Kinds of help.'),
});

const output = z.strictObject({
  kind: z.enum(['fits', 'near']).describe('near: nobody works on it; these meet the other needs.'),
  considered: z.int().describe('Partners that were weighed.'),
  partners: z
    .array(
      z.strictObject({
        slug: z.string(),
        name: quoted,
        points: z.int().describe('0 to 100 by the public rule.'),
        ruled_out: z.boolean(),
        reasons: z.array(quoted),
        misses: z.array(quoted),
        page: source.page,
      }),
    )
    .describe('Best first; those ruled out last.'),
  page: source.page.describe('The list of the marketplace for the same need.'),
  as_of: source.as_of,
  cut,
});

type Asked = z.output<typeof input>;

/** Throws for a word that no partner bears on, with what is near. */
async function checkWords(asked: Asked, catalogue: Catalogue): Promise<void> {
  const { choices } = catalogue.start.match;
  const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  const among: readonly (readonly [what: string, values: readonly string[], known: readonly TermView[]])[] = [
    ['category with a partner', asked.categories, choices.categories],
    ['industry', one(asked.industry), choices.industries],
    ['region', one(asked.region), choices.regions],
    ['language', one(asked.language), choices.languages],
    ['service', asked.services, choices.services],
  ];
  for (const [what, values, known] of among) {
    const slugs = known.map((term) => term.slug);
    const wrong = values.find((value) => !slugs.includes(value));
    if (wrong === undefined) continue;
    throw new ToolError(`${refuse(what, wrong, slugs).message} There are: ${slugs.slice(0, 20).join(', ')}.`);
  }
  await findEntries('integration', asked.integrations, catalogue);
  if (asked.size !== undefined && !choices.sizes.includes(asked.size)) {
    throw new ToolError(`There is no such size. There are: ${choices.sizes.join(', ')}.`);
  }
}

const toNeed = ({ on_site: onSite, ...asked }: Asked): Need =>
  normalNeed({
    ...asked,
    onSite,
    industry: asked.industry,
    size: asked.size,
    region: asked.region,
    language: asked.language,
    budget: asked.budget,
    start: asked.start,
  });

const MOST_SAID = 4;
const MOST_STATEMENT = 160;

function describeCandidate(candidate: Candidate, voice: MatchVoice, catalogue: Catalogue) {
  const { card, points, isRuledOut, reasons, misses } = candidate;
  const say = (statements: readonly Statement[]) =>
    statements.slice(0, MOST_SAID).map((statement) => clip(sayStatement(statement, voice), MOST_STATEMENT));
  return {
    slug: card.slug,
    name: card.name,
    points,
    ruled_out: isRuledOut,
    reasons: say(reasons),
    misses: say(misses),
    page: sourceOf('partner', card.slug, catalogue).page,
  };
}

export const match = defineTool({
  name: 'match',
  title: 'Find partners for a need',
  description:
    'Finds the partners for a project by what they have proven, each with reasons and what it lacks.',
  input,
  output,
  run: async (asked, catalogue) => {
    await checkWords(asked, catalogue);
    const need = toNeed(asked);
    if (isUnanswered(need))
      throw new ToolError('Name at least one need: an integration, a region, a budget …');
    const { start, writer } = catalogue;
    const deck = await catalogue.deck();
    const answer = answerNeed(deck, need);
    const { match: words, terms } = getDictionary(writer.locale);
    const voice = { words, format: writer.format, names: nameWords(start.match.choices, deck, terms.size) };
    const all = [...answer.short, ...answer.ruledOut, ...answer.rest];
    const page = `${writer.origin}${writer.paths.match}?${serialiseNeed(need).toString()}`;
    const shown = [...answer.short, ...answer.ruledOut];
    const structure = fitItems(shown, `The whole list: ${page}`, (some, left) => {
      const leftOut = (left?.left_out ?? 0) + answer.rest.length;
      return {
        kind: answer.kind === 'near' ? ('near' as const) : ('fits' as const),
        considered: all.length,
        partners: some.map((candidate) => describeCandidate(candidate, voice, catalogue)),
        page,
        as_of: deck.asOf,
        cut: leftOut === 0 ? null : { left_out: leftOut, how: `The whole list: ${page}` },
      };
    });
    const best = structure.partners.map(({ slug: one, points }) => `${one} (${String(points)})`).join(', ');
    const said = best === '' ? words.nobody : `Best: ${best}.`;
    const text = `${String(all.length)} weighed, as of ${deck.asOf}. ${said} ${page}`;
    return { structure, text };
  },
});
