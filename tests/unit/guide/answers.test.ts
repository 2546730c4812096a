import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '#lib/answer/decide/decisions.ts';
import { computeEffect } from '#lib/answer/effect.ts';
import { answer as answerShape } from '#lib/answer/model.ts';
import type { Content } from '#lib/content/model.ts';
import { readContent } from '#lib/content/read.ts';
import { reviewRules } from '#lib/content/schema/review.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { answerGuide, sayOurFault } from '#lib/guide/answers.ts';
import { renderComment } from '#lib/guide/comment-html.ts';
import { listFileLines, writeFile } from '#lib/guide/file-text.ts';
import { contribute } from '#lib/i18n/en/contribute.ts';
import { LABELS } from '#lib/post/labels.ts';
import { buildSite } from '#lib/site/build.ts';
import { buildContext } from '#lib/site/context.ts';
import { buildReleaseEffect } from '#lib/site/contribute/effect.ts';
import { makeContent } from '../make.ts';

const TODAY = '2026-11-21';
const content = await readContent('content');
const facts = deriveFacts(content, TODAY);
const viewOf = (one: Content) => buildSite(one, deriveFacts(one, TODAY)).getContribute();
const site = buildSite(content, facts);
const context = buildContext(content, facts);
const view = site.getContribute();
const { first, second } = answerGuide(view);

describe('the answers of the guide', () => {
  test('are answers like any other', () => {
    for (const one of [first, second]) expect(answerShape.parse(one)).toEqual(one);
  });

  test('begin with one error, at its line, with the line that mends it', () => {
    expect(first).toMatchObject({ verdict: 'author', decisions: [], effect: null });
    expect(first.problems).toEqual([
      expect.objectContaining({
        rule: 'field/day',
        line: 7,
        replacement: { from: 7, to: 7, lines: [`released: ${TODAY}`] },
      }),
    ]);
  });

  test('end with what the check would say to the change of any listing', () => {
    for (const listing of context.listings) {
      const { slug, name } = listing.entry;
      const integrations = content.integrations.map((entry) =>
        entry.slug === slug ? { ...entry, released: TODAY } : entry,
      );
      const after = { ...content, integrations };
      const real = computeEffect({ content, facts }, { content: after, facts: deriveFacts(after, TODAY) }, [
        {
          noun: 'integration',
          slug,
          name,
          change: 'edited',
          from: undefined,
          publishers: { before: undefined, after: undefined },
          fields: ['released'],
          place: `integrations/${slug}`,
        },
      ]);
      const shown = { ...view.listing, slug, name, effect: buildReleaseEffect(listing, context) };
      const { effect, moved } = answerGuide({ ...view, listing: shown }).second;
      expect([effect, moved], slug).toEqual([real.entries, real.moved]);
    }
  });

  test('show a listing that goes up, and goes in by itself where the rules let it', () => {
    expect(second).toMatchObject({ verdict: 'ready', automatic: true, problems: [] });
    const { before = 0, after = 0 } = view.listing.effect?.overall ?? {};
    expect(after).toBeLessThan(before);
  });

  test('follow the rules of review', () => {
    const review = reviewRules.parse({
      version: '2',
      effective: '2026-01-01',
      promise: { checks_minutes: 3, human_days: 4 },
    });
    const other = answerGuide(viewOf({ ...content, program: { ...content.program, review } }));
    expect(other.second).toMatchObject({ verdict: 'ready', automatic: false });
    expect(renderComment(other.first, site.meta)).toContain('within 3 minutes');
    expect(renderComment(other.second, site.meta)).toContain('within 4 working days');
  });

  test('are there for a marketplace without listings', () => {
    const empty = answerGuide(viewOf(makeContent()));
    expect([empty.first.verdict, empty.second.verdict]).toEqual(['author', 'ready']);
    expect(empty.second.effect).toBeNull();
  });

  test('say that nothing is to be done where the fault is ours', () => {
    expect(sayOurFault(view)).toBe('No action needed');
  });
});

describe('the comment', () => {
  const html = [first, second].map((one) =>
    renderComment(one, { url: `${site.meta.url}/hub`, base: '/hub' }),
  );

  test('stands below the headings of the page', () => {
    expect(html.join('').match(/<h\d/g)).toEqual(['<h4', '<h5', '<h4', '<h5']);
    expect(html.join('')).not.toContain('portico-answer');
  });

  test('leads to rules within the site', () => {
    expect(html[0]).toContain('href="/hub/program/checks/#field-day"');
    expect(html.join('')).not.toContain(site.meta.url);
  });
});

test('the file that is shown is the one that was checked', () => {
  for (const { listing } of [view, viewOf(makeContent())]) {
    const lines = listFileLines(listing);
    const text = (side: 'removed' | 'added') =>
      `${lines.flatMap((line) => (line.change === side || line.change === 'kept' ? [line.text] : [])).join('\n')}\n`;
    expect(text('removed')).toBe(writeFile(listing));
    expect(text('added')).toBe(writeFile(listing, listing.today.right));
    const after = lines.filter(({ change }) => change !== 'removed');
    expect(after.map(({ number }) => number)).toEqual(after.map((_, index) => index + 1));
  }
});

describe('the wording', () => {
  test('tells everything that is left to people, once', () => {
    const told = contribute.answer.person.flatMap(({ asks }) => asks);
    expect([...told].sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
  });

  test('calls labels what they are called on the forge', () => {
    const { author, review, ready } = contribute.answer.states;
    expect({ author: author.label, review: review.label, ready: ready.label }).toEqual({
      author: LABELS.author,
      review: LABELS.review,
      ready: LABELS.ready,
    });
  });
});
