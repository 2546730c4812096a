import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { KitFile } from '#lib/kit/model.ts';
import { renderKit } from '#lib/kit/render.ts';
import { isSafeName, zipKit, zipName } from '#lib/kit/zip.ts';
import { makeKit, makeSubject } from './make-kit.ts';

const kit = makeKit({ name: 'Harbour <b>Log</b> & "more"' });
const files = renderKit(kit, makeSubject()).assets.flatMap((asset) => asset.files);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const text = (name: string): KitFile => ({ name, type: 'text/plain', about: 'A <file>', text: 'x' });

const CHILD = `
  import { createHash } from 'node:crypto';
  import { zipKit } from '#lib/kit/zip.ts';
  let input = '';
  for await (const part of process.stdin) input += part;
  const [kit, files] = JSON.parse(input);
  process.stdout.write(createHash('sha256').update(zipKit(kit, files)).digest('hex'));
`;

describe('the ZIP of a kit', () => {
  const zip = zipKit(kit, files);
  const unzipped = unzipSync(zip);

  test('holds every file, its list first', () => {
    expect(Object.keys(unzipped).slice(0, 2)).toEqual(['index.html', 'README.txt']);
    expect(Object.keys(unzipped).slice(2)).toEqual(files.map(({ name }) => name).sort());
    for (const file of files) expect(decode(unzipped[file.name])).toBe('text' in file ? file.text : '');
  });

  test('lists every file with what it is, in HTML and in text', () => {
    const index = decode(unzipped['index.html']);
    for (const { name } of files) {
      expect(index).toContain(`<a href="${name}">${name}</a>`);
      expect(decode(unzipped['README.txt'])).toContain(`${name}\n    `);
    }
    expect(index).toContain('Harbour &lt;b&gt;Log&lt;/b&gt; &amp; &quot;more&quot;</h1>');
    expect(index).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  test('is the same in whatever order the files come', () => {
    expect(zipKit(kit, files.toReversed())).toEqual(zip);
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Beirut'])('is the same in %s', (TZ) => {
    // In Beirut, midnight of this day does not exist.
    const dated = { ...kit, publishOn: '2026-03-29' };
    const hash = execFileSync(process.execPath, ['--input-type=module', '-e', CHILD], {
      env: { ...process.env, TZ },
      input: JSON.stringify([dated, files]),
      encoding: 'utf8',
    });
    expect(hash).toBe(createHash('sha256').update(zipKit(dated, files)).digest('hex'));
  });

  test('takes its dates from the day the kit appears', () => {
    const later = zipKit({ ...kit, publishOn: '2026-11-04' }, []);
    expect(later).not.toEqual(zipKit(kit, []));
    expect(() => zipKit({ ...kit, publishOn: '1970-01-01' }, [])).not.toThrow();
    expect(() => zipKit({ ...kit, publishOn: '2150-01-01' }, [])).not.toThrow();
  });

  test('is named for the kit', () => {
    expect(zipName(kit)).toBe('harbour-log-launch.zip');
  });

  test.each(['../x', '/x', 'a/../x', 'a//x', '.x', 'a\\x', 'C:x', '', 'x\n', 'a/'])(
    'refuses the name %j',
    (name) => {
      expect(isSafeName(name)).toBe(false);
      expect(() => zipKit(kit, [text(name)])).toThrow('cannot hold a file');
    },
  );

  test('refuses two files of one name', () => {
    expect(() => zipKit(kit, [text('a.txt'), text('a.txt')])).toThrow('two files');
    expect(() => zipKit(kit, [text('index.html')])).toThrow('two files');
  });
});
