import { Command, CommanderError } from 'commander';
import { resolve } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { readAnswer } from '#lib/pictures/answer-file.ts';
import { PictureError } from '#lib/pictures/error.ts';
import { writePictures } from '#lib/pictures/run.ts';
import { fileExists, findBrowser, NO_BROWSER } from '#lib/verify/browser.ts';

const WRONG_USAGE = 2;

const command = new Command('pictures')
  .description('Takes pictures of what a change touches, from a built site, and lists them in pictures.json.')
  .requiredOption('--answer <file>', 'the answer to the change, as JSON')
  .requiredOption('--site <folder>', 'the built site')
  .requiredOption('--out <folder>', 'folder to write to')
  .exitOverride();

function findExecutable(): string {
  const found = findBrowser({
    own: chromium.executablePath(),
    path: process.env['PATH'] ?? '',
    isRoot: false,
    exists: fileExists,
    run: () => false,
  });
  if (found === undefined) throw new PictureError(NO_BROWSER);
  return found;
}

async function pictures(): Promise<void> {
  const options = command.parse().opts<{ answer: string; site: string; out: string }>();
  const written = await writePictures({
    answer: readAnswer(options.answer),
    site: resolve(options.site),
    out: resolve(options.out),
    launch: () => chromium.launch({ executablePath: findExecutable(), args: ['--disable-gpu'] }),
  });
  console.log(`${String(written.length)} pictures are in ${options.out}.`);
}

try {
  await pictures();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof PictureError) console.error(error.message);
  else throw error;
}
