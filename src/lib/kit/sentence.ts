import { parseTemplate } from '#lib/copy/template.ts';
import type { KitSubject, KitView } from '#lib/site/model.ts';
import { buildScope } from './scope.ts';

/** A template as it reads today, as plain text; undefined where it is faulty or says what is not known. */
export function renderSentence(
  source: string,
  kit: KitView,
  subject: KitSubject,
  locale: string,
): string | undefined {
  const said = parseTemplate(source).template?.render(buildScope(kit, subject, locale), 'plain');
  return said?.problems.length === 0 ? said.text : undefined;
}
