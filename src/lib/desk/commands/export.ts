import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';
import { makeAudit } from '../change-entry.ts';
import { JSON_VERSION } from '../entry-json.ts';
import { findEntry } from '../find-entry.ts';
import type { Desk, UseDesk } from '../model.ts';
import { findByEmail, sayNamed } from '../person.ts';
import { writeCsv } from '../print/csv.ts';
import { writeJson } from '../print/harmless.ts';
import { Refusal, WrongUsage } from '../refusal.ts';
import { countEntries } from '../words.ts';
import { readRecord } from './show.ts';

interface Options {
  readonly format: 'json' | 'csv';
  readonly out?: string;
  readonly email?: string;
}

const FACTS = ['id', 'at', 'form', 'state', 'desk', 'closed', 'held'] as const;

/** Names of answers in the order of the forms; what no form asks any more comes last. */
function nameAnswers(entries: readonly StoredEntry[]): readonly string[] {
  const asked = Object.values(FORM_KINDS).flatMap(({ fields }) => fields.map(({ name }) => name));
  const given = new Set(entries.flatMap(({ values }) => Object.keys(values)));
  return [...new Set([...asked, ...[...given].sort()])].filter((name) => given.has(name));
}

function entriesCsv(entries: readonly StoredEntry[]): string {
  const names = nameAnswers(entries);
  return writeCsv(
    [...FACTS, ...names],
    entries.map((entry) => [
      entry.id,
      entry.at,
      entry.form,
      entry.state,
      entry.assignee ?? '',
      entry.closed ?? '',
      entry.held.join(' '),
      ...names.map((name) => [entry.values[name] ?? ''].flat().join('; ')),
    ]),
  );
}

async function choose(desk: Desk, ids: readonly string[], email: string | undefined) {
  if (email !== undefined && ids.length > 0)
    throw new WrongUsage('Name entries, or a person by --email, but not both.');
  if (email !== undefined) {
    const found = await findByEmail(desk, email);
    desk.complain(sayNamed(found));
    if (found.sent.length === 0)
      throw new Refusal('No entry was sent with this address: there is nothing to export.');
    return found.sent;
  }
  if (ids.length === 0) return desk.store.list();
  const entries = [];
  for (const id of ids) entries.push(await findEntry(desk, id));
  return entries;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** For nobody else to read, and never over another file. */
async function writeOut(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (isTaken(error)) throw new Refusal(`${file} is there already: name a file that is not.`);
    throw error;
  }
}

async function writeEntries(desk: Desk, entries: readonly StoredEntry[], format: Options['format']) {
  if (format === 'csv') return entriesCsv(entries);
  const records = [];
  for (const entry of entries) records.push(await readRecord(desk, entry));
  return writeJson({ version: JSON_VERSION, entries: records });
}

export function addExport(program: Command, use: UseDesk): void {
  program
    .command('export')
    .description('everything that is kept, of all entries, of some, or of one person')
    .argument('[id...]', 'ids, or the beginnings of them')
    .option('--email <address>', 'everything that was sent with this address')
    .option('--out <file>', 'a new file to write to')
    .addOption(new Option('--format <format>', 'how to write it').choices(['json', 'csv']).default('json'))
    .action((ids: readonly string[], { format, out, email }: Options) =>
      use(async (desk) => {
        const entries = await choose(desk, ids, email);
        const text = await writeEntries(desk, entries, format);
        if (out === undefined) desk.print(text);
        else {
          await writeOut(out, text);
          desk.print(`${countEntries(entries.length)} in ${out}.\n`);
        }
        for (const { id } of entries) await desk.store.log(makeAudit(desk, 'export', id));
      }),
    );
}
