import type { Day } from '#lib/content/schema/fields.ts';
import type { UsageRow, UsageSnapshot } from '#lib/content/schema/usage.ts';
import { readRows, type RowsByPosition } from '../usage.ts';
import { compareUsage, VERDICTS, type UsageCriterion, type Verdict } from './verdict.ts';

/** Verdicts on one criterion by snapshot and position, each snapshot judged when it is first asked for. */
class VerdictColumn {
  private readonly criterion: UsageCriterion;
  private readonly rowsAt: (snapshot: number) => RowsByPosition;
  private readonly judged: Uint8Array[] = [];

  constructor(criterion: UsageCriterion, rowsAt: (snapshot: number) => RowsByPosition) {
    this.criterion = criterion;
    this.rowsAt = rowsAt;
  }

  private judge(snapshot: number): Uint8Array {
    const rows = this.rowsAt(snapshot);
    const verdicts = new Uint8Array(rows.length);
    for (let position = 0; position < rows.length; position += 1) {
      verdicts[position] = VERDICTS.indexOf(compareUsage(this.criterion, rows[position]));
    }
    return verdicts;
  }

  at(snapshot: number, position: number): Verdict {
    const verdicts = (this.judged[snapshot] ??= this.judge(snapshot));
    return VERDICTS[verdicts[position] ?? 0] ?? 'not-enough-data';
  }

  /** First snapshot of the run of not meeting it; -1 where there is none. Only one that meets it ends a run. */
  failsSince(newest: number, position: number): number {
    let since = -1;
    for (let snapshot = newest; snapshot >= 0; snapshot -= 1) {
      const verdict = this.at(snapshot, position);
      if (verdict === 'met') break;
      if (verdict === 'not-met') since = snapshot;
    }
    return since;
  }
}

/** What the snapshots up to a day, oldest first, say about measured criteria; shared by all days and listings. */
export class Measurements {
  readonly snapshots: readonly UsageSnapshot[];
  readonly positions: ReadonlyMap<string, number>;
  readonly rowsAt: (snapshot: number) => RowsByPosition;
  private readonly columns = new Map<UsageCriterion, VerdictColumn>();

  constructor(snapshots: readonly UsageSnapshot[], slugs: readonly string[]) {
    this.snapshots = snapshots;
    this.positions = new Map(slugs.toSorted().map((slug, position) => [slug, position]));
    this.rowsAt = readRows(snapshots, this.positions);
  }

  column(criterion: UsageCriterion): VerdictColumn {
    let column = this.columns.get(criterion);
    if (column === undefined) {
      this.columns.set(criterion, (column = new VerdictColumn(criterion, this.rowsAt)));
    }
    return column;
  }

  /** Usage of one listing by the newest snapshot. */
  of(slug: string): ListingUsage {
    return new ListingUsage(this, this.positions.get(slug) ?? -1, this.snapshots.length - 1);
  }
}

/** Usage of one listing by one snapshot and those before it. */
export class ListingUsage {
  private readonly measurements: Measurements;
  private readonly position: number;
  /** Position of the snapshot; -1 for none. It may be moved: an object a day would cost more than the credit. */
  snapshot: number;

  constructor(measurements: Measurements, position: number, snapshot: number) {
    this.measurements = measurements;
    this.position = position;
    this.snapshot = snapshot;
  }

  private dayOf(snapshot: number): Day | undefined {
    return this.measurements.snapshots[snapshot]?.as_of;
  }

  get asOf(): Day | undefined {
    return this.dayOf(this.snapshot);
  }

  get row(): UsageRow | undefined {
    return this.snapshot < 0 ? undefined : this.measurements.rowsAt(this.snapshot)[this.position];
  }

  verdictOn(criterion: UsageCriterion): Verdict {
    if (this.snapshot < 0) return 'not-enough-data';
    return this.measurements.column(criterion).at(this.snapshot, this.position);
  }

  /** Day of the first snapshot of the current run of not meeting a criterion. */
  failsSince(criterion: UsageCriterion): Day | undefined {
    return this.dayOf(this.measurements.column(criterion).failsSince(this.snapshot, this.position));
  }
}
