import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Criterion, Declaration } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { SiteConfig } from '#lib/content/schema/site.ts';
import { addDays } from '../days.ts';
import type { CriterionResult, CriterionState } from './model.ts';
import { FOREVER, NEVER, stateOfTerm, termUntil, type Periods, type Term } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

type DeclaredCriterion = Extract<Criterion, { kind: 'declared' }>;
export type ApiVersions = SiteConfig['api_versions'];

/** Last day a declaration holds: NEVER where it is not stated, FOREVER where it has no end. */
type StatedUntil = (entry: IntegrationEntry, apiVersions: ApiVersions) => Day;

const always = (stated: boolean): Day => (stated ? FOREVER : NEVER);

const SETUP_SECTION = /^#{1,3}[ \t]+set[ -]?up/imy;
const UNINSTALL_SECTION = /^#{1,3}[ \t]+uninstall/imy;

/** Tried at each # only: a search by the pattern alone would look at the start of every line. */
function hasSection(body: string, section: RegExp): boolean {
  for (let at = body.indexOf('#'); at !== -1; at = body.indexOf('#', at + 1)) {
    section.lastIndex = at;
    if (section.test(body)) return true;
  }
  return false;
}

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

/** Headings are looked for in the default language alone, so that a translation changes no fact. */
const originalBodyOf = ({ originalBody, body }: IntegrationEntry): string => originalBody ?? body;

export const statedUntil: Readonly<Record<Declaration, StatedUntil>> = {
  setup_guide: (entry) =>
    always(entry.setup_url !== undefined || hasSection(originalBodyOf(entry), SETUP_SECTION)),
  uninstall_note: (entry) => always(hasSection(originalBodyOf(entry), UNINSTALL_SECTION)),
  support_response: (entry) => always(entry.support?.response_hours !== undefined),
  security_attestation: attestedUntil,
  permissions_explained: (entry) => always(entry.permissions.length > 0),
  data_flow: (entry) => always(entry.data_flow.length > 0),
  privacy_notice: (entry) => always(entry.trust?.privacy_url !== undefined),
  current_platform_api: apiCurrentUntil,
};

/** Declarations that are renewed: they are due before their end and have grace after it. */
const RENEWED: ReadonlySet<Declaration> = new Set(['security_attestation']);

/** Decided by what the listing states, up to and including a day: met or not met at once, save what is renewed. */
export class DeclaredCheck implements PreparedCriterion {
  readonly criterion: DeclaredCriterion;
  readonly isByUsage = false;
  private readonly until: Day;
  private readonly term: Term | undefined;
  private readonly results = new Map<CriterionState, CriterionResult>();

  constructor(criterion: DeclaredCriterion, until: Day, periods: Periods) {
    this.criterion = criterion;
    this.until = until;
    const isRenewed = this.isDated() && RENEWED.has(criterion.declaration);
    this.term = isRenewed ? termUntil(this.until, periods) : undefined;
  }

  private isDated(): boolean {
    return this.until !== FOREVER && this.until !== NEVER;
  }

  endOn(): Day {
    return this.term?.graceUntil ?? this.until;
  }

  stateOn({ today }: DayContext): CriterionState {
    if (this.term) return stateOfTerm(this.term, today);
    return today <= this.until ? 'met' : 'not-met';
  }

  unchangedUntil(today: Day): Day {
    const end = this.endOn();
    return today <= end ? end : FOREVER;
  }

  describe(context: DayContext): CriterionResult {
    const state = this.stateOn(context);
    let result = this.results.get(state);
    if (result === undefined) {
      const dates = this.isDated() ? { expires: this.until, graceUntil: this.endOn() } : {};
      this.results.set(state, (result = { ...emptyResult(this.criterion, state), ...dates }));
    }
    return result;
  }
}
