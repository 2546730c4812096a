import { sayApi } from '#lib/i18n/phrases.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { IntegrationView } from '../model.ts';
import { lines, linkTo, type CompareVoice, type FactSource } from './cell.ts';

type Source = FactSource<IntegrationView>;

const SUPPORT: Source = {
  title: ({ t }) => t.compare.group.support,
  facts: [
    [({ t }) => t.listing.desk, ({ support }, { t }) => linkTo(t.listing.openDesk, support?.url)],
    [
      ({ t }) => t.listing.email,
      ({ support }) => (support?.email ? linkTo(support.email, `mailto:${support.email}`) : []),
    ],
    [({ t }) => t.listing.hours, ({ support }) => lines(support?.hours)],
    [
      ({ t }) => t.listing.firstAnswer,
      ({ support }, { t, format }) =>
        support?.responseHours === undefined
          ? []
          : [format.count(t.listing.withinHours, support.responseHours)],
    ],
    [({ t }) => t.listing.supportLanguages, ({ support }) => support?.languages ?? []],
    [
      ({ t }) => t.listing.escalation,
      ({ support }, { t }) => linkTo(t.listing.escalate, support?.escalationUrl),
    ],
    [({ t }) => t.listing.partnerOwner, ({ support }) => lines(support?.partnerOwner)],
    [
      ({ t, platform }) => fill(t.listing.platformOwner, { platform }),
      ({ support }) => lines(support?.platformOwner),
    ],
  ],
};

function sayAttestation(
  { expires, expired }: NonNullable<IntegrationView['trust']>['attestations'][number],
  { t, format }: CompareVoice,
): string {
  if (expires === undefined) return t.compare.label.noEnd;
  const day = format.day(expires);
  return expired ? fill(t.listing.expiredOn, { day }) : fill(t.compare.label.inForce, { day });
}

const TRUST: Source = {
  title: ({ t }) => t.compare.group.trust,
  facts: [
    [({ t }) => t.listing.dataRegions, ({ trust }) => trust?.dataRegions ?? []],
    [({ t }) => t.listing.deletion, ({ trust }) => lines(trust?.deletion)],
    [({ t }) => t.listing.privacy, ({ trust }, { t }) => linkTo(t.compare.label.read, trust?.privacyUrl)],
    [({ t }) => t.listing.terms, ({ trust }, { t }) => linkTo(t.compare.label.read, trust?.termsUrl)],
    [({ t }) => t.listing.dpa, ({ trust }, { t }) => linkTo(t.compare.label.read, trust?.dpaUrl)],
    [
      ({ t }) => t.listing.accessibility,
      ({ trust }, { t }) => linkTo(t.compare.label.read, trust?.accessibilityUrl),
    ],
  ],
  absent: ({ t }) => t.compare.absent.attestation,
  named: ({ trust }, voice) =>
    (trust?.attestations ?? []).map((attestation) => {
      const said = sayAttestation(attestation, voice);
      return [attestation.name, attestation.url === undefined ? [said] : [[said, attestation.url]]];
    }),
};

const VERSIONS: Source = {
  title: ({ t }) => t.compare.group.versions,
  facts: [
    [({ t }) => t.listing.version, (view) => lines(view.version)],
    [({ t }) => t.listing.released, (view, { format }) => lines(view.released && format.day(view.released))],
    [({ t }) => t.listing.verified, (view, { format }) => lines(view.verified && format.day(view.verified))],
    [({ t }) => t.listing.listed, (view, { format }) => [format.day(view.listed)]],
    [
      ({ t }) => t.listing.platformApi,
      (view, voice) => lines(view.platformApi && sayApi(view.platformApi, voice)),
    ],
    [({ t }) => t.listing.changelog, (view, { t }) => linkTo(t.compare.label.read, view.changelogUrl)],
    [({ t }) => t.listing.install, (view, { t }) => linkTo(t.listing.install, view.installUrl)],
    [({ t }) => t.listing.setup, (view, { t }) => linkTo(t.compare.label.read, view.setupUrl)],
    [({ t }) => t.listing.docs, (view, { t }) => linkTo(t.compare.label.read, view.docsUrl)],
    [
      ({ t }) => t.listing.media,
      (view, { format }) => (view.media.length > 0 ? [format.number(view.media.length)] : []),
    ],
  ],
};

/** Whom to ask, what to rely on, and what to read. */
export const DOCUMENTS: readonly Source[] = [SUPPORT, TRUST, VERSIONS];
