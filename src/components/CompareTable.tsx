import type { Cell, ComparedEntry } from '#lib/compare/model.ts';
import type { ComparedCell, ComparedGroup, ComparedRow } from '#lib/compare/rows.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { iconHref } from './icon.ts';
import { Logo } from './Logo.tsx';
import { Said } from './Said.tsx';

export interface CompareTableProps {
  readonly groups: readonly ComparedGroup[];
  readonly entries: readonly ComparedEntry[];
  readonly strings: Dictionary['compare']['table'];
  /** Language of the page. */
  readonly locale: string;
  readonly onRemove?: ((slug: string) => void) | undefined;
}

/** Entries side by side; rows that differ carry a mark. The same served as a page and drawn in the browser. */
export function CompareTable({ groups, entries, strings, locale, onRemove }: CompareTableProps) {
  const names = getFormat(locale).list(entries.map(({ name }) => name));
  const shown = groups.filter(({ rows, unstated }) => rows.length + unstated.length > 0);
  return (
    <table className={`compare compare-${entries.length}`}>
      <caption className="hidden-text">{fill(strings.caption, { names })}</caption>
      <thead>
        <tr>
          <th scope="col" className="compare-corner">
            <span className="hidden-text">{strings.fact}</span>
          </th>
          {entries.map((entry) => (
            <th key={entry.slug} scope="col">
              <EntryHead entry={entry} strings={strings} locale={locale} onRemove={onRemove} />
            </th>
          ))}
        </tr>
      </thead>
      {shown.map((group) => (
        <Group key={group.title} group={group} columns={entries.length} strings={strings} locale={locale} />
      ))}
    </table>
  );
}

interface EntryHeadProps extends Pick<CompareTableProps, 'strings' | 'locale' | 'onRemove'> {
  readonly entry: ComparedEntry;
}

function EntryHead({ entry, strings, locale, onRemove }: EntryHeadProps) {
  const { slug, name, href, logo, by } = entry;
  return (
    <div className="compare-entry">
      <Logo logo={logo} size="small" />
      <div>
        <a href={href}>
          <Said text={name} locale={locale} />
        </a>
        <span>
          <Said text={by} locale={locale} />
        </span>
      </div>
      {onRemove && (
        <button
          type="button"
          className="compare-remove"
          aria-label={fill(strings.remove, { name })}
          onClick={() => onRemove(slug)}
        >
          <svg className="icon" aria-hidden="true">
            <use href={iconHref('cross')} />
          </svg>
        </button>
      )}
    </div>
  );
}

interface GroupProps extends Pick<CompareTableProps, 'strings' | 'locale'> {
  readonly group: ComparedGroup;
  readonly columns: number;
}

function Group({ group, columns, strings, locale }: GroupProps) {
  const { title, rows, unstated, differs } = group;
  const unstatedText = columns === 1 ? strings.unstatedOne : strings.unstated;
  return (
    <tbody className={differs ? undefined : 'is-same'}>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={columns + 1}>
          {title}
        </th>
      </tr>
      {rows.map((row, index) => (
        <Row key={index} row={row} strings={strings} locale={locale} />
      ))}
      {unstated.length > 0 && (
        <tr className="is-same compare-unstated">
          <td colSpan={columns + 1}>{fill(unstatedText, { names: getFormat(locale).list(unstated) })}</td>
        </tr>
      )}
    </tbody>
  );
}

interface RowProps extends Pick<CompareTableProps, 'strings' | 'locale'> {
  readonly row: ComparedRow;
}

function Row({ row, strings, locale }: RowProps) {
  return (
    <tr className={row.differs ? 'is-different' : 'is-same'}>
      <th scope="row">
        <Said text={row.label} locale={locale} />
        {row.differs && <span className="hidden-text"> ({strings.differs})</span>}
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} className={cell.isAbsent ? 'absent' : undefined}>
          <Lines cell={cell} notStated={strings.notStated} locale={locale} />
        </td>
      ))}
    </tr>
  );
}

interface LinesProps extends Pick<CompareTableProps, 'locale'> {
  readonly cell: ComparedCell;
  readonly notStated: string;
}

function Lines({ cell, notStated, locale }: LinesProps) {
  const lines: Cell = cell.lines.length === 0 ? [notStated] : cell.lines;
  return lines.map((line, index) =>
    typeof line === 'string' ? (
      <p key={index}>
        <Said text={line} locale={locale} />
      </p>
    ) : (
      <p key={index}>
        <a className="link" href={line[1]}>
          <Said text={line[0]} locale={locale} />
        </a>
      </p>
    ),
  );
}
