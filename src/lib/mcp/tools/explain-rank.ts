import { z } from 'zod';
import { pointsAt } from '#lib/derive/rank/model.ts';
import { sayDemotion, sayFactor, sayRaise } from '#lib/i18n/rank-phrases.ts';
import { clip, fitItems, ToolError } from '../answer.ts';
import { sourceOf } from '../catalogue.ts';
import { findEntry, refuse } from '../find-entry.ts';
import { readItem } from '../item.ts';
import { cut, slug, source } from '../shapes.ts';
import { defineTool } from './tool.ts';

const MOST_SAID = 160;

const input = z.strictObject({
  slug,
  category: slug.optional().describe('A category of the listing; by default its main one.'),
});

const output = z.strictObject({
  slug: z.string(),
  score: z.number().describe('0 to 100, the sum of the points.'),
  overall: z.strictObject({ place: z.int(), of: z.int() }),
  category: z.strictObject({ name: z.string(), place: z.int(), of: z.int() }),
  factors: z.array(
    z.strictObject({
      factor: z.string(),
      value: z.number().describe('0 to 1.'),
      weight: z.number().describe('Points at a value of 1.'),
      points: z.number(),
      input: z.string().describe('What was measured, and when.'),
    }),
  ),
  demotion: z.string().nullable(),
  raises: z.array(
    z.strictObject({
      what: z.string(),
      gain: z.number().describe('Points of the score, all else being equal; 0 where it cannot be told.'),
    }),
  ),
  ...source,
  ranking: z.string().describe('Inputs and weights of all listings, to compute it again.'),
  rules: z.string().describe('The page of the rules.'),
  cut,
});

export const explainRank = defineTool({
  name: 'explain_rank',
  title: 'Explain a rank',
  description: 'Says why an integration has its place: each factor with its input, and what would raise it.',
  input,
  output,
  run: async ({ slug: typed, category }, catalogue) => {
    const { writer } = catalogue;
    const { slug: own } = await findEntry('integration', typed, catalogue);
    const { rank } = await readItem('integration', own, catalogue);
    if (!rank) throw new ToolError(`${own} has no rank: it was withdrawn.`);
    const [main] = rank.categories;
    const place = category === undefined ? main : rank.categories.find((one) => one.slug === category);
    if (!place) {
      const known = rank.categories.map((one) => one.slug);
      throw new ToolError(
        `${refuse(`category of ${own}`, category ?? '', known).message} It is in: ${known.join(', ')}.`,
      );
    }
    const about = sourceOf('integration', own, catalogue);
    const factors = rank.factors.map((factor) => ({
      factor: factor.factor,
      value: factor.value,
      weight: pointsAt(factor.weight),
      points: factor.contribution,
      input: clip(
        sayFactor({ ...factor, asOf: factor.as_of ?? undefined }, main?.name ?? '', writer),
        MOST_SAID,
      ),
    }));
    const raises = rank.raises.map((raise) => ({
      what: clip(sayRaise({ ...raise, target: raise.target ?? undefined }, writer), MOST_SAID),
      gain: raise.gain,
    }));
    const structure = fitItems(raises, `The whole page as Markdown: ${about.markdown}`, (some, left) => ({
      slug: own,
      score: rank.score,
      overall: { place: rank.place, of: rank.of },
      category: { name: place.name, place: place.place, of: place.of },
      factors,
      demotion: rank.demotion === null ? null : sayDemotion(rank.demotion, writer),
      raises: [...some],
      ...about,
      ranking: writer.origin + writer.paths.rankings,
      rules: writer.origin + writer.paths.programPage('ranking'),
      cut: left,
    }));
    const { name, place: at, of } = structure.category;
    const text = `${own}: #${String(at)} of ${String(of)} in ${name}, ${writer.format.fixed(rank.score)} of 100 points, as of ${about.as_of}. ${about.page}#rank`;
    return { structure, text };
  },
});
