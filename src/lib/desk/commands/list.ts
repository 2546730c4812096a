import { Option, type Command } from 'commander';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import { STATES, type State, type StoredEntry } from '#lib/form/store/model.ts';
import { OPEN } from '../change-entry.ts';
import { entryJson, JSON_VERSION } from '../entry-json.ts';
import { shortenIds } from '../find-entry.ts';
import type { Desk, UseDesk } from '../model.ts';
import { writeCsv } from '../print/csv.ts';
import { writeJson } from '../print/harmless.ts';
import { writeTable, type Column } from '../print/table.ts';
import { countEntries, sayAge, sayHeld, sayMatter, sayWho } from '../words.ts';
import { parseDay } from './arguments.ts';

interface Options {
  readonly form?: string;
  readonly state?: readonly State[];
  readonly assignee?: string;
  readonly since?: string;
  readonly all?: true;
  readonly format: 'table' | 'json' | 'csv';
}

const STATE_STYLE = {
  new: 'cyan',
  held: 'yellow',
  assigned: undefined,
  accepted: 'green',
  rejected: 'dim',
} as const;

const isState = (cell: string): cell is State => Object.hasOwn(STATE_STYLE, cell);

const COLUMNS: readonly Column[] = [
  { head: 'id', style: () => 'bold' },
  { head: 'age' },
  { head: 'form' },
  { head: 'state', style: (cell) => (isState(cell) ? STATE_STYLE[cell] : undefined) },
  { head: 'who', least: 8 },
  { head: 'matter', least: 8 },
  { head: 'desk', least: 5 },
  { head: 'held because', least: 6 },
];

const CSV_HEAD = ['id', 'at', 'form', 'state', 'desk', 'who', 'matter', 'held', 'closed'];

const csvRow = (entry: StoredEntry): readonly string[] => [
  entry.id,
  entry.at,
  entry.form,
  entry.state,
  entry.assignee ?? '',
  sayWho(entry),
  sayMatter(entry),
  entry.held.join(' '),
  entry.closed ?? '',
];

/** Words beyond these are cut off before the width is reckoned: a letter may be as long as a page. */
const MOST_MATTER = 200;

async function writeEntries(desk: Desk, entries: readonly StoredEntry[]): Promise<string> {
  if (entries.length === 0)
    return 'Nothing waits here; "npm run applications -- list --all" shows what is closed too.\n';
  const ids = shortenIds(await desk.store.ids());
  const now = desk.now();
  const rows = entries.map((entry) => [
    ids.get(entry.id) ?? entry.id,
    sayAge(entry.at, now),
    entry.form,
    entry.state,
    sayWho(entry).slice(0, MOST_MATTER),
    sayMatter(entry).slice(0, MOST_MATTER),
    entry.assignee ?? '',
    entry.state === 'held' ? entry.held.map(sayHeld).join('; ') : '',
  ]);
  return `${writeTable(COLUMNS, rows, desk.terminal)}\n${countEntries(entries.length)}\n`;
}

async function list(desk: Desk, options: Options): Promise<string> {
  const { form, state, assignee, since, all, format } = options;
  const entries = await desk.store.list({
    form,
    states: state ?? (all ? undefined : OPEN),
    assignee,
    from: since === undefined ? undefined : `${since}T00:00:00.000Z`,
  });
  switch (format) {
    case 'json':
      return writeJson({ version: JSON_VERSION, entries: entries.map(entryJson) });
    case 'csv':
      return writeCsv(CSV_HEAD, entries.map(csvRow));
    case 'table':
      return writeEntries(desk, entries);
  }
}

export function addList(program: Command, use: UseDesk): void {
  program
    .command('list')
    .description('what is open, the oldest first')
    .addOption(new Option('--form <form>', 'only this form').choices(Object.keys(FORM_KINDS)))
    .addOption(new Option('--state <state...>', 'only these states').choices(STATES))
    .option('--assignee <desk>', 'only what this desk has')
    .addOption(new Option('--since <day>', 'only what came on this day or later').argParser(parseDay))
    .option('--all', 'what is closed too')
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['table', 'json', 'csv']).default('table'),
    )
    .action((options: Options) => use(async (desk) => desk.print(await list(desk, options))));
}
