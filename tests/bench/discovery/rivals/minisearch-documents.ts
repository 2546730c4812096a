import MiniSearch from 'minisearch';
import { MINISEARCH_OPTIONS } from './minisearch-options.ts';
import { showResults, type Listed } from './render.ts';

const documents = (await fetch('documents.json').then((response) => response.json())) as readonly Listed[];
const index = new MiniSearch(MINISEARCH_OPTIONS);
index.addAll(documents);
showResults((q) => Promise.resolve(index.search(q) as unknown as readonly Listed[]));
