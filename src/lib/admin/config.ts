import type { CmsConfig } from '@sveltia/cms';
import { SLUG_MAX_LENGTH } from '#lib/content/schema/fields.ts';
import { newIssueLink } from '#lib/forge/links.ts';
import type { Repository } from '#lib/forge/repository.ts';
import { buildBackend, hasReview } from './backend.ts';
import { buildCollections } from './collections.ts';
import type { Choices } from './reference-field.ts';

/** The site as the editor names it and leads back to it. */
export interface EditedSite {
  readonly title: string;
  /** Its address, with the base path and a slash at the end. */
  readonly url: string;
  /** Its mark within its own origin; without one the editor shows its own. */
  readonly logo: string | undefined;
}

/**
 * What the editor is told: where the content lies, and a field for each that an author may fill in, written from the
 * schemas. Entries are saved as files that pass the check.
 */
export function buildEditorConfig(site: EditedSite, repository: Repository, choices: Choices): CmsConfig {
  return {
    backend: buildBackend(repository),
    publish_mode: hasReview(repository) ? 'editorial_workflow' : 'simple',
    load_config_file: false,
    app_title: site.title,
    site_url: site.url,
    display_url: site.url,
    logout_redirect_url: site.url,
    ...(site.logo === undefined ? {} : { logo: { src: site.logo, show_in_header: true } }),
    issue_reports: { url: newIssueLink(repository, { title: '', body: '' }).split('?')[0] ?? repository.url },
    // Pictures lie beside the text that shows them; nothing is uploaded here.
    media_folder: repository.folder === '' ? 'media' : `${repository.folder}/media`,
    media_libraries: { stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: SLUG_MAX_LENGTH },
    // A preview would show the bare fields, not the page.
    editor: { preview: false },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_sequences: true } },
    collections: buildCollections(repository.folder, choices),
  };
}
