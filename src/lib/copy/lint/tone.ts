import { isInside, type Span } from '../problem.ts';
import { VALUE } from './mask.ts';
import { type Copy, type LintRule, problemAt } from './rule.ts';
import { findAll, type Found } from './word.ts';

const SHOUT = /(?<![\p{L}\p{M}\p{N}_-])\p{Lu}{4,}(?![\p{L}\p{M}\p{N}_])/gu;
const EXCLAMATION = /[!¡！]+(?![=])/gu;
/** Abbreviations that are words of the trade. */
const ABBREVIATIONS = new Set(
  'AJAX CRUD DKIM DMARC DSGVO ETIM GDPR HIPAA HTML HTTP HTTPS IMAP JSON JSONL LDAP MIME OIDC OCSP OWASP PCIDSS REST RGPD RRULE SAAS SAML SCIM SFTP SMTP SOAP TOTP WCAG XLSX YAML'.split(
    ' ',
  ),
);

/** The tone of a site: short sentences, no shouting. */
export const checkTone: LintRule = (copy) => [
  ...checkSentences(copy),
  ...(copy.rules.exclamations ? [] : checkExclamations(copy)),
  ...checkCapitals(copy),
];

const isNamed = ({ names }: Copy, span: Span): boolean => names.some((name) => isInside(span, name));

const checkSentences: LintRule = (copy) => {
  const { longestSentence, locale } = copy.rules;
  if (longestSentence === Infinity) return [];
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  return listSentences(copy).flatMap((sentence) => {
    const count = countWords(sentence.text, words);
    if (count <= longestSentence) return [];
    return problemAt(copy, sentence, {
      rule: 'kit/tone',
      message: `The sentence has ${count} words.`,
      wanted: `at most ${longestSentence} words: make two sentences of it`,
    });
  });
};

/** Every sentence without the white space around it; none goes on past its paragraph, list item or heading. */
function listSentences({ prose, rules }: Copy): readonly Found[] {
  const segmenter = new Intl.Segmenter(rules.locale, { granularity: 'sentence' });
  let blockStart = 0;
  return prose.text.split('\n').flatMap((block) => {
    const sentences = [...segmenter.segment(block)].map(({ segment, index }) => {
      const start = blockStart + index + segment.length - segment.trimStart().length;
      const text = segment.trim();
      return { text, start, end: start + text.length };
    });
    blockStart += block.length + 1;
    return sentences.filter(({ text }) => text !== '');
  });
}

/** What a value will say counts as one word. */
function countWords(text: string, words: Intl.Segmenter): number {
  const literal = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  return literal + [...text.matchAll(new RegExp(`${VALUE}+`, 'g'))].length;
}

const checkExclamations: LintRule = (copy) =>
  findAll(copy.prose.text, EXCLAMATION)
    .filter((mark) => !isNamed(copy, mark))
    .map((mark) =>
      problemAt(copy, mark, {
        rule: 'kit/tone',
        message: 'This site writes no exclamation marks.',
        wanted: 'a full stop',
      }),
    );

const checkCapitals: LintRule = (copy) =>
  findAll(copy.prose.text, SHOUT)
    .filter((word) => !isNamed(copy, word) && !ABBREVIATIONS.has(word.text))
    .map((word) =>
      problemAt(copy, word, {
        rule: 'kit/tone',
        message: `"${word.text}" is written in capitals.`,
        wanted: 'small letters',
      }),
    );
