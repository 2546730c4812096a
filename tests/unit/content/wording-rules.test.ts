import { expect, it } from 'vitest';
import { issuesOf, MISTAKES } from './fixture.ts';

const NEW = /^(?:copy|price|link|text|name-lookalike|image-(?:small|wide|tall|heavy)|end-|deprecated-)/;

it('what a listing says, shows, costs and links is judged in sentences', async () => {
  const told: string[] = [];
  for (const mistake of MISTAKES.filter((name) => NEW.test(name))) {
    for (const { rule, severity, message, wanted } of await issuesOf(mistake)) {
      told.push(`${severity} ${rule}: ${message} Wanted: ${wanted}.`);
    }
  }
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "warning copy/capitals: "AUTOMATE" is written in capitals. Wanted: small letters.
    warning copy/decoration: The name holds "🚀", which nobody says or searches for. Wanted: letters, digits and plain punctuation.
    note copy/exclamation: The text holds an exclamation mark. Wanted: a full stop.
    note copy/idle-tag: The tag "Copy idle-tag" is the name again. Wanted: another word, or none.
    note copy/idle-tag: The tag "Live chat" is the tag "live-chat" again. Wanted: another word, or none.
    note copy/long-sentence: The sentence "It prints a label and then it " has 65 words. Wanted: at most 50 words.
    warning copy/stuffing: The tagline lists 5 names: "Jira", "Asana", "Trello", "Notion", "Figma in one place". Wanted: what the listing does for a customer.
    note copy/name-platform: The name ends with "for Harbour", as every name here could. Wanted: the name alone: Berth Board.
    warning copy/name-tagline: Behind the name stands a tagline: "best CRM notes". Wanted: the name alone: Parcel Notes.
    error copy/placeholder: "Lorem ipsum" only keeps the place of a text. Wanted: the text itself.
    error copy/placeholder: "https://www.example.com/docs" only keeps the place of an address. Wanted: the address itself.
    error copy/placeholder: "me@yourcompany.com" only keeps the place of an address. Wanted: the address itself.
    error copy/placeholder: "TODO" only keeps the place of a text. Wanted: the text itself.
    warning copy/praise: "The leading" puts it above all others, which nothing proves. Wanted: what it does.
    warning copy/praise: "best" puts it above all others, which nothing proves. Wanted: what it does.
    warning copy/repeats: The tagline says no more than the name, "Copy repeats". Wanted: what it does for a customer, in one line.
    note copy/same-summary: The summary says the tagline again. Wanted: more than the tagline, or no summary.
    warning copy/stuffing: "crm" stands 4 times in one tagline. Wanted: a word less often than 3 times.
    warning integration/no-end: The listing is deprecated, but does not say until when it can be used. Wanted: ends, the last day it works.
    warning integration/day-order: \`ends\` is 2026-01-31, before the release of 2026-02-01. Wanted: 2026-02-01 or later.
    warning integration/idle-end: The listing is available, yet it ends on 2027-01-31. Wanted: ends only where the listing is deprecated or removed.
    warning image/heavy: The picture weighs 76 KB. Wanted: at most 64 KB.
    warning image/small: The picture has 48 × 48 pixels, too few for sharp screens. Wanted: at least 128 × 128 pixels.
    warning image/small: The picture has 320 × 200 pixels, too few for sharp screens. Wanted: a width of at least 640 pixels.
    warning image/shape: The picture is 640 × 2600: one side is more than 4 times the other. Wanted: sides between 1:4 and 4:1.
    warning image/shape: The picture is 600 × 128: one side is more than 2 times the other. Wanted: sides between 1:2 and 2:1.
    error link/credentials: The address holds a name or a password, which everybody can read. Wanted: the address without what stands before the @.
    error link/private: Only one machine or one network knows "localhost". Wanted: a public address.
    error link/private: Only one machine or one network knows "wiki.parcelway.local". Wanted: a public address.
    error link/private: Only one machine or one network knows "192.168.1.4". Wanted: a public address.
    warning link/same-page: \`trust.terms_url\` is the same address as \`trust.privacy_url\`. Wanted: a document of its own.
    warning link/says-another: The words show "help@parcelway.example", but the link leads to "sales@other.example". Wanted: the address that the words show.
    warning link/says-another: The words show "parcelway.example", but the link leads to "other.example". Wanted: the address that the words show.
    warning link/shortener: "bit.ly" hides where the address leads. Wanted: the address behind it.
    warning link/shortener: "tinyurl.com" hides where the address leads. Wanted: the address behind it.
    note link/tracking: The address carries "utm_source=", which tells where its reader came from. Wanted: the address without it.
    error name/lookalike: The name "ParceIway" looks like "Parcelway" of parcelway, but is written with other letters. Wanted: a name that can be told apart.
    note price/currencies: Plans are told in 2 currencies: EUR, USD. Wanted: one currency.
    warning price/no-free-plan: The listing is freemium, but none of its plans is free. Wanted: a plan with price: 0.
    error price/not-free: The listing is free, but its plan "All" costs 12 EUR. Wanted: a price of 0, or another model.
    note price/order: The plan "Basic" is cheaper than "Pro" before it. Wanted: the cheapest plan first.
    warning price/unstated: The listing is paid, but neither plans nor an address say what it costs. Wanted: plans, or url with the page of current prices.
    error text/invisible: The character U+200B in "a<U+200B>gap" is invisible. Wanted: visible text.
    error text/invisible: The character U+200D in "Join<U+200D>ers" is invisible. Wanted: visible text.
    error text/mixed-script: "pаyments" is written in Latin letters, but not а (U+0430, Cyrillic), which only looks so. Wanted: one script: payments.
    error file/text-direction: The invisible character U+2067 sets a direction of text apart, and its pair is missing in the line. Wanted: visible text.
    error text/mixed-script: "Pаrcelway" is written in Latin letters, but not а (U+0430, Cyrillic), which only looks so. Wanted: one script: Parcelway.
    error text/mixed-script: "Сlient" is written in Latin letters, but not С (U+0421, Cyrillic), which only looks so. Wanted: one script: Client.
    note text/not-composed: "Café" holds a letter that is written as several characters, perhaps not the only one here. Wanted: each letter as one character.
    error text/invisible: 13 invisible characters stand in "Labels", U+E0072, U+E0061, U+E006E, U+E006B among them. Wanted: visible text.
    error text/invisible: The character U+200B in "Pay<U+200B>pal" is invisible. Wanted: visible text.
    error text/invisible: The character U+2060 in "<U+2060>here" is invisible. Wanted: visible text."
  `);
});
