import type { Answer, Candidate } from '#lib/match/answer.ts';
import type { Need } from '#lib/match/need.ts';
import { PartnerMatch } from './PartnerMatch.tsx';
import { Rest } from './Rest.tsx';
import type { Setting } from './setting.ts';

interface Props {
  readonly setting: Setting;
  readonly need: Need;
  readonly answer: Answer;
}

/** The answer: the short list, who would be on it, and everybody else. */
export function Shortlist({ setting, need, answer: { short, ruledOut, rest } }: Props) {
  const { words } = setting.voice;
  const show = (list: readonly Candidate[]) => (
    <ol className="shortlist" role="list">
      {list.map((candidate) => (
        <PartnerMatch key={candidate.card.slug} setting={setting} need={need} candidate={candidate} />
      ))}
    </ol>
  );
  return (
    <>
      {short.length > 0 && show(short)}
      {ruledOut.length > 0 && (
        <section aria-labelledby="match-ruled-out">
          <h3 id="match-ruled-out" className="shortlist-head">
            {words.ruledOut}
          </h3>
          {show(ruledOut)}
        </section>
      )}
      <Rest setting={setting} rest={rest} />
    </>
  );
}
