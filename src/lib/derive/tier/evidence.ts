import type { Day } from '#lib/content/schema/fields.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import { addDays, addMonths } from '../days.ts';
import type { TierMeasure } from './model.ts';

type Person = PartnerRecord['people'][number];

/** Certificates of people in force. */
export const peopleInForce = (record: PartnerRecord | undefined, today: Day): readonly Person[] =>
  (record?.people ?? []).filter((person) => person.certified_on <= today && person.expires >= today);

export const projectsDelivered = (record: PartnerRecord | undefined, today: Day) =>
  (record?.projects ?? []).filter((project) => project.delivered <= today);

/** Last day on which each person still holds a certificate, the longest first. */
export function lastDaysOf(people: readonly Person[]): readonly Day[] {
  const byPerson = new Map<string, Day>();
  for (const { id, expires } of people) {
    const known = byPerson.get(id);
    if (known === undefined || expires > known) byPerson.set(id, expires);
  }
  return [...byPerson.values()].sort().reverse();
}

/** What a tier rests on, as recorded today. Each list runs from what lasts longest to what lapses first. */
export interface TierEvidence {
  /** Last day of each certified person. */
  readonly people: readonly Day[];
  /** Days of delivery. */
  readonly projects: readonly Day[];
  readonly projectMonths: number;
  /** Last day on which the certificate of each own listing stands. */
  readonly certificates: readonly Day[];
  /** Shrunk mean; 0 where the answers are too few. */
  readonly satisfaction: number;
}

export type TierMeasures = Readonly<Record<TierMeasure, number>>;

/** How many of days in falling order pass; they are the first. */
function countWhile(days: readonly Day[], passes: (day: Day) => boolean): number {
  const end = days.findIndex((day) => !passes(day));
  return end === -1 ? days.length : end;
}

/** The measures of a day from which on nothing new is recorded. */
export function measureOn(evidence: TierEvidence, day: Day): TierMeasures {
  const since = addMonths(day, -evidence.projectMonths);
  return {
    certified_people: countWhile(evidence.people, (last) => last >= day),
    delivered_projects: countWhile(evidence.projects, (delivered) => delivered > since),
    satisfaction: evidence.satisfaction,
    certified_integrations: countWhile(evidence.certificates, (last) => last >= day),
  };
}

/** Last day on which a project counts; months differ in length, so the day is found by the rule itself. */
function lastDayOfProject(delivered: Day, months: number): Day {
  let day = addDays(addMonths(delivered, months), -1);
  while (delivered > addMonths(addDays(day, 1), -months)) day = addDays(day, 1);
  return day;
}

/** Last day on which a measure reaches `need`, above 0, if nothing new is recorded; undefined where it never lapses. */
export function lastDayOf(measure: TierMeasure, need: number, evidence: TierEvidence): Day | undefined {
  const index = Math.ceil(need) - 1;
  switch (measure) {
    case 'certified_people':
      return evidence.people[index];
    case 'certified_integrations':
      return evidence.certificates[index];
    case 'delivered_projects': {
      const delivered = evidence.projects[index];
      return delivered && lastDayOfProject(delivered, evidence.projectMonths);
    }
    case 'satisfaction':
      return undefined;
  }
}
