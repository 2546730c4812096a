import { api } from '#lib/i18n/en/api.ts';
import type { Site } from '#lib/site/model.ts';
import type { Addresses } from './addresses.ts';
import type { Archive } from './archive.ts';
import { FILE_KINDS } from './kinds.ts';
import { DEPRECATIONS } from './policy.ts';

/** Where the policy stands on the page for people. */
export const POLICY_ANCHOR = 'policy';

/** What `index.json` says; without an archive in the copy within it. */
export function describeApi(site: Site, addresses: Addresses, archive: Archive | undefined) {
  return {
    name: site.meta.name,
    url: `${site.meta.url}/`,
    base_url: addresses.file(''),
    documentation_url: addresses.documentation,
    openapi_url: addresses.openapi,
    policy_url: `${addresses.documentation}#${POLICY_ANCHOR}`,
    policy: api.policy,
    counts: {
      integrations: site.catalogue.total,
      removed: site.tombstones.length,
      partners: site.directory.total,
      kits: site.kits.length,
      collections: site.collections.length,
      categories: site.categories.length,
      certified: site.home.totals.certified,
      snapshots: site.rankHistory.days.length,
    },
    files: FILE_KINDS.map(({ name, path, about }) => ({ name, path, schema: addresses.schema(name), about })),
    archive: archive
      ? {
          url: addresses.absolute(`${site.meta.base}/${archive.files[0][0]}`),
          sha256: archive.sha256,
          checksums_url: addresses.absolute(`${site.meta.base}/${archive.files[1][0]}`),
          bytes: archive.bytes,
          files: archive.count,
        }
      : null,
    deprecations: DEPRECATIONS,
  };
}
