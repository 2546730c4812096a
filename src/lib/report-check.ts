import type { AnswerFormat } from './answer/write-answer.ts';
import type { ContentIssue } from './content/issue.ts';
import { writeReport, type ReportFormat } from './content/report/index.ts';

/** What a check says, and whether the content may be published. */
export interface Checked {
  readonly report: string;
  readonly issues: readonly ContentIssue[];
  /** What to say in the place of the number of problems, where nothing was looked at. */
  readonly outcome?: string | undefined;
  /** What broke the check itself, where something did. */
  readonly cause?: unknown;
  readonly exitCode: 0 | 1 | 3;
}

interface Where {
  readonly contentDir: string;
  /** Day it is checked for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly colours: boolean;
}

export interface ChangeFlags {
  /** Commit with the change; undefined for the files as they lie on disk. */
  readonly head?: string;
  readonly author?: string;
  readonly effect?: boolean;
}

const hasErrors = (issues: readonly ContentIssue[]): boolean =>
  issues.some(({ severity }) => severity === 'error');

/** Checks everything. `prefix` leads from the root of the repository to the content folder. */
export async function checkAll({
  contentDir,
  date,
  format,
  ...options
}: Where & { readonly format: ReportFormat; readonly prefix: string }): Promise<Checked> {
  // A check of a change needs nothing of what a whole site is made from.
  const { inspect } = await import('./inspect.ts');
  const { issues } = await inspect(contentDir, date);
  return { report: writeReport(format, issues, options), issues, exitCode: hasErrors(issues) ? 1 : 0 };
}

/**
 * Checks a change and answers it.
 * @throws ChangeError where there is nothing to compare
 */
export async function checkChanged({
  format,
  colours,
  head,
  author,
  effect = false,
  ...asked
}: Where & ChangeFlags & { readonly base: string; readonly format: AnswerFormat }): Promise<Checked> {
  const [{ answerChange }, { writeAnswer }, { sayOutcome }] = await Promise.all([
    import('./answer/answer-change.ts'),
    import('./answer/write-answer.ts'),
    import('./answer/same.ts'),
  ]);
  const answered = await answerChange({ ...asked, head, author, effect });
  const isOurs = answered.answer.verdict === 'ours';
  return {
    report: await writeAnswer(format, answered, colours),
    issues: answered.issues,
    outcome: sayOutcome(answered.answer),
    cause: answered.cause,
    exitCode: hasErrors(answered.issues) ? 1 : isOurs ? 3 : 0,
  };
}
