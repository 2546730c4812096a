import { z } from 'zod';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The only places an import writes to. */
const file = z
  .string()
  .regex(
    new RegExp(
      `^(?:(?:integrations|partners)/${SLUG}/index\\.md|records/partners/${SLUG}\\.yaml|site\\.yaml|taxonomy\\.yaml|\\.import/[a-z0-9_-]+\\.json)$`,
    ),
    { error: 'is no file that an import writes' },
  );
const folder = z
  .string()
  .regex(new RegExp(`^integrations/${SLUG}$`), { error: 'is no folder that an import moves' });

/** What is left to do of an import whose files are all staged; done in this order. */
export const journal = z.strictObject({
  version: z.literal(1),
  moves: z.array(z.strictObject({ from: folder, to: folder })),
  removes: z.array(file),
  /** The file staged under its number goes to this place. */
  files: z.array(file),
});
export type Journal = z.output<typeof journal>;
