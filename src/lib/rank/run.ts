import { readRankingRules } from '#lib/content/read-file.ts';
import type { Content } from '#lib/content/model.ts';
import { readContent } from '#lib/content/read.ts';
import { suggest } from '#lib/content/suggest.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { diffRanks, type RankedContent } from './diff.ts';
import { diffJson, diffText } from './diff-text.ts';
import { explainRank, explanationJson } from './explain.ts';
import { explanationText } from './explain-text.ts';
import { buildRankingFile, formatRankingFile } from './file.ts';
import { tableText } from './table-text.ts';

export interface RankRequest {
  readonly contentDir: string;
  /** Day to rank on, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly format: 'text' | 'json';
  readonly explain?: string | undefined;
  /** Rules that stand in for those of the content folder. */
  readonly weights?: string | undefined;
  /** What to compare with: an older folder, an older day, or rules that would replace the present ones. */
  readonly diff?: string | undefined;
  readonly diffDate?: string | undefined;
  readonly diffWeights?: string | undefined;
}

/** Thrown with a sentence for what was asked wrongly. */
export class RankRequestError extends Error {
  override readonly name = 'RankRequestError';
}

async function rankFolder(dir: string, day: string, rulesFile: string | undefined): Promise<RankedContent> {
  const read = await readContent(dir);
  const ranking = rulesFile === undefined ? read.program.ranking : readRankingRules(rulesFile);
  const content = { ...read, program: { ...read.program, ranking } };
  return { content, facts: deriveFacts(content, day) };
}

function explain({ content, facts }: RankedContent, slug: string, format: RankRequest['format']): string {
  const explanation = explainRank(content, facts, slug);
  if (explanation !== undefined) {
    return format === 'json' ? explanationJson(explanation) : explanationText(explanation, content, facts);
  }
  const near = suggest(slug, facts.byPlace);
  const isRemoved = facts.integrations.has(slug);
  const what = isRemoved ? `${slug} was removed and has no rank.` : `There is no listing "${slug}".`;
  throw new RankRequestError(near === undefined ? what : `${what} Did you mean ${near}?`);
}

/**
 * The same folder on an older day, as the history sees it: without listings of later, and with what was tended
 * since as tended that day, as nobody knows when it was tended before.
 */
function goBack(content: Content, day: string, today: string): Content {
  const back = (date: string | undefined) => (date !== undefined && date > day && date <= today ? day : date);
  return {
    ...content,
    integrations: content.integrations
      .filter(({ listed }) => listed <= day)
      .map((entry) => ({ ...entry, released: back(entry.released), verified: back(entry.verified) })),
  };
}

async function rankBefore(request: RankRequest, present: RankedContent): Promise<RankedContent> {
  const { asOf, diff, diffDate } = request;
  if (diff !== undefined) return rankFolder(diff, diffDate ?? asOf, undefined);
  if (diffDate === undefined) return present;
  const content = goBack(present.content, diffDate, asOf);
  return { content, facts: deriveFacts(content, diffDate) };
}

/** The folder and day to compare with come before; rules to compare with come after. */
async function compare(request: RankRequest): Promise<string> {
  const { contentDir, asOf, weights, diffWeights, format } = request;
  const present = await rankFolder(contentDir, asOf, weights);
  const before = await rankBefore(request, present);
  const after = diffWeights === undefined ? present : await rankFolder(contentDir, asOf, diffWeights);
  const found = diffRanks(before, after);
  return format === 'json' ? diffJson(found, before, after) : diffText(found, before, after);
}

/**
 * Ranks a content folder, explains one place, or compares two rankings. Throws ContentError for broken content and
 * RankRequestError for what cannot be asked.
 */
export async function runRank(request: RankRequest): Promise<string> {
  const isDiff = [request.diff, request.diffDate, request.diffWeights].some((flag) => flag !== undefined);
  if (isDiff && request.explain !== undefined) {
    throw new RankRequestError('A listing is explained in one ranking: leave out --explain or --diff.');
  }
  if (isDiff) return compare(request);
  const ranked = await rankFolder(request.contentDir, request.asOf, request.weights);
  if (request.explain !== undefined) return explain(ranked, request.explain, request.format);
  return request.format === 'json'
    ? formatRankingFile(buildRankingFile(ranked.content, ranked.facts))
    : tableText(ranked.content, ranked.facts);
}
