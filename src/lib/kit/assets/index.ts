import type { AssetEntry, KitAsset } from '../model.ts';
import { badges } from './badges.ts';
import { battlecard } from './battlecard.ts';
import { blog } from './blog.ts';
import { email } from './email.ts';
import { embed } from './embed.ts';
import { images } from './images.ts';
import { onePager } from './one-pager.ts';
import { press } from './press.ts';
import { social } from './social.ts';
import { webinar } from './webinar.ts';

/** Every asset a kit may hold, in the order of the menu. */
export const ASSETS = {
  blog,
  email,
  social,
  webinar,
  'one-pager': onePager,
  press,
  battlecard,
  images,
  badges,
  embed,
} as const satisfies Readonly<Record<KitAsset, AssetEntry>>;

export const MENU: readonly AssetEntry[] = Object.values(ASSETS);
