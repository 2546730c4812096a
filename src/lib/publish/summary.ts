import { relative } from 'node:path';
import type { Build } from './build.ts';

/** One line on a finished build: what was written, how fast, where. */
export function summariseBuild({ pages, files, bytes, outDir }: Build, ms: number, cwd: string): string {
  const count = (value: number): string => value.toLocaleString('en');
  const place = relative(cwd, outDir);
  return (
    `${count(pages)} pages, ${count(files)} files, ${(bytes / 1e6).toFixed(1)} MB ` +
    `in ${(ms / 1000).toFixed(1)} s → ${place.startsWith('..') ? outDir : place}`
  );
}
