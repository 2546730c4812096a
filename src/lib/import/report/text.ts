import type { ImportReport } from './model.ts';

/** The report for a person: totals first, then every row and value that is not in the content, with the reason. */
export function reportText(report: ImportReport): string {
  const { written, dryRun } = report;
  const verb = dryRun ? 'would write' : 'wrote';
  const lines = [
    `Import ${verb} ${plural(written.files, 'file')}: ${plural(written.integrations, 'integration')}, ${plural(written.partners, 'partner')}.`,
    ...report.sources.map(
      ({ name, file, rows, skipped, rejected, duplicates }) =>
        `  ${name} (${file}): ${plural(rows, 'row')}, ${skipped} left out by the map, ${rejected} rejected, ${plural(duplicates, 'duplicate')}`,
    ),
    ...section('Rejected rows', byKind(report, 'rejected')),
    ...section('Duplicate rows', byKind(report, 'duplicate')),
    ...section('Rows left out by the map', byKind(report, 'skipped')),
    ...section('Values dropped', losses(report, 'dropped')),
    ...section('Texts shortened', losses(report, 'shortened')),
    ...section(
      'Defaults filled in',
      report.filled.map(({ field, count }) => `${field}: ${plural(count, 'row')}`),
    ),
    ...section(
      'Names and slugs made different',
      report.renamings.map(
        ({ source, row, what, from, to }) => `${source} row ${row}: ${what} "${from}" → "${to}"`,
      ),
    ),
    ...section(
      'Spellings and rows that became one',
      report.mergings.map(({ noun, slug, from }) => `${noun} ${slug}: ${from.join(' · ')}`),
    ),
    ...section('Kept as they were (--force replaces them)', report.kept),
    ...section('Replaced', report.replaced),
    ...section('Terms added at the end of', report.extended),
  ];
  return `${lines.join('\n')}\n`;
}

/** The report for a program. */
export function reportJson(report: ImportReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function byKind({ rejections }: ImportReport, kind: string): readonly string[] {
  return rejections
    .filter((one) => one.kind === kind)
    .map(
      ({ source, number, label, reason }) =>
        `${source} row ${number}${label === '' ? '' : ` "${label}"`}: ${reason}`,
    );
}

function losses({ losses: all }: ImportReport, kind: string): readonly string[] {
  return all
    .filter((one) => one.kind === kind)
    .map(
      ({ source, row, field, value, reason }) =>
        `${source} row ${row} ${field}: ${JSON.stringify(value)} ${reason}`,
    );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
