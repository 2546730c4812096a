import { atField, type FieldPath, type Report } from '../finding.ts';
import type { FolderEntry, Gathered } from '../gather.ts';
import type { Partner } from '../schema/partner.ts';
import { checkOffered, removedSlugs } from './lifecycle.ts';

const checkPublishes = (
  { file, slug, value }: FolderEntry<Partner>,
  publishers: ReadonlySet<string>,
  report: Report,
): void => {
  const index = value?.kinds.indexOf('technology') ?? -1;
  if (index === -1 || publishers.has(slug)) return;
  report({
    rule: 'partner/no-listing',
    file,
    place: atField('kinds', index),
    found: 'technology',
    message: `"${slug}" calls itself a technology partner, but no integration has it as publisher.`,
    wanted: `an integration with publisher: ${slug}`,
  });
};

interface Named {
  readonly path: FieldPath;
  readonly slug: string;
}

const alsoNamed = (value: Partner): readonly Named[] => [
  ...value.stack.map((slug, index) => ({ path: ['stack', index], slug })),
  ...value.case_studies.flatMap((study, at) =>
    study.integrations.map((slug, index) => ({ path: ['case_studies', at, 'integrations', index], slug })),
  ),
];

const checkClaims = (
  { file, slug: own, value }: FolderEntry<Partner>,
  published: ReadonlySet<string>,
  report: Report,
): void => {
  if (value === undefined) return;
  const implemented = new Set(value.integrations);
  for (const { path, slug } of alsoNamed(value)) {
    if (implemented.has(slug) || published.has(`${own} ${slug}`)) continue;
    report({
      rule: 'partner/unclaimed-listing',
      file,
      place: atField(...path),
      found: slug,
      message: `"${slug}" is named here, but it is not among the \`integrations\` that the partner implements.`,
      wanted: 'a slug that `integrations` also names',
    });
  }
};

const checkBudget = ({ file, value }: FolderEntry<Partner>, report: Report): void => {
  const budget = value?.budget;
  if (budget?.to === undefined || budget.to >= budget.from) return;
  report({
    rule: 'partner/budget-order',
    file,
    place: atField('budget', 'to'),
    found: String(budget.to),
    message: `The budget goes from ${budget.from} to ${budget.to}.`,
    wanted: `${budget.from} or more`,
  });
};

/** Partners have what they claim. */
export function checkPartners(gathered: Gathered, report: Report): void {
  const removed = removedSlugs(gathered);
  // As written, so that a listing with another mistake still counts for its publisher.
  const publishers = new Set(gathered.integrations.map((entry) => String(entry.fields.publisher)));
  const published = new Set(gathered.integrations.map((entry) => `${String(entry.fields.publisher)} ${entry.slug}`));
  for (const entry of gathered.partners) {
    checkPublishes(entry, publishers, report);
    checkClaims(entry, published, report);
    checkBudget(entry, report);
    for (const [index, slug] of (entry.value?.integrations ?? []).entries()) {
      const path = ['integrations', index];
      checkOffered({ rule: 'partner/removed-listing', file: entry.file, path, slug }, removed, report);
    }
  }
}
