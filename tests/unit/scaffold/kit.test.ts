import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { inspect } from '#lib/inspect.ts';
import { draftKit } from '#lib/scaffold/kit.ts';
import { ScaffoldError } from '#lib/scaffold/new-file.ts';
import { writeNewFolder } from '#lib/scaffold/write.ts';
import { TEST_DATE } from '../../site/run-build.ts';

function copySample(): string {
  const dir = mkdtempSync(join(tmpdir(), 'portico-new-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync('content', dir, { recursive: true });
  return dir;
}

test('a drafted kit passes the check as it is, for every listing of the sample', async () => {
  const dir = copySample();
  const content = await readContent(dir);
  for (const { slug, status } of content.integrations) {
    if (status === 'removed') continue;
    const files = draftKit(
      { integration: slug, slug: `drafted-${slug}`.slice(0, 60), publishOn: TEST_DATE },
      content,
    );
    await writeNewFolder(dir, `kits/${files[0]?.path.split('/')[1] ?? ''}`, files);
  }
  const { issues } = await inspect(dir, TEST_DATE);
  expect(
    issues.filter(({ file }) => file.includes('drafted-')).map(({ file, message }) => `${file}: ${message}`),
  ).toEqual([]);
});

test('what cannot be drafted is said in a sentence', async () => {
  const content = await readContent('content');
  const draft = (integration: string, slug?: string) => () =>
    draftKit({ integration, slug, publishOn: TEST_DATE }, content);
  expect(draft('nothing')).toThrowErrorMatchingInlineSnapshot(
    `[ScaffoldError: There is no listing "nothing": integrations/nothing/index.md is not there.]`,
  );
  expect(draft('skifflane-returns', 'skifflane-returns-launch')).toThrowErrorMatchingInlineSnapshot(
    `[ScaffoldError: There is a kit "skifflane-returns-launch" already; name another with --slug.]`,
  );
});

test('a folder is written whole or not at all, and never over another', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portico-new-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = (name: string) => ({ path: `kits/one/${name}`, text: name });
  await expect(writeNewFolder(dir, 'kits/one', [file('a.md'), file('no/such/folder.md')])).rejects.toThrow();
  expect(readdirSync(join(dir, 'kits'))).toEqual([]);
  await writeNewFolder(dir, 'kits/one', [file('a.md')]);
  expect(readFileSync(join(dir, 'kits/one/a.md'), 'utf8')).toBe('a.md');
  await expect(writeNewFolder(dir, 'kits/one', [file('b.md')])).rejects.toThrow(ScaffoldError);
  expect(readdirSync(join(dir, 'kits'))).toEqual(['one']);
  expect(existsSync(join(dir, 'kits/one/b.md'))).toBe(false);
  mkdirSync(join(dir, 'kits/two'));
  writeFileSync(join(dir, 'kits/two/mine.md'), 'mine');
  await expect(writeNewFolder(dir, 'kits/two', [{ path: 'kits/two/a.md', text: 'a' }])).rejects.toThrow(
    ScaffoldError,
  );
  expect(readdirSync(join(dir, 'kits/two'))).toEqual(['mine.md']);
});
