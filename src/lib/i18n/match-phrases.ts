import type { Aim, Statement } from '../match/part.ts';
import type { Dictionary } from './dictionary.ts';
import type { Format } from './format.ts';

import { fill } from './wording.ts';

/** Names of the words that a match speaks of; a slug that nothing bears is its own name. */
export interface MatchNames {
  readonly of: (
    kind: 'listings' | 'categories' | 'industries' | 'regions' | 'languages' | 'services' | 'skills',
    slug: string,
  ) => string;
  readonly size: (band: string) => string;
}

export interface MatchVoice {
  readonly words: Dictionary['match'];
  readonly format: Format;
  readonly names: MatchNames;
}

/** The listing, or any of the category. */
export function sayTarget({ kind, slug }: Aim, { words, names }: MatchVoice): string {
  return kind === 'integration'
    ? names.of('listings', slug)
    : fill(words.anyTarget, { name: names.of('categories', slug) });
}

const sayCounted = (
  { projects, latest }: { readonly projects: number; readonly latest: string },
  { words, format }: MatchVoice,
) => ({ projects: format.count(words.projects, projects), month: format.month(latest) });

function sayProjects(
  statement: Extract<Statement, { key: 'delivered' | 'delivered-in' | 'delivered-any' }>,
  voice: MatchVoice,
): string {
  const { words, format, names } = voice;
  const counted = sayCounted(statement, voice);
  if (statement.key === 'delivered-any') return fill(words.statement[statement.key], counted);
  const parts = { ...counted, target: sayTarget(statement.target, voice) };
  if (statement.key === 'delivered') return fill(words.statement[statement.key], parts);
  const { all, projects } = statement;
  const industry = names.of('industries', statement.industry);
  return all === projects
    ? fill(words.deliveredAllIn, { ...parts, industry })
    : fill(words.statement[statement.key], { ...parts, industry, all: format.number(all) });
}

function sayPeople({ people, skills }: Extract<Statement, { key: 'people' }>, voice: MatchVoice): string {
  const { words, format, names } = voice;
  const each = skills.map(({ skill, people: n }) =>
    fill(words.skill, { n: format.number(n), skill: names.of('skills', skill) }),
  );
  return fill(words.statement.people, {
    people: format.count(words.peopleCount, people),
    skills: format.list(each),
  });
}

/** A reason or a miss in words. */
export function sayStatement(statement: Statement, voice: MatchVoice): string {
  const { words, format, names } = voice;
  const template = words.statement[statement.key];
  switch (statement.key) {
    case 'delivered':
    case 'delivered-in':
    case 'delivered-any':
      return sayProjects(statement, voice);
    case 'names':
    case 'no-project-with':
    case 'not-with':
      return fill(template, { target: sayTarget(statement.target, voice) });
    case 'industry-projects':
      return fill(template, {
        ...sayCounted(statement, voice),
        industry: names.of('industries', statement.industry),
      });
    case 'industry-named':
    case 'industry-no-project':
    case 'industry-none':
      return fill(template, { industry: names.of('industries', statement.industry) });
    case 'size-projects':
      return fill(template, { ...sayCounted(statement, voice), size: names.size(statement.size) });
    case 'size-none':
      return template;
    case 'region-projects':
      return fill(template, {
        ...sayCounted(statement, voice),
        region: names.of('regions', statement.region),
      });
    case 'region-named':
    case 'region-other':
    case 'region-unstated':
      return fill(template, { region: names.of('regions', statement.region) });
    case 'language':
    case 'language-other':
    case 'language-unstated':
      return fill(template, { language: names.of('languages', statement.language) });
    case 'services':
    case 'services-missing':
    case 'services-unstated':
      return fill(template, {
        services: format.list(statement.services.map((slug) => names.of('services', slug))),
      });
    case 'budget-fits':
    case 'budget-above':
    case 'budget-below':
    case 'budget-currency':
      return fill(template, { amount: format.money(statement.amount, statement.currency) });
    case 'people':
      return sayPeople(statement, voice);
    case 'satisfaction':
      return fill(template, {
        mean: format.decimal(statement.mean),
        answers: format.count(words.answers, statement.answers),
      });
    case 'no-projects':
    case 'no-people':
    case 'no-answers':
    case 'budget-unstated':
    case 'clients':
    case 'no-clients':
    case 'clients-unstated':
      return template;
  }
}
