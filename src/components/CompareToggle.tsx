import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';

interface Props {
  readonly card: { readonly slug: string; readonly name: string };
  readonly strings: Dictionary['card'];
}

/** A box that the list around it listens to, in the served page and in results alike. */
export function CompareToggle({ card, strings }: Props) {
  return (
    <label className="compare-toggle needs-script">
      <input
        type="checkbox"
        name="compare"
        value={card.slug}
        autoComplete="off"
        aria-label={fill(strings.compareWith, { name: card.name })}
      />
      {strings.compare}
    </label>
  );
}
