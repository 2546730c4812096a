import type { z } from 'zod';
import type { CollectionDivider, EntryCollection, Field, RichTextField } from '@sveltia/cms';
import { collection } from '#lib/content/schema/collection.ts';
import { SLUG_MAX_LENGTH, SLUG_PATTERN } from '#lib/content/schema/fields.ts';
import { KIND_TEXT } from '#lib/content/schema/describe.ts';
import { integration } from '#lib/content/schema/integration.ts';
import { kit } from '#lib/content/schema/kit.ts';
import { KIT_TEXTS, TEXT_ASSETS, type TextAsset } from '#lib/content/schema/kit-text.ts';
import { partner } from '#lib/content/schema/partner.ts';
import { fieldsOf } from './field.ts';
import type { Choices } from './reference-field.ts';
import { labelOf, WORDS } from './wording.ts';

const BODY: RichTextField = {
  name: 'body',
  label: labelOf('body'),
  widget: 'richtext',
  required: false,
  hint: WORDS.noHtml,
  // Every button: what has none is taken for plain text. There is none for HTML, and pages show no pictures in a text.
  editor_components: ['code-block'],
  use_emoji_autocomplete: false,
};

/** Braces of a template are not to be taken for text. */
const TEMPLATE: RichTextField = { ...BODY, hint: WORDS.template, modes: ['raw'] };

const NEW_LISTING = `## Overview

## Set up

## Uninstall and what happens to the data
`;

type Shared = Omit<EntryCollection, 'fields' | 'folder' | 'name' | 'label'>;

/** Nothing is deleted here: a listing that goes is marked as removed, so that its address still says where to go. */
const shared = (title: string): Shared => ({
  identifier_field: title,
  sortable_fields: [title],
  delete: false,
  duplicate: false,
  aliases_field: false,
  format: 'yaml-frontmatter',
  media_folder: '',
  public_folder: '',
  slug: {
    template: `{{${title}}}`,
    editable: ['create'],
    hint: WORDS.slug,
    pattern: [
      `^(?=.{1,${String(SLUG_MAX_LENGTH)}}$)${SLUG_PATTERN.source.replaceAll(/^\^|\$$/g, '')}$`,
      `${KIND_TEXT.slug}.`,
    ],
  },
});

const startToday = (field: Field): Field =>
  field.name === 'listed' && 'widget' in field && field.widget === 'datetime'
    ? { ...field, default: '{{now}}' }
    : field;

interface Kind {
  readonly name: string;
  readonly singular: string;
  readonly icon: string;
  readonly description: string;
  readonly schema: z.ZodObject;
  readonly title: string;
  /** Path below its folder. */
  readonly path: string;
  readonly body: RichTextField;
  readonly create: boolean;
  readonly preview?: string;
}

const IN_A_FOLDER = '{{slug}}/index';

const KINDS: readonly Kind[] = [
  {
    name: 'integrations',
    singular: 'Integration',
    icon: 'extension',
    description: WORDS.integrations,
    schema: integration,
    title: 'name',
    path: IN_A_FOLDER,
    body: { ...BODY, default: NEW_LISTING },
    create: true,
    preview: 'integrations/{{slug}}/',
  },
  {
    name: 'partners',
    singular: 'Partner',
    icon: 'handshake',
    description: WORDS.partners,
    schema: partner,
    title: 'name',
    path: IN_A_FOLDER,
    body: BODY,
    create: true,
    preview: 'partners/{{slug}}/',
  },
  {
    name: 'collections',
    singular: 'Collection',
    icon: 'category',
    description: WORDS.collections,
    schema: collection,
    title: 'title',
    path: '{{slug}}',
    body: BODY,
    create: true,
    preview: 'collections/{{slug}}/',
  },
  {
    name: 'kits',
    singular: 'Launch kit',
    icon: 'campaign',
    description: WORDS.kits,
    schema: kit,
    title: 'title',
    path: IN_A_FOLDER,
    body: TEMPLATE,
    create: false,
  },
];

/** A path within the content folder as a path within the repository. */
const inRepository = (root: string, folder: string): string => (root === '' ? folder : `${root}/${folder}`);

function buildCollection(kind: Kind, root: string, choices: Choices): EntryCollection {
  const { name, singular, icon, description, schema, title, path, body, create, preview } = kind;
  return {
    name,
    label: labelOf(name),
    label_singular: singular,
    icon,
    description,
    folder: inRepository(root, name),
    path,
    create,
    ...(preview === undefined ? {} : { preview_path: preview }),
    ...shared(title),
    fields: [...fieldsOf(schema, choices).map(startToday), body],
  };
}

/** Texts of one kind lie beside the kits they belong to, so their slug is the kit's. */
function buildTexts(asset: TextAsset, root: string, choices: Choices): EntryCollection {
  return {
    ...shared(Object.keys(KIT_TEXTS[asset].shape)[0] ?? TEMPLATE.name),
    name: `kit-${asset}`,
    label: `Kits: ${asset}`,
    icon: 'article',
    description: WORDS.kitText,
    folder: inRepository(root, 'kits'),
    path: `{{slug}}/${asset}`,
    create: false,
    summary: '{{slug}}',
    fields: [...fieldsOf(KIT_TEXTS[asset], choices), TEMPLATE],
  };
}

/** What may be edited: entries, and nothing that is the platform's. `root` is the folder of the content. */
export const buildCollections = (root: string, choices: Choices): (EntryCollection | CollectionDivider)[] => [
  ...KINDS.map((kind) => buildCollection(kind, root, choices)),
  { divider: true },
  ...TEXT_ASSETS.map((asset) => buildTexts(asset, root, choices)),
];
