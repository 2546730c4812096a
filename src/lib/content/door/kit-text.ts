import type { KitText } from '../model.ts';
import { readFrontMatter } from '../frontmatter.ts';
import { LIMITS } from '../limits.ts';
import { KIT_TEXTS } from '../schema/kit-text.ts';
import type { KitTextFile } from '../tree-model.ts';
import { checkBody } from './body.ts';
import { reportProblems, toDocument, type Door } from './document.ts';
import { readTextFile } from './text.ts';

/** A text of a kit, with front matter or without; undefined, with findings, where it cannot be used. */
export function readKitText(door: Door, { asset, locale, file }: KitTextFile): KitText | undefined {
  const text = readTextFile(door.disk, file, LIMITS.entryBytes, door.report);
  if (text === undefined) return undefined;
  const front = text.startsWith('---') ? readFrontMatter(text) : { value: {}, body: text, bodyStart: 0 };
  if (front.body !== undefined) checkBody(front.body, front.bodyStart ?? 0, file, door.report);
  if (front.problems !== undefined) {
    reportProblems(front.problems, file, door.report);
    return undefined;
  }
  const { value } = toDocument(KIT_TEXTS[asset], front.value, file, door.report);
  if (value === undefined) return undefined;
  // The fields are those of the asset; the two stand side by side, which a type cannot follow through the record.
  return { asset, fields: value, locale, file, body: front.body, bodyStart: front.bodyStart } as KitText;
}
