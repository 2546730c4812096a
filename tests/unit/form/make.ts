import type { Entry } from '#lib/form/store/model.ts';

export const APPLICATION = {
  company: 'Anchor & Chain',
  website: 'https://anchor.example',
  kinds: ['solutions'],
  tagline: 'Keeps harbours in order',
  name: 'Ada Kjær',
  email: 'ada@anchor.example',
  consent: 'yes',
} as const;

export const makeEntry = (key: string, fields: Partial<Entry> = {}): Entry => ({
  form: 'request',
  values: { wanted: `Connect ${key}`, consent: 'yes' },
  key,
  digest: key,
  at: '2026-11-21T12:00:00.000Z',
  held: [],
  ...fields,
});
