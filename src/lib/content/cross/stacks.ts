import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { Collection } from '../schema/collection.ts';
import type { Integration } from '../schema/integration.ts';
import { linkStack } from '../stack.ts';

interface Stack {
  readonly file: string;
  readonly slugs: Collection['integrations'];
}

interface Known {
  readonly listings: ReadonlyMap<string, Integration>;
  /** What each partner sets up. */
  readonly implementers: readonly ReadonlySet<string>[];
}

const checkLinks = ({ file, slugs }: Stack, { listings }: Known, report: Report): void => {
  const links = linkStack(slugs, (slug) => listings.get(slug)?.data_flow);
  for (const { from, to, flows, isGap } of links) {
    if (!isGap) continue;
    const only = flows.length === 0 ? 'nothing flows between them' : 'data only flows back';
    report({
      rule: 'stack/gap',
      file,
      place: atField('integrations', slugs.indexOf(to)),
      found: to,
      message: `"${to}" takes nothing that "${from}" gives: by their data_flow ${only}.`,
      wanted: `a listing that takes (out or both) an object which "${from}" gives (in or both)`,
    });
  }
};

const checkWithdrawn = ({ file, slugs }: Stack, { listings }: Known, report: Report): void => {
  for (const [index, slug] of slugs.entries()) {
    const listing = listings.get(slug);
    if (listing?.status !== 'deprecated') continue;
    report({
      rule: 'stack/withdrawn',
      file,
      place: atField('integrations', index),
      found: slug,
      message: `The listing "${slug}" is deprecated.`,
      wanted: 'a listing that is still developed',
      suggestion: listing.successor,
    });
  }
};

const checkImplementers = ({ file, slugs }: Stack, { listings, implementers }: Known, report: Report): void => {
  const offered = slugs.filter((slug) => listings.get(slug)?.status !== 'removed');
  if (implementers.length === 0 || implementers.some((own) => offered.every((slug) => own.has(slug)))) return;
  report({
    rule: 'stack/no-partner',
    file,
    place: atField('integrations'),
    message: 'No partner sets up all of this stack.',
    wanted: 'a partner that names each of these listings in integrations or stack',
  });
};

/** In a stack each listing takes what the one before gives, and somebody sets up all of it. */
export function checkStacks({ integrations, partners, collections }: Gathered, report: Report): void {
  const known: Known = {
    listings: new Map(integrations.flatMap(({ slug, value }) => (value ? [[slug, value] as const] : []))),
    implementers: partners.flatMap(({ value }) =>
      value ? [new Set([...value.integrations, ...value.stack])] : [],
    ),
  };
  for (const { file, value } of collections) {
    if (value?.kind !== 'stack') continue;
    const stack = { file, slugs: value.integrations };
    checkLinks(stack, known, report);
    checkWithdrawn(stack, known, report);
    checkImplementers(stack, known, report);
  }
}
