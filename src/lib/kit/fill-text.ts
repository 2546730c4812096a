import { type Medium, parseTemplate, type Template } from '#lib/copy/template.ts';
import type { Scope } from '#lib/copy/variables.ts';
import { hasBody, toFaults } from './faults.ts';
import type { AssetEntry, AssetInput, Fault, KitText, TextTemplate } from './model.ts';

/** Texts of an asset with their values in, and what is wrong with them. */
export interface FilledText extends Pick<AssetInput, 'fields' | 'body' | 'spare' | 'values' | 'source'> {
  readonly faults: readonly Fault[];
}

/**
 * Puts the facts into an asset's text. What the author left out, or wrote so that it cannot be read, is the
 * template's of the language; a field that neither has is absent.
 */
export function fillText(
  entry: AssetEntry,
  text: KitText | undefined,
  template: TextTemplate | undefined,
  scope: Scope,
): FilledText {
  const values: Readonly<Record<string, unknown>> = text?.fields ?? {};
  const faults: Fault[] = [];
  const fields: Record<string, string> = {};
  for (const { name, otherwise } of entry.fields) {
    const written = values[name];
    const own = typeof written === 'string' ? fillOwn(written, scope, name, faults) : undefined;
    const value = own ?? fillSpare(template ? template.fields[name] : otherwise, scope, 'plain');
    if (value !== '') fields[name] = value;
  }
  const spare = fillSpare(template?.body, scope, 'markdown');
  const source = hasBody(text) ? text.body : undefined;
  const body = source === undefined ? undefined : fillOwn(source, scope, undefined, faults);
  return { fields, body: body ?? spare, spare, values, source, faults };
}

function fillOwn(
  source: string,
  scope: Scope,
  field: string | undefined,
  faults: Fault[],
): string | undefined {
  const { template, problems } = parseTemplate(source);
  const filled = template?.render(scope, field === undefined ? 'markdown' : 'plain');
  faults.push(...toFaults([...problems, ...(filled?.problems ?? [])], field));
  return filled?.text.trim() === '' ? undefined : filled?.text;
}

/** Templates of our own, read once: they are few and never change. */
const spares = new Map<string, Template | undefined>();

function readSpare(source: string): Template | undefined {
  if (!spares.has(source)) spares.set(source, parseTemplate(source).template);
  return spares.get(source);
}

function fillSpare(source: string | undefined, scope: Scope, medium: Medium): string {
  const text = source === undefined ? '' : (readSpare(source)?.render(scope, medium).text ?? '');
  return medium === 'plain' ? text.trim() : text;
}
