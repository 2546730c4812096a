import { nameOfStep, stepsOf, type Workflow, type WorkflowStep } from '../model.ts';
import type { WorkflowRule } from '../rule.ts';

const matching = (workflow: Workflow, pattern: RegExp): readonly WorkflowStep[] =>
  stepsOf(workflow).filter((step) => pattern.test(`${step.run ?? ''}\n${step.with['script'] ?? ''}`));

/** What GitHub fills in becomes code; what comes through `env` stays data. */
export const noFilledInScripts: WorkflowRule = {
  id: 'no-filled-in-scripts',
  find: (workflow) =>
    matching(workflow, /\$\{\{/).map(
      (step) => `"${nameOfStep(step)}" has an expression in its script: hand it over in env.`,
    ),
};

export const cleanInstalls: WorkflowRule = {
  id: 'clean-installs',
  find: (workflow) =>
    matching(workflow, /\b(?:npm\s+(?:install|i|add|update|exec)|npx|yarn|pnpm)\b/).map(
      (step) => `"${nameOfStep(step)}" can fetch packages that no lock file names: use "npm ci".`,
    ),
};

export const noPipedDownloads: WorkflowRule = {
  id: 'no-piped-downloads',
  find: (workflow) =>
    matching(workflow, /\b(?:curl|wget)\b/).map(
      (step) => `"${nameOfStep(step)}" downloads by hand: use a package of the lock file.`,
    ),
};

export const strictShell: WorkflowRule = {
  id: 'strict-shell',
  find: (workflow) =>
    workflow.shell === 'bash' || !stepsOf(workflow).some(({ run }) => run !== undefined)
      ? []
      : ['It does not set "defaults: run: shell: bash", so a pipe hides that its first command failed.'],
};
