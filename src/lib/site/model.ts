/**
 * What pages, islands, the search index and the API see. Types only, safe in a browser.
 * Every `href` and `src` is absolute within the site and carries the base path.
 * Days are `YYYY-MM-DD`; wording and formats belong to the dictionary.
 */
import type { Metric } from '../content/schema/certification.ts';
import type {
  AUTH_METHODS,
  ERROR_HANDLINGS,
  FLOW_DIRECTIONS,
  FLOW_TIMINGS,
  LISTING_STATUSES,
  PRICE_PERIODS,
  PRICING_MODELS,
} from '../content/schema/integration.ts';
import type { PARTNER_KINDS, SIZE_BANDS } from '../content/schema/partner.ts';
import type { RankFactor } from '../content/schema/ranking.ts';
import type { Taxonomy } from '../content/schema/taxonomy.ts';
import type { CertificationFile } from '../certify/file.ts';
import type { RankingFile } from '../rank/file.ts';
import type { Figure, UsageColumn } from '../content/schema/usage.ts';
import type { CertificateState, CriterionState } from '../derive/certification/model.ts';
import type { PublisherKind, UseMeasure } from '../derive/ecosystem/model.ts';
import type { HealthReason, HealthRuleId, HealthState } from '../derive/health/model.ts';
import type { Demotion, FactorMeasure, FactorNote, RaiseKind, RankHistory } from '../derive/rank/model.ts';
import type { Exclusion, MetricName, MetricUnit, MetricWindow } from '../derive/metrics/metric.ts';
import type { MetricGroup } from '../derive/metrics/registry.ts';
import type { TierMeasure } from '../derive/tier/model.ts';
import type { FitChoices, FitSource } from '../fit/model.ts';
import type {
  CertificateBadge,
  CertificateView,
  CertificationProgramView,
  CriterionView,
} from './views/certificate.ts';
import type {
  CoverageView,
  CourseView,
  DrawnMap,
  EcosystemMapView,
  EcosystemView,
} from './views/ecosystem.ts';
import type { KitCalendar, KitCompany, KitLink, KitSubject, KitView } from './views/kit.ts';
import type { FormChoices } from './views/form.ts';
import type { Views } from './page-views.ts';
import type { Claims, ListingClaim, PartnerClaim } from './views/claim.ts';
import type { EventKind, EventView } from './views/event.ts';
import type { PageCard } from './views/finder.ts';
import type { NamedLink } from './views/link.ts';
import type {
  ImplementerView,
  MatchCard,
  MatchChoices,
  MatchDeck,
  MatchFile,
  MatchListing,
  MatchProject,
  MatchRow,
  MatchView,
  PartnerCoverageView,
} from './views/match.ts';
import type { MethodView, MetricsView, MetricView, SnapshotHeadView } from './views/metrics.ts';
import type { ChangeView, CheckGroup, ChecksView, CheckView, RulesView } from './views/program.ts';
import type { CompareLinks, ComparisonView } from './views/compare.ts';
import type { EditorView } from './views/editor.ts';
import type { RepositoryLinks, SourceLinks } from './views/source.ts';
import type { ContributeView, GuideGroup, GuideListing } from './views/contribute.ts';
import type { RegionLink, RegionListView, RegionShare, RegionView } from './views/region.ts';
import type { CategoryRoleView, RoleLink } from './views/role.ts';
import type { DrawnStack, StackGapView, StackPartnerView, StackView } from './views/stack.ts';
import type {
  DrawView,
  FactorView,
  HistoryView,
  RaiseView,
  RankedPlace,
  RankingView,
  RankView,
} from './views/rank.ts';
import type {
  ActionNote,
  ActionStatus,
  ActionView,
  HealthProgramView,
  HealthRuleView,
  HealthView,
  ProjectsView,
  SatisfactionView,
  SkillView,
  TierProgramView,
  TierStepView,
  TierView,
} from './views/standing.ts';

