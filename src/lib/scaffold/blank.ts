import { z } from 'zod';
import type { Content } from '#lib/content/model.ts';
import { descriptionOf, fieldNamesOf, unwrap } from '#lib/content/schema/describe.ts';
import { integration } from '#lib/content/schema/integration.ts';
import type { NewFile } from './new-file.ts';

/** Terms that a comment names; more are looked up in the taxonomy. */
const MOST_TERMS = 40;

const BODY = `## Overview

Say what a customer gets and how it works, in a few paragraphs.

## Set up

1. Say what it takes, step by step.

## Uninstall and what happens to the data

Say what stays, what is deleted, and when.
`;

/** How a value of the field is written, as far as its shape tells. */
function sketch(schema: z.core.$ZodType): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return ` ${inner.options.join(' | ')}`;
  if (inner instanceof z.ZodArray) {
    const fields = fieldNamesOf(inner.element);
    return fields.length === 0 ? ' []' : ` [{ ${fields.join(', ')} }]`;
  }
  const fields = fieldNamesOf(inner);
  return fields.length === 0 ? '' : ` { ${fields.join(', ')} }`;
}

const REQUIRED = new Set(['name', 'tagline', 'publisher', 'categories', 'listed']);

/** Fields that somebody who adds a listing has no use for yet. */
const LATER = new Set(['status', 'successor', 'aliases']);

function writeOptional(): string {
  return Object.entries<z.core.$ZodType>(integration.shape)
    .filter(([name]) => !REQUIRED.has(name) && !LATER.has(name))
    .map(([name, schema]) => `# ${name}:${sketch(schema)} # ${descriptionOf(schema) ?? ''}`)
    .join('\n');
}

const explain = (name: keyof typeof integration.shape): string =>
  `# ${descriptionOf(integration.shape[name]) ?? ''}`;

function nameCategories({ taxonomy }: Pick<Content, 'taxonomy'>): string {
  const slugs = taxonomy.categories.map(({ slug }) => slug);
  return slugs.length > MOST_TERMS ? 'Those of taxonomy.yaml.' : `Any of ${slugs.join(', ')}.`;
}

/** Where a new listing is written before it has a name; its folder is renamed along with it. */
export const BLANK_INTEGRATION = 'integrations/your-integration/index.md';

/**
 * The page of a listing to be filled in: the five fields it must have, all others as comments, and the headings of its
 * text. It passes the check once `publisher` and a category are there.
 */
export function blankIntegration(content: Pick<Content, 'taxonomy'>, today: string): NewFile {
  const text = `---
${explain('name')}
name: Your integration
${explain('tagline')}
tagline: What it does for a customer
${explain('publisher')}
publisher: your-company
${explain('categories')} ${nameCategories(content)}
categories: [${content.taxonomy.categories[0]?.slug ?? 'a-category'}]
${explain('listed')}
listed: ${today}

# All below may stay away. Take the first # from a line to use it.
${writeOptional()}
---

${BODY}`;
  return { path: BLANK_INTEGRATION, text };
}
