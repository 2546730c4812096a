import type { Workflow } from './model.ts';

/** One rule that workflows are held to: a sentence for each place that breaks it. */
export interface WorkflowRule {
  readonly id: string;
  readonly find: (workflow: Workflow) => readonly string[];
}
