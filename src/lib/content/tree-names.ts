import { TEXT_ASSETS } from './schema/kit-text.ts';

/** Names that the folder of an entry may hold, as a hint for one that it may not. */
export const namesInside = (noun: 'integrations' | 'partners' | 'kits'): readonly string[] => {
  switch (noun) {
    case 'integrations':
      return ['index.md', 'index.<language>.md', 'logo.svg', 'logo.png', 'media'];
    case 'partners':
      return ['index.md', 'index.<language>.md', 'logo.svg', 'logo.png'];
    case 'kits':
      return ['index.md', 'index.<language>.md', ...TEXT_ASSETS.flatMap((asset) => [`${asset}.md`, `${asset}.<language>.md`])];
  }
};