export type Status = (typeof LISTING_STATUSES)[number];
export type PricingModel = (typeof PRICING_MODELS)[number];
export type PricePeriod = (typeof PRICE_PERIODS)[number];
export type FlowDirection = (typeof FLOW_DIRECTIONS)[number];
export type FlowTiming = (typeof FLOW_TIMINGS)[number];
export type AuthMethod = (typeof AUTH_METHODS)[number];
export type ErrorHandling = (typeof ERROR_HANDLINGS)[number];
export type PartnerKind = (typeof PARTNER_KINDS)[number];
export type SizeBand = (typeof SIZE_BANDS)[number];
export type {
  Claims,
  EventKind,
  EventView,
  ListingClaim,
  PartnerClaim,
  CourseView,
  CoverageView,
  DrawnMap,
  EcosystemMapView,
  EcosystemView,
  Exclusion,
  MethodView,
  MetricGroup,
  MetricName,
  MetricsView,
  MetricUnit,
  MetricView,
  MetricWindow,
  PublisherKind,
  SnapshotHeadView,
  UsageColumn,
  UseMeasure,
  ActionNote,
  ActionStatus,
  ActionView,
  CategoryRoleView,
  CompareLinks,
  ComparisonView,
  ContributeView,
  DrawnStack,
  RegionLink,
  RegionListView,
  RegionShare,
  RegionView,
  RoleLink,
  StackGapView,
  StackPartnerView,
  StackView,
  CertificateBadge,
  CertificateState,
  CertificateView,
  CertificationProgramView,
  ChangeView,
  CheckGroup,
  ChecksView,
  CheckView,
  CriterionState,
  CriterionView,
  Demotion,
  DrawView,
  FactorMeasure,
  FactorNote,
  FactorView,
  Figure,
  GuideGroup,
  GuideListing,
  HealthProgramView,
  HealthReason,
  HealthRuleId,
  HealthRuleView,
  HealthState,
  HealthView,
  HistoryView,
  ImplementerView,
  KitCalendar,
  KitCompany,
  KitLink,
  KitSubject,
  KitView,
  MatchCard,
  MatchChoices,
  MatchDeck,
  MatchFile,
  MatchListing,
  MatchProject,
  MatchRow,
  MatchView,
  PartnerCoverageView,
  Metric,
  NamedLink,
  PageCard,
  RaiseKind,
  RaiseView,
  RankedPlace,
  RankFactor,
  RankingView,
  RankView,
  RulesView,
  ProjectsView,
  SatisfactionView,
  SkillView,
  TierMeasure,
  TierProgramView,
  TierStepView,
  TierView,
};

/** A picture, or one or two letters on one of twelve tints (0 to 11). */
export type Logo =
  | { readonly kind: 'image'; readonly src: string }
  | { readonly kind: 'monogram'; readonly letters: string; readonly tint: number };

/** Name and text of a controlled word, with its page where it has one. */
export interface TermView {
  readonly slug: string;
  readonly name: string;
}

export const INTEGRATION_FACETS = [
  'category',
  'role',
  'industry',
  'region',
  'language',
  'price',
  'certification',
  'direction',
  'timing',
  'auth',
  'status',
  'publisher',
  'works-with',
] as const;
export type IntegrationFacet = (typeof INTEGRATION_FACETS)[number];

export const PARTNER_FACETS = [
  'kind',
  'service',
  'industry',
  'region',
  'language',
  'integration',
  'skill',
  'budget',
  'accepting',
  'tier',
] as const;
export type PartnerFacet = (typeof PARTNER_FACETS)[number];

/** Value of a facet for entries that state none. */
export const NOT_STATED = '-';

/** The value of a facet that is known to have none: no certificate, no skill, no tier. Nothing is found by its words. */
export const NO_VALUE = 'none';

/** What filter and sort need of a card, whatever it shows. Never empty: a facet without a value holds NOT_STATED. */
export interface Filterable<Facet extends string> {
  readonly slug: string;
  readonly name: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Place in the recommended order, from 1. */
  readonly place: number;
  /** Active accounts in 28 days; null for lack of data. */
  readonly active: number | null;
  /** Relative growth over 28 days; null for lack of data. */
  readonly growth: number | null;
  /** Day it was first listed; partners without one have ''. */
  readonly listed: string;
  /** Day of the latest release or check; '' where there is none. */
  readonly updated: string;
}

