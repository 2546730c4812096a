import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { GeneratedCatalogue, Page } from './catalogue.ts';

interface Named {
  readonly name: string;
}

async function writeSection(folder: string, pages: readonly Page<Named>[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { slug, fields, body } of pages) {
    const front = stringify({ title: fields.name, ...fields });
    await writeFile(path.join(folder, `${slug}.md`), `---\n${front}---\n\n${body}`);
  }
}

function groupByPublisher({ integrations }: GeneratedCatalogue): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { slug, fields } of integrations) (groups[fields.publisher] ??= []).push(slug);
  return groups;
}

/** Lays the same catalogue down as a Hugo site whose templates write the same parts of each page. */
export async function writeHugoSite(folder: string, catalogue: GeneratedCatalogue): Promise<void> {
  await cp(path.join(import.meta.dirname, 'hugo'), folder, { recursive: true });
  await writeSection(path.join(folder, 'content/integrations'), catalogue.integrations);
  await writeSection(path.join(folder, 'content/partners'), catalogue.partners);
  await mkdir(path.join(folder, 'data'), { recursive: true });
  await writeFile(path.join(folder, 'data/publishes.json'), JSON.stringify(groupByPublisher(catalogue)));
}
