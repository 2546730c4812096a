import type { Disk } from '#lib/content/disk.ts';
import type { ContentIssue } from '#lib/content/issue.ts';
import { locateFindings } from '#lib/content/locate.ts';
import { checkAddresses, isReserved, type CheckOptions } from './check.ts';
import { describeVerdict, findAddresses } from './find.ts';

export interface LinkReport {
  /** Sorted. */
  readonly issues: readonly ContentIssue[];
  /** How many different addresses were asked, and how many are reserved for examples and were not. */
  readonly asked: number;
  readonly leftOut: number;
}

/** Asks every address of a content folder once, and tells what is wrong at each of its places. */
export async function checkLinks(disk: Disk, options: CheckOptions): Promise<LinkReport> {
  const found = findAddresses(disk);
  const urls = new Set(found.map(({ url }) => url));
  const asked = [...urls].filter((url) => !isReserved(url));
  const verdicts = await checkAddresses(asked, options);
  const findings = found.flatMap((address) => {
    const verdict = verdicts.get(address.url);
    return verdict === undefined ? [] : describeVerdict(address, verdict);
  });
  return { issues: locateFindings(disk, findings), asked: asked.length, leftOut: urls.size - asked.length };
}

/** One sentence: "312 addresses were asked; 4 are reserved for examples and were left out." */
export const sayAsked = ({ asked, leftOut }: LinkReport): string =>
  `${asked} ${asked === 1 ? 'address was' : 'addresses were'} asked` +
  (leftOut === 0
    ? '.'
    : `; ${leftOut} ${leftOut === 1 ? 'is' : 'are'} reserved for examples and ${leftOut === 1 ? 'was' : 'were'} left out.`);
