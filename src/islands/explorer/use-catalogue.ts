import { useEffect, useState } from 'react';
import { buildCatalogue, explore, FACETS, type Catalogue } from '#lib/catalog/catalogue.ts';
import { listChoices, type FacetChoices } from '#lib/catalog/options.ts';
import { EMPTY_STATE } from '#lib/catalog/state.ts';
import { decodeCards, type CatalogueFile } from '#lib/catalog/transport.ts';
import type { Card } from '#lib/site/model.ts';

export interface Loaded {
  readonly catalogue: Catalogue;
  readonly choices: readonly FacetChoices[];
}

export interface CatalogueRequest {
  readonly loaded: Loaded | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

const FILES: Readonly<Record<Card['kind'], string>> = {
  integration: 'catalog/integrations.json',
  partner: 'catalog/partners.json',
};

/** Loads all cards of a kind, once the page is alive. */
export function useCatalogue(kind: Card['kind'], base: string): CatalogueRequest {
  const [attempt, setAttempt] = useState(1);
  const [loaded, setLoaded] = useState<Loaded>();
  const [failedAttempt, setFailedAttempt] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    loadCatalogue(kind, base, leaving.signal).then(setLoaded, () => {
      if (!leaving.signal.aborted) setFailedAttempt(attempt);
    });
    return () => leaving.abort();
  }, [kind, base, attempt]);

  return {
    loaded,
    hasFailed: loaded === undefined && failedAttempt === attempt,
    retry: () => setAttempt(attempt + 1),
  };
}

async function loadCatalogue(kind: Card['kind'], base: string, signal: AbortSignal): Promise<Loaded> {
  const response = await fetch(`${base}/${FILES[kind]}`, { signal });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  // The boundary: this file was written by the same build as this page.
  const file = (await response.json()) as CatalogueFile;
  const catalogue = buildCatalogue(decodeCards(file), FACETS[kind]);
  const { counts } = explore(catalogue, EMPTY_STATE, []);
  return { catalogue, choices: listChoices(file.facets, counts) };
}
