import type { IntegrationCard, Mention } from '#lib/site/model.ts';

/** A card as a slim row. */
export const mentionCard = ({
  name,
  href,
  tagline,
  foreign,
  logo,
  certificate,
}: IntegrationCard): Mention => ({
  name,
  href,
  tagline,
  foreign,
  logo,
  certified: certificate !== undefined,
});
