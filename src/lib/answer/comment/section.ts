/** A part of the comment. Its blocks are shown whole or not at all. */
export interface Section {
  readonly title: string;
  /** Stands under the title while any block does. */
  readonly intro?: string;
  readonly blocks: readonly string[];
  /** Blocks that exist and are not among them. */
  readonly left?: number;
  /** The lower, the later it is cut. */
  readonly rank: number;
  readonly isFolded?: boolean;
  /** Says how many blocks are left out. */
  readonly sayMore: (left: number) => string;
}

const GAP = '\n\n';

function writeSection(section: Section, shown: number): string {
  const { title, intro, blocks, left = 0, isFolded = false, sayMore } = section;
  const more = blocks.length - shown + left;
  const inside = [
    ...(intro === undefined ? [] : [intro]),
    ...blocks.slice(0, shown),
    ...(more > 0 ? [sayMore(more)] : []),
  ];
  const heading = isFolded ? `<details><summary>${title}</summary>` : `### ${title}`;
  return [heading, ...inside, ...(isFolded ? ['</details>'] : [])].join(GAP);
}

/** Sections in their order, together at most `room` characters: what matters least is cut, by whole blocks. */
export function fitSections(sections: readonly Section[], room: number): string {
  const used = sections.filter(({ blocks, left = 0 }) => blocks.length + left > 0);
  const shown = new Map(used.map((section) => [section, 0]));
  // Each is paid for with the sentence that it was cut, whether it will be or not.
  let left = room;
  for (const section of used) {
    left -= writeSection({ ...section, left: (section.left ?? 0) + section.blocks.length + 1 }, 0).length;
    left -= GAP.length;
  }
  for (const section of used.toSorted((a, b) => a.rank - b.rank)) {
    for (const [at, block] of section.blocks.entries()) {
      if (block.length + GAP.length > left) break;
      left -= block.length + GAP.length;
      shown.set(section, at + 1);
    }
  }
  return used.map((section) => writeSection(section, shown.get(section) ?? 0)).join(GAP);
}
