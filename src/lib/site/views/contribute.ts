import type { ReviewRules } from '../../content/schema/review.ts';
import type { Forge } from '../../forge/repository.ts';
import type { CheckGroup, CheckView } from './program.ts';

/** A fact that every listing has to state. */
export interface RequiredFact {
  readonly field: string;
  /** What the editor calls it. */
  readonly label: string;
  /** The sentence of its schema. */
  readonly hint: string;
  /** The value of the listing in the pictures, as its file states it. */
  readonly example: string;
}

/** A fact in the form of the editor. */
export interface FormField extends Pick<RequiredFact, 'field' | 'label' | 'hint'> {
  /** One text, or the names that were chosen. */
  readonly values: readonly string[];
  readonly isChoice: boolean;
  /** Characters it has and may have; undefined where nobody counts. */
  readonly room: { readonly length: number; readonly most: number } | undefined;
}

export interface PlaceMove {
  readonly before: number;
  readonly after: number;
  readonly of: number;
}

/** What a release on the day of the build would do to a listing, all else being equal. */
export interface ReleaseEffect {
  readonly overall: PlaceMove;
  readonly categories: readonly (PlaceMove & { readonly category: string; readonly name: string })[];
  readonly score: { readonly before: number; readonly after: number };
  /** Why the score moves, a factor a sentence. */
  readonly reasons: readonly string[];
  /** What is said of its health; undefined where that stays the same. */
  readonly health:
    { readonly before: string; readonly after: string; readonly reasons: readonly string[] } | undefined;
  /** Other listings that get another place. */
  readonly moved: number;
}

/** The listing that the pictures show: one of this marketplace, or an invented one where there is none. */
export interface GuideListing {
  readonly slug: string;
  readonly name: string;
  /** Its page; undefined for an invented one. */
  readonly href: string | undefined;
  readonly file: string;
  readonly publisher: string;
  /** Its facts in the form of the editor. */
  readonly form: readonly FormField[];
  /** Who may approve a change of it. */
  readonly owners: readonly string[];
  /** Its first fields as a file states them, a line each; `released` is the last where it is stated. */
  readonly lines: readonly string[];
  /** The line of its latest release; undefined where it states none. */
  readonly releasedLine: string | undefined;
  /** Day of the build, rightly and as people would write it elsewhere. */
  readonly today: { readonly right: string; readonly wrong: string };
  readonly effect: ReleaseEffect | undefined;
}

/** Groups of rules that a partner's files are held to, in the order of the guide. */
export const GUIDE_GROUPS = [
  'changes',
  'fields',
  'listing',
  'partners',
  'words',
  'characters',
  'body',
  'prices',
  'links',
  'pictures',
  'files',
] as const satisfies readonly CheckGroup[];
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

export interface RuleGroupView {
  readonly group: GuideGroup;
  readonly checks: readonly CheckView[];
}

/** A mistake whose example its author would write, and the line that mends it. */
export interface MistakeView extends CheckView {
  readonly after: string;
}

/** The repository that the content lies in. */
export interface ContentRepository {
  readonly url: string;
  readonly host: string;
  readonly forge: Forge;
  /** Name of the folder that it is cloned into. */
  readonly folder: string;
  /** From its root to the content: empty, or ending in a slash. */
  readonly prefix: string;
  readonly branch: string;
  /** Opens the file of the listing in the pictures, and that of a new one. */
  readonly edit: string | undefined;
  readonly add: string;
  readonly editor: EditorDoor;
}

/** How the editor lets people in, and what it does with what they save. */
export interface EditorDoor {
  readonly href: string;
  readonly signIn: 'account' | 'token';
  /** `fork`: a copy of one's own, sent for review. `branch`: sent for review by those who may write. `direct`: not reviewed. */
  readonly saves: 'fork' | 'branch' | 'direct';
}

/** The guide for those who add or change a listing. */
export interface ContributeView {
  /** `program/review.yaml`. */
  readonly review: ReviewRules;
  /** Where a decision is appealed: as the rules say, or the form for corrections. */
  readonly appeal: string;
  /** Facts that their owner changes without a person; empty where a person sees every change. */
  readonly automatic: readonly { readonly field: string; readonly label: string }[];
  /** Undefined where the files are not open to everybody. */
  readonly repository: ContentRepository | undefined;
  readonly facts: readonly RequiredFact[];
  readonly logoMost: string;
  readonly listing: GuideListing;
  readonly mistakes: readonly MistakeView[];
  readonly groups: readonly RuleGroupView[];
  readonly ruleCount: number;
}
