import type { Report } from '../finding.ts';
import { schemaAt } from '../schema/describe.ts';
import { originalName } from '../translation/names.ts';
import { translatableOf, type TranslatedNoun } from '../translation/registry.ts';
import { TRANSLATION_SCHEMAS } from '../translation/schema.ts';
import type { TranslationFile } from '../tree-model.ts';
import { readEntry, readYamlFile, type Door, type ReadDocument } from './document.ts';
import type { Fields } from './fields.ts';
import { showPath } from './show.ts';

/** A translation as it was read, valid or not. */
export interface ReadTranslation extends TranslationFile, ReadDocument<Fields> {
  readonly body: string;
  /** Where the body starts in its file, in UTF-16 units. */
  readonly bodyStart: number;
}

/** A field that exists, but not here, is told from one that does not exist at all. */
const tellOfText =
  (noun: TranslatedNoun, file: string, report: Report): Report =>
  (finding) => {
    const { rule, place } = finding;
    const isElsewhere =
      rule === 'field/unknown' &&
      place.at === 'key' &&
      schemaAt(translatableOf(noun).schema, place.path) !== undefined;
    if (!isElsewhere) {
      report(finding);
      return;
    }
    report({
      ...finding,
      rule: 'translation/not-text',
      message: `\`${showPath(place.path)}\` is the same in every language.`,
      wanted: `\`${String(place.path.at(-1))}\` in ${originalName(file)} alone`,
      suggestion: undefined,
    });
  };

export function readTranslation(door: Door, translation: TranslationFile): ReadTranslation {
  const { noun, file } = translation;
  const own = { disk: door.disk, report: tellOfText(noun, file, door.report) };
  const read = translatableOf(noun).hasBody
    ? readEntry(own, TRANSLATION_SCHEMAS[noun], translation)
    : { body: '', bodyStart: 0, ...readYamlFile(own, TRANSLATION_SCHEMAS[noun], file) };
  return { ...translation, ...read };
}
