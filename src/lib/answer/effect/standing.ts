import type { Health } from '#lib/derive/health/model.ts';
import { sayCertificate, sayGap, sayLoss, sayNext } from '#lib/i18n/certificate-phrases.ts';
import { sayHealthReason } from '#lib/i18n/phrases.ts';
import { buildCertificate } from '#lib/site/certificate.ts';
import type { Listing } from '#lib/site/context.ts';
import type { CertificateView } from '#lib/site/model.ts';
import type { EffectOnEntry } from '../model.ts';
import { NOT_LISTED } from '../phrases.ts';
import { plain, tellDifference, type Side } from './side.ts';

const MOST_REASONS = 40;

function sayStanding(view: CertificateView, { voice }: Side): string {
  const said = sayCertificate(view, voice);
  return plain(view.level === undefined || view.underWay ? said : `${said} (${view.level})`);
}

/** Criteria that stand differently, and what follows from it. */
function listCriteria(before: CertificateView, after: CertificateView, { voice, facts }: Side): string[] {
  const states = voice.t.certificate.criterionState;
  const then = new Map(before.criteria.map(({ slug, state }) => [slug, state]));
  const changed = after.criteria.flatMap(({ slug, name, state }) => {
    const was = then.get(slug);
    return was === undefined || was === state ? [] : [`“${name}”: ${states[state]}, was ${states[was]}.`];
  });
  const says = [sayLoss, (view: CertificateView) => sayNext(view, facts.today, voice), sayGap] as const;
  const follows = says.flatMap((say) => {
    const now = say(after, voice);
    return now === undefined || now === say(before, voice) ? [] : [now];
  });
  return [...changed, ...follows].slice(0, MOST_REASONS).map(plain);
}

export function compareCertificates(
  before: Listing | undefined,
  after: Listing | undefined,
  then: Side,
  now: Side,
): EffectOnEntry['certification'] {
  const [was, is] = [
    before && buildCertificate(before.facts, then.context),
    after && buildCertificate(after.facts, now.context),
  ];
  return tellDifference(
    was === undefined ? NOT_LISTED : sayStanding(was, then),
    is === undefined ? NOT_LISTED : sayStanding(is, now),
    was === undefined || is === undefined ? [] : listCriteria(was, is, now),
  );
}

const sayHealth = (health: Health | undefined, { voice }: Side): string =>
  health === undefined
    ? NOT_LISTED
    : plain(`${voice.t.terms.health[health.state]}: ${sayHealthReason(health, voice)}`);

/** Everything but the gravest reason, which is said already. */
const listFindings = (health: Health | undefined, { voice }: Side): string[] =>
  (health?.reasons ?? []).slice(1).map((finding) => plain(`${sayHealthReason(finding, voice)}.`));

export function compareHealth(
  before: Health | undefined,
  after: Health | undefined,
  then: Side,
  now: Side,
): EffectOnEntry['health'] {
  const known = new Set(listFindings(before, then));
  const found = listFindings(after, now).filter((reason) => !known.has(reason));
  return tellDifference(sayHealth(before, then), sayHealth(after, now), found.slice(0, MOST_REASONS));
}
