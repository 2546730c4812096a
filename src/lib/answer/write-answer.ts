import type { Answered } from './answer-change.ts';
import { sayOutcome } from './same.ts';

export const ANSWER_FORMATS = ['text', 'github', 'json', 'markdown'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The answer in a format. Every format ends with a line feed, and brings only its own words along. */
export async function writeAnswer(
  format: AnswerFormat,
  { answer, issues, prefix, siteUrl }: Answered,
  colours: boolean,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).writeAnswerText(answer, { colours, issues, prefix });
    case 'github':
      return (await import('#lib/content/report/github.ts')).reportGithub(issues, prefix, sayOutcome(answer));
    case 'json':
      return (await import('./json.ts')).writeAnswerJson(answer);
    case 'markdown':
      return `${(await import('./comment/comment.ts')).writeComment(answer, { siteUrl }).trimEnd()}\n`;
  }
}
