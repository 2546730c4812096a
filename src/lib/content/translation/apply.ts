import { isFields, type Fields } from '../door/fields.ts';
import type { TextRule, Texts } from './registry.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

function applyItem(texts: Texts, item: unknown, translated: unknown): unknown {
  return isFields(item) && isFields(translated) ? applyTexts(texts, item, translated) : item;
}

/** The same list where no item changes. */
function mapItems(items: readonly unknown[], map: (item: unknown, index: number) => unknown): unknown {
  const mapped = items.map(map);
  return mapped.every((item, index) => item === items[index]) ? items : mapped;
}

function applyWords(field: string, items: readonly unknown[], words: Fields): unknown {
  return mapItems(items, (item) => {
    if (!isFields(item)) return item;
    const word = own(words, String(item[field]));
    return word === undefined || word === item[field] ? item : { ...item, [field]: word };
  });
}

function applyField(rule: TextRule, value: unknown, translated: unknown): unknown {
  // What the default language does not say, no other says either.
  if (value === undefined || translated === undefined) return value;
  switch (rule.kind) {
    case 'text':
      return translated;
    case 'group':
      return applyItem(rule.texts, value, translated);
    case 'keyed': {
      if (!isList(value) || !isList(translated)) return value;
      const byKey = new Map(translated.flatMap((item) => (isFields(item) ? [[item[rule.key], item]] : [])));
      return mapItems(value, (item) =>
        isFields(item) ? applyItem(rule.texts, item, byKey.get(item[rule.key])) : item,
      );
    }
    case 'ordered':
      // Lists of two lengths are not of the same time: nobody knows what translates what.
      if (!isList(value) || !isList(translated) || value.length !== translated.length) return value;
      return mapItems(value, (item, index) => applyItem(rule.texts, item, translated[index]));
    case 'words':
      return isList(value) && isFields(translated) ? applyWords(rule.field, value, translated) : value;
  }
}

/** A value with its texts in the words of a translation, wherever that has some; the same value where it has none. */
export function applyTexts<T extends object>(texts: Texts, value: T, translated: Fields): T {
  const changed: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(texts)) {
    const before: unknown = Reflect.get(value, name);
    const after = applyField(rule, before, own(translated, name));
    if (after !== before) changed[name] = after;
  }
  return Object.keys(changed).length === 0 ? value : { ...value, ...changed };
}
