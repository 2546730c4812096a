import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Reduces confusables.txt of Unicode (https://www.unicode.org/Public/security/latest/confusables.txt) to what names
 * need, and prints src/lib/content/confusables.ts: single letters and digits of any script that look like one letter
 * or digit of ASCII, unless compatibility normalisation tells so by itself.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write(
    'Usage: node scripts/confusables.ts confusables.txt > src/lib/content/confusables.ts\n',
  );
  process.exit(2);
}

const fromHex = (codes: string): string =>
  codes
    .trim()
    .split(' ')
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');

const text = readFileSync(file, 'utf8');
const version = /Version: ([\d.]+)/.exec(text)?.[1] ?? 'unknown';
const alike = new Map<string, string[]>();
for (const [, from = '', to = ''] of text.matchAll(/^([0-9A-F]+)\s*;\s*([0-9A-F ]+?)\s*;\s*MA\b/gm)) {
  const [letter, target] = [fromHex(from), fromHex(to)];
  if (!/^[a-z0-9]$/i.test(target) || !/^[\p{L}\p{N}]$/u.test(letter) || /[a-z0-9]/i.test(letter)) continue;
  if (letter.normalize('NFKC') !== letter) continue;
  alike.set(target, [...(alike.get(target) ?? []), letter]);
}

const rows = [...alike]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([to, from]) => `  ['${to}', '${from.join('')}'],`);
process.stdout.write(`/**
 * Letters and digits that look like one of ASCII, by it: Unicode ${version}, reduced by scripts/confusables.ts.
 * Data: © Unicode, Inc., under the Unicode License v3, https://www.unicode.org/license.txt.
 */
export const CONFUSABLES: readonly (readonly [string, string])[] = [
${rows.join('\n')}
];
`);
