import type { ImportReport } from './model.ts';

/** The report for a person: totals first, then every row and value that is not in the content, with the reason. */
export function reportText(report: ImportReport): string {
  const lines = [
    ...(report.refusal === null ? [] : [report.refusal, '']),
    `${headline(report)}.`,
    ...report.sources.map(
      ({ name, file, rows, skipped, rejected, duplicates }) =>
        `  ${name} (${file}): ${plural(rows, 'row')}, ${skipped} left out by the map, ${rejected} rejected, ${plural(duplicates, 'duplicate')}`,
    ),
    ...files(report),
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
    ...section('Written by hand and kept (--force replaces them)', report.kept),
  ];
  return `${lines.join('\n')}\n`;
}

function headline({ written, dryRun, unchanged, adopted }: ImportReport): string {
  const verb = dryRun ? 'would write' : 'wrote';
  const parts = [
    `Import ${verb} ${plural(written.files, 'file')}: ${plural(written.integrations, 'integration')}, ${plural(written.partners, 'partner')}`,
    ...(unchanged === 0 ? [] : [`${plural(unchanged, 'file')} of earlier imports unchanged`]),
    ...(adopted === 0
      ? []
      : [`${plural(adopted, 'file')} of an import before there were manifests taken in`]),
  ];
  return parts.join('; ');
}

/** What became of files. What a first import adds is not listed: it is everything. */
function files(report: ImportReport): readonly string[] {
  const told = ({ file, reason }: { readonly file: string; readonly reason: string }) => `${file}: ${reason}`;
  const isAgain = report.unchanged + report.updated.length + report.removed.length > 0;
  return [
    ...section(
      'Conflicts: hand and source have both changed a field, and the hand edit stays',
      report.conflicts.map(
        ({ file, line, field, yours, source }) =>
          `${file}:${line} ${field}: by hand ${show(yours)}, in the source ${show(source)}`,
      ),
    ),
    ...section(
      report.refusal === null
        ? 'Removed: their addresses still answer, and say so'
        : 'Not in the source any more',
      report.removed.map(told),
    ),
    ...section('Brought back', report.restored.map(told)),
    ...section('Added', isAgain ? report.added : []),
    ...section(
      'Updated',
      report.updated.map(({ file, fields }) => `${file}: ${fields.join(', ')}`),
    ),
    ...section(
      'Moved to a new slug; the old one leads there',
      report.moved.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...section('Replaced', report.replaced),
    ...section(
      'Hand edits kept',
      report.edits.map(({ file, line, field }) => `${file}:${line} ${field}`),
    ),
    ...section('Left alone', report.alone.map(told)),
    ...section(
      'Terms of imports that nothing uses any more',
      report.unused.map(({ kind, slug }) => `${kind}: ${slug}`),
    ),
  ];
}

/** A value on one line. */
function show(value: unknown): string {
  if (value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
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
