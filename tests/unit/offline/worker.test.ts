import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeWorker, type OfflineSite } from '#lib/offline/write.ts';

const SITE: OfflineSite = {
  offline: true,
  base: '/market',
  mostBytes: 1,
  languages: ['', 'ar'].map((segment) => ({ segment, order: [], index: [], moved: [] })),
};

/** Runs a worker's text with a scope that only notes what it listens to. */
function listenersOf(text: string): readonly string[] {
  const heard: string[] = [];
  const scope = {
    location: { href: 'https://harbour.example/market/sw.js' },
    addEventListener: (type: string) => void heard.push(type),
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as a browser does
  new Function('self', text)(scope);
  return heard.sort();
}

describe('the text of the worker', () => {
  test('is a program by itself', () => {
    expect(listenersOf(writeWorker(SITE))).toEqual(['activate', 'fetch', 'install', 'message']);
  });

  test('answers for nothing once it is switched off', () => {
    expect(listenersOf(writeWorker({ ...SITE, offline: false }))).toEqual(['activate', 'install']);
  });

  test('is small', () => {
    expect(gzipSync(writeWorker(SITE)).byteLength).toBeLessThan(3_000);
  });

  test('keeps what it keeps apart from that of another site of the same origin', () => {
    expect(writeWorker(SITE)).toContain('"portico/market/offline-');
    expect(writeWorker({ ...SITE, base: '' })).toContain('"portico/offline-');
  });
});
