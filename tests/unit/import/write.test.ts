import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { finishWriting, STAGING, writeChanges, type Changes } from '#lib/import/write.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'portico-write-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
});

const BEFORE = {
  'integrations/a/index.md': 'a, old',
  'integrations/a/logo.svg': 'logo of a',
  'integrations/b/index.md': 'b, old',
  'records/partners/p.yaml': 'old',
  'site.yaml': 'old',
};

/** Two that trade places, one that goes, one that comes, one that changes; the manifest last. */
const CHANGES: Changes = {
  moves: [
    { from: 'integrations/a', to: 'integrations/b' },
    { from: 'integrations/b', to: 'integrations/a' },
  ],
  removes: ['records/partners/p.yaml'],
  files: [
    { path: 'integrations/b/index.md', text: 'a, new' },
    { path: 'integrations/c/index.md', text: 'c' },
    { path: 'site.yaml', text: 'new' },
    { path: '.import/map.json', text: '{}' },
  ],
};

const AFTER = {
  '.import/map.json': '{}',
  'integrations/a/index.md': 'b, old',
  'integrations/b/index.md': 'a, new',
  'integrations/b/logo.svg': 'logo of a',
  'integrations/c/index.md': 'c',
  'site.yaml': 'new',
};

async function fill(folder: string): Promise<string> {
  for (const [path, text] of Object.entries(BEFORE)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

/** Fails at one step, as a power cut would. */
function failAt(step: number): () => void {
  let count = 0;
  return () => {
    if (count++ === step) throw new Error('cut');
  };
}

describe('changes', () => {
  test('are made whole, wherever they are cut, or not at all', async () => {
    const outcomes = new Set<string>();
    for (let step = 0; ; step++) {
      const folder = await fill(join(dir, String(step)));
      const isCut = await writeChanges(folder, CHANGES, failAt(step)).then(
        () => false,
        () => true,
      );
      // The next run is cut as well, at every step of its own, before one comes through.
      for (let again = 0; again < 12; again++) {
        const copy = join(dir, `${step}-${again}`);
        await cp(folder, copy, { recursive: true });
        await finishWriting(copy, failAt(again)).catch(() => undefined);
        await finishWriting(copy);
        const left = await filesOf(copy);
        expect([BEFORE, AFTER]).toContainEqual(left);
        outcomes.add(JSON.stringify(left));
      }
      if (!isCut) break;
    }
    expect(outcomes.size).toBe(2);
  });

  test('that are none leave no trace', async () => {
    await writeChanges(join(dir, 'none'), { files: [], moves: [], removes: [] });
    expect(await readdir(dir)).toEqual([]);
  });

  test.each(['../x.md', 'integrations/../../x/index.md', '/etc/passwd', 'README.md', '.import/../site.yaml'])(
    'never go to %s, whoever wrote the journal',
    async (path) => {
      await expect(
        writeChanges(dir, { files: [{ path, text: '' }], moves: [], removes: [] }),
      ).rejects.toThrow('is no file that an import writes');
      await mkdir(join(dir, STAGING));
      const journal = { version: 1, moves: [], removes: [path], files: [] };
      await writeFile(join(dir, STAGING, 'journal.json'), JSON.stringify(journal));
      await expect(finishWriting(dir)).rejects.toThrow('is no file that an import writes');
    },
  );
});
