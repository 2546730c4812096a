import { clamp, type Factor } from './factor.ts';

/** Credit of the certificate that stands: the share of its level's criteria that hold. */
export const certification: Factor = {
  name: 'certification',
  unit: 'certification_credit',
  measure: ({ certification: certificate }, today) => ({
    input: certificate.state === 'none' ? null : certificate.credit,
    sample: null,
    asOf: certificate.state === 'none' ? undefined : today,
  }),
  scale: (credit) => clamp(credit),
  usesMedian: false,
};
