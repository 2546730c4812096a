import { clip } from '../clip.ts';
import type { Answer, AnsweredProblem, Decision } from '../model.ts';
import * as say from '../phrases.ts';
import { writeCommand } from './command.ts';
import { writeEffect } from './effect.ts';
import { code, describe, link, prose, target } from './escape.ts';
import { writeProblem } from './problem.ts';
import { fitSections, type Section } from './section.ts';

/** First line of the comment; by it the comment is found again. */
export const MARKER = '<!-- portico-answer -->';

/** GitHub takes 65,536; the rest is room for whoever posts it to add a line. */
export const MOST_CHARACTERS = 60_000;

/** A picture that was uploaded somewhere. */
export interface ShownPicture {
  /** Entries of the same name stand together. */
  readonly title: string;
  readonly alt: string;
  readonly url: string;
  readonly kind: 'card' | 'page';
}

export interface CommentOptions {
  readonly pictures?: readonly ShownPicture[];
  /** Address of the marketplace, for links to its rules. */
  readonly siteUrl?: string | undefined;
  /** Where the whole report lies. */
  readonly checksUrl?: string | undefined;
  /** Whether those who decide are notified. */
  readonly mention?: boolean;
}

const LONGEST = 600;
const MOST_NAMED = 12;
const MOST_ENTRIES = 20;
const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][\w.-]{0,79})?$/;

const nameAccount = (name: string, { mention = false }: CommentOptions): string =>
  mention && ACCOUNT.test(name) ? `@${name}` : code(name);

function sayWho(who: readonly string[], options: CommentOptions): string {
  if (who.length === 0) return '';
  const names = who.slice(0, MOST_NAMED).map((name) => nameAccount(name, options));
  const more = who.length - names.length;
  return ` Decided by ${say.listAll(more > 0 ? [...names, `${String(more)} more`] : names)}.`;
}

const writeDecision = ({ text, who }: Decision, options: CommentOptions): string =>
  `- ${prose(text)}${sayWho(who, options)}`;

/** Where everything can be read that has no room here. */
function sayMore(noun: string, answer: Answer, { checksUrl }: CommentOptions) {
  const report = checksUrl === undefined ? undefined : link('the whole report', checksUrl);
  const command = writeCommand(answer);
  const where =
    report === undefined ? `${command} shows them` : `${report} has them, and ${command} shows them`;
  return (left: number) => `${say.counted(left, noun)} more: ${where}.`;
}

function problemSections(
  answer: Answer,
  options: CommentOptions,
): Readonly<Record<'error' | 'warning' | 'note' | 'inherited', Section>> {
  const write = (problem: AnsweredProblem) => writeProblem(problem, options.siteUrl);
  const section = (severity: 'error' | 'warning' | 'note', title: string, rank: number): Section => {
    const problems = say.problemsOf(answer, severity);
    return {
      title: `${say.counted(problems.length, severity)}${title}`,
      blocks: problems.map(write),
      left: severity === 'error' ? answer.problems_left : 0,
      rank,
      isFolded: severity === 'note',
      sayMore: sayMore(
        severity === 'error' && answer.problems_left > 0 ? 'problem' : severity,
        answer,
        options,
      ),
    };
  };
  return {
    error: section('error', ' to mend', 0),
    warning: section('warning', '', 2),
    note: section('note', ', for your information', 5),
    inherited: {
      title: `${say.counted(answer.inherited.length, 'error')} that ${answer.inherited.length === 1 ? 'was' : 'were'} there before, not yours to mend`,
      blocks: answer.inherited.map(write),
      rank: 6,
      isFolded: true,
      sayMore: sayMore('error', answer, options),
    },
  };
}

function effectSection(answer: Answer, options: CommentOptions): Section {
  const others = say.sayOthers(answer.moved);
  const isTold = answer.effect !== null;
  return {
    title: 'What it changes',
    intro: 'The marketplace of the same day, without this change and with it.',
    blocks: isTold ? [...(answer.effect ?? []).map(writeEffect), ...(others === '' ? [] : [others])] : [],
    rank: 3,
    sayMore: sayMore('part', answer, options),
  };
}

