import { VERDICTS, type Verdict } from '#lib/answer/model.ts';
import { ifThere, type Repository } from './repository.ts';

/** What the comment says of itself, so that a later run knows what it answered. */
export interface Stamp {
  readonly head: string;
  /** Run of the check, which rises. */
  readonly run: number;
  readonly verdict: Verdict;
}

export interface PostedComment {
  readonly id: number;
  readonly stamp: Stamp;
}

const STAMP = new RegExp(`^<!-- portico-answer-to ([0-9a-f]{40}) (\\d{1,16}) (${VERDICTS.join('|')}) -->\n`);

const writeStamp = ({ head, run, verdict }: Stamp): string =>
  `<!-- portico-answer-to ${head} ${String(run)} ${verdict} -->\n`;

function readStamp(body: string): Stamp | undefined {
  const [, head = '', run = '', verdict] = STAMP.exec(body.replaceAll('\r\n', '\n')) ?? [];
  const known = VERDICTS.find((each) => each === verdict);
  return known === undefined ? undefined : { head, run: Number(run), verdict: known };
}

/** The most that GitHub takes, with room for the last sentence. */
const LONGEST = 64_000;
const CUT = '\n\nThe rest does not fit here: `npm run check -- --changed main` prints all of it.\n';

/** Ends a text that is too long at the end of a line. */
const fit = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf('\n', LONGEST))}${CUT}`;

/** Our own comments that carry a stamp, oldest first. */
async function listOwn({ client, owner, repo, login }: Repository, number: number): Promise<PostedComment[]> {
  const all = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  return all
    .flatMap(({ id, user, body }) => {
      const stamp = user?.login === login ? readStamp(body ?? '') : undefined;
      return stamp === undefined ? [] : [{ id, stamp }];
    })
    .sort((a, b) => a.id - b.id);
}

export const findComment = async (
  repository: Repository,
  number: number,
): Promise<PostedComment | undefined> => (await listOwn(repository, number))[0];

/**
 * Writes the one comment of a pull request: a new one, or in the place of the old. Where two runs have each written a
 * first one, the older stays and gets the text of the newer run.
 */
export async function writeComment(
  repository: Repository,
  number: number,
  stamp: Stamp,
  text: string,
): Promise<void> {
  const { client, owner, repo } = repository;
  const body = writeStamp(stamp) + fit(text);
  const earlier = await findComment(repository, number);
  if (earlier !== undefined) {
    await client.rest.issues.updateComment({ owner, repo, comment_id: earlier.id, body });
    return;
  }
  const { data: made } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
  const [first, ...others] = await listOwn(repository, number);
  if (first === undefined || first.id === made.id) return;
  if (first.stamp.run <= stamp.run)
    await client.rest.issues.updateComment({ owner, repo, comment_id: first.id, body });
  for (const { id } of others)
    await ifThere(client.rest.issues.deleteComment({ owner, repo, comment_id: id }));
}