export interface IntegrationCard extends Filterable<IntegrationFacet> {
  readonly kind: 'integration';
  readonly href: string;
  /** Where its text is not in the language of the pages; absent elsewhere. */
  readonly foreign?: ForeignText;
  readonly tagline: string;
  readonly logo: Logo;
  readonly publisher: string;
  readonly firstParty: boolean;
  /** Name of the main category. */
  readonly category: string;
  /** Score of the ranking, in [0, 100]; null for a listing that is not ranked. */
  readonly score: number | null;
  /** Place in the main category, where it is among the first three of more. */
  readonly categoryPlace: number | undefined;
  readonly status: Exclude<Status, 'removed'>;
  readonly price: PricingModel | undefined;
  readonly certificate: CertificateBadge | undefined;
  readonly isNew: boolean;
  /** Extra words that find it: slug, aliases, tags. */
  readonly words: readonly string[];
}

export interface PartnerCard extends Filterable<PartnerFacet> {
  readonly kind: 'partner';
  readonly href: string;
  /** Where its text is not in the language of the pages; absent elsewhere. */
  readonly foreign?: ForeignText;
  readonly tagline: string;
  readonly logo: Logo;
  readonly kinds: readonly PartnerKind[];
  readonly location: string | undefined;
  readonly accepting: boolean | undefined;
  readonly listings: number;
  readonly projects: number;
  /** Name of the tier. */
  readonly tier: string | undefined;
  readonly words: readonly string[];
}

export type Card = IntegrationCard | PartnerCard;

/** Slim line for lists inside a page. */
export interface Mention {
  readonly name: string;
  readonly href: string;
  readonly tagline: string;
  /** Where its text is not in the language of the pages. */
  readonly foreign?: ForeignText | undefined;
  readonly logo: Logo;
  readonly certified: boolean;
}

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Other words that find what has it. */
  readonly aliases?: readonly string[];
}

/** A facet with the wording of every value that occurs, but for NOT_STATED. */
export interface FacetView<Facet extends string> {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
}

export interface PageLinks {
  readonly number: number;
  readonly count: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Every page, in order. */
  readonly pages: readonly { readonly number: number; readonly href: string }[];
}

/** One static page of a list; `cards` are those of this page, `total` of all. */
export interface CardList<C extends Card = Card> {
  readonly href: string;
  readonly cards: readonly C[];
  readonly total: number;
  readonly links: PageLinks;
}

export interface CatalogueView {
  readonly total: number;
  readonly pages: readonly CardList<IntegrationCard>[];
  readonly facets: readonly FacetView<IntegrationFacet>[];
}

export interface DirectoryView {
  readonly total: number;
  readonly pages: readonly CardList<PartnerCard>[];
  readonly facets: readonly FacetView<PartnerFacet>[];
}

export interface CategoryLink extends NamedLink {
  readonly slug: string;
  readonly description: string | undefined;
  readonly count: number;
}

export interface CategoryView extends CategoryLink {
  readonly pages: readonly CardList<IntegrationCard>[];
  readonly related: readonly CategoryLink[];
  /** Its pages for one role. */
  readonly roles: readonly RoleLink[];
}

export interface CollectionLink extends NamedLink {
  readonly slug: string;
  readonly summary: string;
  /** Where its text is not in the language of the pages. */
  readonly foreign: ForeignText | undefined;
  readonly kind: 'set' | 'stack';
  readonly count: number;
  /** Logos of the first listings. */
  readonly logos: readonly Logo[];
}

export interface CollectionView extends CollectionLink {
  /** Whether its text translates an older state of the original. */
  readonly isOutdated: boolean;
  /** As its authors wrote it, Markdown. */
  readonly body: string;
  readonly bodyHtml: string;
  readonly cards: readonly IntegrationCard[];
  readonly roles: readonly TermView[];
  /** Partners that implement every listing of it. */
  readonly partners: readonly Mention[];
  /** How its listings feed each other; absent for a set. */
  readonly stack: StackView | undefined;
  readonly source: SourceLinks | undefined;
}

export interface PlanView {
  readonly name: string;
  readonly price: number;
  readonly currency: string;
  readonly per: PricePeriod;
}

