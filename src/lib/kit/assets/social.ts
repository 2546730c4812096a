import { type Network, NETWORKS } from '#lib/copy/networks.ts';
import { findNetwork, type Section, splitSections } from '#lib/copy/sections.ts';
import type { AssetEntry, AssetInput, Fault, FaultPlace, MadeAsset, Post } from '../model.ts';
import { toText } from '../plain-text.ts';
import { SOCIAL } from '../templates/index.ts';

export const social: AssetEntry = {
  id: 'social',
  title: 'Social posts',
  describe: 'One post for each network, as long as it allows, with the size of its picture.',
  place: NETWORKS.map(({ name }) => name).join(', '),
  fields: [],
  checks: NETWORKS.map(({ name, limit }) => `${name}: at most ${limit}, counted as ${name} counts.`),
  makes: ['txt'],
  templates: SOCIAL,
  render,
};

const readSections = (body: string): ReadonlyMap<Network['id'], Section> => {
  const sections = new Map<Network['id'], Section>();
  for (const section of splitSections(body)) {
    const { network } = findNetwork(section.heading);
    if (network && !sections.has(network.id)) sections.set(network.id, section);
  }
  return sections;
};

function render(input: AssetInput): MadeAsset {
  const { body, spare, kit, about, nameFile, source } = input;
  const own = readSections(body);
  const others = readSections(spare);
  const posts = NETWORKS.flatMap((network): readonly Post[] => {
    const text = writePost(own.get(network.id) ?? others.get(network.id), network, input);
    return text === '' ? [] : [showPost(text, network)];
  });
  const written = posts.map(({ name, used, limit, text }) => `== ${name} (${used}/${limit}) ==\n\n${text}\n`);
  return {
    title: kit.name,
    preview: { kind: 'posts', posts },
    copies: posts.map(({ name, text }) => ({ label: name, text })),
    files: [
      {
        name: nameFile('social', 'txt'),
        type: 'text/plain; charset=utf-8',
        about: about.social,
        text: written.join('\n'),
      },
    ],
    faults: [...findStrangers(source ?? ''), ...posts.flatMap((post) => findLong(post, source ?? ''))],
  };
}

const showPost = (text: string, { id, name, limit, count, image }: Network): Post => ({
  network: id,
  name,
  text,
  used: count(text),
  limit,
  image,
});

function writePost(section: Section | undefined, { id }: Network, { link }: AssetInput): string {
  if (section === undefined) return '';
  return toText(section.body, { link: (href) => link(href, `social-${id}`), bullet: '•' }).trim();
}

/** What an author wrote for no network, or a second time for one: none of it would be published. */
function findStrangers(source: string): readonly Fault[] {
  const sections = splitSections(source);
  const seen = new Set<Network['id']>();
  const faults: Fault[] = [];
  const report = (
    start: number,
    end: number,
    fault: Pick<Fault, 'message' | 'wanted' | 'found' | 'suggestion'>,
  ) => faults.push({ place: { at: 'body', start, end }, rule: 'kit/network', ...fault });
  const lead = source.slice(0, sections[0]?.start ?? source.length);
  if (lead.trim() !== '') {
    const start = lead.length - lead.trimStart().length;
    report(start, start + lead.trim().length, {
      message: 'This stands under the name of no network.',
      wanted: `a line such as ## ${NETWORKS[0]?.name ?? ''} above it`,
    });
  }
  for (const { heading, start, bodyStart } of sections) {
    const { network, suggestion } = findNetwork(heading);
    if (network === undefined) {
      report(start, bodyStart, {
        message: 'No network has this name.',
        wanted: `one of ${NETWORKS.map(({ name }) => name).join(', ')}`,
        found: heading,
        ...(suggestion !== undefined && { suggestion }),
      });
    } else if (seen.has(network.id)) {
      report(start, bodyStart, {
        message: `${network.name} has a post above already.`,
        wanted: 'one post for each network',
        found: heading,
      });
    } else seen.add(network.id);
  }
  return faults;
}

function findLong({ network, name, used, limit }: Post, source: string): readonly Fault[] {
  if (used <= limit) return [];
  const section = readSections(source).get(network);
  const place: FaultPlace = section
    ? { at: 'body', start: section.bodyStart, end: section.end }
    : { at: 'file' };
  return [
    {
      place,
      rule: 'kit/length',
      message: `The post for ${name} counts ${used}, ${used - limit} more than ${name} takes.`,
      wanted: `at most ${limit}, counted as ${name} counts`,
    },
  ];
}
