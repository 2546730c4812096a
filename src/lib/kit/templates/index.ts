import type { TextTemplate } from '../model.ts';
import * as ar from './ar/index.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';

type Templates = Readonly<Record<string, TextTemplate>>;

export const BLOG: Templates = { en: en.blog, de: de.blog, ar: ar.blog };
export const EMAIL: Templates = { en: en.email, de: de.email, ar: ar.email };
export const SOCIAL: Templates = { en: en.social, de: de.social, ar: ar.social };
export const WEBINAR: Templates = { en: en.webinar, de: de.webinar, ar: ar.webinar };
export const ONE_PAGER: Templates = { en: en.onePager, de: de.onePager, ar: ar.onePager };
export const PRESS: Templates = { en: en.press, de: de.press, ar: ar.press };
export const BATTLECARD: Templates = { en: en.battlecard, de: de.battlecard, ar: ar.battlecard };
export const IMAGES: Templates = { en: en.images, de: de.images, ar: ar.images };
