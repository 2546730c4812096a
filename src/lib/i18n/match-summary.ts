import type { Need } from '../match/need.ts';
import { sayTarget, type MatchVoice } from './match-phrases.ts';
import { fill } from './wording.ts';

const targetsOf = ({ integrations, categories }: Need, voice: MatchVoice): readonly string[] => [
  ...integrations.map((slug) => sayTarget({ kind: 'integration', slug }, voice)),
  ...categories.map((slug) => sayTarget({ kind: 'category', slug }, voice)),
];

/** What is to be connected, as a list in a sentence. */
export const sayTargets = (need: Need, voice: MatchVoice): string =>
  voice.format.list(targetsOf(need, voice));

/** The answers to the questions, one a line. */
function sayAnswers(need: Need, voice: MatchVoice): readonly string[] {
  const { words, format, names } = voice;
  const region = need.region && names.of('regions', need.region);
  const answers: readonly (readonly [question: string, answer: string | undefined])[] = [
    [words.connect, sayTargets(need, voice)],
    [words.industry, need.industry && names.of('industries', need.industry)],
    [words.size, need.size && names.size(need.size)],
    [words.region, region && need.onSite ? fill(words.regionOnSite, { region }) : region],
    [words.language, need.language && names.of('languages', need.language)],
    [words.budget, need.budget && format.money(need.budget.amount, need.budget.currency)],
    [words.start, need.start && words.starts[need.start]],
    [words.help, format.list(need.services.map((slug) => names.of('services', slug)))],
  ];
  return answers.flatMap(([question, answer]) =>
    answer ? [fill(words.mail.line, { question: question.replace(/\s*[?؟]$/, ''), answer })] : [],
  );
}

/** Subject and text of a first message to a partner; `href` is the address of the list. */
export function saySummary(
  need: Need,
  { partner, href }: { readonly partner: string; readonly href: string },
  voice: MatchVoice,
): { readonly subject: string; readonly text: string } {
  const { words } = voice;
  const names = sayTargets(need, voice);
  return {
    subject: names === '' ? words.subjectAny : fill(words.subject, { names }),
    text: [
      fill(words.mail.hello, { name: partner }),
      '',
      words.mail.intro,
      ...sayAnswers(need, voice),
      '',
      fill(words.mail.list, { href }),
    ].join('\n'),
  };
}
