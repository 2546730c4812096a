export { battlecard } from './battlecard.ts';
export { blog } from './blog.ts';
export { email } from './email.ts';
export { images } from './images.ts';
export { onePager } from './one-pager.ts';
export { press } from './press.ts';
export { social } from './social.ts';
export { webinar } from './webinar.ts';
