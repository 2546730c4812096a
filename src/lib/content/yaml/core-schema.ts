import { FAILSAFE_SCHEMA, Type, type Schema } from 'js-yaml';

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUES = new Set(['true', 'True', 'TRUE']);
const FALSES = new Set(['false', 'False', 'FALSE']);
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const isWord = (text: unknown, words: ReadonlySet<string>): boolean =>
  typeof text === 'string' && text.length < 6 && words.has(text);

const startsLikeNumber = (text: unknown): text is string => {
  if (typeof text !== 'string') return false;
  const first = text.charCodeAt(0);
  return (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
};

const toFloat = (text: string): number => {
  const word = text.toLowerCase();
  if (word.endsWith('.nan')) return Number.NaN;
  if (word.endsWith('.inf')) return word.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
};

/**
 * The core schema of YAML 1.2, exactly: js-yaml's own also takes `0b1`, signed hexadecimals and more, so that
 * the parser that finds positions would see another value. Days stay text.
 */
export const CORE: Schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text: unknown) => text === null || isWord(text, NULLS),
      construct: () => null,
    }),
    new Type('tag:yaml.org,2002:bool', {
      kind: 'scalar',
      resolve: (text: unknown) => isWord(text, TRUES) || isWord(text, FALSES),
      construct: (text: string) => TRUES.has(text),
    }),
    new Type('tag:yaml.org,2002:int', {
      kind: 'scalar',
      resolve: (text: unknown) => startsLikeNumber(text) && INTEGER.test(text),
      construct: (text: string) => Number(text),
    }),
    new Type('tag:yaml.org,2002:float', {
      kind: 'scalar',
      resolve: (text: unknown) => startsLikeNumber(text) && FLOAT.test(text),
      construct: toFloat,
    }),
  ],
});
