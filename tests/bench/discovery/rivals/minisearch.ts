import MiniSearch from 'minisearch';
import { MINISEARCH_OPTIONS } from './minisearch-options.ts';
import { showResults, type Listed } from './render.ts';

const index = await fetch('index.json')
  .then((response) => response.text())
  .then((json) => MiniSearch.loadJSON(json, MINISEARCH_OPTIONS));
showResults((q) => Promise.resolve(index.search(q) as unknown as readonly Listed[]));
