import type { Conversion, Gap, GapReport, Rate, Sought } from './model.ts';
import { REQUEST_WEIGHT } from './sum.ts';

/** Below as many views a share may be chance, and only its lower end is said. */
const ENOUGH_VIEWS = 100;

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const sayNumber = (value: number): string => number.format(value);

/** "40 (8%)", or of few views "4 (at least 2.1%)". */
export function sayClicks(clicks: number, rate: Rate | null, views: number): string {
  if (rate === null || clicks === 0) return sayNumber(clicks);
  const share =
    views < ENOUGH_VIEWS ? `at least ${percent.format(rate.atLeast)}` : percent.format(rate.share);
  return `${sayNumber(clicks)} (${share})`;
}

/** Other spellings, and the listing that is there under one of them; empty where there is nothing to add. */
export function sayAside({ spellings, listing }: Sought): string {
  return [
    ...(spellings.length > 0 ? [`also: ${spellings.join(', ')}`] : []),
    ...(listing === null ? [] : [`listed as ${listing}`]),
  ].join('; ');
}

export interface Column<Row> {
  readonly name: string;
  readonly isNumber: boolean;
  readonly cell: (row: Row) => string;
  /** A smaller line below it. */
  readonly aside?: (row: Row) => string;
}

/** A table of the report, under a title and with a sentence that says what is in it. */
export interface Section {
  readonly title: string;
  readonly text: string;
  /** What stands in place of an empty table. */
  readonly nothing: string;
  readonly head: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly { readonly text: string; readonly aside: string }[])[];
}

function section<Row>(
  words: Pick<Section, 'title' | 'text' | 'nothing'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Section {
  return {
    ...words,
    head: columns.map(({ name, isNumber }) => ({ name, isNumber })),
    rows: rows.map((row) =>
      columns.map(({ cell, aside }) => ({ text: cell(row), aside: aside?.(row) ?? '' })),
    ),
  };
}

const text = <Row>(name: string, cell: (row: Row) => string): Column<Row> => ({
  name,
  isNumber: false,
  cell,
});
const figure = <Row>(name: string, read: (row: Row) => number): Column<Row> => ({
  name,
  isNumber: true,
  cell: (row) => sayNumber(read(row)),
});

const topic: Column<Sought> = { ...text('Sought', (row) => row.topic), aside: sayAside };
const requests: Column<Sought> = figure('Requests', (row) => row.requests);
const category: Column<Sought> = text('Near category', (row) => row.category?.name ?? '–');
const gapColumns: readonly Column<Gap>[] = [
  topic,
  figure('Demand', (row) => row.demand),
  figure('Searches', (row) => row.searches),
  figure('Found nothing', (row) => row.empty),
  figure('Days', (row) => row.days),
  text('Last', (row) => row.last),
  requests,
  category,
];

const conversionColumns: readonly Column<Conversion>[] = [
  { ...text('Listing', (row: Conversion) => row.name), aside: (row) => row.listing },
  figure('Views', (row) => row.views),
  {
    ...text('Installs', (row: Conversion) => sayClicks(row.installs, row.installRate, row.views)),
    isNumber: true,
  },
  {
    ...text('Contacts', (row: Conversion) => sayClicks(row.contacts, row.contactRate, row.views)),
    isNumber: true,
  },
];

const DEMAND =
  `Demand adds up log₂(1 + searches) of each of these days, and ${String(REQUEST_WEIGHT)} for each request, ` +
  'so that one eager visitor carries no topic.';

/** The report in its parts, worded. */
export function writeSections(report: GapReport): readonly Section[] {
  const { missing, unchosen, requested, unreadRequests, conversion, leastDays } = report;
  const days = String(leastDays);
  const unread =
    unreadRequests === 0
      ? ''
      : ` The text of ${sayNumber(unreadRequests)} more may be personal, and stands on the desk alone.`;
  return [
    section(
      {
        title: 'Sought and not found',
        text: `On ${days} days or more a search found nothing, and nothing else of the topic was chosen all day. ${DEMAND}`,
        nothing: `Nothing was sought in vain on ${days} days.`,
      },
      gapColumns,
      missing,
    ),
    section(
      {
        title: 'Found and never chosen',
        text: `Sought on ${days} days or more, with results that nobody opened. ${DEMAND}`,
        nothing: `Nothing was found on ${days} days and never chosen.`,
      },
      gapColumns,
      unchosen,
    ),
    section(
      {
        title: 'Asked for by form',
        text: `Requests that belong to none of the topics above.${unread}`,
        nothing: `There are no further requests.${unread}`,
      },
      [topic, requests, category],
      requested,
    ),
    section(
      {
        title: 'From view to install and contact',
        text: `Clicks on links that lead to installing and to the maker, and their share of the views; of fewer than ${String(ENOUGH_VIEWS)} views only what it is at least, with a confidence of 97.5%.`,
        nothing: 'No listing was viewed.',
      },
      conversionColumns,
      conversion,
    ),
  ];
}

/** What all searches came to, in a sentence. */
export function saySearches({ searches, from, to }: GapReport): string {
  const { all, empty, chosen } = searches;
  return (
    `From ${from} to ${to} there were ${sayNumber(all)} ${all === 1 ? 'search' : 'searches'}: ` +
    `${sayNumber(empty)} found nothing, and of ${sayNumber(chosen)} something was chosen.`
  );
}
