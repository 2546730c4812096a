import type { Severity } from '#lib/content/issue.ts';
import { ruleOf, RULES, type RuleId } from '#lib/content/rules/index.ts';
import type { SiteContext } from '../context.ts';
import type { CheckGroup, ChecksView, CheckView, Site } from '../model.ts';
import { programHead } from './head.ts';

type Kind = RuleId extends infer Id ? (Id extends `${infer Prefix}/${string}` ? Prefix : never) : never;

/** Where the rules of each kind are told: what authors write comes first, what the platform keeps last. */
const GROUP_OF: Record<Kind, CheckGroup> = {
  copy: 'words',
  name: 'words',
  text: 'characters',
  body: 'body',
  field: 'fields',
  reference: 'fields',
  integration: 'listing',
  alias: 'listing',
  price: 'prices',
  link: 'links',
  image: 'pictures',
  collection: 'collections',
  stack: 'collections',
  partner: 'partners',
  kit: 'kits',
  change: 'changes',
  content: 'files',
  file: 'files',
  frontmatter: 'files',
  yaml: 'files',
  json: 'files',
  taxonomy: 'platform',
  translation: 'words',
  record: 'platform',
  certification: 'platform',
  tiers: 'platform',
  action: 'platform',
};

const GROUPS: readonly CheckGroup[] = [
  'words',
  'characters',
  'body',
  'fields',
  'listing',
  'prices',
  'links',
  'pictures',
  'partners',
  'collections',
  'kits',
  'changes',
  'files',
  'platform',
];

const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);
const isKind = (kind: string): kind is Kind => Object.hasOwn(GROUP_OF, kind);

const groupOf = (id: RuleId): CheckGroup => {
  const kind = id.slice(0, id.indexOf('/'));
  return isKind(kind) ? GROUP_OF[kind] : 'files';
};

export const viewCheck = (id: RuleId): CheckView => {
  const { severity, title, fix, example } = ruleOf(id);
  return { id, anchor: id.replaceAll('/', '-'), severity, title, mend: fix, example };
};

const SEVEREST: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

const listIds = (): readonly RuleId[] => Object.keys(RULES).filter(isRuleId);

/** Every rule of the registry, grouped, the severest of each group first. */
export const groupChecks = (): ChecksView['groups'] =>
  GROUPS.map((group) => ({
    group,
    checks: listIds()
      .filter((id) => groupOf(id) === group)
      .map(viewCheck)
      .sort((a, b) => SEVEREST[a.severity] - SEVEREST[b.severity]),
  }));

export function buildChecks(context: SiteContext): Site['program']['checks'] {
  const ids = listIds();
  const count = (severity: Severity): number => ids.filter((id) => ruleOf(id).severity === severity).length;
  const groups = groupChecks();
  return {
    head: programHead('checks', context),
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    checks: groups.flatMap(({ checks }) => checks),
    groups,
  };
}
