import { reportGithub } from '#lib/content/report/github.ts';
import type { Answered } from './answer-change.ts';
import { writeComment } from './comment/comment.ts';
import { writeAnswerJson } from './json.ts';
import { writeAnswerText } from './text.ts';

export const ANSWER_FORMATS = ['text', 'github', 'json', 'markdown'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The answer in a format. Every format ends with a line feed. */
export function writeAnswer(
  format: AnswerFormat,
  { answer, issues, prefix, siteUrl }: Answered,
  colours: boolean,
): string {
  switch (format) {
    case 'text':
      return writeAnswerText(answer, { colours, issues, prefix });
    case 'github':
      return reportGithub(issues, prefix);
    case 'json':
      return writeAnswerJson(answer);
    case 'markdown':
      return `${writeComment(answer, { siteUrl }).trimEnd()}\n`;
  }
}
