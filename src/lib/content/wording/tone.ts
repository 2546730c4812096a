import { showValue } from '../door/show.ts';
import type { TextCheck } from './text.ts';

/** Words of the trade that are written in capitals and are longer than four letters. */
const ACRONYMS = new Set(
  `ABBYY ACORD ADABAS AFNOR ANSSI ANZSIC ASCII BACNET BASIC BITNET BLAKE BPMN CIDER CMMI COBIT COBOL COVID CRYSTALS CYCLONEDX
  DATEV DKIM DMARC DSGVO EBCDIC ECLASS EDIFACT EIDAS ENISA EPCIS ETIM FASTA FERPA FHIR FIPPA FORTRAN GAEB GDPR GNSS HIPAA
  HITRUST HTTPS IATA ICANN IFRS INTERPOL IPSEC IPTC ISBN JSONL KITTI LDAPS LINUX LLDP LOINC LORAWAN MODBUS MPEG NATO NGINX
  NVMEOF OAUTH OECD OHADA OIDC OPCUA OSHA OWASP OXYGEN PAYPAL PEPPOL POSIX RADIUS RAID README RGPD RRULE SAFTA SARIF
  SCADA SCORM SEPA SFTP SIRET SIREN SLSA SMTPS SNOMED SNOMEDCT SPARQL SPDX SWIFT TACACS TOTP TRACES UNESCO UNICEF UNIX UNSPSC NVIDIA SPIFFE
  USAID UTF WCAG WSDL XBRL XLSX XHTML YAML YMODEM ZUGFERD FACTUR ISDOC UNCEFACT SELECT INSERT UPDATE DELETE PATCH`
    .split(/\s+/),
);
const CAPITALS = /(?<![\p{L}\p{M}\p{N}_$/.@#-])\p{Lu}{5,}(?![\p{L}\p{M}\p{N}_$/.(-])/gu;
const SHOUTED_LINE = /^(?=(?:[^\p{L}]*\p{L}){8})[^\p{Ll}\p{Lo}]*$/u;
const SHOUTED_RUN = /(?<![\p{L}\p{N}_])\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,}){3,}(?![\p{L}\p{N}_])/gu;
const EXCLAMATION = /[!¡！]+(?![=[\p{L}])/u;
const SENTENCE = /[^.!?。．！？؟\n]+(?:[.!?。．！？؟]+|\n|$)/gu;
const VOWEL = /[^\P{L}BCDFGHJKLMNPQRSTVWXZ]/u;
const LEAST_LETTERS = 5;
const HEAD = 30;

/** A word that could be said, of five letters or more: MSSQL is an abbreviation, AUTOMATE is shouting. */
const isShouted = (word: string, names: readonly string[]): boolean =>
  word.length >= LEAST_LETTERS && VOWEL.test(word) && !ACRONYMS.has(word) && !names.some((name) => name.includes(word));

const shoutedIn = (text: string, names: readonly string[]): number =>
  (text.match(/\p{Lu}+/gu) ?? []).filter((word) => isShouted(word, names)).length;

/** Words in capitals in a line, a name that is nothing else, and rows of them in a body. */
export const checkCapitals: TextCheck = ({ use, text, place }, { names }) => {
  if (!/\p{Lu}{4}/u.test(text)) return [];
  const known = use === 'name' ? [] : names;
  if (use !== 'body' && SHOUTED_LINE.test(text) && text.trim().split(/\s+/).length > 2) {
    return shoutedIn(text, known) > 0 ? [shout(text, place(0, text.length))] : [];
  }
  if (use === 'name') return [];
  return [...text.matchAll(use === 'body' ? SHOUTED_RUN : CAPITALS)]
    .filter(({ 0: words }) => shoutedIn(words, known) >= (use === 'body' ? 2 : 1))
    .map(({ index, 0: words }) => shout(words, place(index, index + words.length)));
};

const shout = (word: string, place: ReturnType<Parameters<TextCheck>[0]['place']>) => ({
  rule: 'copy/capitals' as const,
  place,
  found: showValue(word),
  message: `${showValue(word)} is written in capitals.`,
  wanted: 'small letters',
});

/** Exclamation marks in lines; those of a name belong to it. */
export const checkExclamation: TextCheck = ({ use, text, place }, { names }) => {
  if (use === 'name' || use === 'body' || !/[!！]/.test(text)) return [];
  const plain = names.reduce((rest, name) => rest.replaceAll(name, (found) => ' '.repeat(found.length)), text);
  const mark = EXCLAMATION.exec(plain);
  if (mark === null) return [];
  return [
    {
      rule: 'copy/exclamation',
      place: place(mark.index, mark.index + mark[0].length),
      message: 'The text holds an exclamation mark.',
      wanted: 'a full stop',
    },
  ];
};

/** Sentences of a body with more words than a reader keeps in mind. */
export const checkSentences: TextCheck = ({ use, text, place }, { longestSentence }) => {
  if (use === 'name' || text.length < longestSentence * 3) return [];
  return [...text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }) => {
    if (sentence.length < longestSentence * 3) return [];
    const count = sentence.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    if (count <= longestSentence) return [];
    const start = index + (sentence.length - sentence.trimStart().length);
    return [
      {
        rule: 'copy/long-sentence' as const,
        place: place(start, index + sentence.trimEnd().length),
        found: `${count} words`,
        message: `The sentence ${showValue(sentence.trim().slice(0, HEAD))} has ${count} words.`,
        wanted: `at most ${longestSentence} words`,
      },
    ];
  });
};
