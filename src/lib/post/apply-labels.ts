import { diffLabels, nextStanding, readStanding, type PullEvent } from './labels.ts';
import { ifThere, type Repository } from './repository.ts';

/**
 * Puts the labels of a pull request where events lead, one event after the other: a label that is taken off and put
 * on again starts its time anew. Returns the labels that it has then.
 */
export async function applyEvents(
  { client, owner, repo }: Repository,
  pull: { readonly number: number; readonly labels: readonly string[] },
  events: readonly PullEvent[],
): Promise<readonly string[]> {
  const issue_number = pull.number;
  let labels = pull.labels;
  for (const event of events) {
    const { off, on } = diffLabels(labels, nextStanding(readStanding(labels), event));
    for (const name of off)
      await ifThere(client.rest.issues.removeLabel({ owner, repo, issue_number, name }));
    if (on.length > 0) await client.rest.issues.addLabels({ owner, repo, issue_number, labels: [...on] });
    labels = [...labels.filter((label) => !off.includes(label)), ...on];
  }
  return labels;
}
