import { Option, type Command } from 'commander';
import type { StoredEntry } from '#lib/form/store/model.ts';
import { entryJson, JSON_VERSION } from '../entry-json.ts';
import { findEntry } from '../find-entry.ts';
import type { Desk, UseDesk } from '../model.ts';
import { manyLines, oneLine, writeJson } from '../print/harmless.ts';
import { paint, type Terminal } from '../print/table.ts';
import { listAnswers, sayAge, sayHeld } from '../words.ts';

/** All that hangs on an entry. */
export async function readRecord({ store }: Pick<Desk, 'store'>, entry: StoredEntry) {
  return {
    ...entryJson(entry),
    notes: await store.notesOf(entry.id),
    deliveries: await store.deliveriesOf(entry.id),
    audit: (await store.auditOf(entry.id)).map(({ entry: _, ...line }) => line),
  };
}

type Entry = Awaited<ReturnType<typeof readRecord>>;

const time = (at: string): string => at.replace('T', ' ').slice(0, 16);

const indent = (text: string, by = '  '): readonly string[] =>
  manyLines(text).map((line) => `${by}${line}`.trimEnd());

const section = (title: string, lines: readonly string[], terminal: Terminal): readonly string[] =>
  lines.length === 0 ? [] : ['', paint(title, 'bold', terminal), ...lines];

const writeDeliveries = ({ deliveries }: Entry): readonly string[] =>
  deliveries.flatMap(({ id, channel, target, state, due, attempts }) => [
    `  ${channel} to ${oneLine(target)}: ${state}${state === 'waiting' ? `, due ${time(due)}` : ''} (${id})`,
    ...attempts.map(({ at, outcome, detail }) => `    ${time(at)}  ${outcome}  ${oneLine(detail)}`.trimEnd()),
  ]);

function write(entry: StoredEntry, record: Entry, { terminal, now }: Desk): string {
  const facts = [
    `${entry.form}, ${entry.state}${entry.assignee === undefined ? '' : `, with ${oneLine(entry.assignee)}`}`,
    `came ${time(entry.at)} UTC, ${sayAge(entry.at, now())} ago`,
    ...(entry.closed === undefined ? [] : [`closed ${time(entry.closed)} UTC`]),
  ];
  const answers = listAnswers(entry).flatMap(({ label, text }) => [
    `  ${paint(oneLine(label), 'dim', terminal)}`,
    ...indent(text, '    '),
  ]);
  const held = entry.held.map((reason) => `  ${oneLine(sayHeld(reason))}`);
  const notes = record.notes.flatMap(({ at, author, text }) => [
    `  ${time(at)}  ${oneLine(author)}`,
    ...indent(text, '    '),
  ]);
  const audit = record.audit.map(({ at, actor, action, detail }) =>
    oneLine(`${time(at)}  ${actor}  ${action}  ${detail}`).replace(/^/, '  '),
  );
  return [
    paint(entry.id, 'bold', terminal),
    ...facts,
    ...section('Answers', answers, terminal),
    ...section('Why it was held', held, terminal),
    ...section('Notes', notes, terminal),
    ...section('Deliveries', writeDeliveries(record), terminal),
    ...section('Trail', audit, terminal),
    '',
  ].join('\n');
}

export function addShow(program: Command, use: UseDesk): void {
  program
    .command('show')
    .description('one entry, with all that hangs on it')
    .argument('<id>', 'its id, or the beginning of it')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action((id: string, { format }: { readonly format: 'text' | 'json' }) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        const record = await readRecord(desk, entry);
        desk.print(
          format === 'json'
            ? writeJson({ version: JSON_VERSION, entry: record })
            : write(entry, record, desk),
        );
      }),
    );
}
