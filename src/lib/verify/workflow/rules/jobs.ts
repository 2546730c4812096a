import { isAction, isFromChange, stepsOf } from '../model.ts';
import type { WorkflowRule } from '../rule.ts';

const LONGEST_MINUTES = 60;

export const limitedTime: WorkflowRule = {
  id: 'limited-time',
  find: ({ jobs }) =>
    jobs
      .filter(({ timeout }) => timeout === undefined || timeout > LONGEST_MINUTES)
      .map(({ id }) => `The job ${id} has no timeout-minutes of at most ${String(LONGEST_MINUTES)}.`),
};

export const noSecretsFromChange: WorkflowRule = {
  id: 'no-secrets-from-change',
  find: (workflow) =>
    isFromChange(workflow) && /\bsecrets\s*[.:[]/.test(workflow.text)
      ? ['It names secrets, and a pull request can start it.']
      : [],
};

/** What picks an artifact up goes by its name. */
export const oneArtifactAName: WorkflowRule = {
  id: 'one-artifact-a-name',
  find: (workflow) => {
    const names = stepsOf(workflow)
      .filter((step) => isAction(step, 'actions/upload-artifact'))
      .map((step) => step.with['name'] ?? 'artifact');
    return [...new Set(names)]
      .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
      .map((name) => `Two steps upload an artifact called ${name}.`);
  },
};
