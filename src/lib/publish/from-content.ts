import { listApiFiles } from '#lib/api/files.ts';
import type { SiteFiles } from '#lib/built/files.ts';
import type { Site } from '#lib/site/model.ts';
import { once } from '#lib/site/once.ts';
import { listTwins } from '#lib/twins/files.ts';
import { listIndexFiles, type DataFile } from './data.ts';

const fileAll = (files: Iterable<DataFile>): ReadonlyMap<string, DataFile[1]> => new Map(files);

/** What a build would write of a content folder, made when it is first asked for: nothing has to be built before. */
export function openContent(name: string, load: () => Promise<Site>): SiteFiles {
  const site = once(load);
  const made = once(async () => {
    const own = await site();
    return {
      index: once(() => fileAll(listIndexFiles([own]))),
      api: once(() => fileAll(listApiFiles(own))),
      twins: once(() => fileAll(listTwins(own))),
    };
  });
  return {
    name,
    read: async (path) => {
      const { index, api, twins } = await made();
      const files = path.startsWith('catalog/') ? index() : path.startsWith('api/') ? api() : twins();
      const file = files.get(path);
      return file === undefined || typeof file === 'string' ? file : new TextDecoder().decode(file);
    },
  };
}
