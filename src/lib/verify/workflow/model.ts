import { parse } from 'yaml';
import { z } from 'zod';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const permissions = z.union([z.string(), z.record(z.string(), z.string())]);
const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), text).default({}),
});
const job = z.looseObject({
  permissions: permissions.optional(),
  'timeout-minutes': z.number().optional(),
  uses: z.string().optional(),
  steps: z.array(step).default([]),
});
const workflow = z.looseObject({
  on: z.union([
    z.string().transform((event) => [event]),
    z.array(z.string()),
    z.record(z.string(), z.unknown()).transform((events) => Object.keys(events)),
  ]),
  permissions: permissions.optional(),
  defaults: z.object({ run: z.object({ shell: z.string().optional() }) }).optional(),
  jobs: z.record(z.string(), job),
});

export type Permissions = z.output<typeof permissions>;
export type WorkflowStep = z.output<typeof step>;

export interface WorkflowJob {
  readonly id: string;
  readonly permissions: Permissions | undefined;
  readonly timeout: number | undefined;
  /** A workflow that it calls. */
  readonly uses: string | undefined;
  readonly steps: readonly WorkflowStep[];
}

/** A workflow of GitHub Actions, as far as rules look at it. */
export interface Workflow {
  /** Name of its file, such as `check.yml`. */
  readonly file: string;
  readonly text: string;
  /** Names of the events that start it. */
  readonly events: readonly string[];
  readonly permissions: Permissions | undefined;
  readonly shell: string | undefined;
  readonly jobs: readonly WorkflowJob[];
}

/** @throws where the text is no YAML, or no workflow */
export function readWorkflow(file: string, source: string): Workflow {
  const read = workflow.parse(parse(source));
  return {
    file,
    text: source,
    events: read.on,
    permissions: read.permissions,
    shell: read.defaults?.run.shell,
    jobs: Object.entries(read.jobs).map(([id, each]) => ({
      id,
      permissions: each.permissions,
      timeout: each['timeout-minutes'],
      uses: each.uses,
      steps: each.steps,
    })),
  };
}

/** Every step of a workflow. */
export const stepsOf = ({ jobs }: Workflow): readonly WorkflowStep[] => jobs.flatMap(({ steps }) => steps);

export const nameOfStep = ({ name, uses, run }: WorkflowStep): string =>
  name ?? uses ?? run?.split('\n')[0] ?? 'a step';

export const isAction = ({ uses }: WorkflowStep, action: string): boolean => uses?.split('@')[0] === action;

/** Scopes that may be written; `write-all` for all of them. */
export function writesOf(granted: Permissions | undefined): readonly string[] {
  if (granted === undefined) return [];
  if (typeof granted === 'string') return granted === 'write-all' ? [granted] : [];
  return Object.entries(granted).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
}

/** Events whose workflow runs as a change has it, so that its author may have written all of it. */
const FROM_A_CHANGE = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];

export const isFromChange = ({ events }: Workflow): boolean =>
  events.some((event) => FROM_A_CHANGE.includes(event));
