import type { Finding, Place } from '#lib/content/finding.ts';
import type { KitView, Site } from '#lib/site/model.ts';
import { renderIntro } from './intro.ts';
import type { FaultPlace, KitProblem } from './model.ts';
import { renderKit } from './render.ts';
import { findSubject } from './subject.ts';

/** What is wrong today with the texts of every kit that is seen or still will be. */
export function findKitProblems(
  site: Pick<Site, 'getKitDrafts' | 'integrations' | 'partners' | 'meta'>,
): readonly Finding[] {
  return site
    .getKitDrafts()
    .filter(({ expiresOn }) => site.meta.builtOn <= (expiresOn ?? site.meta.builtOn))
    .flatMap((kit) => {
      const subject = findSubject(kit, site);
      if (subject === undefined) return [];
      const problems = [...renderIntro(kit, subject).problems, ...renderKit(kit, subject).problems];
      return problems.map((each) => toFinding(each, kit));
    });
}

function toFinding(
  { file, place, rule, message, wanted, found, suggestion }: KitProblem,
  kit: KitView,
): Finding {
  return { rule, file, place: toPlace(place, file, kit), message, wanted, found, suggestion };
}

function toPlace(place: FaultPlace, file: string, kit: KitView): Place {
  switch (place.at) {
    case 'file':
      return { at: 'file' };
    case 'field':
      return { at: 'field', path: [place.field] };
    case 'body': {
      const start =
        file === kit.file ? kit.bodyStart : kit.texts.find((text) => text.file === file)?.bodyStart;
      return { at: 'offset', start: (start ?? 0) + place.start, end: (start ?? 0) + place.end };
    }
  }
}
