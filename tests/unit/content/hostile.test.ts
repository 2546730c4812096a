import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '#lib/content/read.ts';
import { parseYaml } from '#lib/content/yaml/parse.ts';
import { copyContent, issuesWith, listing, placeAndRule } from './fixture.ts';

const FILE = 'integrations/hostile/index.md';

// Exponential parsers take minutes; ours at most a second.
const MOST_MILLISECONDS = 10_000;

const found = async (text: string | Uint8Array): Promise<readonly string[]> =>
  (await issuesWith({ [FILE]: text })).map(placeAndRule);

describe('bytes', () => {
  it.each([
    ['a byte order mark', '\ufeff' + listing(), '1:1 file/byte-order-mark'],
    ['a NUL byte', listing('summary: a\u0000b\n'), '7:11 file/control-character'],
    ['an escape sequence for terminals', listing('summary: a\u001b[31mb\n'), '7:11 file/control-character'],
    ['text turned around', listing('', '\nSafe \u202etxt.exe\n'), '9:6 file/text-direction'],
    ['Windows-1252', Buffer.from(listing('summary: Gr\u00fc\u00dfe\n'), 'latin1'), '1:1 file/not-utf8'],
    ['Windows line ends', listing().replaceAll('\n', '\r\n'), '1:1 file/line-ends'],
    ['more than 256 KB', listing('', 'x'.repeat(300 * 1024)), '1:1 file/too-large'],
  ])('%s are reported', async (_what, text, expected) => {
    expect(await found(text)).toEqual([`${FILE}:${expected}`]);
  });

  it('of 50 MB are not even read to the end', async () => {
    expect(await found(Buffer.alloc(50 * 1024 * 1024, 'x'))).toEqual([`${FILE}:1:1 file/too-large`]);
  });

  it('with Windows line ends are read like all others', async () => {
    const issues = await found(listing('status: gone\n').replaceAll('\n', '\r\n'));
    expect(issues).toEqual([`${FILE}:1:1 file/line-ends`, `${FILE}:7:9 field/not-one-of`]);
  });
});

describe('front matter', () => {
  it('is never executed', async () => {
    const text = '---js\n{ name: (globalThis.porticoWasHere = true) }\n---\n';
    expect(await found(text)).toEqual([`${FILE}:1:1 frontmatter/not-yaml`]);
    expect('porticoWasHere' in globalThis).toBe(false);
  });

  it('cannot reach a prototype', async () => {
    const issues = await found(listing('__proto__: { polluted: true }\nconstructor: x\ntoString: y\n'));
    expect(issues).toEqual([
      `${FILE}:7:1 field/unknown`,
      `${FILE}:8:1 field/unknown`,
      `${FILE}:9:1 field/unknown`,
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    ['aliases', `a: &a [x]\n${'bcdefghijklmnop'.replaceAll(/./g, (c) => `${c}: &${c} [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n`)}`],
    ['brackets', `tags: ${'['.repeat(50_000)}`],
    ['braces', `tags: ${'{a: '.repeat(50_000)}`],
    ['dashes', `tags: ${'- '.repeat(50_000)}x`],
    ['question marks', `${'? '.repeat(50_000)}x`],
    ['quotes', `tags: [${'"a", '.repeat(30_000)}`],
    ['anchors in brackets', `tags: &a ${'['.repeat(50_000)}`],
    ['indents', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('made of %s is answered quickly', (_what, text) => {
    // CPU time, which other work on the machine cannot lengthen as it does a clock's.
    const before = process.threadCpuUsage();
    parseYaml(text);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(MOST_MILLISECONDS);
  }, 60_000);
});

describe('paths', () => {
  it('that are symbolic links are refused, wherever they lead', async () => {
    const dir = copyContent();
    symlinkSync('/etc/passwd', join(dir, 'integrations/dockview/logo.svg'));
    symlinkSync('/etc', join(dir, 'integrations/etc'));
    symlinkSync('parcelway', join(dir, 'partners/second'));
    rmSync(join(dir, 'integrations/harbour-export/index.md'));
    symlinkSync('../dockview/index.md', join(dir, 'integrations/harbour-export/index.md'));
    const { issues } = await inspectContent(dir);
    expect(issues.map(placeAndRule)).toEqual([
      'integrations/dockview/logo.svg:1:1 file/symlink',
      'integrations/etc:1:1 file/symlink',
      'integrations/harbour-export/index.md:1:1 file/symlink',
      'partners/second:1:1 file/symlink',
    ]);
  });

  it.skipIf(process.platform === 'win32')('that are pipes do not hang the check', async () => {
    const dir = copyContent();
    execFileSync('mkfifo', [join(dir, 'integrations/dockview/logo.svg')]);
    const { issues } = await inspectContent(dir);
    expect(issues.map(placeAndRule)).toEqual(['integrations/dockview/logo.svg:1:1 file/not-a-file']);
  });

  it('named for a device or a prototype are refused', async () => {
    const issues = await issuesWith({
      'integrations/con/index.md': listing(),
      'partners/__proto__/index.md': '---\nname: X\ntagline: Y\nkinds: [solutions]\n---\n',
    });
    expect(issues.map(placeAndRule)).toEqual([
      'integrations/con:1:1 file/reserved-slug',
      'partners/__proto__:1:1 file/bad-slug',
    ]);
  });

  it('of an entry named constructor are only a name', async () => {
    const issues = await issuesWith({
      'integrations/constructor/index.md': listing('works_with: [tostring]\n'),
    });
    expect(issues.map((issue) => issue.message)).toEqual([
      '`works_with[0]` names the integration "tostring", which does not exist.',
    ]);
  });

  it.each([
    'integrations/.DS_Store',
    '.git/config',
    '.github/workflows/check.yml',
    '.portico-import/integrations/half/index.md',
    '.editorconfig',
    'README.md',
    'LICENSE',
    'LICENSE-MIT',
    'CODEOWNERS',
    'package.json',
    'node_modules/portico/package.json',
  ])('of what a repository holds beside content are left alone: %s', async (name) => {
    expect(await issuesWith({ [name]: 'x' })).toEqual([]);
  });

  it.each(['drafts/idea.md', 'docs/README.md', 'notes.txt'])('of something else are said not to be read: %s', async (name) => {
    const [issue, ...more] = await issuesWith({ [name]: 'x' });
    expect([issue?.rule, issue?.severity, more]).toEqual(['file/stray', 'warning', []]);
  });
});
