import { listAddresses } from '../addresses.ts';
import { showValue } from '../door/show.ts';
import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { Integration } from '../schema/integration.ts';
import type { Partner } from '../schema/partner.ts';
import { bodyText, fieldText as field, judgeTexts, LONGEST_SENTENCE } from '../wording/judge.ts';
import { isPlaceAddress } from '../wording/placeholder.ts';
import { checkRepeats, checkTags } from '../wording/repeats.ts';
import type { EntryText } from '../wording/text.ts';

const listingTexts = (value: Integration): readonly EntryText[] => [
  ...field('name', value.name, 'name'),
  ...field('tagline', value.tagline, 'tagline'),
  ...field('summary', value.summary, 'summary'),
  ...value.use_cases.flatMap(({ title, summary }, index) => [
    ...field('line', title, 'use_cases', index, 'title'),
    ...field('line', summary, 'use_cases', index, 'summary'),
  ]),
  ...(value.pricing?.plans ?? []).flatMap(({ name }, index) => field('name', name, 'pricing', 'plans', index, 'name')),
];

const partnerTexts = (value: Partner): readonly EntryText[] => [
  ...field('name', value.name, 'name'),
  ...field('tagline', value.tagline, 'tagline'),
  ...field('summary', value.summary, 'summary'),
  ...value.case_studies.flatMap(({ title, outcome }, index) => [
    ...field('line', title, 'case_studies', index, 'title'),
    ...field('line', outcome, 'case_studies', index, 'outcome'),
  ]),
];

const checkAddresses = (value: unknown, file: string, report: Report): void => {
  for (const { url, place } of listAddresses({ value })) {
    if (!isPlaceAddress(url)) continue;
    report({
      rule: 'copy/placeholder',
      file,
      place,
      found: showValue(url),
      message: `${showValue(url)} only keeps the place of an address.`,
      wanted: 'the address itself',
    });
  }
};

const checkSupport = ({ support }: Integration, file: string, report: Report): void => {
  const email = support?.email;
  if (email === undefined || !isPlaceAddress(email)) return;
  const message = `${showValue(email)} only keeps the place of an address.`;
  report({ rule: 'copy/placeholder', file, place: atField('support', 'email'), found: email, message, wanted: 'the address itself' });
};

/** What listings and partners say: nothing unfinished, nothing that shouts, nothing that praises itself. */
export function checkWording({ site, integrations, partners }: Gathered, report: Report): void {
  const nameOf = new Map(partners.map(({ slug, value }) => [slug, value?.name]));
  const shared = {
    locale: site.value?.locales[0] ?? 'en',
    platform: site.value?.name ?? '',
    longestSentence: LONGEST_SENTENCE,
  };
  for (const entry of integrations) {
    const { file, value } = entry;
    if (value === undefined) continue;
    const names = [value.name, nameOf.get(value.publisher)].filter((name) => name !== undefined);
    const voice = { ...shared, names };
    judgeTexts([...listingTexts(value), bodyText(entry)], voice, file, report);
    for (const found of [...checkRepeats(value, voice), ...checkTags(value)]) report({ ...found, file });
    checkAddresses(value, file, report);
    checkSupport(value, file, report);
  }
  for (const entry of partners) {
    const { file, value } = entry;
    if (value === undefined) continue;
    const voice = { ...shared, names: [value.name] };
    judgeTexts([...partnerTexts(value), bodyText(entry)], voice, file, report);
    for (const found of checkRepeats(value, voice)) report({ ...found, file });
    checkAddresses(value, file, report);
  }
}
