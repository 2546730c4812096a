import { showValue } from '../door/show.ts';
import type { TextCheck } from './text.ts';
import { foldText } from './text.ts';

/** Pictures and ornaments; the marks of trade and of copyright are none. */
const ORNAMENT = /(?![©®™#*0-9])\p{Extended_Pictographic}|[\u2190-\u21ff\u2500-\u25ff\u2605-\u2606\u2756-\u27bf\u2b00-\u2bff\ufe0f]/u;
const SEPARATOR = /\s*\|\s*|\s+[–—•·»]\s+|\s+-\s+|:\s+|\s+\/\/\s+/u;
const FOR = /\s+(?:for|für|pour|para|per|voor|do|dla|för)\s+(?:the\s+|die\s+|das\s+)?(\S.*)$/iu;
const LEAST_TAGLINE = 3;

/** Pictures in a name. */
export const checkDecoration: TextCheck = ({ use, text, place }) => {
  const ornament = use === 'name' ? ORNAMENT.exec(text) : null;
  if (ornament === null) return [];
  return [
    {
      rule: 'copy/decoration',
      place: place(ornament.index, ornament.index + ornament[0].length),
      found: showValue(ornament[0]),
      message: `The name holds ${showValue(ornament[0])}, which nobody says or searches for.`,
      wanted: 'letters, digits and plain punctuation',
    },
  ];
};

/** A tagline behind a name: after a bar whatever it says, after another mark if it is a phrase. */
export const checkNameTagline: TextCheck = ({ use, text, place }) => {
  const separator = use === 'name' ? SEPARATOR.exec(text) : null;
  if (separator === null || separator.index === 0) return [];
  const behind = text.slice(separator.index + separator[0].length);
  const words = behind.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isBar = separator[0].trim() === '|';
  const isPhrase = words.length >= LEAST_TAGLINE && words.filter((word) => /^\p{Ll}/u.test(word)).length > 1;
  if (!isPhrase && !(isBar && words.length > 1)) return [];
  return [
    {
      rule: 'copy/name-tagline',
      place: place(separator.index, text.length),
      found: showValue(behind),
      message: `Behind the name stands a tagline: ${showValue(behind)}.`,
      wanted: `the name alone: ${text.slice(0, separator.index)}`,
      suggestion: text.slice(0, separator.index),
    },
  ];
};

/** The name of the platform at the end of a name. */
export const checkNamePlatform: TextCheck = ({ use, text, place }, { platform }) => {
  if (use !== 'name' || platform === '') return [];
  const match = FOR.exec(text);
  if (match === null || match.index === 0 || foldText(match[1] ?? '') !== foldText(platform)) return [];
  return [
    {
      rule: 'copy/name-platform',
      place: place(match.index, text.length),
      found: showValue(match[0].trim()),
      message: `The name ends with ${showValue(match[0].trim())}, as every name here could.`,
      wanted: `the name alone: ${text.slice(0, match.index)}`,
      suggestion: text.slice(0, match.index),
    },
  ];
};
