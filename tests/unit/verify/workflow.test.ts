import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkflow } from '#lib/verify/workflow/model.ts';
import { judgeWorkflow, WORKFLOW_RULES } from '#lib/verify/workflow/registry.ts';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const CHECKOUT = `actions/checkout@${SHA} # v7.0.1`;

/** A workflow that keeps every rule, with some lines of it replaced. */
function write(replaced: readonly (readonly [string, string])[] = [], file = 'check.yml') {
  const clean = `name: check
on:
  pull_request:
permissions:
  contents: read
defaults:
  run:
    shell: bash
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          ref: \${{ github.event.pull_request.base.sha }}
          persist-credentials: false
      - run: npm ci
      - name: Check
        env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
      - uses: actions/upload-artifact@${SHA} # v7.0.1
        with:
          name: answer
`;
  const text = replaced.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`There is no ${from} to replace.`);
    return all.replace(from, () => to);
  }, clean);
  return readWorkflow(file, text);
}

const ON_RUN = ['  pull_request:', '  workflow_run:\n    workflows: [check]'] as const;
const REF = ['          ref: ${{ github.event.pull_request.base.sha }}\n', ''] as const;
const JOB = '    timeout-minutes: 15\n';

const PLANTS: Readonly<Record<string, readonly ReturnType<typeof write>[]>> = {
  'no-target-event': [write([['  pull_request:', '  pull_request_target:'], REF])],
  'read-only-by-default': [
    write([['permissions:\n  contents: read\n', '']]),
    write([['permissions:\n  contents: read', 'permissions: write-all']]),
    write([['permissions:\n  contents: read', 'permissions: read-all']]),
    write([['contents: read', 'contents: write']]),
  ],
  'no-write-from-change': [
    write([[JOB, `${JOB}    permissions: { pull-requests: write }\n`]]),
    write([[JOB, `${JOB}    permissions: write-all\n`]], 'answer.yml'),
    write([
      ['  pull_request:', '  pull_request_review:'],
      [JOB, `${JOB}    permissions: { contents: write }\n`],
    ]),
  ],
  'only-listed-writes': [
    write([ON_RUN, REF, [JOB, `${JOB}    permissions: { contents: write }\n`]], 'answer.yml'),
    write(
      [ON_RUN, REF, ['  check:\n', '  post:\n'], [JOB, `${JOB}    permissions: { contents: write }\n`]],
      'answer.yml',
    ),
    write([ON_RUN, REF, [JOB, `${JOB}    permissions: write-all\n`]], 'answer.yml'),
  ],
  'pinned-actions': [
    write([[CHECKOUT, 'actions/checkout@v7']]),
    write([[`actions/upload-artifact@${SHA}`, `stranger/upload-artifact@${SHA}`]]),
    write([[`      - run: npm ci`, `      - uses: docker://alpine:3`]]),
    write([[JOB, `${JOB}    uses: stranger/flows/.github/workflows/all.yml@v1\n`]]),
  ],
  'version-comments': [
    write([[CHECKOUT, `actions/checkout@${SHA}`]]),
    write([[CHECKOUT, `actions/checkout@${SHA} # v7`]]),
  ],
  'no-kept-credentials': [
    write([['          persist-credentials: false\n', '']]),
    write([['persist-credentials: false', 'persist-credentials: true']]),
  ],
  'no-head-checkout': [
    write([['pull_request.base.sha', 'pull_request.head.sha']]),
    write([ON_RUN, ['github.event.pull_request.base.sha', 'github.event.workflow_run.head_sha']]),
    write([ON_RUN, ['ref: ${{ github.event.pull_request.base.sha }}', 'repository: a/b']]),
    write([ON_RUN, REF, ['echo "$TITLE"', 'git checkout FETCH_HEAD']]),
    write([ON_RUN, REF, ['echo "$TITLE"', 'gh pr checkout 12']]),
  ],
  'no-filled-in-scripts': [
    write([['echo "$TITLE"', 'echo "${{ github.event.pull_request.title }}"']]),
    write([['echo "$TITLE"', 'echo "${{ github.head_ref }}"']]),
    write([
      [`actions/upload-artifact@${SHA} # v7.0.1`, `actions/github-script@${SHA} # v8.0.0`],
      ['name: answer', 'script: return "${{ github.event.pull_request.body }}"'],
    ]),
  ],
  'clean-installs': [
    write([['npm ci', 'npm install']]),
    write([['npm ci', 'npm i left-pad']]),
    write([['npm ci', 'npx cowsay']]),
  ],
  'no-piped-downloads': [write([['npm ci', 'curl -fsSL https://example.com/setup | sh']])],
  'strict-shell': [write([['defaults:\n  run:\n    shell: bash\n', '']])],
  'limited-time': [write([[JOB, '']]), write([['timeout-minutes: 15', 'timeout-minutes: 350']])],
  'no-secrets-from-change': [
    write([['github.event.pull_request.title', 'secrets.TOKEN']]),
    write([['github.event.pull_request.title', "secrets['TOKEN']"]]),
  ],
  'one-artifact-a-name': [
    write([
      [
        '      - run: npm ci',
        `      - uses: actions/upload-artifact@${SHA} # v7.0.1\n        with: { name: answer }`,
      ],
    ]),
  ],
};

const files = globSync('.github/workflows/*.{yml,yaml}');

test('there are workflows to hold to the rules', () => {
  expect(files.map((file) => basename(file)).sort()).toEqual([
    'answer.yml',
    'check.yml',
    'labels.yml',
    'links.yml',
    'nightly.yml',
    'review.yml',
    'stale.yml',
    'test.yml',
  ]);
});

test.each(files)('%s keeps every rule', (file) => {
  expect(judgeWorkflow(readWorkflow(basename(file), readFileSync(file, 'utf8')))).toEqual([]);
});

describe('a workflow', () => {
  test('without a breach has nothing said about it', () => {
    expect(judgeWorkflow(write())).toEqual([]);
    expect(judgeWorkflow(write([ON_RUN, REF], 'answer.yml'))).toEqual([]);
  });

  test('has a plant for every rule', () => {
    expect(Object.keys(PLANTS)).toEqual(WORKFLOW_RULES.map(({ id }) => id));
  });

  const plants = Object.entries(PLANTS).flatMap(([id, each]) =>
    each.map((workflow, at) => ({ id, at, workflow })),
  );
  test.each(plants)('that breaks $id ($at) is caught by that rule alone', ({ id, workflow }) => {
    const found = judgeWorkflow(workflow).map((line) => line.split(': ')[1]);
    expect([...new Set(found)]).toEqual([id]);
  });

  test('is told in a sentence what to do', () => {
    const worst = write([ON_RUN, ['npm ci', 'npm install'], [CHECKOUT, 'actions/checkout@v7']], 'answer.yml');
    expect(judgeWorkflow(worst)).toMatchInlineSnapshot(`
      [
        "answer.yml: pinned-actions: actions/checkout@v7 is not one of GitHub's own actions at a full commit: a tag can be moved.",
        "answer.yml: no-head-checkout: It checks out \${{ github.event.pull_request.base.sha }}: only the base, or the default branch, is ours.",
        "answer.yml: clean-installs: "npm install" can fetch packages that no lock file names: use "npm ci".",
      ]
    `);
  });
});
