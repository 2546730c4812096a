import { sayStatement } from '#lib/i18n/match-phrases.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { Candidate } from '#lib/match/answer.ts';
import type { Setting } from './setting.ts';

const SHOWN = 50;
const MISSES = 3;

interface Props {
  readonly setting: Setting;
  readonly rest: readonly Candidate[];
}

/** Everybody else, so that nobody has to ask where they are. */
export function Rest({ setting, rest }: Props) {
  const { words, format } = setting.voice;
  if (rest.length === 0) return null;
  const out = rest.filter(({ isRuledOut }) => isRuledOut).length;
  const moreText = format.count(words.more, rest.length - out);
  const outText = format.count(words.moreOut, out);
  const isMixed = out > 0 && out < rest.length;
  return (
    <details className="more">
      <summary>
        {isMixed ? fill(words.moreAndOut, { more: moreText, out: outText }) : out > 0 ? outText : moreText}
      </summary>
      <ol className="rows" role="list">
        {rest.slice(0, SHOWN).map(({ card, points, misses }) => (
          <li key={card.slug} className="match-row">
            <a className="link" href={`${setting.partners}${card.slug}/`}>
              {card.name}
            </a>
            <span className="num">{format.count(words.points, points)}</span>
            <p>{format.list(misses.slice(0, MISSES).map((miss) => sayStatement(miss, setting.voice)))}</p>
          </li>
        ))}
      </ol>
      {rest.length > SHOWN && <p className="quiet">{format.count(words.moreLeft, rest.length - SHOWN)}</p>}
    </details>
  );
}