function pictureSection(answer: Answer, options: CommentOptions): Section {
  const shown = (options.pictures ?? []).filter(({ url }) => target(url)?.startsWith('https:') === true);
  const byTitle = Map.groupBy(shown, ({ title }) => title);
  const image = ({ alt, url }: ShownPicture) => `![${describe(clip(alt, LONGEST))}](${target(url) ?? ''})`;
  return {
    title: 'How it looks',
    blocks: [...byTitle].map(([title, pictures]) => {
      const [cards, pages] = (['card', 'page'] as const).map((kind) =>
        pictures
          .filter((one) => one.kind === kind)
          .map(image)
          .join('\n\n'),
      );
      const folded = `<details><summary>The page</summary>\n\n${pages ?? ''}\n\n</details>`;
      return [`**${prose(title)}**`, ...(cards ? [cards] : []), ...(pages ? [folded] : [])].join('\n\n');
    }),
    rank: 4,
    sayMore: sayMore('picture', answer, options),
  };
}

function decisionSection(answer: Answer, options: CommentOptions): Section {
  return {
    title: 'What a person decides',
    // Where nothing is left to mend, the first lines say it.
    ...(answer.verdict === 'person' ? {} : { intro: `Answered ${say.sayPromise(answer)}.` }),
    blocks: answer.decisions.map((decision) => writeDecision(decision, options)),
    rank: 1,
    sayMore: sayMore('decision', answer, options),
  };
}

function writeEntries({ entries }: Answer): readonly string[] {
  const shown = entries.slice(0, MOST_ENTRIES).map((entry) => {
    const { name, slug, change, fields, from } = entry;
    const moved = from === null ? '' : `, was ${code(from)}`;
    const edited = change === 'edited' || change === 'moved' ? fields : [];
    const what = edited.length === 0 ? '' : `: ${edited.slice(0, MOST_NAMED).map(code).join(', ')}`;
    return `- ${say.sayChange(entry)} **${prose(name)}** (${code(slug)}${moved})${what}`;
  });
  const more = entries.length - shown.length;
  if (shown.length === 0) return [];
  return [[...shown, ...(more > 0 ? [`- and ${String(more)} more`] : [])].join('\n')];
}

function writeFoot(answer: Answer, { siteUrl, checksUrl }: CommentOptions): string {
  const { promise, head, date } = answer;
  const form = siteUrl && `${siteUrl.replace(/\/+$/, '')}/apply/correction/`;
  const appeal = promise.appeal ?? form;
  return [
    `Checked for ${say.sayDay(date)}${head === null ? '' : ` at ${code(head.slice(0, 12))}`}.`,
    `The same answer at your desk: ${writeCommand(answer, '--effect')}.`,
    ...(checksUrl === undefined ? [] : [`${link('The whole report', checksUrl)}.`]),
    ...(appeal ? [`You disagree? ${link('Appeal here', appeal)}.`] : []),
  ].join(' ');
}

/** The answer as one comment in GitHub's Markdown, at most `MOST_CHARACTERS` long. Ends with a line feed. */
export function writeComment(answer: Answer, options: CommentOptions = {}): string {
  const { failure } = answer;
  const head = [
    MARKER,
    `## ${say.sayHeadline(answer)}`,
    say.sayNextStep(answer),
    ...(failure === null ? [] : [`What happened: ${prose(clip(failure, LONGEST))}`]),
    ...writeEntries(answer),
  ].join('\n\n');
  const foot = `---\n\n${writeFoot(answer, options)}`;
  const { error, warning, note, inherited } = problemSections(answer, options);
  const sections = [
    error,
    decisionSection(answer, options),
    warning,
    effectSection(answer, options),
    pictureSection(answer, options),
    note,
    inherited,
  ];
  const body = fitSections(sections, MOST_CHARACTERS - head.length - foot.length - 5);
  return [head, ...(body === '' ? [] : [body]), foot].join('\n\n') + '\n';
}
