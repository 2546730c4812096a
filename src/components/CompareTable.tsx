import type { Cell, ComparedEntry } from '#lib/compare/model.ts';
import type { ComparedCell, ComparedGroup, ComparedRow } from '#lib/compare/rows.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';
import { iconHref } from './icon.ts';
import { Logo } from './Logo.tsx';

export interface CompareTableProps {
  readonly groups: readonly ComparedGroup[];
  readonly entries: readonly ComparedEntry[];
  readonly strings: Dictionary['compare']['table'];
  readonly onRemove?: ((slug: string) => void) | undefined;
}

/** Entries side by side; rows that differ carry a mark. The same served as a page and drawn in the browser. */
export function CompareTable({ groups, entries, strings, onRemove }: CompareTableProps) {
  const names = entries.map(({ name }) => name);
  const shown = groups.filter(({ rows, unstated }) => rows.length + unstated.length > 0);
  return (
    <table className={`compare compare-${entries.length}`}>
      <caption className="hidden-text">{fill(strings.caption, { names: names.join(', ') })}</caption>
      <thead>
        <tr>
          <th scope="col" className="compare-corner">
            <span className="hidden-text">{strings.fact}</span>
          </th>
          {entries.map((entry) => (
            <th key={entry.slug} scope="col">
              <EntryHead entry={entry} strings={strings} onRemove={onRemove} />
            </th>
          ))}
        </tr>
      </thead>
      {shown.map((group) => (
        <Group key={group.title} group={group} columns={entries.length} strings={strings} />
      ))}
    </table>
  );
}

interface EntryHeadProps extends Pick<CompareTableProps, 'strings' | 'onRemove'> {
  readonly entry: ComparedEntry;
}

function EntryHead({ entry, strings, onRemove }: EntryHeadProps) {
  const { slug, name, href, logo, by } = entry;
  return (
    <div className="compare-entry">
      <Logo logo={logo} size="small" />
      <div>
        <a href={href}>{name}</a>
        <span>{by}</span>
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

interface GroupProps extends Pick<CompareTableProps, 'strings'> {
  readonly group: ComparedGroup;
  readonly columns: number;
}

function Group({ group, columns, strings }: GroupProps) {
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
        <Row key={index} row={row} strings={strings} />
      ))}
      {unstated.length > 0 && (
        <tr className="is-same compare-unstated">
          <td colSpan={columns + 1}>{fill(unstatedText, { names: unstated.join(', ') })}</td>
        </tr>
      )}
    </tbody>
  );
}

function Row({
  row,
  strings,
}: {
  readonly row: ComparedRow;
  readonly strings: CompareTableProps['strings'];
}) {
  return (
    <tr className={row.differs ? 'is-different' : 'is-same'}>
      <th scope="row">
        {row.label}
        {row.differs && <span className="hidden-text"> ({strings.differs})</span>}
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} className={cell.isAbsent ? 'absent' : undefined}>
          <Lines cell={cell} notStated={strings.notStated} />
        </td>
      ))}
    </tr>
  );
}

function Lines({ cell, notStated }: { readonly cell: ComparedCell; readonly notStated: string }) {
  const lines: Cell = cell.lines.length === 0 ? [notStated] : cell.lines;
  return lines.map((line, index) =>
    typeof line === 'string' ? (
      <p key={index}>{line}</p>
    ) : (
      <p key={index}>
        <a className="link" href={line[1]}>
          {line[0]}
        </a>
      </p>
    ),
  );
}
