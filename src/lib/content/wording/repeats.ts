import { showValue } from '../door/show.ts';
import { atField } from '../finding.ts';
import type { Voice, WordingFinding } from './text.ts';
import { foldText } from './text.ts';

/** Words around a name that say nothing of what it does. */
const AROUND =
  /(?<![\p{L}\p{N}])(?:the|official|an?|our|integration|integrations|connector|connection|plugin|plug-in|add-?on|app|extension|module|for|with|and|by|from|von|mit|für|und|die|das|der|erweiterung|anbindung|intégration|pour|avec|et|integración|para|con|y|integração|com|e|تكامل|مع)(?![\p{L}\p{N}])/giu;

interface Lines {
  readonly name: string;
  readonly tagline: string;
  readonly summary?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** What a text says besides some names. */
function saysBesides(text: string, names: readonly string[]): boolean {
  const spaced = (text: string): string => text.toLowerCase().replaceAll(/[-_./]/g, ' ');
  const rest = names
    .map(spaced)
    .toSorted((first, second) => second.length - first.length)
    .reduce((left, name) => (name === '' ? left : left.replaceAll(name, ' ')), spaced(text));
  return foldText(rest.replace(AROUND, ' ')) !== '';
}

/** A tagline that only says the name again, and a summary that only says the tagline again. */
export function checkRepeats({ name, tagline, summary }: Lines, { names, platform }: Voice): readonly WordingFinding[] {
  const found: WordingFinding[] = [];
  if (!saysBesides(tagline, [...names, platform])) {
    found.push({
      rule: 'copy/repeats',
      place: atField('tagline'),
      found: showValue(tagline),
      message: `The tagline says no more than the name, ${showValue(name)}.`,
      wanted: 'what it does for a customer, in one line',
    });
  }
  if (summary !== undefined && foldText(summary) === foldText(tagline)) {
    found.push({
      rule: 'copy/same-summary',
      place: atField('summary'),
      found: showValue(summary),
      message: 'The summary says the tagline again.',
      wanted: 'more than the tagline, or no summary',
    });
  }
  return found;
}

/** Tags that say the name or another tag again, but for case, hyphens and spaces. */
export function checkTags({ name, tags = [] }: Lines): readonly WordingFinding[] {
  const first = new Map([[foldText(name), 'the name']]);
  return tags.flatMap((tag, index): readonly WordingFinding[] => {
    const folded = foldText(tag);
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, `the tag ${showValue(tag)}`);
      return [];
    }
    return [
      {
        rule: 'copy/idle-tag',
        place: atField('tags', index),
        found: showValue(tag),
        message: `The tag ${showValue(tag)} is ${other} again.`,
        wanted: 'another word, or none',
      },
    ];
  });
}
