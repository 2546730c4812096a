import { expect, test } from 'vitest';
import { writeComment } from '#lib/answer/comment/comment.ts';
import { answerFailure } from '#lib/answer/compose.ts';
import { answerTo, DAY, REVIEW } from './answer-of.ts';

const OPTIONS = { siteUrl: 'https://market.example', checksUrl: 'https://forge.example/run/1' };

const NEW = `---
name: Harbour Sync
tagline: Labels and orders stay equal
publisher: parcelway
categories: [shipping]
listed: 2026-11-30
tags: [Café]
---

Text.
`;

test('a good edit by its owner goes in by itself', async () => {
  const { answer } = await answerTo(({ edit }) => {
    edit(
      'integrations/dockview/index.md',
      'status: beta',
      'status: beta\nreleased: 2026-11-20\ntags: [ramps]',
    );
  });
  expect(answer.automatic).toBe(true);
  expect(writeComment(answer, OPTIONS)).toMatchInlineSnapshot(`
    "<!-- portico-answer -->

    ## Ready: it goes in by itself

    The checks found no errors, and a change like this by its owner needs nobody else.

    - Edited listing **Dockview** (\`dockview\`): \`released\`, \`tags\`

    ### What it changes

    The marketplace of the same day, without this change and with it.

    **Dockview** (listing \`dockview\`)

    | What | Before | After | Change |
    | --- | --- | --- | --- |
    | Place in Reporting | 1 of 2 | 1 of 2 | the same |
    | Place in Shipping | 2 of 2 | 2 of 2 | the same |
    | Place overall | 3 of 5 | 2 of 5 | up 1 |
    | Score of 100 | 63.35 | 73.35 | +10.00 points |

    Up because:

    - Upkeep, +10.00 points: 10 days since the latest release or check · 20 Nov 2026 (was: No release or check stated).

    Visitors now find it by: \`ramps\`.

    1 other listing has another place because of it.

    ---

    Checked for 30 Nov 2026 at \`cccccccccccc\`. The same answer at your desk: \`npm run check -- --changed bbbbbbbbbbbb --author parcelway-bot --effect\`. [The whole report](https://forge.example/run/1). You disagree? [Appeal here](mailto:partners@harbour.example).
    "
  `);
});

test('errors are told with the line that mends them', async () => {
  const { answer } = await answerTo(({ edit }) => {
    edit(
      'integrations/dockview/index.md',
      'status: beta',
      'status: betta\nrelased: 20.11.2026\ndocs_url: http://dockview.example',
    );
    edit('integrations/dockview/index.md', '(https://docs.example.com/guide)', '(javascript:alert)');
  });
  expect(writeComment(answer, OPTIONS)).toMatchInlineSnapshot(`
    "<!-- portico-answer -->

    ## Please mend 4 errors

    Each one says how to mend it. Save the mended file in the same place, and this answer is renewed within 15 minutes.

    - Edited listing **Dockview** (\`dockview\`): \`body\`, \`docs_url\`, \`relased\`, \`status\`

    ### 4 errors to mend

    **\`status\` is "betta", which is not one of its values.**\\
    \`content/integrations/dockview/index.md\`, line 7 · rule [\`field/not-one-of\`](https://market.example/program/checks/#field-not-one-of)

    To mend it: Did you mean \`beta\`? Use one of the listed values. Wanted: one of available, beta, deprecated, removed.

    Line 7 becomes:

    \`\`\`suggestion
    status: beta
    \`\`\`

    **There is no field \`relased\`.**\\
    \`content/integrations/dockview/index.md\`, line 8 · rule [\`field/unknown\`](https://market.example/program/checks/#field-unknown)

    To mend it: Did you mean \`released\`? Correct the spelling, or remove the field. Wanted: the field released.

    **\`docs_url\` is "\`http://dockview.example\`", but a whole address that starts with \`https://\` is wanted.**\\
    \`content/integrations/dockview/index.md\`, line 9 · rule [\`field/link\`](https://market.example/program/checks/#field-link)

    To mend it: Write the whole address, starting with \`https://\`. Wanted: a whole address that starts with \`https://\`.

    Line 9 becomes:

    \`\`\`suggestion
    docs_url: https://dockview.example
    \`\`\`

    **The link "javascript:alert" does not lead to a page.**\\
    \`content/integrations/dockview/index.md\`, line 20 · rule [\`body/unsafe-link\`](https://market.example/program/checks/#body-unsafe-link)

    To mend it: Link an https address. Wanted: an address that starts with \`https://\`, \`mailto:\` or /.

    ---

    Checked for 30 Nov 2026 at \`cccccccccccc\`. The same answer at your desk: \`npm run check -- --changed bbbbbbbbbbbb --author parcelway-bot --effect\`. [The whole report](https://forge.example/run/1). You disagree? [Appeal here](mailto:partners@harbour.example).
    "
  `);
});

