import { expect, it } from 'vitest';
import { reportText } from '#lib/content/report/text.ts';
import { issuesOf } from './fixture.ts';

const reportOf = async (mistake: string): Promise<string> => reportText(await issuesOf(mistake), { colours: false });

it('a field that is missing says what it is for', async () => {
  expect(await reportOf('field-missing')).toMatchInlineSnapshot(`
    "integrations/field-missing/index.md:1:1 error field/missing
      \`tagline\` is missing.
      wanted: text of at most 130 characters
      mend:   Add \`tagline\` with text of at most 130 characters. It says: What it does for a customer, in one line.

    1 error in 1 file.
    "
  `);
});
it('a misspelt field suggests the right one', async () => {
  expect(await reportOf('field-unknown')).toMatchInlineSnapshot(`
    "integrations/field-unknown/index.md:7:1 error field/unknown
      There is no field \`docs_ulr\`.
        5 | categories: [shipping]
        6 | listed: 2025-05-05
      > 7 | docs_ulr: https://parcelway.example/docs
          | ^^^^^^^^
        8 | ---
        9 |
      wanted: the field docs_url
      mend:   Did you mean docs_url? Correct the spelling, or remove the field.

    1 error in 1 file.
    "
  `);
});
it('a partner that sets its tier is told who computes it', async () => {
  expect(await reportOf('partner-sets-its-tier')).toMatchInlineSnapshot(`
    "partners/partner-sets-its-tier/index.md:5:1 error field/computed
      \`tier\` cannot be set here; the platform computes it.
        3 | tagline: Helps with one thing
        4 | kinds: [solutions]
      > 5 | tier: gold
          | ^^^^
        6 | ---
        7 |
      wanted: nothing here
      mend:   Remove the field; it follows from program/ and records/.

    1 error in 1 file.
    "
  `);
});
it('a value that is not offered lists those that are', async () => {
  expect(await reportOf('field-not-one-of')).toMatchInlineSnapshot(`
    "integrations/field-not-one-of/index.md:7:9 error field/not-one-of
      \`status\` is "availible", which is not one of its values.
        5 | categories: [shipping]
        6 | listed: 2025-05-05
      > 7 | status: availible
          |         ^^^^^^^^^
        8 | ---
        9 |
      wanted: one of available, beta, deprecated, removed
      mend:   Did you mean available? Use one of the listed values.

    1 error in 1 file.
    "
  `);
});
it('a tagline that is too long says by how much', async () => {
  expect(await reportOf('field-too-long')).toMatchInlineSnapshot(`
    "integrations/field-too-long/index.md:3:10 error field/too-long
      \`tagline\` has 162 characters; at most 130 are allowed.
        1 | ---
        2 | name: Field too long
      > 3 | tagline: A tagline that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on an
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        4 | publisher: parcelway
        5 | categories: [shipping]
      wanted: at most 130 characters
      mend:   Shorten the text; details belong below the front matter.

    1 error in 1 file.
    "
  `);
});
it('a day that does not exist shows the form', async () => {
  expect(await reportOf('field-day-impossible')).toMatchInlineSnapshot(`
    "integrations/field-day-impossible/index.md:6:9 error field/day
      \`listed\` is "2025-02-31", but a day that exists, written YYYY-MM-DD is wanted.
        4 | publisher: parcelway
        5 | categories: [shipping]
      > 6 | listed: 2025-02-31
          |         ^^^^^^^^^^
        7 | ---
        8 |
      wanted: a day that exists, written YYYY-MM-DD
      mend:   Write the year, the month and the day with hyphens, for example 2026-03-14.

    1 error in 1 file.
    "
  `);
});
it('an unencrypted link asks for https', async () => {
  expect(await reportOf('field-link-not-encrypted')).toMatchInlineSnapshot(`
    "integrations/field-link-not-encrypted/index.md:7:11 error field/link
      \`docs_url\` is "http://parcelway.example/docs", but a whole address that starts with https:// is wanted.
        5 | categories: [shipping]
        6 | listed: 2025-05-05
      > 7 | docs_url: http://parcelway.example/docs
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        8 | ---
        9 |
      wanted: a whole address that starts with https://
      mend:   Write the whole address, starting with https://.

    1 error in 1 file.
    "
  `);
});
it('a number in place of text asks for quotes', async () => {
  expect(await reportOf('field-number-for-text')).toMatchInlineSnapshot(`
    "integrations/field-number-for-text/index.md:7:10 error field/type
      \`version\` is 2, but text of at most 30 characters is wanted.
        5 | categories: [shipping]
        6 | listed: 2025-05-05
      > 7 | version: 2.0
          |          ^^^
        8 | ---
        9 |
      wanted: text of at most 30 characters
      mend:   Put the value between quotes to make it text.

    1 error in 1 file.
    "
  `);
});
it('an unknown category suggests a near one', async () => {
  expect(await reportOf('reference-category')).toMatchInlineSnapshot(`
    "integrations/reference-category/index.md:5:14 error reference/unknown
      \`categories[0]\` names the category "shiping", which does not exist.
        3 | tagline: Does one thing well
        4 | publisher: parcelway
      > 5 | categories: [shiping]
          |              ^^^^^^^
        6 | listed: 2025-05-05
        7 | ---
      wanted: a slug under categories in taxonomy.yaml
      mend:   Did you mean shipping? Correct the spelling, or add what is named.

    1 error in 1 file.
    "
  `);
});
it('an old slug names the present one', async () => {
  expect(await reportOf('reference-alias')).toMatchInlineSnapshot(`
    "integrations/reference-alias/index.md:7:14 error reference/alias
      \`works_with[0]\` names the integration "parcelway", which is an old slug of parcelway-labels.
        5 | categories: [shipping]
        6 | listed: 2025-05-05
      > 7 | works_with: [parcelway]
          |              ^^^^^^^^^
        8 | ---
        9 |
      wanted: the name of a folder in integrations/
      mend:   Did you mean parcelway-labels? Write the present slug.

    1 error in 1 file.
    "
  `);
});
it('a second colon asks for quotes', async () => {
  expect(await reportOf('yaml-second-colon')).toMatchInlineSnapshot(`
    "integrations/yaml-second-colon/index.md:3:10 error yaml/syntax
      A second colon makes this value look like a field of its own.
        1 | ---
        2 | name: Yaml second colon
      > 3 | tagline: Labels: now faster
          |          ^
        4 | publisher: parcelway
        5 | categories: [shipping]
      wanted: plain YAML 1.2
      mend:   Put the value between double quotes, or check the indentation of this line and the one above.

    1 error in 1 file.
    "
  `);
});
it('an unclosed quote points at where it opens', async () => {
  expect(await reportOf('yaml-unclosed-quote')).toMatchInlineSnapshot(`
    "integrations/yaml-unclosed-quote/index.md:3:10 error yaml/syntax
      A closing quote, a bracket or the colon behind a field is missing.
        1 | ---
        2 | name: Yaml unclosed quote
      > 3 | tagline: "Does one thing
          |          ^^^^^^^^^^^^^^^
        4 | publisher: parcelway
        5 | categories: [shipping]
      wanted: plain YAML 1.2
      mend:   Put the value between double quotes, or check the indentation of this line and the one above.

    1 error in 1 file.
    "
  `);
});
it('front matter in another language is refused', async () => {
  expect(await reportOf('front-matter-javascript')).toMatchInlineSnapshot(`
    "integrations/front-matter-javascript/index.md:1:1 error frontmatter/not-yaml
      The file starts with "---js"; only plain --- is read, and nothing is executed.
      > 1 | ---js
          | ^^^^^
        2 | globalThis.portico = "was here"
        3 | ---
      wanted: YAML fields between two lines of ---
      mend:   Write plain --- and YAML fields.

    1 error in 1 file.
    "
  `);
});
it('raw HTML is shown where it stands', async () => {
  expect(await reportOf('body-html')).toMatchInlineSnapshot(`
    "integrations/body-html/index.md:11:11 error body/raw-html
      The text holds HTML: "<b>".
         9 | ## Overview
        10 |
      > 11 | Text with <b>bold</b> in it.
           |           ^^^
        12 |
        13 | <script>alert(1)</script>
      wanted: Markdown without HTML
      mend:   Write it in Markdown, or put it between backticks to show it as code.

    integrations/body-html/index.md:11:18 error body/raw-html
      The text holds HTML: "</b>".
         9 | ## Overview
        10 |
      > 11 | Text with <b>bold</b> in it.
           |                  ^^^^
        12 |
        13 | <script>alert(1)</script>
      wanted: Markdown without HTML
      mend:   Write it in Markdown, or put it between backticks to show it as code.

    integrations/body-html/index.md:13:1 error body/raw-html
      The text holds HTML: "<script>alert(1)</script>".
        11 | Text with <b>bold</b> in it.
        12 |
      > 13 | <script>alert(1)</script>
           | ^^^^^^^^^^^^^^^^^^^^^^^^^
        14 |
      wanted: Markdown without HTML
      mend:   Write it in Markdown, or put it between backticks to show it as code.

    3 errors in 1 file.
    "
  `);
});
it('a script in a picture is shown where it stands', async () => {
  expect(await reportOf('svg-script')).toMatchInlineSnapshot(`
    "integrations/svg-script/logo.svg:2:3 error image/unsafe-svg
      The picture holds a script.
        1 | <svg xmlns="http://www.w3.org/2000/svg">
      > 2 |   <script>alert(1)</script>
          |   ^^^^^^^
        3 | </svg>
        4 |
      wanted: an SVG that only draws
      mend:   Export it as plain SVG without scripts, links, fonts or embedded pages.

    1 error in 1 file.
    "
  `);
});
it('a folder that is no slug suggests one', async () => {
  expect(await reportOf('slug-capitals')).toMatchInlineSnapshot(`
    "integrations/Slug_Capitals:1:1 error file/bad-slug
      The name "Slug_Capitals" is not a slug.
      wanted: lower-case letters and digits joined by single hyphens, at most 64 characters
      mend:   Did you mean slug-capitals? Rename the folder; if it was published, keep the old address under aliases.

    1 error in 1 file.
    "
  `);
});
it('a name that a publisher already lists names the other listing', async () => {
  expect(await reportOf('name-repeated')).toMatchInlineSnapshot(`
    "integrations/name-repeated/index.md:2:7 error integration/duplicate-name
      parcelway already lists "parcelway  LABELS" as parcelway-labels.
        1 | ---
      > 2 | name: parcelway  LABELS
          |       ^^^^^^^^^^^^^^^^^
        3 | tagline: Does one thing well
        4 | publisher: parcelway
      wanted: a name that tells the two apart
      mend:   Say in the name how they differ, or remove one of them.

    1 error in 1 file.
    "
  `);
});
it('weights that do not sum to 1 say so', async () => {
  expect(await reportOf('alone-weights')).toMatchInlineSnapshot(`
    "program/ranking.yaml:8:3 error field/rule
      \`weights\` wants weights that sum to 1.
         6 |     summary: First version.
         7 | weights:
      >  8 |   adoption: 0.4
           |   ^^^^^^^^^^^^^
         9 |   momentum: 0.1
        10 |   retention: 0.15
      wanted: weights that sum to 1
      mend:   Change one of the values.

    1 error in 1 file.
    "
  `);
});
