import { FAILSAFE_SCHEMA, Type, type Schema } from 'js-yaml';

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUES = new Set(['true', 'True', 'TRUE']);
const FALSES = new Set(['false', 'False', 'FALSE']);
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const LONGEST_WORD = 5;

const startsLikeNumber = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
};

const isInteger = (text: string): boolean => startsLikeNumber(text) && INTEGER.test(text);
const isFloat = (text: string): boolean => startsLikeNumber(text) && FLOAT.test(text);

const toFloat = (text: string): number => {
  const word = text.toLowerCase();
  if (word.endsWith('.nan')) return Number.NaN;
  if (word.endsWith('.inf')) return word.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
};

/** Whether a text is a word with a value of its own, such as `null` or `true`, or begins like a number. */
export const isWord = (text: string): boolean =>
  startsLikeNumber(text) ||
  (text.length <= LONGEST_WORD && (NULLS.has(text) || TRUES.has(text) || FALSES.has(text)));

/** What an unquoted text stands for in the core schema of YAML 1.2. Days stay text. */
export function resolvePlain(text: string): string | number | boolean | null {
  if (text.length <= LONGEST_WORD) {
    if (NULLS.has(text)) return null;
    if (TRUES.has(text)) return true;
    if (FALSES.has(text)) return false;
  }
  if (!startsLikeNumber(text)) return text;
  if (INTEGER.test(text)) return Number(text);
  return FLOAT.test(text) ? toFloat(text) : text;
}

const scalar = (
  name: string,
  resolve: (text: string) => boolean,
  construct: (text: string) => number | boolean | null,
): Type =>
  new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (text: unknown) => resolve(typeof text === 'string' ? text : ''),
    construct,
  });

/**
 * The core schema of YAML 1.2, exactly: js-yaml's own also takes `0b1`, signed hexadecimals and more, so that
 * the parser that finds positions would see another value.
 */
export const CORE: Schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar('null', (text) => NULLS.has(text), () => null),
    scalar('bool', (text) => TRUES.has(text) || FALSES.has(text), (text) => TRUES.has(text)),
    scalar('int', isInteger, Number),
    scalar('float', isFloat, toFloat),
  ],
});
