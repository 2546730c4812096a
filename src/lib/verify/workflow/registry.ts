import type { Workflow } from './model.ts';
import type { WorkflowRule } from './rule.ts';
import { pinnedActions, versionComments } from './rules/actions.ts';
import { noHeadCheckout, noKeptCredentials } from './rules/checkout.ts';
import { noTargetEvent } from './rules/events.ts';
import { limitedTime, noSecretsFromChange, oneArtifactAName } from './rules/jobs.ts';
import { noWriteFromChange, onlyListedWrites, readOnlyByDefault } from './rules/permissions.ts';
import { cleanInstalls, noFilledInScripts, noPipedDownloads, strictShell } from './rules/scripts.ts';

/** What every workflow is held to, so that no pull request can do more than be looked at. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  noTargetEvent,
  readOnlyByDefault,
  noWriteFromChange,
  onlyListedWrites,
  pinnedActions,
  versionComments,
  noKeptCredentials,
  noHeadCheckout,
  noFilledInScripts,
  cleanInstalls,
  noPipedDownloads,
  strictShell,
  limitedTime,
  noSecretsFromChange,
  oneArtifactAName,
];

/** Every breach of a rule as `file: id: sentence`. */
export const judgeWorkflow = (workflow: Workflow): readonly string[] =>
  WORKFLOW_RULES.flatMap(({ id, find }) =>
    find(workflow).map((sentence) => `${workflow.file}: ${id}: ${sentence}`),
  );
