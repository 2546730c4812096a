import { fill } from '#lib/i18n/wording.ts';
import type { SectionReader } from '#lib/site/compare/sections.ts';
import type { CaseStudyView, PartnerView } from '#lib/site/model.ts';
import { writeBody } from './body.ts';
import { writeSections } from './facts.ts';
import { writeActions, writeKits } from './listing.ts';
import { escapeText, writeLink } from './text.ts';
import { joinBlocks, writeItems, writeHead, writePart, type Writer } from './writer.ts';

function writeStory(study: CaseStudyView, { t, format, absolute }: Writer): string {
  const { title, industry, date, outcome, integrations, url } = study;
  const about = [industry, date && format.month(date)].filter((part) => part !== undefined && part !== '');
  const links = integrations.map(({ name, href }) => writeLink(name, href, absolute));
  const said = [
    about.length === 0 ? '' : `(${about.map((part) => escapeText(part ?? '')).join(', ')})`,
    escapeText(outcome ?? ''),
    links.join(', '),
    url === undefined ? '' : writeLink(t.partner.readStory, url, absolute),
  ];
  return [`**${escapeText(title)}**`, ...said.filter((part) => part !== '')].join(' ');
}

/** The twin of a partner's page: the same facts in the same words. */
export function writePartner(view: PartnerView, read: SectionReader<PartnerView>, writer: Writer): string {
  const { t, paths } = writer;
  const path = paths.partner(view.slug);
  return joinBlocks([
    writeHead(view.name, path, writer),
    ...writeActions(view.actions, writer),
    ...writeSections(read(view), writer),
    writePart(fill(t.twins.words, { name: view.name }), writeBody(view.body, path, writer)),
    writePart(t.partner.caseStudies, writeItems(view.caseStudies.map((study) => writeStory(study, writer)))),
    writeKits(view.kits, writer),
  ]);
}
