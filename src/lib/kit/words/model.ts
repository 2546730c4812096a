import type {
  FlowDirection,
  FlowTiming,
  IntegrationView,
  PricePeriod,
  PricingModel,
} from '#lib/site/model.ts';

/** What a kit says of facts in one language; `{name}` is filled in. */
export interface KitWords {
  readonly status: Readonly<Record<IntegrationView['status'], string>>;
  readonly price: Readonly<Record<PricingModel, string>>;
  /** The least plan of a listing that has prices. */
  readonly priceFrom: Readonly<Record<PricePeriod, string>>;
  readonly direction: Readonly<Record<FlowDirection, string>>;
  readonly timing: Readonly<Record<FlowTiming, string>>;
  readonly place: string;
}
