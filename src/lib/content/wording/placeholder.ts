import { showValue } from '../door/show.ts';
import type { TextCheck } from './text.ts';

const HERE = 'here|hier|ici|aqu[íi]|aqui|qui|tutaj';
const THING = 'text|tagline|summary|description|name|title|url|link|content|beschreibung|titel|texte|texto|testo|descripción|descrição';

/** Texts that only keep a place, in the languages that authors write in; between boundaries of words. */
const PHRASES = [
  'lorem ipsum|dolor sit amet',
  `(?:your|insert|add|enter|ihr|ihren|votre|insérez|su|tu|inserte|seu|insira) (?:(?:own|the|a|le|la|el|o|den|eigenen) )?(?:${THING}) (?:${HERE})`,
  `(?:${THING}) (?:goes|kommt|va) (?:${HERE})`,
  'placeholder text|platzhaltertext|beispieltext|blindtext|mustertext|texte fictif|texto de ejemplo|texto de exemplo',
  'نص تجريبي|لوريم ايبسوم|لوريم إيبسوم|أدخل النص هنا',
].join('|');
const PLACEHOLDER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PHRASES})(?![\\p{L}\\p{N}])`, 'iu');
const ASIAN = /ダミーテキスト|サンプルテキスト|此处输入|占位文[字本]|在此输入|여기에 입력|예시 텍스트/u;
const MARKS = /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|TBC)(?=\s*[:(\])]|\s*$)|(?<![\p{L}\p{N}_])(?:TBD|FIXME)(?![\p{L}\p{N}_])/mu;
const CROSSES = /(?<![\p{L}\p{N}_])[xX]{4,}(?![\p{L}\p{N}_])/u;
/** A text that is nothing but one of these. */
const ALONE = /^\W*(?:x{3,}|n\/?a|none|test(?:ing)?|asdf+|foo|bar|foobar|(?:text|tagline|summary|description) here|placeholder|platzhalter|todo|tbd|tbc|tagline|summary|description|name|\.{3,}|…|-{2,}|\?{2,})\W*$/iu;
/** What a form leaves behind. */
const BRACKETS = /\[(?:your|insert|ihr|votre)\b[^\]\n]{0,40}\](?!\()|<(?:your|insert)[^>\n]{0,40}>/iu;

// To make these ready takes longer than to read most texts.
const PATTERNS = [PLACEHOLDER, ASIAN, MARKS, CROSSES];
const MAYBE = /lorem|dolor|\b(?:here|hier|ici|qui|tutaj)\b|\baqu|text|TODO|FIXME|TBD|TBC|xxxx|[^\u0000-\u024f]/i;

/** Texts that only keep a place. */
export const checkPlaceholder: TextCheck = ({ use, text, place }) => {
  if (use === 'name' && ALONE.test(text) && /^(?:test|foo|bar|none|name)$/i.test(text)) return [];
  const patterns = [...(MAYBE.test(text) ? PATTERNS : []), ...(use === 'body' ? [] : [BRACKETS, ALONE])];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return [
      {
        rule: 'copy/placeholder',
        place: place(match.index, match.index + match[0].length),
        found: showValue(match[0]),
        message: `${showValue(match[0])} only keeps the place of a text.`,
        wanted: 'the text itself',
      },
    ];
  }
  return [];
};

/** Whether a line is nothing that anybody has to say. */
export const isPlaceLine = (text: string): boolean => ALONE.test(text);

const PLACE_HOST =
  /^(?:https:\/\/|mailto:[^@?]+@|[^@\s/]+@)(?:[^/?#@]*\.)?(?:example\.(?:com|org|net|edu)|test\.com|domain\.com|yourdomain\.com|your-?(?:company|site|domain|website)\.[a-z]+|mycompany\.com|company\.com|website\.com|placeholder\.com|lorem\.com)(?:[/?#:]|$)/i;

/** Whether an address or a mail address only keeps the place of one. */
export const isPlaceAddress = (address: string): boolean => PLACE_HOST.test(address);
