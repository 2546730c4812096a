import { drawCourse } from '#lib/chart/course.ts';
import { toDayNumber } from '#lib/derive/days.ts';
import { deriveEcosystem } from '#lib/derive/ecosystem/ecosystem.ts';
import type { CoursePoint } from '#lib/derive/ecosystem/model.ts';
import type { SiteContext } from '../context.ts';
import type { CourseView, Site } from '../model.ts';
import { viewCoverage } from './coverage.ts';
import { viewMap } from './map.ts';

/** Most points on a course: a year of weeks and what thinning leaves of the years before. */
const MOST_POINTS = 78;

/** A course from 0 to `top`, or to its highest value. */
function viewCourse(course: readonly CoursePoint[], top?: number): CourseView {
  const points = course.slice(-MOST_POINTS);
  const values = points.map(({ value }) => (typeof value === 'number' ? value : null));
  const isKnown = ({ value }: CoursePoint): boolean => typeof value === 'number';
  const most = top ?? Math.max(1, ...values.filter((value) => value !== null));
  return {
    points,
    most,
    chart: drawCourse(
      points.map(({ asOf }) => toDayNumber(asOf)),
      values,
      most,
    ),
    first: points.find(isKnown),
    last: points.findLast(isKnown),
  };
}

/** The page on the marketplace as a whole. */
export function buildEcosystem(context: SiteContext): Site['ecosystem'] {
  const { content, facts, paths } = context;
  const ecosystem = deriveEcosystem(content, facts);
  const { adoption, activeIntegrations, diversity, coverage, map, ...rest } = ecosystem;
  return {
    head: context.head({
      title: context.heading('ecosystem'),
      description: context.heading('ecosystemDescription'),
      path: paths.ecosystem,
    }),
    asOf: rest.asOf,
    seenSince: rest.seenSince,
    listings: activeIntegrations.published,
    measure: rest.measure,
    measured: rest.measured,
    withheld: rest.withheld,
    adoption: { ...adoption, course: viewCourse(adoption.course, 1) },
    activeIntegrations: {
      ...activeIntegrations,
      course: viewCourse(activeIntegrations.course),
    },
    kinds: rest.kinds,
    diversity: {
      ...diversity,
      effective: diversity.effective === null ? null : Math.round(diversity.effective * 10) / 10,
      top: diversity.top.map(({ publisher, share }) => ({ ...context.publisherLink(publisher), share })),
    },
    certified: rest.certified,
    activation: rest.activation,
    coverage: {
      regions: viewCoverage(coverage.regions, { rows: 'categories', columns: 'regions' }, context),
      languages: viewCoverage(coverage.languages, { rows: 'categories', columns: 'languages' }, context),
      services: viewCoverage(coverage.services, { rows: 'services', columns: 'regions' }, context),
    },
    map: viewMap(map, context),
  };
}
