import type { IntegrationCard, Mention } from '#lib/site/model.ts';

/** A card as a slim row. */
export const mentionCard = ({ name, href, tagline, logo, certificate }: IntegrationCard): Mention => ({
  name,
  href,
  tagline,
  logo,
  certified: certificate !== undefined,
});
