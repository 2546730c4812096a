import type { CommentWriter } from '#lib/post/post.ts';

/** Indented, so that nobody is mentioned and nothing is linked by a text of a stranger. */
const quote = (text: string): string => `    ${text.replaceAll(/\s+/g, ' ')}`;

const VERDICTS = {
  author: 'There is something to mend.',
  person: 'A person decides about this change.',
  ready: 'Nothing stands against this change.',
  nothing: 'Nothing differs, so nothing goes in.',
  ours: 'No action needed from you: something here is broken.',
} as const;

/** The answer in its plainest form: what becomes of the change, every problem, and pictures. */
export const writePlainComment: CommentWriter = ({ verdict, problems }, { pictures }) => {
  const lines = problems.map(({ file, line, message, fix }) =>
    quote(`${file}:${String(line)} ${message} ${fix}`),
  );
  const shown = pictures.map(({ kind, url }) => `![${kind}](${url})`);
  return `<!-- portico-answer -->\n${[VERDICTS[verdict], ...lines, ...shown].join('\n\n')}\n`;
};