export interface UsageView {
  readonly asOf: string;
  readonly active: Figure;
  readonly calls: Figure;
  readonly successRate: number | null;
  readonly retainedShare: number | null;
}

export type ApiState = 'current' | 'deprecated' | 'retired' | 'unknown';

/** What every page needs for its head. */
/** A text in another language than the page around it. */
export interface ForeignText {
  readonly lang: string;
  /** Where it runs the other way than the page. */
  readonly dir?: 'ltr' | 'rtl';
}

export interface PageHead {
  readonly title: string;
  /** What the page is called, without the name of the site. */
  readonly name: string;
  readonly description: string;
  /** Path with base, ends in a slash. */
  readonly path: string;
  /** Absolute address; that of the original where the page is not translated. */
  readonly canonical: string;
  /** The same page in every language that it is there in, this one included: absolute addresses by language. */
  readonly languages: readonly { readonly locale: string; readonly href: string }[];
  /** Absolute address of the picture that a link to the page is shown with. */
  readonly card: string;
  /** Serialised JSON-LD, `<` escaped; undefined where a page has none. */
  readonly jsonLd: string | undefined;
  readonly noindex: boolean;
  /** Feeds that tell of what the page lists, by the name of their files. */
  readonly feeds: readonly string[];
  /** Kind of address and slug of an entry that other websites can show as a card. */
  readonly embed: EmbedName | undefined;
}

export interface EmbedName {
  readonly noun: 'integrations' | 'partners' | 'categories' | 'collections';
  readonly slug: string;
}

export interface AttestationView {
  readonly name: string;
  readonly url: string | undefined;
  readonly expires: string | undefined;
  readonly expired: boolean;
}

export interface IntegrationView {
  readonly slug: string;
  readonly head: PageHead;
  /** Where its text is not in the language of the pages. */
  readonly foreign: ForeignText | undefined;
  /** Whether its text translates an older state of the original. */
  readonly isOutdated: boolean;
  readonly name: string;
  readonly tagline: string;
  readonly summary: string | undefined;
  readonly logo: Logo;
  /** `platform`, or the slug of a partner. */
  readonly publisher: NamedLink & { readonly slug: string; readonly firstParty: boolean };
  readonly categories: readonly NamedLink[];
  readonly status: Exclude<Status, 'removed'>;
  readonly successor: NamedLink | undefined;
  /** Last day a deprecated listing can be used. */
  readonly ends: EndView | undefined;
  readonly isNew: boolean;
  /** As its authors wrote it, Markdown. */
  readonly body: string;
  readonly bodyHtml: string;

  readonly listed: string;
  readonly released: string | undefined;
  readonly verified: string | undefined;
  readonly version: string | undefined;
  readonly changelogUrl: string | undefined;
  readonly platformApi:
    { readonly version: string; readonly state: ApiState; readonly date: string | undefined } | undefined;

  readonly installUrl: string | undefined;
  readonly docsUrl: string | undefined;
  readonly setupUrl: string | undefined;

  readonly pricing:
    | { readonly model: PricingModel; readonly plans: readonly PlanView[]; readonly url: string | undefined }
    | undefined;
  readonly useCases: readonly {
    readonly title: string;
    readonly summary: string;
    readonly role: string | undefined;
  }[];
  readonly dataFlow: readonly {
    readonly object: string;
    readonly direction: FlowDirection;
    readonly timing: FlowTiming;
  }[];
  readonly permissions: readonly { readonly scope: string; readonly reason: string }[];
  readonly depth: {
    readonly auth: AuthMethod | undefined;
    readonly errors: ErrorHandling | undefined;
    readonly coOwned: boolean | undefined;
  };
  readonly support:
    | {
        readonly url: string | undefined;
        readonly email: string | undefined;
        readonly hours: string | undefined;
        readonly responseHours: number | undefined;
        readonly languages: readonly string[];
        readonly escalationUrl: string | undefined;
        readonly partnerOwner: string | undefined;
        readonly platformOwner: string | undefined;
      }
    | undefined;
  readonly trust:
    | {
        readonly attestations: readonly AttestationView[];
        readonly dataRegions: readonly string[];
        readonly privacyUrl: string | undefined;
        readonly termsUrl: string | undefined;
        readonly dpaUrl: string | undefined;
        readonly deletion: string | undefined;
        readonly accessibilityUrl: string | undefined;
      }
    | undefined;
  readonly media: readonly {
    readonly src: string;
    readonly size: { readonly width: number; readonly height: number } | undefined;
    readonly alt: string;
    readonly caption: string | undefined;
  }[];
  readonly tags: readonly string[];
  readonly roles: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly languages: readonly string[];

