import { addTool, isEmpty, removeTool, writeChoice } from '#lib/fit/choice.ts';
import { NO_CHOICE, type Choice, type ListingRelations } from '#lib/fit/model.ts';
import { count } from '#lib/fit/phrase.ts';
import { recommend } from '#lib/fit/recommend.ts';
import { fill } from '#lib/i18n/wording.ts';
import { iconHref } from '../../components/icon.ts';
import { make, makeIcon } from '../dom/make.ts';
import { makeFitCard } from './fit-card.ts';
import type { FitPage } from './fit-page.ts';
import { findParts, type BandParts } from './parts.ts';
import { createToolSearch } from './tool-search.ts';

const LISTINGS = 6;
const REASONS = 4;

/** The place where a choice is made, and what fits it. */
export function showHomeBand(place: HTMLElement, page: FitPage): void {
  const parts = findParts(place);
  const { strings, locale } = page.file;
  let asked = 0;

  const chooseTerm = (select: HTMLSelectElement, field: 'role' | 'region') => {
    const take = () => page.choose({ ...page.choice(), [field]: select.value || undefined });
    select.addEventListener('change', take);
    // What was chosen before this script came.
    if (select.value !== '' && page.choice()[field] === undefined && !page.isShared()) take();
  };

  const show = async () => {
    const question = (asked += 1);
    const choice = page.choice();
    const { stack, ...need } = choice;
    showForm(parts, choice, page.isShared());
    const { listings, candidates } = await page.related.load(stack);
    const all = stack.length === 0 ? page.related.candidates : candidates;
    const found = recommend(listings, all, need, Infinity);
    const fitting = await page.present(found.slice(0, LISTINGS), REASONS);
    if (question !== asked) return;
    place.toggleAttribute('data-fit-chosen', !isEmpty(choice));
    showStack(parts, listings, page);
    showShared(parts, listings, page);
    parts.cards.replaceChildren(...fitting.map(makeFitCard));
    const unknown = stack.length - listings.length;
    parts.count.textContent = [
      ...(unknown > 0 ? [count(strings.unknownTools, unknown, locale, {})] : []),
      ...(listings.length > 0 || found.length > 0 ? [sayCount(found.length, fitting.length, page)] : []),
    ].join(' ');
  };

  const refresh = () => {
    show().catch(() => (parts.count.textContent = strings.failed));
  };
  createToolSearch({
    input: parts.tool,
    list: parts.tools,
    page,
    onAdd: (slug, name) => {
      page.choose(addTool(page.choice(), slug));
      page.say(fill(strings.added, { tool: name }));
    },
  });
  parts.forget.addEventListener('click', () => {
    page.choose(NO_CHOICE);
    page.say(strings.forgotten);
    parts.tool.focus();
  });
  parts.copy.addEventListener('click', () => {
    const link = `${location.origin}${location.pathname}#${writeChoice(page.choice())}`;
    navigator.clipboard.writeText(link).then(
      () => {
        parts.count.textContent = strings.copied;
      },
      // Where copying is forbidden the address bar holds it.
      () => history.replaceState(history.state, '', link),
    );
  });
  page.onChange(refresh);
  chooseTerm(parts.role, 'role');
  chooseTerm(parts.region, 'region');
  refresh();
}

function sayCount(found: number, shown: number, { file: { strings, locale } }: FitPage): string {
  if (found === 0) return strings.nothing;
  const forms = found > shown ? strings.countOf : strings.count;
  return count(forms, found, locale, { shown: String(shown) });
}

function showForm(parts: BandParts, choice: Choice, isShared: boolean): void {
  parts.form.hidden = isShared;
  parts.foot.hidden = isShared || isEmpty(choice);
  parts.role.value = choice.role ?? '';
  parts.region.value = choice.region ?? '';
}

function showStack(parts: BandParts, listings: readonly ListingRelations[], page: FitPage): void {
  const { strings } = page.file;
  const remove = (slug: string, name: string) => {
    page.choose(removeTool(page.choice(), slug));
    page.say(fill(strings.removed, { tool: name }));
    parts.tool.focus();
  };
  parts.stack.hidden = page.isShared() || listings.length === 0;
  parts.stack.replaceChildren(
    ...listings.map(({ slug, name }) => {
      const label = fill(strings.remove, { tool: name });
      const icon = makeIcon(iconHref('cross'));
      const button = make('button', { type: 'button', class: 'chip', 'aria-label': label }, name, icon);
      button.addEventListener('click', () => remove(slug, name));
      return make('li', {}, button);
    }),
  );
}

/** A choice that a link brought is used here, and kept only when the visitor says so. */
function showShared(parts: BandParts, listings: readonly ListingRelations[], page: FitPage): void {
  const { strings, roles, regions, locale } = page.file;
  parts.shared.hidden = !page.isShared();
  if (!page.isShared()) return;
  const { role, region } = page.choice();
  const named = [
    ...roles.filter(({ slug }) => slug === role),
    ...regions.filter(({ slug }) => slug === region),
  ];
  const names = [...listings, ...named].map(({ name }) => name);
  const keep = make('button', { type: 'button', class: 'btn btn-primary' }, strings.sharedKeep);
  const leave = make('button', { type: 'button', class: 'btn' }, strings.sharedLeave);
  keep.addEventListener('click', () => {
    page.choose(page.choice());
    parts.tool.focus();
  });
  leave.addEventListener('click', () => {
    page.leaveShared();
    parts.tool.focus();
  });
  parts.shared.replaceChildren(
    make('p', {}, fill(strings.shared, { tools: new Intl.ListFormat(locale).format(names) })),
    make('div', { class: 'btn-row' }, keep, leave),
  );
}
