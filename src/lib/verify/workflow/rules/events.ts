import type { WorkflowRule } from '../rule.ts';

/** It runs with rights over the repository on the word of a stranger; `workflow_run` does what it is used for. */
export const noTargetEvent: WorkflowRule = {
  id: 'no-target-event',
  find: ({ events }) =>
    events.includes('pull_request_target')
      ? ['It starts on pull_request_target: check on pull_request, and answer on workflow_run.']
      : [],
};