test('a new listing is told where it enters', async () => {
  const { answer } = await answerTo(({ write }) => write('integrations/harbour-sync/index.md', NEW));
  expect(writeComment(answer, { ...OPTIONS, mention: true })).toMatchInlineSnapshot(`
    "<!-- portico-answer -->

    ## Nothing to mend: a person decides next

    The checks found no errors. What only a person can decide is answered within 2 working days, by 2 Dec 2026.

    - New listing **Harbour Sync** (\`harbour-sync\`)

    ### What a person decides

    - Harbour Sync would be a new listing. Somebody reads it once: whether it exists, works and stands in the right categories. Decided by @harbour/marketplace.

    ### What it changes

    The marketplace of the same day, without this change and with it.

    **Harbour Sync** (listing \`harbour-sync\`)

    | What | Before | After | Change |
    | --- | --- | --- | --- |
    | Place in Shipping | – | 2 of 3 | new |
    | Place overall | – | 3 of 6 | new |
    | Score of 100 | – | 63.50 | new |
    | Certificate | Not listed | Not certified | new |
    | Health | Not listed | Healthy: Maintained | new |

    Visitors now find it by: \`Café\`, \`carriers\`, \`Harbour\`, \`parcels\`, \`Parcelway\`, \`Shipping\`, \`Sync\`.

    What would raise it most:

    - A release, or a check by a person (+10.00 points).
    - Add shared or OAuth sign-in, retries of failed transfers, maintenance by both companies, two-way data, real-time data (+5.00 points).
    - Meet “Reliable”, “Reviewed”, “Explained” (+4.50 points).

    3 other listings have another place because of it.

    ---

    Checked for 30 Nov 2026 at \`cccccccccccc\`. The same answer at your desk: \`npm run check -- --changed bbbbbbbbbbbb --author parcelway-bot --effect\`. [The whole report](https://forge.example/run/1). You disagree? [Appeal here](mailto:partners@harbour.example).
    "
  `);
});

test('a protected place is said to be one', async () => {
  const { answer } = await answerTo(({ edit }) => edit('taxonomy.yaml', /name: (\w+)/, 'name: Everything'), {
    author: 'somebody-else',
  });
  expect(writeComment(answer, OPTIONS)).toMatchInlineSnapshot(`
    "<!-- portico-answer -->

    ## Please mend 1 error

    It says how to mend it. Save the mended file in the same place, and this answer is renewed within 15 minutes. After that, a person decides what is listed below.

    ### 1 error to mend

    **This change changes taxonomy.yaml, which only the platform may do.**\\
    \`content/taxonomy.yaml\`, line 1 · rule [\`change/protected\`](https://market.example/program/checks/#change-protected)

    To mend it: Take this file out of the change. If it is wrong, use the form for corrections. Wanted: a change of your own entry alone.

    ### What a person decides

    Answered within 2 working days, by 2 Dec 2026.

    - The change touches what the platform answers for: content/taxonomy.yaml. It decides for every listing. Decided by \`harbour/marketplace\`.

    ---

    Checked for 30 Nov 2026 at \`cccccccccccc\`. The same answer at your desk: \`npm run check -- --changed bbbbbbbbbbbb --author somebody-else --effect\`. [The whole report](https://forge.example/run/1). You disagree? [Appeal here](mailto:partners@harbour.example).
    "
  `);
});

