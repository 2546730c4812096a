import type { ImplementerView, PartnerView } from '../site/model.ts';
import type { Voice } from './phrases.ts';
import { fill } from './wording.ts';

/** Delivered projects with the month of the latest; undefined without any. */
export function sayProjects(
  { projects, latest }: { readonly projects: number; readonly latest: string | undefined },
  { t, format }: Voice,
): string | undefined {
  if (projects === 0) return undefined;
  const count = format.count(t.partner.projects, projects);
  return latest === undefined
    ? count
    : fill(t.partner.projectsLatest, { projects: count, month: format.month(latest) });
}

/** Certified people by skill. */
export const sayPeople = (people: PartnerView['people'], { t, format }: Voice): string =>
  format.list(
    people.map(({ name, people: n }) => fill(t.partner.peopleIn, { n: format.number(n), skill: name })),
  );

/** What the records prove of a partner that implements a listing; where they prove nothing, it says so. */
export function sayImplementer(view: ImplementerView, voice: Voice): string {
  const { t, format } = voice;
  const { certifiedPeople, satisfaction } = view;
  const proof = [
    sayProjects(view, voice) ?? t.partner.noProjects,
    certifiedPeople > 0 ? format.count(t.partner.people, certifiedPeople) : undefined,
    satisfaction &&
      fill(format.count(t.partner.satisfactionFrom, satisfaction.answers), {
        mean: format.decimal(satisfaction.mean),
      }),
  ];
  return proof
    .filter((part) => part !== undefined)
    .reduce((before, next) => fill(t.partner.proof, { before, next }));
}
