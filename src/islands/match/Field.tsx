import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { TermView } from '#lib/site/model.ts';

interface Props {
  readonly words: Dictionary['match'];
  readonly name: string;
  readonly label: string;
  readonly terms: readonly TermView[];
  readonly value: string | undefined;
  readonly onPick: (value: string | undefined) => void;
}

/** One answer out of a list; a value that the list lacks stays, so that a shared link keeps what it asks. */
export function Field({ words, name, label, terms, value, onPick }: Props) {
  const isKnown = value === undefined || terms.some(({ slug }) => slug === value);
  return (
    <label className="answer">
      <span>{label}</span>
      <select
        className="field"
        name={name}
        value={value ?? ''}
        onChange={(event) => onPick(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        <option value="">{words.any}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {terms.map((term) => (
          <option key={term.slug} value={term.slug}>
            {term.name}
          </option>
        ))}
      </select>
    </label>
  );
}
