import { describe, expect, it } from 'vitest';
import type { ContentIssue } from '#lib/content/issue.ts';
import { reportGithub, summariseForGithub } from '#lib/content/report/github.ts';
import { reportJson } from '#lib/content/report/json.ts';
import { reportText } from '#lib/content/report/text.ts';
import { issuesOf } from './fixture.ts';

const issue: ContentIssue = {
  rule: 'field/unknown',
  severity: 'error',
  file: 'partners/a,b:c/index.md',
  line: 3,
  column: 5,
  endColumn: 9,
  message: '100 % wrong\nand | more',
  found: 'x',
  wanted: 'y',
  fix: 'Mend it.',
  suggestion: 'z',
};
const warning: ContentIssue = { ...issue, rule: 'image/unused', severity: 'warning', file: 'a.png' };

describe('the GitHub report', () => {
  it('escapes what would break an annotation', () => {
    expect(reportGithub([issue], 'content/')).toMatchInlineSnapshot(`
      "::error file=content/partners/a%2Cb%3Ac/index.md,line=3,col=5,endColumn=9,title=field/unknown::100 %25 wrong<U+000A>and | more Did you mean z? Mend it.
      1 error in 1 file.
      "
    `);
  });

  it('puts errors before warnings, since only ten are shown', () => {
    const commands = reportGithub([warning, issue]).split('\n');
    expect(commands[0]).toMatch(/^::error /);
    expect(commands[1]).toMatch(/^::warning /);
  });

  it('cannot be made to run another command', () => {
    const report = reportGithub([{ ...issue, message: 'x\n::set-output name=a::b' }]);
    expect(report.split('\n').filter((row) => row.startsWith('::'))).toHaveLength(1);
  });

  it('lists every problem in the step summary, as a table that content cannot break', () => {
    const summary = summariseForGithub([{ ...issue, message: '<img src=x> | `code` [link](x)' }, warning]);
    expect(summary).toMatchInlineSnapshot(`
      "## Content check

      1 error and 1 warning in 2 files.

      | Where | Kind | What is wrong and how to mend it | Rule |
      | --- | --- | --- | --- |
      | partners/a,b:c/index.md:3:5 | error | &lt;img src=x&gt; \\| \\\`code\\\` \\[link\\](x) Did you mean z? Mend it. | field/unknown |
      | a.png:3:5 | warning | 100 % wrong&lt;U+000A&gt;and \\| more Did you mean z? Mend it. | image/unused |
      "
    `);
  });
});

describe('the JSON report', () => {
  it('keeps its shape', async () => {
    expect(reportJson(await issuesOf('field-unknown'))).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "counts": {
          "errors": 1,
          "warnings": 0,
          "notes": 0,
          "files": 1
        },
        "issues": [
          {
            "rule": "field/unknown",
            "severity": "error",
            "file": "integrations/field-unknown/index.md",
            "line": 7,
            "column": 1,
            "endColumn": 9,
            "message": "There is no field \`docs_ulr\`.",
            "wanted": "the field docs_url",
            "fix": "Correct the spelling, or remove the field.",
            "found": "docs_ulr",
            "suggestion": "docs_url"
          }
        ]
      }
      "
    `);
  });
});

describe('the text report', () => {
  it('has colours only where they are asked for', () => {
    expect(reportText([issue], { colours: false })).not.toContain('\u001b');
    expect(reportText([issue], { colours: true })).toContain('\u001b[31m');
  });

  it('says so where there is nothing to report', () => {
    expect(reportText([], { colours: false })).toBe('No problems found.\n');
  });

  it('never lets content steer the terminal', () => {
    expect(reportText([{ ...issue, file: 'a\u001b[2Jb' }], { colours: false })).not.toContain('\u001b');
  });
});
