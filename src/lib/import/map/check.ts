import { integration } from '../../content/schema/integration.ts';
import { partner } from '../../content/schema/partner.ts';
import { partnerRecord } from '../../content/schema/partner-record.ts';
import { targetAt } from '../target.ts';
import type { PathProblem } from './read.ts';
import type { Rule } from './rule.ts';
import type { ImportMap } from './schema.ts';
import { suggest } from './suggest.ts';

type Shape = Parameters<typeof targetAt>[0];
type Path = readonly PropertyKey[];

/** What a schema cannot say of a map: that names lead somewhere, and that fields exist. */
export function checkMap(map: ImportMap): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const sources = Object.keys(map.sources);
  const mustKnow = (name: string, known: readonly string[], path: Path, what: string) => {
    if (known.includes(name)) return;
    problems.push({ path, message: `no ${what} is called "${name}"${suggest(name, known)}` });
  };
  const checkRule = (rule: Rule, path: Path): void => {
    if (typeof rule === 'string') return;
    if (typeof rule.lookup === 'string') {
      mustKnow(rule.lookup, Object.keys(map.tables), [...path, 'lookup'], 'table');
    }
    if (rule.found !== undefined) {
      mustKnow(rule.found.source, sources, [...path, 'found', 'source'], 'source');
      checkRule(rule.found.equals, [...path, 'found', 'equals']);
    }
    for (const [index, inner] of (rule.first ?? []).entries()) checkRule(inner, [...path, 'first', index]);
    for (const [index, inner] of (rule.all ?? []).entries()) checkRule(inner, [...path, 'all', index]);
    for (const [name, inner] of Object.entries(rule.with ?? {})) checkRule(inner, [...path, 'with', name]);
    for (const [name, inner] of Object.entries(rule.fields ?? {}))
      checkRule(inner, [...path, 'fields', name]);
  };
  const checkFields = (fields: Readonly<Record<string, Rule>>, shape: Shape, path: Path): void => {
    for (const [name, rule] of Object.entries(fields)) {
      const target = targetAt(shape, name);
      if (target === undefined) {
        const message = `the content has no field "${name}"${suggest(name, Object.keys(shape))}`;
        problems.push({ path: [...path, name], message });
      } else if (target.kind === 'object' && typeof rule !== 'string' && rule.fields !== undefined) {
        checkFields(rule.fields, target.shape ?? {}, [...path, name, 'fields']);
      }
      checkRule(rule, [...path, name]);
    }
  };
  const sections = [
    ...map.integrations.map((entry, i) => ({ entry, path: ['integrations', i], shape: integration.shape })),
    ...map.partners.map((entry, i) => ({ entry, path: ['partners', i], shape: partner.shape })),
  ];
  for (const { entry, path, shape } of sections) {
    mustKnow(entry.from, sources, [...path, 'from'], 'source');
    checkFields(entry.fields, shape, [...path, 'fields']);
    if (entry.slug !== undefined) checkRule(entry.slug, [...path, 'slug']);
    for (const [i, rule] of entry.distinguish.entries()) checkRule(rule, [...path, 'distinguish', i]);
    for (const [i, section] of entry.body.entries()) checkRule(section.text, [...path, 'body', i, 'text']);
    if (entry.fields.name === undefined) {
      problems.push({ path: [...path, 'fields'], message: 'a field "name" is needed' });
    }
  }
  for (const [i, entry] of map.integrations.entries()) {
    for (const [k, rule] of entry.key.entries()) checkRule(rule, ['integrations', i, 'key', k]);
  }
  for (const [i, entry] of map.partners.entries()) {
    checkFields(entry.record, partnerRecord.shape, ['partners', i, 'record']);
    if (entry.identity !== undefined) checkRule(entry.identity, ['partners', i, 'identity']);
  }
  checkFields(map.publishers.fields, partner.shape, ['publishers', 'fields']);
  for (const [i, entry] of map.skip.entries()) mustKnow(entry.from, sources, ['skip', i, 'from'], 'source');
  if (sections.length === 0)
    problems.push({ path: [], message: 'neither integrations nor partners are mapped' });
  return problems;
}
