import type { Disk } from '#lib/content/disk.ts';
import type { Finding } from '#lib/content/finding.ts';
import { LIMITS } from '#lib/content/limits.ts';
import type { EntryPair } from './read-change.ts';

const TYPES = ['svg', 'png'] as const;

/** Whether the logos that a change brings can be seen. Drawing them takes too long to do it for all. */
export async function judgeLogos(pairs: readonly EntryPair[], disk: Disk): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { entry } of pairs) {
    if (!entry.fields.includes('logo')) continue;
    for (const type of TYPES) {
      const file = `${entry.place}/logo.${type}`;
      const { bytes } = disk.readBytes(file, LIMITS.logoBytes);
      if (bytes === undefined) continue;
      const { findFaintLogo } = await import('#lib/logo/faint-logo.ts');
      findings.push(...(await findFaintLogo({ file, type, bytes })));
    }
  }
  return findings;
}
