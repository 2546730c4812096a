import { applyEvents } from './apply-labels.ts';
import { LABELS } from './labels.ts';
import type { Repository } from './repository.ts';
import { decideStale, type StaleRules, type TimelineEvent } from './stale.ts';
import { writeClosing, writeReminder } from './words.ts';

async function readTimeline(
  { client, owner, repo }: Repository,
  number: number,
): Promise<readonly TimelineEvent[]> {
  const all = await client.paginate(client.rest.issues.listEventsForTimeline, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  return all.flatMap((each) =>
    'label' in each && 'created_at' in each && typeof each.created_at === 'string'
      ? [{ event: each.event, at: each.created_at, label: each.label.name }]
      : [],
  );
}

interface Labelled {
  readonly number: number;
  readonly labels: readonly string[];
}

/** The label first: cut off after it, nobody is reminded twice. */
async function remind(repository: Repository, pull: Labelled, body: string): Promise<void> {
  const { client, owner, repo } = repository;
  await applyEvents(repository, pull, [{ kind: 'reminded' }]);
  await client.rest.issues.createComment({ owner, repo, issue_number: pull.number, body });
}

/** Closed first: cut off after that, nothing is said twice. */
async function close(repository: Repository, pull: Labelled, body: string): Promise<void> {
  const { client, owner, repo } = repository;
  await client.rest.pulls.update({ owner, repo, pull_number: pull.number, state: 'closed' });
  await client.rest.issues.createComment({ owner, repo, issue_number: pull.number, body });
  await applyEvents(repository, pull, [{ kind: 'closed' }]);
}

/**
 * Reminds the authors of pull requests that wait for them, and closes those that have waited too long. Returns a line
 * for each that something was done about.
 */
export async function runStale(
  repository: Repository,
  rules: StaleRules,
  now: Date,
): Promise<readonly string[]> {
  const { client, owner, repo } = repository;
  const open = await client.paginate(client.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
  const done: string[] = [];
  for (const { number, labels: listed } of open) {
    const labels = listed.map(({ name }) => name);
    if (!labels.includes(LABELS.author)) continue;
    const next = decideStale(await readTimeline(repository, number), now, rules);
    if (next.step === 'wait') continue;
    if (next.step === 'remind')
      await remind(repository, { number, labels }, writeReminder(next.waited, next.left));
    else await close(repository, { number, labels }, writeClosing(next.waited));
    done.push(
      `${next.step === 'remind' ? 'Reminded' : 'Closed'} ${String(number)} after ${String(next.waited)} days.`,
    );
  }
  return done;
}
