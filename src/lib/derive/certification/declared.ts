import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { Declaration } from '#lib/content/schema/certification.ts';
import type { SiteConfig } from '#lib/content/schema/site.ts';

export interface DeclarationContext {
  readonly today: Day;
  readonly apiVersions: SiteConfig['api_versions'];
}

const hasSection = (body: string, heading: RegExp) => body.split('\n').some((line) => heading.test(line));

function attestationInForce(entry: IntegrationEntry, today: Day): boolean {
  return (entry.trust?.attestations ?? []).some(({ expires }) => expires === undefined || expires >= today);
}

function apiIsCurrent(entry: IntegrationEntry, { today, apiVersions }: DeclarationContext): boolean {
  const version = apiVersions.find((candidate) => candidate.version === entry.platform_api);
  return version !== undefined && (version.deprecated === undefined || version.deprecated > today);
}

/** Whether a listing states what a declared criterion asks for. */
export const declarations: Record<
  Declaration,
  (entry: IntegrationEntry, context: DeclarationContext) => boolean
> = {
  setup_guide: (entry) => entry.setup_url !== undefined || hasSection(entry.body, /^#{1,3}\s+set[ -]?up/i),
  uninstall_note: (entry) => hasSection(entry.body, /^#{1,3}\s+uninstall/i),
  support_response: (entry) => entry.support?.response_hours !== undefined,
  security_attestation: (entry, { today }) => attestationInForce(entry, today),
  permissions_explained: (entry) => entry.permissions.length > 0,
  data_flow: (entry) => entry.data_flow.length > 0,
  privacy_notice: (entry) => entry.trust?.privacy_url !== undefined,
  current_platform_api: apiIsCurrent,
};
