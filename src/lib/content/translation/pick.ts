import { isFields, type Fields } from '../door/fields.ts';
import type { TextRule, Texts } from './registry.ts';

const itemsOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

function pickField(rule: TextRule, value: unknown): unknown {
  switch (rule.kind) {
    case 'text':
      return value;
    case 'group':
      return isFields(value) ? pickTexts(rule.texts, value) : undefined;
    case 'keyed':
      return itemsOf(value).map((item) => ({ [rule.key]: item[rule.key], ...pickTexts(rule.texts, item) }));
    case 'ordered':
      return itemsOf(value).map((item) => pickTexts(rule.texts, item));
    case 'words':
      return Object.fromEntries(itemsOf(value).map((item) => [String(item[rule.field]), item[rule.field]]));
  }
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0);

/** The texts of an entry, laid out as a translation lays them out; what is not there is left out. */
export function pickTexts(texts: Texts, value: Fields): Fields {
  const picked: [string, unknown][] = [];
  for (const [name, rule] of Object.entries(texts)) {
    const found = pickField(rule, value[name]);
    if (!isNothing(found)) picked.push([name, found]);
  }
  return Object.fromEntries(picked);
}
