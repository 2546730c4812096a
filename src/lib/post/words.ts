import { LABELS } from './labels.ts';

/** Says that a change has nothing to do with a breakdown of ours. */
export const writeOurs = (runUrl: string): string => `<!-- portico-answer -->
### No action needed from you

The check of this change broke down before it could answer. The fault is ours, not that of your files: we look into it, and the check runs again once it is mended. The [run](${runUrl}) has the details.
`;

/** Stands above an answer that came out of a change to more than content, and so maybe out of a changed check. */
export const OUTSIDE_NOTE = `> [!NOTE]
> This change also touches files outside the content folder, so a person looks at it, and what follows is what its own copy of the check says.

`;

const days = (count: number): string => (count === 1 ? 'one day' : `${String(count)} days`);

export const writeReminder = (waited: number, left: number): string =>
  `This change has waited for you for ${days(waited)}. Whenever you are ready, push your changes here, or leave a comment if something is unclear or you would rather have it as it is: either way it comes back to us. Without a word from you it will be closed in ${days(left)}, which loses nothing: it can be opened again at any time.\n`;

export const writeClosing = (waited: number): string =>
  `This change has waited for you for ${days(waited)}, so we are closing it for now. Nothing is lost: your branch stays as it is, and opening this pull request again is enough to go on. Thank you for the work so far.\n`;

/** What each label means, for the page of labels. At most 100 characters each. */
export const LABEL_WORDS: Readonly<Record<string, { readonly color: string; readonly description: string }>> =
  {
    [LABELS.author]: { color: 'd4a72c', description: 'Its author has something to mend or to answer.' },
    [LABELS.review]: { color: '2f81f7', description: 'A person of the platform has something to decide.' },
    [LABELS.ready]: { color: '2da44e', description: 'Nothing stands against it; it can go in.' },
    [LABELS.stale]: { color: '8c959f', description: 'Its author was reminded and has not answered yet.' },
  };
