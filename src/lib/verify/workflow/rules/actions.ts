import { stepsOf } from '../model.ts';
import type { WorkflowRule } from '../rule.ts';

const PINNED = /^actions\/[\w-]+(?:\/[\w-]+)*@[0-9a-f]{40}$/;

export const pinnedActions: WorkflowRule = {
  id: 'pinned-actions',
  find: (workflow) =>
    [...stepsOf(workflow), ...workflow.jobs].flatMap(({ uses }) =>
      uses === undefined || PINNED.test(uses)
        ? []
        : [`${uses} is not one of GitHub's own actions at a full commit: a tag can be moved.`],
    ),
};

/** A comment is what people and Dependabot know the commit by. */
export const versionComments: WorkflowRule = {
  id: 'version-comments',
  find: ({ text }) =>
    [...text.matchAll(/uses:\s*(\S+@[0-9a-f]{40})(.*)$/gm)].flatMap(([, uses = '', rest = '']) =>
      /^ # v\d+\.\d+\.\d+$/.test(rest)
        ? []
        : [`${uses} has no comment with its version, such as "# v1.2.3".`],
    ),
};
