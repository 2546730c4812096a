import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnv } from '#lib/env.ts';

const now = new Date('2026-03-14T23:30:00-05:00');

describe('readEnv', () => {
  it('has a default for everything but SITE_URL', () => {
    expect(readEnv({}, now)).toEqual({
      CONTENT_DIR: './content',
      OUT_DIR: './dist',
      BUILD_DATE: '2026-03-15',
      DATABASE_URL: 'file:.data/portico.sqlite',
      PORT: 4321,
      HOST: 'localhost',
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnv({ CONTENT_DIR: '', PORT: '' }, now)).toEqual(readEnv({}, now));
  });

  it('takes the slash from the end of SITE_URL', () => {
    expect(readEnv({ SITE_URL: 'https://x.example/' }, now).SITE_URL).toBe('https://x.example');
  });

  it('names every variable that cannot be used', () => {
    const read = () => readEnv({ PORT: '99999', BUILD_DATE: '2026-02-30', SITE_URL: 'ftp://x' }, now);
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrowErrorMatchingInlineSnapshot(`
      [EnvironmentError: SITE_URL is "ftp://x", but an address that starts with https:// or http:// is wanted.
      BUILD_DATE is "2026-02-30", but a day that exists, written YYYY-MM-DD is wanted.
      PORT is "99999", but a whole number from 0 to 65535 is wanted.]
    `);
  });
});
