import { LETTERS } from './word.ts';

/** Phrases of one language, as patterns between word boundaries, written with single spaces. */
export interface Lexicon {
  /** What claims to be the first or the only of all. */
  readonly superlatives: readonly string[];
  /** What claims to be more than another. */
  readonly comparisons: readonly string[];
  /** Letters that may be written onto the front of a word. */
  readonly prefix?: string;
}

/** Places in a ranking, the same in every language. */
export const RANKS = [
  '(?:number|no\\.?|nr\\.?|nummer|numéro|número|n[.]?[º°]|nº|رقم) ?(?:1|one|eins|un|uno|um|واحد)',
] as const;

/** What is said in English in every language's marketing. */
const BORROWED = ['best[- ]in[- ]class', 'world[- ]class', 'state[- ]of[- ]the[- ]art', 'market[- ]leading'];

const ADJECTIVES =
  'accurate|advanced|affordable|complete|comprehensive|efficient|effective|flexible|innovative|intelligent|intuitive|modern|popular|powerful|productive|reliable|robust|scalable|secure|sophisticated|successful|trusted|used|versatile|loved|downloaded';

/** By the language a locale begins with. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: {
    superlatives: [
      ...BORROWED,
      '(?<!at |(?:do|doing|did) (?:your|their|our) )best(?! practices?| regards| wishes| effort| of luck)',
      'fastest|quickest|easiest|simplest|cheapest|safest|smartest|strongest|biggest|largest|greatest|finest|smoothest',
      '(?:lowest|highest) (?:price|cost|fee|quality|performance|rating|accuracy)s?',
      '(?:the|world|industry)[ -]leading|leading (?:provider|platform|solution|vendor|integration|product|tool|company)',
      `most (?:${ADJECTIVES})`,
      'the only',
      'unrivall?ed|unmatched|unbeatable|unparalleled|unequall?ed|unsurpassed',
      'second to none|like no other',
      'the ultimate',
    ],
    comparisons: [
      '(?:better|faster|quicker|easier|simpler|cheaper|safer|smarter|stronger|bigger|larger|greater|smoother|lower|higher|fewer|cleaner|leaner|lighter|slower|worse|harder|richer) than',
      `(?:more|less) ${LETTERS}(?: ${LETTERS}){0,2} than`,
      'unlike (?:other|others|any|most|competing|traditional|conventional|legacy)',
      '(?:in comparison|compared) (?:to|with)',
      'outperforms?|outperformed|outclass(?:es|ed)?',
      `(?:twice|half|(?:two|three|four|five|ten) times) as ${LETTERS} as`,
      `(?:two|three|four|five|ten) times ${LETTERS}er`,
    ],
  },
  de: {
    superlatives: [
      ...BORROWED,
      '(?<!am )beste[mnrs]?(?! (?:grüße|grüßen|dank|wünsche|praxis))|am besten|bestmöglich\\p{L}*|weltbeste[mnrs]?',
      '(?:schnellst|einfachst|günstigst|billigst|größt|stärkst|sicherst|modernst|zuverlässigst|klügst|leistungsfähigst|beliebtest|innovativst)e[mnrs]?',
      '(?:markt|welt)?führend(?:e[mnrs]?)?|marktführer(?:in)?',
      '(?:der|die|das|dem|den|unser|unsere|als) einzige[mnrs]?',
      'einzigartig(?:e[mnrs]?)?|unübertroffen(?:e[mnrs]?)?|unerreicht(?:e[mnrs]?)?|unschlagbar(?:e[mnrs]?)?|konkurrenzlos(?:e[mnrs]?)?',
      'erstklassig(?:e[mnrs]?)?|weltklasse',
      'wie kein anderer|wie keine andere|wie kein anderes',
    ],
    comparisons: [
      '(?:besser|schneller|einfacher|günstiger|billiger|sicherer|zuverlässiger|stärker|größer|kleiner|höher|niedriger|leichter|klüger|schlechter|langsamer)(?:e[mnrs]?)? als',
      `(?:mehr|weniger) ${LETTERS}(?: ${LETTERS})? als`,
      'anders als (?:andere|alle|herkömmliche|übliche)|im gegensatz zu',
      'im vergleich (?:zu|mit|zum|zur)|verglichen mit',
      'übertrifft|übertreffen',
    ],
  },
  fr: {
    superlatives: [
      ...BORROWED,
      '(?:le|la|les|notre|nos) meilleure?s?',
      `(?:le|la|les) (?:plus|moins) (?!tôt|tard|souvent|possible)${LETTERS}`,
      'leader|numéro un',
      "(?:le|la|les) seule?s?|l'unique",
      'inégalée?s?|incomparables?|imbattables?|hors pair|sans égale?|sans rivale?',
      'de classe mondiale',
    ],
    comparisons: [
      "meilleure?s? qu(?:e|')|mieux qu(?:e|')",
      `(?:plus|moins|aussi) (?!tôt|tard|longtemps)${LETTERS} que`,
      'contrairement (?:à|aux?)|comparée?s? (?:à|aux?)|par rapport aux? (?:autres|concurrents)',
      'surpassent?',
    ],
  },
  es: {
    superlatives: [
      ...BORROWED,
      '(?:el|la|los|las|nuestro|nuestra) mejor(?:es)?',
      `(?:el|la|los|las) (?:${LETTERS} )?(?:más|menos) ${LETTERS}`,
      'líder(?:es)?|número uno',
      'inigualables?|incomparables?|insuperables?|imbatibles?|sin rival|sin igual',
      '(?:el|la|los|las) únic[oa]s?',
      'de clase mundial|de primera clase',
    ],
    comparisons: [
      'mejor(?:es)? que',
      `(?:más|menos) (?!tarde)${LETTERS} que`,
      'a diferencia del?|en comparación con|comparad[oa]s? con',
      'superan? al?',
    ],
  },
  pt: {
    superlatives: [
      ...BORROWED,
      '(?:o|a|os|as|nosso|nossa) melhor(?:es)?',
      `(?:o|a|os|as) (?:${LETTERS} )?(?:mais|menos) ${LETTERS}`,
      'líder(?:es)?|número um',
      'inigualável|inigualáveis|incomparável|incomparáveis|imbatível|imbatíveis|sem rival|sem igual',
      '(?:o|a|os|as) únic[oa]s?',
      'de classe mundial',
    ],
    comparisons: [
      'melhor(?:es)? (?:do )?que',
      `(?:mais|menos) (?!tarde)${LETTERS} (?:do )?que`,
      'ao contrário d[aoe]s?|em comparação com|comparad[oa]s? (?:a|com)',
      'superam? [ao]s?',
    ],
  },
  ar: {
    prefix: '[وف]?[بلك]?',
    superlatives: [
      '(?:ال)?[أا](?:فضل|سرع|قوى|رخص|سهل|بسط|ذكى|ضخم|شهر|حسن)(?! من| الممارسات)',
      'ال[أا]كثر',
      '(?:ال|ل)وحيدة?|(?<!اليوم |السطر |المقام )(?:ال|ل)[أا]ول(?:ى)?(?! (?:من|مرة))',
      '(?:ال)?رائدة?',
      'لا مثيل (?:له|لها)|لا ي?ت?ضاهى|بلا منافس|منقطعة? النظير',
      'عالمية? المستوى',
    ],
    comparisons: [
      '[أا](?:فضل|سرع|قوى|رخص|سهل|بسط|ذكى|حسن|على|قل|كبر) من',
      '[أا](?:كثر|قل) \\p{L}+ من',
      'على عكس|بخلاف|خلافا ل\\p{L}*',
      'مقارنة (?:ب|مع)\\p{L}*|بالمقارنة مع',
      '[يت]تفوق على',
    ],
  },
};

/** The phrases of a locale; English where its language has none of its own. */
export function findLexicon(locale: string): Lexicon {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const own = Object.hasOwn(LEXICONS, language) ? LEXICONS[language] : LEXICONS['en'];
  return own ?? { superlatives: BORROWED, comparisons: [] };
}