  readonly certificate: CertificateView;
  /** Shown only while a certificate is in force, due or in grace. */
  readonly badge: CertificateBadge | undefined;
  readonly rank: RankView | undefined;
  readonly health: HealthView;
  /** Measures in force against it, newest first. */
  readonly actions: readonly ActionNote[];
  readonly usage: UsageView | undefined;

  readonly worksWith: readonly Mention[];
  readonly similar: readonly Mention[];
  readonly compare: CompareLinks;
  /** By proof. */
  readonly implementedBy: readonly (Mention & ImplementerView)[];
  /** The match for it, filled in. */
  readonly matchHref: string;
  readonly collections: readonly NamedLink[];
  /** Launch kits that may be seen today, latest first. */
  readonly kits: readonly KitLink[];
  readonly source: SourceLinks | undefined;
}

export interface EndView {
  readonly day: string;
  /** Whether the day lies before that of the build. */
  readonly isPast: boolean;
}

/** What stands at the address of a removed listing. */
export interface TombstoneView {
  readonly slug: string;
  readonly head: PageHead;
  readonly name: string;
  /** Measures in force against it, newest first. */
  readonly actions: readonly ActionNote[];
  readonly successor: Mention | undefined;
  /** Last day it can or could be used. */
  readonly ends: EndView | undefined;
  readonly similar: readonly Mention[];
}

export interface Redirect {
  /** Paths with base, both end in a slash. */
  readonly from: string;
  readonly to: string;
}

export interface CaseStudyView {
  readonly title: string;
  readonly industry: string | undefined;
  readonly integrations: readonly NamedLink[];
  readonly outcome: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
}

export interface PartnerView {
  readonly slug: string;
  readonly head: PageHead;
  /** Where its text is not in the language of the pages. */
  readonly foreign: ForeignText | undefined;
  /** Whether its text translates an older state of the original. */
  readonly isOutdated: boolean;
  readonly name: string;
  readonly tagline: string;
  readonly summary: string | undefined;
  readonly logo: Logo;
  readonly kinds: readonly PartnerKind[];
  readonly website: string | undefined;
  readonly contactUrl: string | undefined;
  /** Where it stands beside others. */
  readonly compareHref: string;
  readonly location: string | undefined;
  readonly regions: readonly string[];
  /** Its regions once more: those that have a page, and the names of the others. */
  readonly regionPages: { readonly links: readonly NamedLink[]; readonly others: readonly string[] };
  readonly languages: readonly string[];
  readonly industries: readonly string[];
  readonly services: readonly string[];
  readonly accepting: boolean | undefined;
  readonly budget:
    { readonly from: number; readonly to: number | undefined; readonly currency: string } | undefined;
  readonly size: SizeBand | undefined;
  readonly founded: number | undefined;
  /** As its authors wrote it, Markdown. */
  readonly body: string;
  readonly bodyHtml: string;
  readonly caseStudies: readonly CaseStudyView[];
  readonly publishes: readonly Mention[];
  /** Most projects first, with the day of the latest. */
  readonly implements: readonly (Mention & {
    readonly projects: number;
    readonly latest: string | undefined;
  })[];
  readonly stack: readonly Mention[];
  readonly tier: TierView;
  readonly skills: readonly SkillView[];
  readonly certifiedPeople: number;
  /** Certified people by skill, most first. */
  readonly people: readonly { readonly name: string; readonly people: number }[];
  readonly deliveredProjects: number;
  readonly latestProject: string | undefined;
  /** Absent without delivered projects. */
  readonly projects: ProjectsView | undefined;
  readonly satisfaction: SatisfactionView | undefined;
  readonly health: HealthView;
  /** Measures in force against it, newest first. */
  readonly actions: readonly ActionNote[];
  /** Launch kits that may be seen today, latest first. */
  readonly kits: readonly KitLink[];
  readonly source: SourceLinks | undefined;
}

