import { z } from 'zod';

const wholeNumber = (most: number) => z.coerce.number().int().min(1).max(most);

const sampleOptions = z.object({
  seed: z.coerce.number().int().min(0).max(0xffff_ffff),
  weeks: wholeNumber(104),
  asOf: z.iso.date(),
  accounts: wholeNumber(1_000_000),
  out: z.string().min(1),
  into: z.string().min(1).optional(),
});
export type SampleOptions = z.output<typeof sampleOptions>;

const asTyped = (name: PropertyKey) =>
  `--${String(name).replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** Options of `npm run usage:sample` as typed by a person, or a text that names every option that will not do. */
export function parseSampleOptions(typed: unknown): SampleOptions | string {
  const result = sampleOptions.safeParse(typed);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.map(asTyped).join(' ')}: ${message}`,
  );
  return `These options will not do:\n${faults.join('\n')}`;
}
