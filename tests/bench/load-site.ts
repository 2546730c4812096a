import { getSite } from '#lib/site/load.ts';

const { catalogue } = await getSite();
console.log(catalogue.total);
