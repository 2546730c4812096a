import { readContent } from '#lib/content/read.ts';
import type { RoutingRules } from '#lib/content/schema/routing.ts';
import type { RoutingTable } from '#lib/form/deliver/routing.ts';
import type { FormName } from '#lib/form/kinds.ts';

/** `program/routing.yaml` as the form service takes it. */
export const toRoutingTable = ({ desks, rules, fallback }: RoutingRules): RoutingTable => ({
  desks: desks.map(({ slug, name, email, webhook, capacity }) => ({ slug, name, email, webhook, capacity })),
  rules: rules.map(({ kind, region, integration, partner, desks: turns }) => ({
    form: kind satisfies FormName | undefined,
    region,
    integration,
    partner,
    desks: turns,
  })),
  fallback,
});

/**
 * The rules of a content folder. Rejects with ContentError, which holds every issue, where the content has an error
 * anywhere: its rules name listings and partners.
 */
export async function readRouting(contentDir: string): Promise<RoutingTable> {
  const { program } = await readContent(contentDir);
  return toRoutingTable(program.routing);
}
