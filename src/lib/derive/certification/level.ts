import type { CertificationLevel } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { FOREVER, NEVER } from './periods.ts';
import { isHolding, type DayContext, type PreparedCriterion } from './prepared.ts';

/** A level of a version with the criteria it asks for, made ready for one listing. */
export class PreparedLevel {
  readonly level: CertificationLevel;
  readonly required: readonly PreparedCriterion[];
  // Time changes little from week to week: what it decides is counted once for all days from `from` to `until`.
  private heldByTime = 0;
  private from: Day = FOREVER;
  private until: Day = NEVER;

  constructor(level: CertificationLevel, required: readonly PreparedCriterion[]) {
    this.level = level;
    this.required = required;
  }

  private count(context: DayContext, isByUsage: boolean): number {
    let held = 0;
    for (const prepared of this.required) {
      if (prepared.isByUsage === isByUsage && isHolding(prepared.stateOn(context, false))) held += 1;
    }
    return held;
  }

  private countByTime(context: DayContext): void {
    this.heldByTime = this.count(context, false);
    this.from = context.today;
    this.until = FOREVER;
    for (const prepared of this.required) {
      const end = prepared.unchangedUntil(context.today);
      if (end < this.until) this.until = end;
    }
  }

  /** Number of criteria that hold where no certificate asks for them. */
  countFree(context: DayContext): number {
    const { today } = context;
    if (today < this.from || today > this.until) this.countByTime(context);
    return this.heldByTime + this.count(context, true);
  }

  /** Number of criteria that hold where a certificate asks for them. */
  countBound(context: DayContext): number {
    let held = 0;
    for (const prepared of this.required) if (isHolding(prepared.stateOn(context, true))) held += 1;
    return held;
  }
}
