/** The guide for marketers: six steps, each with a picture. Code is given in braces, for authors' own braces would be read. */
export const kitGuide = {
  terminal: 'Terminal',
  draft: {
    title: 'Draft it',
    text: 'One command writes a kit for a listing, every text included. What it writes passes the check as it is. No terminal at hand? Copy the folder of another kit, or ask whoever runs the marketplace.',
    then: 'Edit them, then look: {command}',
  },
  plan: {
    title: 'Say when',
    text: 'The lines above the dashes decide what is in the kit and on which days it may be seen.',
    example: '{listing} for {platform}',
    notes: {
      publish_on: 'Before this day nothing of the kit is anywhere on the site.',
      expires_on: 'After this day it is gone again. Leave it out for no end.',
      status: 'A draft is never published, whatever its days. Make it approved when you are done.',
      assets: 'What it holds, out of the menu.',
      locales: 'Its languages. A text for another language stands beside the first: blog.de.md.',
    },
  },
  write: {
    title: 'Write, and let the figures stand by themselves',
    text: 'Where a fact of the listing belongs, write its name in braces. It says the figure of the day, in the language of the text, every day anew.',
    source: 'What you write',
    result: 'What is read today',
    example: '{listing} works for {accounts} accounts of {platform}.',
  },
  check: {
    title: 'Let it be checked',
    text: 'The check finds what must not go out: a figure written by hand, a superlative without a source, a name spelt wrongly, a post that is too long for its network. Each finding says where it is and how to mend it.',
  },
  look: {
    title: 'Look at it',
    text: 'The preview writes everything into a folder on your machine, with a watermark on every page and picture. Open its index.html.',
    watermark: 'Preview, not published',
    picture: 'A picture of the kit with the words “Preview, not published” across it.',
  },
  approve: {
    title: 'Approve it, and let the date do the rest',
    text: 'Set the status to approved and open a pull request. The nightly build publishes the kit on its first day and takes it away after its last; page, images, archive, search and sitemap together.',
    label: 'The days of a kit',
    phases: {
      draft: ['Draft', 'Seen by nobody but you.'],
      waiting: ['Approved, before its day', 'No trace of it on the site.'],
      seen: ['From publish_on', 'Page, images, archive, listing, search.'],
      over: ['After expires_on', 'No trace of it again.'],
    },
  },
  next: 'Every asset, field and fact of a kit',
} as const;
