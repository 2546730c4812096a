import type { SiteContext } from './context.ts';
import { describeDataset } from './jsonld.ts';
import type { PageHead, Site } from './model.ts';

/** Of the page that tells people about the data. */
function buildDataHead(context: SiteContext): PageHead {
  const { head, heading, paths, content } = context;
  const text = { name: heading('api'), description: heading('apiDescription'), href: paths.api };
  const file = (name: string) => ({
    name,
    href: `${paths.base}/api/v1/${name}`,
    type: 'application/json',
  });
  const files = ['index.json', 'rankings.json', 'certifications.json'].map(file);
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: text.name, href: text.href },
  ];
  const jsonLd = describeDataset({ ...text, files, licence: content.site.licence?.url }, trail, context);
  return head({ title: text.name, description: text.description, path: paths.api, jsonLd });
}

/** Of the pages that are there once. */
export function buildHeads(context: SiteContext): Site['heads'] {
  const { head, heading, paths } = context;
  const page = (title: string, description: string, path: string, feeds: PageHead['feeds'] = []) =>
    head({ title, description, path, feeds });
  return {
    categories: page(heading('categories'), heading('categoriesDescription'), paths.categories, ['all']),
    compare: page(heading('compare'), heading('compareDescription'), paths.compare),
    find: page(heading('find'), heading('findDescription'), paths.find),
    collections: page(heading('collections'), heading('collectionsDescription'), paths.collections),
    kits: page(heading('kits'), heading('kitsDescription'), paths.kits, ['kits']),
    kitGuide: page(heading('kitGuide'), heading('kitGuideDescription'), paths.kitGuide),
    kitAssets: page(heading('kitAssets'), heading('kitAssetsDescription'), paths.kitAssets),
    contribute: page(heading('contribute'), heading('contributeDescription'), paths.contribute),
    program: page(heading('program'), heading('programDescription'), paths.program),
    api: buildDataHead(context),
    apply: page(heading('apply'), heading('applyDescription'), paths.apply),
    applyContact: page(heading('applyContact'), heading('applyContactDescription'), paths.form('contact')),
    applyRequest: page(heading('applyRequest'), heading('applyRequestDescription'), paths.form('request')),
    applyCorrection: page(
      heading('applyCorrection'),
      heading('applyCorrectionDescription'),
      paths.form('correction'),
    ),
    applySent: head({
      title: heading('applySent'),
      description: heading('applySentDescription'),
      path: paths.sent,
      noindex: true,
    }),
    notFound: head({
      title: heading('notFound'),
      description: heading('notFound'),
      path: `${paths.base}/404/`,
      noindex: true,
    }),
    offline: head({
      title: heading('offline'),
      description: heading('offline'),
      path: paths.offline,
      noindex: true,
    }),
    feeds: page(heading('feeds'), heading('feedsDescription'), paths.feeds, ['all']),
    badges: page(heading('badges'), heading('badgesDescription'), paths.badges),
  };
}
