import { buildEditorConfig } from '#lib/admin/config.ts';
import { listOrigins } from '#lib/admin/backend.ts';
import { buildImportMap, EDITOR_ENTRY, EDITOR_FOLDER } from '#lib/admin/package.ts';
import { readRepository } from '#lib/forge/repository.ts';
import type { SiteContext } from './context.ts';
import type { EditorView } from './views/editor.ts';

/** Undefined where the content names no repository: there is nowhere to save to. */
export function buildEditor(context: SiteContext): EditorView | undefined {
  const { content, paths, absolute, head, heading } = context;
  const repository = readRepository(content.site);
  if (repository === undefined) return undefined;
  const { logoAsset } = content.site;
  const title = heading('editor');
  const site = { title, url: absolute(paths.home), logo: logoAsset && paths.media(logoAsset.file) };
  return {
    head: head({ title, description: heading('editorDescription'), path: paths.admin, noindex: true }),
    script: `${paths.base}/${EDITOR_FOLDER}/${EDITOR_ENTRY}`,
    config: `${paths.admin}config.json`,
    importMap: buildImportMap(paths.base),
    ...listOrigins(repository),
    getConfig: () => `${JSON.stringify(buildEditorConfig(site, repository, content), undefined, 1)}\n`,
  };
}
