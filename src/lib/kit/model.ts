import type { Direction } from '#lib/i18n/direction.ts';
import type { CopyRule } from '#lib/copy/problem.ts';
import type { Network } from '#lib/copy/networks.ts';
import type { Scope } from '#lib/copy/variables.ts';
import type { KitSubject, KitView } from '#lib/site/model.ts';
import type { AssetWords } from './asset-words.ts';

export type KitAsset = KitView['assets'][number];
export type KitText = KitView['texts'][number];
export type TextAsset = KitText['asset'];

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture of the image set, drawn elsewhere. Texts are plain. */
export interface KitPicture {
  /** Name in the kit: `images/1200x630-light.png`. */
  readonly file: string;
  readonly size: PictureSize;
  readonly scheme: 'light' | 'dark';
  readonly dir: Direction;
  readonly lang: string;
  readonly kicker: string;
  readonly title: string;
  readonly line: string | undefined;
  /** At most three short facts of the listing. */
  readonly facts: readonly string[];
}

/** A post as one network would show it. */
export interface Post {
  readonly network: Network['id'];
  readonly name: string;
  readonly text: string;
  /** Both as the network counts. */
  readonly used: number;
  readonly limit: number;
  readonly image: PictureSize;
}

/** What a page shows of an asset. HTML has no style attributes and no scripts; every link in it is absolute. */
export type Preview =
  | { readonly kind: 'prose'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'email';
      readonly subject: string;
      readonly preheader: string;
      readonly html: string;
      readonly text: string;
    }
  | { readonly kind: 'posts'; readonly posts: readonly Post[] }
  | {
      readonly kind: 'event';
      readonly title: string;
      /** Day, time and time zone in words; undefined where they are not set. */
      readonly when: string | undefined;
      readonly html: string;
    }
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'badges'; readonly badges: readonly { readonly name: string; readonly svg: string }[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'images'; readonly pictures: readonly KitPicture[] };

/** A file of the kit. Names are relative, with forward slashes. */
export type KitFile = {
  readonly name: string;
  /** MIME type, with its character set where it is text. */
  readonly type: string;
  /** What it is, in words for the list of files. */
  readonly about: string;
} & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** What a copy button copies, with the name the button gives it. */
export interface KitCopy {
  readonly label: string;
  readonly text: string;
}

export type FaultPlace =
  | { readonly at: 'body'; readonly start: number; readonly end: number }
  | { readonly at: 'field'; readonly field: string }
  | { readonly at: 'file' };

/** What is wrong with a text, at a place of its source. */
export interface Fault {
  readonly place: FaultPlace;
  readonly rule: CopyRule;
  /** A whole sentence. */
  readonly message: string;
  /** A phrase. */
  readonly wanted: string;
  readonly found?: string;
  readonly suggestion?: string;
}

/** A fault in a file of the kit's authors; offsets count UTF-16 units of the file's body. */
export interface KitProblem extends Fault {
  readonly file: string;
}

export interface RenderedAsset {
  readonly asset: KitAsset;
  readonly locale: string;
  readonly dir: Direction;
  /** False where its text is the template's own. */
  readonly isOwn: boolean;
  readonly title: string;
  readonly preview: Preview;
  readonly copies: readonly KitCopy[];
  readonly files: readonly KitFile[];
}

/** An asset that has no text in a language of its kit. */
export interface MissingAsset {
  readonly asset: KitAsset;
  readonly locale: string;
}

export interface RenderedKit {
  /** In the order of the menu, then of the kit's languages. */
  readonly assets: readonly RenderedAsset[];
  readonly problems: readonly KitProblem[];
  readonly missing: readonly MissingAsset[];
  /** Assets whose own text says a fact that is not known today; they are left out until it is mended. */
  readonly leftOut: readonly MissingAsset[];
}

/** The templates of an asset's text: plain fields, and a body in Markdown. */
export interface TextTemplate {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The most there may be of something, in the unit it is counted in. */
export interface Limit {
  readonly most: number;
  readonly unit: 'characters' | 'words' | 'lines';
}

export interface FieldEntry {
  readonly name: string;
  readonly describe: string;
  readonly limit?: Limit;
  /** Template in a language that has no template of its own. */
  readonly otherwise?: string;
}

/** What an asset is made of. */
export interface AssetInput {
  readonly kit: KitView;
  readonly subject: KitSubject;
  readonly scope: Scope;
  readonly locale: string;
  readonly dir: Direction;
  /** Wording in the language of the asset. */
  readonly words: AssetWords;
  /** Names of what is copied, in the language of the marketplace. */
  readonly labels: AssetWords['copies'];
  /** What files are, in the first language of the kit. */
  readonly about: AssetWords['files'];
  /** Fields as plain text; what is empty is absent. */
  readonly fields: Readonly<Record<string, string>>;
  /** The author's front matter as it is. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Body as Markdown. */
  readonly body: string;
  /** The author's body before its template was filled; undefined where there is none. */
  readonly source: string | undefined;
  /** The template's own body, filled; '' where there is none in this language. */
  readonly spare: string;
  /** Name of a file in the language of the asset: `blog.de.html`. */
  readonly nameFile: (stem: string, ending: string) => string;
  /** Puts the kit's campaign on an address; `content` is the asset unless it is told. */
  readonly link: (href: string, content?: string) => string;
}

export interface MadeAsset {
  readonly title: string;
  readonly preview: Preview;
  readonly copies: readonly KitCopy[];
  readonly files: readonly KitFile[];
  readonly faults: readonly Fault[];
}

/** An asset of the menu; the public page about kits is written from it. */
export interface AssetEntry {
  readonly id: KitAsset;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly describe: string;
  /** Where it is used, in a phrase. */
  readonly place: string;
  readonly fields: readonly FieldEntry[];
  /** What is checked beyond the fields' limits, each in a sentence. */
  readonly checks: readonly string[];
  /** Files it makes, by ending, in words. */
  readonly makes: readonly string[];
  /** By language; undefined for what is drawn from facts alone. */
  readonly templates: Readonly<Record<string, TextTemplate>> | undefined;
  readonly render: (input: AssetInput) => MadeAsset;
}
