import { parseTemplate } from '#lib/copy/template.ts';
import type { KitSubject, KitView } from '#lib/site/model.ts';
import { directionOf } from '#lib/i18n/direction.ts';
import { toFaults } from './faults.ts';
import { toHtml } from './markdown.ts';
import type { KitProblem } from './model.ts';
import { buildScope } from './scope.ts';

export interface Intro {
  readonly html: string;
  readonly problems: readonly KitProblem[];
}

/** The words that introduce a kit to those who use it, in its first language; their links carry no campaign. */
export function renderIntro(kit: KitView, subject: KitSubject): Intro {
  const locale = kit.locales[0] ?? subject.meta.locale;
  const scope = buildScope(kit, subject, locale);
  const filled = parseTemplate(kit.body).template?.render(scope, 'markdown');
  return {
    html: toHtml(filled?.text ?? '', { link: (href) => href, dir: directionOf(locale) }),
    problems: toFaults(filled?.problems ?? []).map((fault) => ({ ...fault, file: kit.file })),
  };
}
