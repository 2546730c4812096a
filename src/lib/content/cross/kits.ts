import { lintCopy, type CopyRules } from '#lib/copy/lint.ts';
import type { CopyProblem } from '#lib/copy/problem.ts';
import { parseTemplate } from '#lib/copy/template.ts';
import { isTimeZone } from '#lib/time-zone.ts';
import type { ReadTranslation } from '../door/translation.ts';
import { atField, WHOLE_FILE, type Place, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { KitText } from '../model.ts';
import type { Kit } from '../schema/kit.ts';
import { suggest } from '../suggest.ts';

/** A template and where its parts lie. */
interface Source {
  readonly text: string;
  readonly file: string;
  readonly place: (problem: CopyProblem) => Place;
}

const inBody = (body: string, file: string, start: number): Source => ({
  text: body,
  file,
  place: (problem) => ({ at: 'offset', start: start + problem.start, end: start + problem.end }),
});

function sourcesOf({ fields, body, bodyStart, file }: KitText): readonly Source[] {
  const templates = Object.entries(fields).filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !PLAIN_FIELDS.has(field[0]),
  );
  return [
    ...templates.map(([name, text]) => ({ text, file, place: () => atField(name) })),
    inBody(body, file, bodyStart),
  ];
}

/** Name and note of a kit in another language. */
function sourcesIn({ value, body, bodyStart, file }: ReadTranslation): readonly Source[] {
  const title = value?.['title'];
  const own = typeof title === 'string' ? [{ text: title, file, place: () => atField('title') }] : [];
  return [...own, inBody(body, file, bodyStart)];
}

/** Fields that are no templates: days, zones and addresses. */
const PLAIN_FIELDS = new Set(['starts', 'time_zone', 'join_url']);

function checkSource({ text, file, place }: Source, rules: CopyRules, report: Report): void {
  for (const problem of [...parseTemplate(text).problems, ...lintCopy(text, rules)]) {
    const { rule, message, wanted, found, suggestion } = problem;
    report({ rule, file, place: place(problem), message, wanted, found, suggestion });
  }
}

function checkPlace({ asset, locale, file }: KitText, kit: Kit, report: Report): void {
  const [first] = kit.locales;
  if (locale !== undefined && (locale === first || !kit.locales.includes(locale))) {
    report({
      rule: 'kit/text-language',
      file,
      place: WHOLE_FILE,
      found: locale,
      message:
        locale === first
          ? `${locale} is the kit's first language, whose texts have no language in their names.`
          : `The kit does not come in ${locale}.`,
      wanted: locale === first ? `${asset}.md` : `one of ${kit.locales.join(', ')}`,
    });
  }
  if (!kit.assets.includes(asset)) {
    report({
      rule: 'kit/text-unused',
      file,
      place: WHOLE_FILE,
      message: `The kit holds no ${asset}, so this text is not used.`,
      wanted: `${asset} among assets`,
    });
  }
}

function checkTime(text: KitText, report: Report): void {
  if (text.asset !== 'webinar' || text.fields.starts === undefined) return;
  const { time_zone } = text.fields;
  if (time_zone !== undefined && isTimeZone(time_zone)) return;
  report({
    rule: 'kit/time-zone',
    file: text.file,
    place: atField(time_zone === undefined ? 'starts' : 'time_zone'),
    found: time_zone,
    message:
      time_zone === undefined
        ? 'The webinar starts at a time, but nothing says whose clock it is.'
        : `There is no time zone "${time_zone}".`,
    wanted: 'a time zone such as Europe/Berlin',
    suggestion: time_zone === undefined ? undefined : suggest(time_zone, Intl.supportedValuesOf('timeZone')),
  });
}

/** Names that a kit may have to spell. */
function namesFor({ integration, partner }: Kit, { site, integrations, partners }: Gathered): readonly string[] {
  const listing = integrations.find(({ slug }) => slug === integration)?.value;
  const companies = [listing?.publisher, partner];
  return [
    site.value?.name,
    listing?.name,
    ...partners.filter(({ slug }) => companies.includes(slug)).map(({ value }) => value?.name),
  ].filter((name) => name !== undefined);
}

/** Texts of kits: templates that can be rendered, in words that can be stood by. */
export function checkKitTexts(gathered: Gathered, report: Report): void {
  const voice = gathered.site.value?.voice;
  const translations = gathered.translations.filter(({ noun }) => noun === 'kit');
  for (const { slug, file, body, bodyStart, value, texts } of gathered.kits) {
    if (value === undefined) continue;
    const shared = {
      names: namesFor(value, gathered),
      claims: value.claims.map(({ text }) => text),
      forbidden: voice?.forbidden ?? [],
      longestSentence: voice?.longest_sentence ?? Infinity,
      exclamations: voice?.exclamation_marks ?? true,
    };
    const [first = 'en'] = value.locales;
    const rulesOf = (locale: string | undefined): CopyRules => ({ ...shared, locale: locale ?? first });
    checkSource(inBody(body, file, bodyStart), rulesOf(undefined), report);
    checkSource({ text: value.title, file, place: () => atField('title') }, rulesOf(undefined), report);
    for (const text of texts) {
      checkPlace(text, value, report);
      checkTime(text, report);
      for (const source of sourcesOf(text)) checkSource(source, rulesOf(text.locale), report);
    }
    for (const translation of translations.filter((one) => one.slug === slug)) {
      for (const source of sourcesIn(translation)) checkSource(source, rulesOf(translation.locale), report);
    }
  }
}
