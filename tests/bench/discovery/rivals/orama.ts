import { create, insertMultiple, search } from '@orama/orama';
import { showResults, type Listed } from './render.ts';

const documents = (await fetch('documents.json').then((response) => response.json())) as Listed[];
const index = create({
  schema: {
    name: 'string',
    slug: 'string',
    publisher: 'string',
    aliases: 'string[]',
    categories: 'string[]',
    tags: 'string[]',
  },
});
await insertMultiple(index, documents, 1_000);
showResults(async (term) => {
  const { hits } = await search(index, { term, tolerance: 1, boost: { name: 2 }, limit: 24 });
  return hits.map(({ document }) => document as Listed);
});
