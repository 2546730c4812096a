import { Command, CommanderError } from 'commander';
import process from 'node:process';
import { ContentError } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { reportText } from '#lib/content/report/text.ts';
import { day } from '#lib/content/schema/fields.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { StoreError } from '#lib/form/store/model.ts';
import { openStore } from '#lib/form/store/open.ts';
import { chooseRange, GapsError, refusePublic, reportGaps, writeReport } from '#lib/gaps/run.ts';
import { writeTable } from '#lib/gaps/table.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';

const WRONG_USAGE = 2;

function parseDay(text: string): string {
  if (day.safeParse(text).success) return text;
  throw new GapsError(`"${text}" is no day: a day that exists is wanted, written YYYY-MM-DD.`);
}

const command = new Command('npm run gaps --')
  .description('Reports what is sought and not found, and how views of listings lead on.')
  .option('--from <day>', 'first day (default: 13 weeks up to the last)', parseDay)
  .option('--to <day>', 'last day (default: BUILD_DATE, or today)', parseDay)
  .option('--out <dir>', 'folder to write gaps.json and index.html to', '.data/gaps')
  .exitOverride();

async function main(): Promise<void> {
  const { out, ...asked } = command.parse().opts<{ from?: string; to?: string; out: string }>();
  prepareEnvironment();
  const { BUILD_DATE, CONTENT_DIR, DATABASE_URL, OUT_DIR } = readEnv(process.env);
  const range = chooseRange(asked, BUILD_DATE);
  await refusePublic(out, [OUT_DIR, CONTENT_DIR, 'public']);
  const content = await readContent(CONTENT_DIR);
  const store = await openStore(DATABASE_URL);
  try {
    const report = await reportGaps(store, content, range);
    await writeReport(out, report, content.site.name);
    process.stdout.write(`${writeTable(report)}\nWritten to ${out}/index.html and ${out}/gaps.json.\n`);
  } finally {
    await store.close();
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof ContentError) {
    process.stderr.write(reportText(error.issues, { colours: wantsColours() }));
    process.exitCode = 1;
  } else if ([GapsError, EnvironmentError, StoreError].some((kind) => error instanceof kind)) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = WRONG_USAGE;
  } else throw error;
}
