import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import { ContentError } from '#lib/content/issue.ts';
import { inspectContent, readContent } from '#lib/content/read.ts';
import { copyContent, layMistake, VALID_CONTENT } from './fixture.ts';

describe('readContent', () => {
  it('reads valid content without any problem', async () => {
    const { content, issues } = await inspectContent(VALID_CONTENT);
    expect(issues).toEqual([]);
    expect(content?.integrations.map((entry) => entry.slug)).toEqual([
      'dockview',
      'harbour-export',
      'ledgerline-books',
      'ledgerline-classic',
      'parcelway-fax',
      'parcelway-labels',
    ]);
    expect(content?.partners).toHaveLength(3);
    expect(content?.collections[0]?.integrations).toEqual(['parcelway-labels', 'ledgerline-books']);
    expect(content?.kits[0]?.slug).toBe('dockview-launch');
  });

  it('keeps the body, the file and the pictures of an entry', async () => {
    const { integrations, assets } = await readContent(VALID_CONTENT);
    const labels = integrations.find((entry) => entry.slug === 'parcelway-labels');
    expect(labels?.body.startsWith('\n## Overview\n')).toBe(true);
    expect(labels?.file).toBe('integrations/parcelway-labels/index.md');
    expect(labels?.logo).toEqual({
      file: 'integrations/parcelway-labels/logo.svg',
      type: 'svg',
      bytes: readFileSync(join(VALID_CONTENT, 'integrations/parcelway-labels/logo.svg')).length,
      size: undefined,
    });
    const picture = assets.find((asset) => asset.file === 'integrations/parcelway-labels/media/label.png');
    expect(picture?.size).toEqual({ width: 640, height: 400 });
    expect(assets.map((asset) => asset.file)).toContain('integrations/parcelway-labels/media/label.png');
    expect(integrations.find((entry) => entry.slug === 'dockview')?.logo).toBeUndefined();
  });

  it('keeps days as text', async () => {
    const { integrations } = await readContent(VALID_CONTENT);
    expect(integrations.map((entry) => entry.listed)).toContain('2025-02-03');
  });

  it('reads every snapshot, oldest first', async () => {
    const { records } = await readContent(VALID_CONTENT);
    expect(records.usage.map((snapshot) => snapshot.as_of)).toEqual(['2026-05-31', '2026-06-28']);
    expect(records.certifications.get('parcelway-labels')?.level).toBe('certified');
    expect(records.partners.get('quayside')?.people).toHaveLength(2);
    expect(records.actions[0]?.id).toBe('fax-removed');
  });

  it('publishes the default rules of a catalogue without program and records', async () => {
    const dir = copyContent();
    rmSync(join(dir, 'program'), { recursive: true });
    rmSync(join(dir, 'records'), { recursive: true });
    const { program, records } = await readContent(dir);
    expect(program).toEqual(DEFAULT_PROGRAM);
    expect(program.ranking.weights.adoption).toBe(0.3);
    expect(records).toMatchObject({ usage: [], owners: [], actions: [] });
  });

  it('throws one error that holds every problem, warnings included', async () => {
    const dir = copyContent();
    layMistake(dir, 'field-missing');
    layMistake(dir, 'reference-category');
    layMistake(dir, 'image-unused');
    const error = await readContent(dir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    if (!(error instanceof ContentError)) return;
    expect(error.issues).toHaveLength(3);
    expect(error.message).toMatchInlineSnapshot(`
      "The content has 2 errors.
        integrations/field-missing/index.md:1:1 \`tagline\` is missing. [field/missing]
        integrations/reference-category/index.md:5:14 \`categories[0]\` names the category "shiping", which does not exist. [reference/unknown]"
    `);
  });

  it('names CONTENT_DIR where the folder is missing or empty', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'portico-empty-'));
    const messages = await Promise.all(
      [empty, join(empty, 'nowhere')].map(async (dir) => {
        const { issues } = await inspectContent(dir);
        return issues.map((issue) => `${issue.message} ${issue.fix}`.replaceAll(empty, '/somewhere'));
      }),
    );
    rmSync(empty, { recursive: true });
    expect(messages).toMatchInlineSnapshot(`
      [
        [
          "The content folder CONTENT_DIR is empty: /somewhere. Point CONTENT_DIR at a content folder, or lay one down with npm run import.",
        ],
        [
          "The content folder CONTENT_DIR does not exist: /somewhere/nowhere. Set the environment variable CONTENT_DIR to the folder that holds site.yaml.",
        ],
      ]
    `);
  });

  it('asks for site.yaml and taxonomy.yaml by name', async () => {
    const dir = copyContent();
    rmSync(join(dir, 'site.yaml'));
    rmSync(join(dir, 'taxonomy.yaml'));
    rmSync(join(dir, 'logo.svg'));
    const { issues } = await inspectContent(dir);
    expect(issues.map((issue) => issue.message)).toMatchInlineSnapshot(`
      [
        "site.yaml is missing from the content folder.",
        "taxonomy.yaml is missing from the content folder.",
      ]
    `);
  });
});
