/** Where an entry is written, on the forge. */
export interface SourceLinks {
  /** Opens its file to be changed. */
  readonly edit: string;
  /** What became of it, and by whom. */
  readonly history: string;
}

/** The doors of the repository of the content. */
export interface RepositoryLinks {
  readonly url: string;
  /** Opens a new listing, its file filled in as far as it goes. */
  readonly newIntegration: string;
}
