import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Criterion, Declaration } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { SiteConfig } from '#lib/content/schema/site.ts';
import { addDays } from '../days.ts';
import { FOREVER, NEVER, stateOfTerm, termUntil, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

export type ApiVersions = SiteConfig['api_versions'];

/** Last day a declaration holds: NEVER where it is not stated, FOREVER where it has no end. */
type StatedUntil = (entry: IntegrationEntry, apiVersions: ApiVersions) => Day;

const always = (stated: boolean): Day => (stated ? FOREVER : NEVER);

const SETUP_SECTION = /^#{1,3}[ \t]+set[ -]?up/im;
const UNINSTALL_SECTION = /^#{1,3}[ \t]+uninstall/im;

function attestedUntil(entry: IntegrationEntry): Day {
  let latest = NEVER;
  for (const { expires = FOREVER } of entry.trust?.attestations ?? []) if (expires > latest) latest = expires;
  return latest;
}

function apiCurrentUntil(entry: IntegrationEntry, apiVersions: ApiVersions): Day {
  const version = apiVersions.find((candidate) => candidate.version === entry.platform_api);
  if (!version) return NEVER;
  const ends = [version.deprecated, version.retired].filter((day) => day !== undefined).sort();
  return ends[0] === undefined ? FOREVER : addDays(ends[0], -1);
}

const statedUntil: Readonly<Record<Declaration, StatedUntil>> = {
  setup_guide: (entry) => always(entry.setup_url !== undefined || SETUP_SECTION.test(entry.body)),
  uninstall_note: (entry) => always(UNINSTALL_SECTION.test(entry.body)),
  support_response: (entry) => always(entry.support?.response_hours !== undefined),
  security_attestation: attestedUntil,
  permissions_explained: (entry) => always(entry.permissions.length > 0),
  data_flow: (entry) => always(entry.data_flow.length > 0),
  privacy_notice: (entry) => always(entry.trust?.privacy_url !== undefined),
  current_platform_api: apiCurrentUntil,
};

/** Declarations that are renewed: they are due before their end and have grace after it. */
const RENEWED: ReadonlySet<Declaration> = new Set(['security_attestation']);

/** Decided by what the listing states: met or not met at once, save what is renewed. */
export function prepareDeclared(
  criterion: Extract<Criterion, { kind: 'declared' }>,
  entry: IntegrationEntry,
  apiVersions: ApiVersions,
  periods: Periods,
): PreparedCriterion {
  const until = statedUntil[criterion.declaration](entry, apiVersions);
  const dated = until !== FOREVER && until !== NEVER;
  const term = dated && RENEWED.has(criterion.declaration) ? termUntil(until, periods) : undefined;
  const end = term?.graceUntil ?? until;
  const stateOn = ({ today }: DayContext) =>
    term ? stateOfTerm(term, today) : today <= until ? 'met' : 'not-met';
  const expiry = dated ? { expires: until, graceUntil: end } : {};
  return {
    criterion,
    stateOn,
    endOn: () => end,
    describe: (context) => ({ ...emptyResult(criterion, stateOn(context)), ...expiry }),
  };
}
