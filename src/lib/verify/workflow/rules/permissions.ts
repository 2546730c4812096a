import { isFromChange, writesOf } from '../model.ts';
import type { WorkflowRule } from '../rule.ts';

export const readOnlyByDefault: WorkflowRule = {
  id: 'read-only-by-default',
  find: ({ permissions }) => {
    if (permissions === undefined)
      return ['It has no permissions at the top: begin with "contents: read" or {}.'];
    const isReading =
      typeof permissions === 'object' && Object.values(permissions).every((level) => level !== 'write');
    return isReading ? [] : ['Its permissions at the top write: grant them to the one job that needs them.'];
  },
};

export const noWriteFromChange: WorkflowRule = {
  id: 'no-write-from-change',
  find: (workflow) =>
    isFromChange(workflow)
      ? workflow.jobs
          .filter(({ permissions }) => writesOf(permissions).length > 0)
          .map(({ id }) => `The job ${id} may write, and a pull request can start it: write on workflow_run.`)
      : [],
};

/** All that any job may write, by file and job. */
const WRITES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'answer.yml': {
    pictures: ['contents'],
    post: ['pull-requests'],
    merge: ['contents', 'pull-requests'],
    publish: ['actions'],
  },
  'labels.yml': { label: ['pull-requests'] },
  'nightly.yml': { deploy: ['pages', 'id-token'] },
  'stale.yml': { remind: ['pull-requests'], tidy: ['contents'] },
};

export const onlyListedWrites: WorkflowRule = {
  id: 'only-listed-writes',
  find: (workflow) =>
    isFromChange(workflow)
      ? []
      : workflow.jobs.flatMap(({ id, permissions }) =>
          writesOf(permissions)
            .filter((scope) => WRITES[workflow.file]?.[id]?.includes(scope) !== true)
            .map((scope) => `The job ${id} may write ${scope}, which the list of rights does not have.`),
        ),
};