test('what somebody else asks for is left to the owners', async () => {
  const { answer } = await answerTo(
    ({ edit }) => edit('integrations/dockview/index.md', 'status: beta', 'status: deprecated'),
    { author: 'somebody-else' },
  );
  expect(writeComment(answer)).toMatchInlineSnapshot(`
    "<!-- portico-answer -->

    ## Nothing to mend: a person decides next

    The checks found no errors. What only a person can decide is answered within 2 working days, by 2 Dec 2026.

    - Edited listing **Dockview** (\`dockview\`): \`status\`

    ### What a person decides

    - The author is not one of the owners of what is changed here. One of them says whether it is right. Decided by \`parcelway-bot\`.

    - Dockview would be withdrawn. Somebody checks that its customers know when, and what to use instead. Decided by \`harbour/marketplace\`.

    - 2 warnings ask for judgement: “Deprecated listings say until when they can be used” and “Deprecated and removed listings name what replaces them”. Decided by \`harbour/marketplace\`.

    ### 3 warnings

    **The listing "dockview" belongs to parcelway, and somebody-else is not among the accounts that may change it alone. It is approved by parcelway-bot.**\\
    \`content/integrations/dockview/index.md\`, line 1 · rule \`change/not-owner\`

    To mend it: Ask an owner to approve this change; nothing else is needed. Wanted: the consent of parcelway-bot.

    **The listing is deprecated, but does not say until when it can be used.**\\
    \`content/integrations/dockview/index.md\`, line 7 · rule \`integration/no-end\`

    To mend it: Add ends with the last day it works, as its publisher has announced it. Wanted: ends, the last day it works.

    **The listing is deprecated, but names no successor.**\\
    \`content/integrations/dockview/index.md\`, line 7 · rule \`integration/no-successor\`

    To mend it: Add successor with the slug of the listing that replaces it, if there is one. Wanted: the slug of the listing that replaces it.

    ### What it changes

    The marketplace of the same day, without this change and with it.

    **Dockview** (listing \`dockview\`)

    | What | Before | After | Change |
    | --- | --- | --- | --- |
    | Place in Reporting | 1 of 2 | 2 of 2 | down 1 |
    | Place in Shipping | 2 of 2 | 2 of 2 | the same |
    | Place overall | 3 of 5 | 4 of 5 | down 1 |
    | Score of 100 | 63.35 | 0.00 | -63.35 points |
    | Health | Watch: Listed on 20 Apr 2026 and never checked by a person | Deprecated: Withdrawn by its publisher | changed |

    Down because:

    - Its publisher has withdrawn it: every value below is already multiplied by 0.
    - Adoption, -29.85 points: Not enough data: the median of Reporting stands in, weighed anew.
    - Retention, -15.00 points: Not enough data: the median of Reporting stands in, weighed anew.
    - Reliability, -13.50 points: Not enough data: the median of Reporting stands in, weighed anew.
    - Momentum, -5.00 points: Not enough data: the median of Reporting stands in, weighed anew.

    Also about its health:

    - Listed on 20 Apr 2026 and never checked by a person.

    1 other listing has another place because of it.

    ---

    Checked for 30 Nov 2026 at \`cccccccccccc\`. The same answer at your desk: \`npm run check -- --changed bbbbbbbbbbbb --author somebody-else --effect\`. You disagree? [Appeal here](mailto:partners@harbour.example).
    "
  `);
});

test('nobody has to act where the fault is ours', async () => {
  const { answer } = await answerTo(
    ({ edit }) =>
      edit('integrations/dockview/index.md', 'status: beta', 'status: beta\nreleased: 2026-11-20'),
    {
      prepare: ({ edit }) =>
        edit('partners/ledgerline/index.md', 'kinds: [technology]', 'kinds: [technologie]'),
    },
  );
  expect(writeComment(answer, OPTIONS)).toMatchInlineSnapshot(`
    "<!-- portico-answer -->

    ## No action needed

    Something on our side is broken, and it is not your change. We mend it and check again; you need not do anything.

    - Edited listing **Dockview** (\`dockview\`): \`released\`

    <details><summary>1 error that was there before, not yours to mend</summary>

    **\`kinds[0]\` is "technologie", which is not one of its values.**\\
    \`content/partners/ledgerline/index.md\`, line 4 · rule [\`field/not-one-of\`](https://market.example/program/checks/#field-not-one-of)

    To mend it: Did you mean \`technology\`? Use one of the listed values. Wanted: one of technology, solutions, integrator, strategic, developer.

    </details>

    ---

    Checked for 30 Nov 2026 at \`cccccccccccc\`. The same answer at your desk: \`npm run check -- --changed bbbbbbbbbbbb --author parcelway-bot --effect\`. [The whole report](https://forge.example/run/1). You disagree? [Appeal here](mailto:partners@harbour.example).
    "
  `);
});

test('nor where the check itself failed', () => {
  const failure = 'The check ended with <Error> before it was done.';
  const answer = answerFailure({
    base: 'b'.repeat(40),
    head: 'c'.repeat(40),
    author: 'a',
    date: DAY,
    review: REVIEW,
    failure,
  });
  expect(writeComment(answer)).toMatchInlineSnapshot(`
    "<!-- portico-answer -->

    ## No action needed

    Something on our side is broken, and it is not your change. We mend it and check again; you need not do anything.

    What happened: The check ended with \\<Error\\> before it was done.

    ---

    Checked for 30 Nov 2026 at \`cccccccccccc\`. The same answer at your desk: \`npm run check -- --changed bbbbbbbbbbbb --author a --effect\`. You disagree? [Appeal here](mailto:partners@harbour.example).
    "
  `);
});
