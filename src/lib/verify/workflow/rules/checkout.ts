import { isAction, isFromChange, nameOfStep, stepsOf, type Workflow } from '../model.ts';
import type { WorkflowRule } from '../rule.ts';

const checkouts = (workflow: Workflow) =>
  stepsOf(workflow).filter((step) => isAction(step, 'actions/checkout'));

export const noKeptCredentials: WorkflowRule = {
  id: 'no-kept-credentials',
  find: (workflow) =>
    checkouts(workflow)
      .filter((step) => step.with['persist-credentials'] !== 'false')
      .map(() => 'A checkout leaves its token on disk: add "persist-credentials: false".'),
};

const BASE = '${{ github.event.pull_request.base.sha }}';

/** What would lay fetched files on disk, or read them as instructions. */
const LAYS_OUT =
  /\bgit\b.*\b(?:checkout|switch|restore|worktree|reset|merge|pull|apply|am|archive|submodule)\b|\bgh pr checkout\b/;

/** With rights, only what the default branch has is laid on disk; without, only the base is checked out. */
export const noHeadCheckout: WorkflowRule = {
  id: 'no-head-checkout',
  find: (workflow) => {
    const asked = checkouts(workflow).flatMap((step) =>
      ['ref', 'repository'].flatMap((key) => step.with[key] ?? []),
    );
    const allowed = isFromChange(workflow) ? [BASE] : [];
    const laid = isFromChange(workflow)
      ? []
      : stepsOf(workflow).filter(({ run }) => LAYS_OUT.test(run ?? ''));
    return [
      ...asked
        .filter((value) => !allowed.includes(value))
        .map((value) => `It checks out ${value}: only the base, or the default branch, is ours.`),
      ...laid.map(
        (step) => `"${nameOfStep(step)}" lays out files that git has fetched: read them as objects.`,
      ),
    ];
  },
};