export interface HomeView {
  readonly head: PageHead;
  readonly totals: { readonly integrations: number; readonly partners: number; readonly certified: number };
  readonly categories: readonly CategoryLink[];
  /** Roles with at least one listing; the link opens the catalogue filtered. */
  readonly roles: readonly (NamedLink & {
    readonly count: number;
    readonly description: string | undefined;
  })[];
  /** Listings whose use grows, most first; none of the newcomers drawn. */
  readonly rising: readonly IntegrationCard[];
  /** Newcomers drawn for the places kept for them today, in the order drawn. */
  readonly drawn: readonly IntegrationCard[];
  readonly newlyListed: readonly IntegrationCard[];
  readonly newlyCertified: readonly IntegrationCard[];
  readonly recommended: readonly IntegrationCard[];
  readonly collections: readonly CollectionLink[];
  readonly partners: readonly PartnerCard[];
}

/** Shades computed so that text on them passes WCAG AA whatever accent was chosen; all `#rrggbb`. */
export interface Theme {
  readonly accent: { readonly light: string; readonly dark: string };
  /** Text on an accent surface. */
  readonly onAccent: { readonly light: string; readonly dark: string };
}

/** A language of the site, as its own speakers call it. */
export interface SiteLocale {
  readonly locale: string;
  readonly segment: string;
  readonly name: string;
}

export interface SiteMeta {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** Origin and base path, without a slash at the end. */
  readonly url: string;
  /** Base path: '' or '/base'. */
  readonly base: string;
  readonly homeUrl: string;
  /** Where the platform's own texts are not in the language of the pages. */
  readonly foreign: ForeignText | undefined;
  /** Language of these pages. */
  readonly locale: string;
  /** Folder of these pages below the base: '' for the default language, else the language. */
  readonly segment: string;
  /** Every language the site speaks, the default first. */
  readonly locales: readonly SiteLocale[];
  readonly logo: string | undefined;
  readonly theme: Theme;
  readonly sampleData: boolean;
  /** Under which the catalogue may be used as data; undefined where none is stated. */
  readonly licence: { readonly name: string; readonly url: string } | undefined;
  readonly builtOn: string;
  readonly contacts: {
    readonly partners: string | undefined;
    readonly support: string | undefined;
    readonly security: string | undefined;
    readonly press: string | undefined;
  };
  /** Undefined where the content names no repository, or one without such pages. */
  readonly repository: RepositoryLinks | undefined;
  /** Where forms and counts are sent: `https://…` or a path of this origin, without a slash at its end. */
  readonly serviceUrl: string;
  /** Whether searches and outbound clicks are counted. */
  readonly statistics: boolean;
  /** Whether browsers keep the catalogue, to be read without a network. */
  readonly offline: boolean;
  /** How much of it at most, in one language. */
  readonly offlineMegabytes: number;
}

/** One record of the full-text index. */
export interface SearchRecord {
  readonly kind: 'integration' | 'partner' | 'page';
  readonly slug: string;
  readonly href: string;
  /** Its number among those of its kind, by place, from 0. */
  readonly entry: number;
  readonly name: string;
  /** Everything that finds it, plain text. */
  readonly text: string;
}

/** Where a browser reads the files that search and filter entries: absolute, ends in a slash. */
export interface Searched {
  readonly index: string;
}

/** A file to copy to the output: path in the content folder and address under the output folder. */
export interface PublishedAsset {
  readonly file: string;
  readonly path: string;
}

