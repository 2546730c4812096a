import { z } from 'zod';
import { splitTableName } from './sources/table-name.ts';
import { ENGINES } from './sources/source.ts';
import { guessEngine } from './sources/registry.ts';
import { UsageError } from './usage-error.ts';

const usageOptions = z.object({
  source: z.enum(ENGINES).optional(),
  input: z.string().min(1),
  asOf: z.iso.date(),
  into: z.string().min(1),
  table: z.string().min(1).default('usage'),
  name: z.string().trim().min(1).max(60).optional(),
  platformAccounts: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable().default(null),
  covers: z.enum(['seen', 'all']).default('seen'),
  dryRun: z.boolean().default(false),
  keepAll: z.boolean().default(false),
});
type Typed = z.output<typeof usageOptions>;
/** Options of `npm run usage`, complete. `name` is what the snapshot says of its source. */
export type UsageOptions = Omit<Typed, 'source' | 'name'> & {
  readonly source: (typeof ENGINES)[number];
  readonly name: string;
};

const asTyped = (name: PropertyKey) =>
  `--${String(name).replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** Options as typed by a person. Throws UsageError naming every one that will not do. */
export function parseUsageOptions(typed: unknown): UsageOptions {
  const result = usageOptions.safeParse(typed);
  if (!result.success) {
    const faults = result.error.issues.map(
      ({ path, message }) => `  ${path.map(asTyped).join(' ')}: ${message}`,
    );
    throw new UsageError(`These options will not do:\n${faults.join('\n')}`);
  }
  const { source = guessEngine(result.data.input), name = source, ...others } = result.data;
  splitTableName(others.table);
  return { ...others, source, name };
}
