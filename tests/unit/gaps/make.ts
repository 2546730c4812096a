import { taxonomy } from '#lib/content/schema/taxonomy.ts';
import type { EventCount } from '#lib/form/store/counts.ts';
import { nameContent } from '#lib/gaps/names.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

/** The day of November 2026. */
export const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}`;
export const FROM = day(1);
export const TO = day(30);

export const search = (subject: string, date: number, more: Partial<EventCount> = {}): EventCount => ({
  day: day(date),
  kind: 'search',
  subject,
  filters: '',
  results: 0,
  chosen: '',
  n: 1,
  ...more,
});

export const visit = (kind: 'view' | 'install' | 'contact', subject: string, n: number): EventCount => ({
  day: day(5),
  kind,
  subject,
  filters: '',
  results: -1,
  chosen: '',
  n,
});

/** One search a day on the first days of the month. */
export const onDays = (
  count: number,
  subject: string,
  more: Partial<EventCount> = {},
): readonly EventCount[] => Array.from({ length: count }, (_, at) => search(subject, at + 1, more));

export const content = makeContent({
  taxonomy: taxonomy.parse({
    categories: [
      { slug: 'automation', name: 'Data and automation', aliases: ['ETL', 'iPaaS', 'data warehouse'] },
      { slug: 'messaging', name: 'Messaging', aliases: ['SMS', 'chat'] },
    ],
    services: [{ slug: 'migration', name: 'Migration', aliases: ['data transfer'] }],
  }),
  integrations: [
    makeIntegration('silobright', {
      name: 'Silobright Sync',
      categories: ['automation'],
      tags: ['streaming', 'parquet'],
      aliases: ['silo-bright-old'],
    }),
    makeIntegration('pingrove', { name: 'Pingrove', categories: ['messaging'], tags: ['paging'] }),
  ],
  partners: [makePartner('arden', { name: 'Arden & Sons' })],
});
export const names = nameContent(content);
