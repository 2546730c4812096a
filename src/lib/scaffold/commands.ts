import { Option, type Command } from 'commander';
import type { Content } from '#lib/content/model.ts';
import { LISTING_STATUSES } from '#lib/content/schema/integration.ts';
import { PARTNER_KINDS } from '#lib/content/schema/partner.ts';
import { showValue } from '#lib/content/door/show.ts';
import { ScaffoldError } from './new-file.ts';
import type { Draft } from './draft.ts';
import { draftIntegration, type NewIntegration } from './integration.ts';
import { draftPartner, type NewPartner } from './partner.ts';

/** Makes a draft from the content and the day, and writes it. */
export type WriteDraft = (make: (content: Content, today: string) => Draft) => Promise<void>;

type PartnerOptions = Omit<NewPartner, 'kinds'> & { readonly kind: readonly string[] };
type ListingOptions = Omit<NewIntegration, 'categories' | 'listed'> & {
  readonly category: readonly string[];
};

function requirePartner(publisher: string, { partners }: Content): void {
  if (publisher === 'platform' || partners.some(({ slug }) => slug === publisher)) return;
  throw new ScaffoldError(
    `There is no partner ${showValue(publisher)}; draft it first with npm run new -- partner.`,
  );
}

/** The commands that draft an entry of the directory. */
export function addEntryCommands(program: Command, write: WriteDraft): void {
  program
    .command('partner')
    .description('the page of a partner in draft')
    .requiredOption('--name <name>', 'name of the company')
    .requiredOption('--tagline <line>', 'what it does for customers, in one line')
    .addOption(
      new Option('--kind <kind...>', 'how it works with the platform')
        .choices(PARTNER_KINDS)
        .makeOptionMandatory(),
    )
    .option('--slug <slug>', 'by default made from the name')
    .option('--website <url>', 'its own site')
    .option('--country <country>', 'where it is at home')
    .option('--city <city>', 'where it is at home')
    .action(({ kind, ...options }: PartnerOptions) =>
      write((content) => draftPartner({ ...options, kinds: kind }, content)),
    );
  program
    .command('integration')
    .description('the page of a listing in draft')
    .requiredOption('--name <name>', 'name of the integration, as customers would search for it')
    .requiredOption('--tagline <line>', 'what it does for a customer, in one line')
    .requiredOption('--publisher <slug>', 'partner that publishes it, or platform')
    .requiredOption('--category <slug...>', 'one to three categories, the main one first')
    .addOption(
      new Option('--status <status>', 'where it stands in its life')
        .choices(LISTING_STATUSES)
        .default('available'),
    )
    .option('--slug <slug>', 'by default made from the name')
    .option('--docs-url <url>', 'documentation')
    .action(({ category, ...options }: ListingOptions) =>
      write((content, today) => {
        requirePartner(options.publisher, content);
        return draftIntegration({ ...options, categories: category, listed: today }, content);
      }),
    );
}
