export interface FormChoice {
  readonly slug: string;
  readonly name: string;
}

/** What a form lets one choose from, by the name that its fields use. */
export interface FormChoices {
  readonly categories: readonly FormChoice[];
  readonly regions: readonly FormChoice[];
  readonly languages: readonly FormChoice[];
  readonly services: readonly FormChoice[];
  /** By name. */
  readonly partners: readonly FormChoice[];
  /** By name, without those that were removed. */
  readonly integrations: readonly FormChoice[];
}
