import { listAddresses } from '../addresses.ts';
import type { ReadEntry } from '../door/document.ts';
import { showValue } from '../door/show.ts';
import { atField, type FieldPath, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { Integration } from '../schema/integration.ts';
import type { Partner } from '../schema/partner.ts';
import { checkDecoration, checkNamePlatform, checkNameTagline } from '../wording/name.ts';
import { checkPlaceholder, isPlaceAddress } from '../wording/placeholder.ts';
import { checkPraise } from '../wording/praise.ts';
import { checkRepeats, checkTags } from '../wording/repeats.ts';
import { checkNameList, checkRepetition } from '../wording/stuffing.ts';
import type { EntryText, TextCheck, TextUse, Voice } from '../wording/text.ts';
import { checkCapitals, checkExclamation, checkSentences } from '../wording/tone.ts';

const CHECKS: readonly TextCheck[] = [
  checkPlaceholder,
  checkPraise,
  checkCapitals,
  checkExclamation,
  checkSentences,
  checkDecoration,
  checkNameTagline,
  checkNamePlatform,
  checkRepetition,
  checkNameList,
];

/** A body may have longer sentences than a kit, whose limit the site sets. */
const LONGEST_SENTENCE = 50;
const CODE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[^\n]*$|$(?![^]))|`[^`\n]*`|\]\([^)\n]*\)|^ {0,3}(?:[-*+]|\d+[.)]|#{1,6}|>|\|)[ \t]/gm;
const BLOCK_END = /\n(?=\s*\n)/g;

const field = (use: TextUse, text: string | undefined, ...path: FieldPath): readonly EntryText[] =>
  text === undefined ? [] : [{ use, text, place: () => atField(...path) }];

/** The prose of a body: code, link targets and marks of Markdown are blank, and each block ends its sentence. */
const bodyText = ({ body, bodyStart }: ReadEntry<unknown>): EntryText => ({
  use: 'body',
  text: body
    .replace(CODE, (mark) => mark.replace(/[^\n]/g, ' '))
    .replace(BLOCK_END, '\u2029')
    .replaceAll('\n', ' ')
    .replaceAll('\u2029', '\n'),
  place: (start, end) => ({ at: 'offset', start: bodyStart + start, end: bodyStart + end }),
});

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

/** Each fault is told where it first stands: summaries and bodies often say a tagline again. */
const judge = (texts: readonly EntryText[], voice: Voice, file: string, report: Report): void => {
  const told = new Set<string>();
  for (const text of texts) {
    for (const check of CHECKS) {
      for (const found of check(text, voice)) {
        const key = `${found.rule} ${(found.found ?? found.message).toLowerCase()}`;
        if (!told.has(key)) report({ ...found, file });
        told.add(key);
      }
    }
  }
};

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
    judge([...listingTexts(value), bodyText(entry)], voice, file, report);
    for (const found of [...checkRepeats(value, voice), ...checkTags(value)]) report({ ...found, file });
    checkAddresses(value, file, report);
    checkSupport(value, file, report);
  }
  for (const entry of partners) {
    const { file, value } = entry;
    if (value === undefined) continue;
    const voice = { ...shared, names: [value.name] };
    judge([...partnerTexts(value), bodyText(entry)], voice, file, report);
    for (const found of checkRepeats(value, voice)) report({ ...found, file });
    checkAddresses(value, file, report);
  }
}
