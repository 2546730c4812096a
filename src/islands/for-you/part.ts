import { judgeFit } from '#lib/fit/recommend.ts';
import { fill } from '#lib/i18n/wording.ts';
import { make } from '../dom/make.ts';
import type { FitPage } from './fit-page.ts';

const REASONS = 4;

/** Says on the page of a listing how it fits the stack. */
export function showPart(place: HTMLElement, page: FitPage): void {
  const { slug = '' } = place.dataset;
  const { strings, home } = page.file;
  let asked = 0;

  const explain = async (): Promise<readonly string[]> => {
    const { stack, role, region } = page.choice();
    if (stack.length === 0) return [];
    const others = stack.filter((other) => other !== slug);
    if (others.length === 0) return [strings.partAlone];
    const { listings, candidates } = await page.related.load([slug, ...others]);
    const about = listings.find((listing) => listing.slug === slug);
    const tools = listings.filter((listing) => listing.slug !== slug);
    if (about === undefined || tools.length === 0) return [];
    const known = candidates.find(({ entry }) => entry === about.entry);
    const candidate = known ?? { entry: about.entry, roles: [], partners: 0, regions: {} };
    const fit = judgeFit(about, tools, candidate, { role, region });
    if (fit) return page.phrase(fit, REASONS);
    const names = new Intl.ListFormat(page.file.locale).format(tools.map(({ name }) => name));
    return [fill(strings.partNothing, { tools: names })];
  };

  const show = async () => {
    const question = (asked += 1);
    const reasons = await explain();
    if (question !== asked) return;
    place.toggleAttribute('data-fit-chosen', reasons.length > 0);
    place.replaceChildren(
      make('h2', {}, strings.partTitle),
      make('ul', { role: 'list', class: 'fit-reasons' }, ...reasons.map((reason) => make('li', {}, reason))),
      make('a', { class: 'link', href: home }, strings.lineAll),
    );
  };

  const refresh = () => {
    show().catch(() => place.removeAttribute('data-fit-chosen'));
  };
  page.onChange(refresh);
  refresh();
}
