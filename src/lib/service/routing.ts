import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import { readRoutingRules } from '#lib/content/read-file.ts';
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

/** The rules of a content folder, which are read alone. Throws ContentError with everything that is wrong with them. */
export function readRouting(contentDir: string): RoutingTable {
  const path = join(contentDir, 'program', 'routing.yaml');
  return toRoutingTable(existsSync(path) ? readRoutingRules(path) : DEFAULT_PROGRAM.routing);
}
