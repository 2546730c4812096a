import type { Day } from '#lib/content/schema/fields.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import { lastDaysOf, peopleInForce, projectsDelivered } from '../tier/evidence.ts';
import { monthsBetween, weighAge, WINDOW_MONTHS } from './weigh.ts';

/** A delivered project as far as it may be told: no number, no day. */
export interface DeliveredProject {
  /** In code-point order, each once. */
  readonly integrations: readonly string[];
  readonly industry: string | undefined;
  readonly region: string | undefined;
  /** Size band of the customer. */
  readonly size: string | undefined;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** What was delivered with one listing. */
export interface ListingProof {
  /** Delivered projects of any age. */
  readonly projects: number;
  readonly latest: Day;
  /** Sum of the projects' weights by age. */
  readonly weight: number;
}

/** What the platform's records prove of a partner. */
export interface Proof {
  /** Projects young enough to count, newest first, those of a month in an order that the record's does not change. */
  readonly projects: readonly DeliveredProject[];
  readonly byIntegration: ReadonlyMap<string, ListingProof>;
  /** Holders of certificates in force by skill, most first. */
  readonly people: readonly { readonly skill: string; readonly people: number }[];
  /** The same people, each once. */
  readonly certifiedPeople: number;
}

type Project = PartnerRecord['projects'][number];

const describe = ({ integrations, industry, region, size, delivered }: Project): DeliveredProject => ({
  integrations: [...new Set(integrations)].sort(),
  industry,
  region,
  size,
  month: delivered.slice(0, 7),
});

function orderProjects(projects: readonly DeliveredProject[]): readonly DeliveredProject[] {
  const keyed = projects.map((project) => ({ project, key: JSON.stringify(project) }));
  return keyed
    .sort((a, b) =>
      a.project.month !== b.project.month
        ? a.project.month > b.project.month
          ? -1
          : 1
        : a.key < b.key
          ? -1
          : 1,
    )
    .map(({ project }) => project);
}

function proveListings(projects: readonly Project[], today: Day): ReadonlyMap<string, ListingProof> {
  const proofs = new Map<string, ListingProof>();
  for (const { integrations, delivered } of projects) {
    const own = weighAge(monthsBetween(delivered, today));
    for (const slug of new Set(integrations)) {
      const {
        projects: count,
        latest,
        weight,
      } = proofs.get(slug) ?? { projects: 0, latest: delivered, weight: 0 };
      proofs.set(slug, {
        projects: count + 1,
        latest: delivered > latest ? delivered : latest,
        weight: weight + own,
      });
    }
  }
  return proofs;
}

function countPeople(
  record: PartnerRecord | undefined,
  today: Day,
): Pick<Proof, 'people' | 'certifiedPeople'> {
  const inForce = peopleInForce(record, today);
  const skills = [...new Set(inForce.map(({ skill }) => skill))];
  return {
    people: skills
      .map((skill) => ({
        skill,
        people: lastDaysOf(inForce.filter((person) => person.skill === skill)).length,
      }))
      .sort((a, b) => b.people - a.people || (a.skill < b.skill ? -1 : 1)),
    certifiedPeople: lastDaysOf(inForce).length,
  };
}

/** Reads a partner's record as of a day; nothing dated later counts. */
export function provePartner(record: PartnerRecord | undefined, today: Day): Proof {
  const delivered = projectsDelivered(record, today);
  const recent = delivered.filter((project) => monthsBetween(project.delivered, today) < WINDOW_MONTHS);
  return {
    projects: orderProjects(recent.map(describe)),
    byIntegration: proveListings(delivered, today),
    ...countPeople(record, today),
  };
}
