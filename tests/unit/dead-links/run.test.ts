import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDisk } from '#lib/content/disk.ts';
import { reportText } from '#lib/content/report/text.ts';
import { checkLinks, sayAsked } from '#lib/dead-links/run.ts';
import { copyContent, listing } from '../content/fixture.ts';

it('what is wrong with an address is told at each of its places', async () => {
  const dir = copyContent();
  mkdirSync(join(dir, 'integrations/links'));
  const fields =
    'docs_url: https://gone.one/docs\ninstall_url: https://moved.one/\nsetup_url: https://silent.one/\n';
  writeFileSync(
    join(dir, 'integrations/links/index.md'),
    listing(fields, '\nSee [docs](https://gone.one/docs).\n'),
  );
  const asked: string[] = [];
  const report = await checkLinks(openDisk(dir), {
    sleep: () => Promise.resolve(),
    ask: (url) => {
      asked.push(url.hostname);
      if (url.hostname === 'silent.one')
        return Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));
      const isMoved = url.href === 'https://moved.one/';
      const status = url.hostname === 'gone.one' ? 404 : isMoved ? 301 : 200;
      return Promise.resolve({ status, location: isMoved ? '/now' : undefined, retryAfter: undefined });
    },
  });
  expect(new Set(asked)).toEqual(new Set(['gone.one', 'moved.one', 'silent.one']));
  expect(report.issues.every(({ severity }) => severity !== 'error')).toBe(true);
  expect(sayAsked(report)).toMatch(
    /^3 addresses were asked; \d+ are reserved for examples and were left out\.$/,
  );
  expect(reportText(report.issues, { colours: false })).toMatchInlineSnapshot(`
    "integrations/links/index.md:7:11 warning link/dead
      There is no page at "https://gone.one/docs": it answers 404.
        5 | categories: [shipping]
        6 | listed: 2025-05-05
      > 7 | docs_url: https://gone.one/docs
          |           ^^^^^^^^^^^^^^^^^^^^^
        8 | install_url: https://moved.one/
        9 | setup_url: https://silent.one/
      wanted: an address of a page
      mend:   Write the address that the page has now, or remove the link.

    integrations/links/index.md:8:14 note link/moved
      The page has moved for good, to "https://moved.one/now".
         6 | listed: 2025-05-05
         7 | docs_url: https://gone.one/docs
      >  8 | install_url: https://moved.one/
           |              ^^^^^^^^^^^^^^^^^^
         9 | setup_url: https://silent.one/
        10 | ---
      wanted: the new address
      mend:   Did you mean https://moved.one/now? Write the new address.

    integrations/links/index.md:9:12 warning link/unreachable
      "https://silent.one/" refuses the connection.
         7 | docs_url: https://gone.one/docs
         8 | install_url: https://moved.one/
      >  9 | setup_url: https://silent.one/
           |            ^^^^^^^^^^^^^^^^^^^
        10 | ---
        11 |
      wanted: an address that answers
      mend:   Open the address by hand; nothing has to be done if it answers there.

    integrations/links/index.md:12:12 warning link/dead
      There is no page at "https://gone.one/docs": it answers 404.
        10 | ---
        11 |
      > 12 | See [docs](https://gone.one/docs).
           |            ^^^^^^^^^^^^^^^^^^^^^
        13 |
      wanted: an address of a page
      mend:   Write the address that the page has now, or remove the link.

    3 warnings and 1 note in 1 file.
    "
  `);
});