export interface Site {
  readonly meta: SiteMeta;
  readonly home: HomeView;
  readonly catalogue: CatalogueView &
    Searched & { readonly head: PageHead; readonly cards: readonly IntegrationCard[] };
  readonly directory: DirectoryView &
    Searched & { readonly head: PageHead; readonly cards: readonly PartnerCard[] };
  /** What search finds besides. */
  readonly pages: Searched & { readonly cards: readonly PageCard[] };
  readonly integrations: Views<IntegrationView>;
  readonly tombstones: readonly TombstoneView[];
  /** Whether the text of an entry is in the language of the pages. */
  readonly isTranslated: (noun: 'integration' | 'partner' | 'collection', slug: string) => boolean;
  readonly redirects: readonly Redirect[];
  readonly categories: readonly (CategoryView & { readonly head: PageHead })[];
  readonly categoryRoles: readonly CategoryRoleView[];
  readonly regions: readonly RegionView[];
  /** Undefined where no region has a page. */
  readonly regionList: RegionListView | undefined;
  readonly collections: readonly (CollectionView & { readonly head: PageHead })[];
  readonly partners: Views<PartnerView>;
  /** Launch kits that may be seen today, latest first. */
  readonly kits: readonly KitView[];
  readonly kitCalendar: KitCalendar;
  /** Every kit, also what may not be seen yet, for those who prepare it; never for a page. */
  readonly getKitDrafts: () => readonly KitView[];
  readonly program: {
    readonly ranking: RankingView & { readonly head: PageHead };
    readonly certification: CertificationProgramView & { readonly head: PageHead };
    readonly tiers: TierProgramView & { readonly head: PageHead };
    readonly health: HealthProgramView & { readonly head: PageHead };
    readonly metrics: MetricsView & { readonly head: PageHead };
    readonly checks: ChecksView & { readonly head: PageHead };
    readonly actions: { readonly head: PageHead; readonly actions: readonly ActionView[] };
  };
  readonly ecosystem: EcosystemView & { readonly head: PageHead };
  readonly match: MatchView & {
    readonly head: PageHead;
    readonly getFile: () => MatchFile;
    readonly deck: MatchDeck;
  };
  readonly coverage: PartnerCoverageView & { readonly head: PageHead };
  /** Heads of the pages that only list what is elsewhere in the site. */
  readonly heads: {
    readonly categories: PageHead;
    readonly compare: PageHead;
    readonly find: PageHead;
    readonly collections: PageHead;
    readonly kits: PageHead;
    readonly kitAssets: PageHead;
    readonly kitGuide: PageHead;
    readonly contribute: PageHead;
    readonly program: PageHead;
    readonly api: PageHead;
    readonly apply: PageHead;
    readonly applyContact: PageHead;
    readonly applyRequest: PageHead;
    readonly applyCorrection: PageHead;
    readonly applySent: PageHead;
    readonly notFound: PageHead;
    readonly offline: PageHead;
    readonly feeds: PageHead;
    readonly badges: PageHead;
  };
  /** What each kind of file may say, by file below `/schemas/`: JSON. */
  readonly getSchemas: () => ReadonlyMap<string, string>;
  /** Undefined without a repository to save to. */
  readonly editor: EditorView | undefined;
  /** The guide for partners; built anew each time. */
  readonly getContribute: () => ContributeView;
  readonly formChoices: FormChoices;
  readonly comparisons: readonly ComparisonView[];
  /** All that can be compared, for the browser: JSON files by address below `/catalog/compare/`. */
  readonly getCompareFiles: () => ReadonlyMap<string, string>;
  readonly getSearchRecords: () => readonly SearchRecord[];
  /** JSON files by address below `/catalog/`. */
  readonly getIndexFiles: () => ReadonlyMap<string, string>;
  readonly fitChoices: FitChoices;
  /** What goes with what, for the browser; built anew each time. */
  readonly getFit: () => FitSource;
  /** Every controlled word. */
  readonly taxonomy: Taxonomy;
  /** All that ranks and certificates rest on, for those who recompute them. */
  readonly getRankingFile: () => RankingFile;
  readonly getCertificationFile: () => CertificationFile;
  /** Places by every snapshot. */
  readonly rankHistory: Pick<RankHistory, 'days' | 'placesOn'>;
  readonly assets: readonly PublishedAsset[];
  /** What happened, newest first; built anew each time. */
  readonly getEvents: () => readonly EventView[];
  /** What badges say today; built anew each time. */
  readonly getClaims: () => Claims;
}
