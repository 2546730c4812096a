import { signed } from '#lib/rank/voice.ts';
import type { EffectOnEntry } from '../model.ts';
import * as say from '../phrases.ts';
import { cell, code, prose } from './escape.ts';

const MOST_REASONS = 8;
const MOST_WORDS = 20;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const stateRow = (name: string, one: { readonly before: string; readonly after: string } | null): string[] =>
  one === null ? [] : [row(name, cell(one.before), cell(one.after), say.sayStateMove(one))];

function scoreRow({ score }: EffectOnEntry): string[] {
  if (score === null) return [];
  const { before, after } = score;
  const gained = before === null || after === null ? 0 : Math.round((after - before) * 100) / 100;
  const change = before === null ? 'new' : after === null ? 'gone' : gained === 0 ? 'the same' : '';
  return [
    row('Score of 100', say.sayScore(before), say.sayScore(after), change || `${signed(gained)} points`),
  ];
}

function writeTable(effect: EffectOnEntry): readonly string[] {
  const { overall, categories, certification, health, tier } = effect;
  const placeRow = (name: string, moved: NonNullable<EffectOnEntry['overall']>) =>
    row(name, say.sayPlace(moved.before, moved.of), say.sayPlace(moved.after, moved.of), say.sayMove(moved));
  const rows = [
    ...categories.map((one) => placeRow(`Place in ${cell(one.name)}`, one)),
    ...(overall === null ? [] : [placeRow('Place overall', overall)]),
    ...scoreRow(effect),
    ...stateRow('Certificate', certification),
    ...stateRow('Health', health),
    ...stateRow('Tier', tier),
  ];
  return rows.length === 0
    ? []
    : [[row('What', 'Before', 'After', 'Change'), row('---', '---', '---', '---'), ...rows].join('\n')];
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0
    ? []
    : [
        `${title}:`,
        items
          .slice(0, MOST_REASONS)
          .map((item) => `- ${prose(item)}`)
          .join('\n'),
      ];

function words(title: string, found: readonly string[]): readonly string[] {
  if (found.length === 0) return [];
  const more = found.length - MOST_WORDS;
  const rest = more > 0 ? ` and ${String(more)} more` : '';
  return [`${title}: ${found.slice(0, MOST_WORDS).map(code).join(', ')}${rest}.`];
}

/** What the change does to one entry, for somebody who is no developer. */
export function writeEffect(effect: EffectOnEntry): string {
  const { name, noun, slug, reasons, certification, health, search, raises } = effect;
  const kind = noun === 'partner' ? 'partner' : 'listing';
  const title = `**${prose(name)}** (${kind} ${code(slug)})`;
  if (say.isUnmoved(effect)) return `${title}: ${say.UNMOVED.charAt(0).toLowerCase()}${say.UNMOVED.slice(1)}`;
  return [
    title,
    ...writeTable(effect),
    ...list(say.sayCause(effect), reasons),
    ...list('About the certificate', certification?.reasons ?? []),
    ...list('Also about its health', health?.reasons ?? []),
    ...words('Visitors now find it by', search.gained),
    ...words('Visitors no longer find it by', search.lost),
    ...list('What would raise it most', raises),
  ].join('\n\n');
}
