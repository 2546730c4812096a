import { styleText } from 'node:util';
import { printable } from '#lib/content/door/show.ts';
import type { ContentIssue } from '#lib/content/issue.ts';
import { reportText } from '#lib/content/report/text.ts';
import type { Answer, Decision, EffectOnEntry } from './model.ts';
import * as say from './phrases.ts';

export interface AnswerTextOptions {
  readonly colours: boolean;
  /** The issues with their lines, as they were checked. */
  readonly issues: readonly ContentIssue[];
  /** From the root of the repository to the content folder; empty, or ending in a slash. */
  readonly prefix: string;
}

const changedLine = (
  one: { readonly before: string; readonly after: string } | null,
  name: string,
): string[] =>
  one === null
    ? []
    : [`${name}: ${one.before === one.after ? one.after : `${one.after} (was: ${one.before})`}`];

function effectLines(effect: EffectOnEntry): readonly string[] {
  const { overall, categories, score, reasons, certification, health, tier, search, raises } = effect;
  if (say.isUnmoved(effect)) return [say.UNMOVED];
  const words = (label: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`${label}: ${list.join(', ')}`];
  return [
    ...categories.map((one) => say.sayMoved(one, `in ${one.name}`)),
    ...(overall === null ? [] : [say.sayMoved(overall, 'overall')]),
    ...(score === null ? [] : [say.sayScored(score)]),
    ...reasons.map((reason, at) => (at === 0 ? `${say.sayCause(effect)}: ${reason}` : `  ${reason}`)),
    ...changedLine(certification, 'Certificate'),
    ...(certification?.reasons ?? []).map((reason) => `  ${reason}`),
    ...changedLine(health, 'Health'),
    ...(health?.reasons ?? []).map((reason) => `  ${reason}`),
    ...changedLine(tier, 'Tier'),
    ...words('Found now by', search.gained),
    ...words('No longer found by', search.lost),
    ...raises.map((raise, at) => (at === 0 ? `What would raise it: ${raise}` : `  ${raise}`)),
  ];
}

const indent = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `  ${printable(line)}`.trimEnd());

function effectBlock({ effect, moved }: Answer): readonly string[] {
  if (effect === null) return [];
  const entries = effect.flatMap((one) => [
    printable(`${one.name} (${one.slug})`),
    ...indent(effectLines(one)),
  ]);
  const others = say.sayOthers(moved);
  return entries.length === 0 && others === '' ? [] : [...entries, ...(others === '' ? [] : [others])];
}

const sayWho = ({ who }: Decision): string => (who.length === 0 ? '' : ` (${who.join(', ')})`);

/** The same answer for a terminal. Ends with a line feed. */
export function writeAnswerText(answer: Answer, { colours, issues, prefix }: AnswerTextOptions): string {
  const bold = (text: string) => (colours ? styleText('bold', text, { validateStream: false }) : text);
  const { failure, decisions, inherited, promise } = answer;
  const placed = issues.map((issue) => ({ ...issue, file: prefix + issue.file }));
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[bold(title), ...lines].join('\n')];
  const appeal = promise.appeal === null ? [] : [`Appeals: ${printable(promise.appeal)}`];
  const blocks = [
    ...(answer.verdict === 'nothing' ? [] : [reportText(placed, { colours }).trimEnd()]),
    ...section('What it changes', effectBlock(answer)),
    ...section('What a person decides', [
      ...decisions.flatMap((one) => indent([`${one.text}${sayWho(one)}`])),
      ...(decisions.length === 0 ? [] : appeal),
    ]),
    ...section(
      'Broken before, and not yours to mend',
      indent(
        inherited.map(({ file, line, message, rule }) => `${file}:${String(line)} ${message} [${rule}]`),
      ),
    ),
    ...(failure === null ? [] : [printable(failure)]),
    `${bold(`${say.sayHeadline(answer)}.`)}\n${say.sayNextStep(answer)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
