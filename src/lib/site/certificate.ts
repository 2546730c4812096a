import type { Criterion } from '#lib/content/schema/certification.ts';
import type { IntegrationFacts } from '#lib/derive/model.ts';
import type { CriterionResult } from '#lib/derive/certification/model.ts';
import type { SiteContext } from './context.ts';
import type { CertificateView, CriterionView } from './model.ts';

function viewCriterion(criterion: Criterion, result: CriterionResult): CriterionView {
  const { name, description, kind } = criterion;
  const measured = criterion.kind === 'measured' ? criterion : undefined;
  return {
    name,
    description,
    kind,
    state: result.state,
    value: result.value,
    metric: measured?.metric,
    threshold: measured?.at_least,
    sample: result.sample,
    date: result.date,
    expires: result.expires,
    url: result.url,
  };
}

const HOLDING: ReadonlySet<CriterionResult['state']> = new Set(['met', 'due', 'grace']);

export function buildCertificate({ certification }: IntegrationFacts, context: SiteContext): CertificateView {
  const { criteria, levels } = context.content.program.certification;
  const results = new Map(certification.criteria.map((result) => [result.criterion, result]));
  return {
    state: certification.state,
    level: levels.find(({ slug }) => slug === certification.level)?.name,
    certifiedOn: certification.certifiedOn,
    until: certification.until,
    met: certification.criteria.filter(({ state }) => HOLDING.has(state)).length,
    criteria: criteria.flatMap((criterion) => {
      const result = results.get(criterion.slug);
      return result ? [viewCriterion(criterion, result)] : [];
    }),
  };
}
