import type { CourseChart } from '../../chart/course.ts';
import type { Label } from '../../chart/map-labels.ts';
import type { Figure } from '../../content/schema/usage.ts';
import type {
  Activation,
  CertifiedShare,
  CoursePoint,
  Diversity,
  KindShare,
  MapLink,
  MapNode,
  UseMeasure,
} from '../../derive/ecosystem/model.ts';
import type { NamedLink } from './link.ts';

export interface CourseView {
  /** Oldest first. */
  readonly points: readonly CoursePoint[];
  /** Value at the top of the chart, which begins at 0. */
  readonly most: number;
  /** Absent for fewer than two known values. */
  readonly chart: CourseChart | undefined;
  /** First and last known value, with their days. */
  readonly first: CoursePoint | undefined;
  readonly last: CoursePoint | undefined;
}

export interface CoverageCell {
  readonly count: number;
  /** Shade: 0 for none, else 1 to 4 by quarters of the largest count of the table. */
  readonly shade: number;
}

export interface CoverageView {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly href: string | undefined;
    readonly cells: readonly CoverageCell[];
    readonly unstated: number;
  }[];
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
  /** Rows with an empty cell, the row of the weightiest gap first, each with the columns it lacks. */
  readonly gaps: readonly { readonly row: string; readonly columns: readonly string[] }[];
  /** The weightiest gaps, a few. */
  readonly first: readonly { readonly row: string; readonly column: string }[];
  readonly empty: number;
  readonly cells: number;
}

export interface DrawnNode {
  readonly kind: MapNode['kind'];
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Half the side of a company's square, radius of a listing's circle. */
  readonly radius: number;
}

/** Geometry of the map, in its own units. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly links: readonly {
    readonly kind: MapLink['kind'];
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
  readonly nodes: readonly DrawnNode[];
  readonly labels: readonly (Omit<Label, 'index'> & {
    readonly text: string;
    readonly kind: MapNode['kind'];
  })[];
}

export interface EcosystemMapView {
  readonly wide: DrawnMap;
  readonly narrow: DrawnMap;
  readonly integrations: { readonly drawn: number; readonly of: number };
  readonly partners: { readonly drawn: number; readonly of: number };
  /** The same as a table: each company with what it publishes and implements, most links first. */
  readonly companies: readonly (NamedLink & {
    readonly publishes: readonly NamedLink[];
    readonly implements: readonly NamedLink[];
  })[];
}

export interface EcosystemView {
  readonly asOf: string | undefined;
  readonly seenSince: string | undefined;
  readonly listings: number;
  readonly measure: UseMeasure | undefined;
  readonly measured: number;
  readonly withheld: number;
  readonly adoption: {
    readonly active: Figure;
    readonly accounts: number | null;
    readonly rate: Figure;
    readonly course: CourseView;
  };
  readonly activeIntegrations: {
    readonly active: number | null;
    readonly published: number;
    readonly course: CourseView;
  };
  readonly kinds: readonly KindShare[];
  /** The effective number to one decimal. */
  readonly diversity: Omit<Diversity, 'top'> & {
    readonly top: readonly (NamedLink & { readonly share: number })[];
  };
  readonly certified: CertifiedShare;
  readonly activation: readonly Activation[];
  readonly coverage: Readonly<Record<'regions' | 'languages' | 'services', CoverageView>>;
  /** Absent where nobody is linked to anything. */
  readonly map: EcosystemMapView | undefined;
}
