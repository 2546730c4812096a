import { describe, expect, test } from 'vitest';
import { sayCriterion } from '#lib/i18n/certificate-phrases.ts';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { saySummary } from '#lib/i18n/match-summary.ts';
import { sayImplementer } from '#lib/i18n/partner-phrases.ts';
import { sayPlace, sayRaise } from '#lib/i18n/rank-phrases.ts';
import { EMPTY_NEED } from '#lib/match/need.ts';

/** No-break spaces read as plain ones. */
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

function speak(locale: string): readonly string[] {
  const voice = { t: getDictionary(locale), format: getFormat(locale) };
  const raise = {
    factor: 'adoption',
    kind: 'more-accounts',
    measure: 'steady_accounts',
    target: 241,
    gain: 0.5,
    items: [],
  } as const;
  const done = {
    projects: 3,
    latest: '2026-08-30',
    certifiedPeople: 2,
    satisfaction: { mean: 4.6, answers: 11 },
    accepting: true,
  };
  return [
    sayPlace({ place: 4, of: 1200, gained: 3, name: 'Analytics' }, voice),
    sayRaise({ ...raise, now: 212 }, voice),
    sayRaise({ ...raise, now: 0 }, voice),
    sayImplementer(done, voice),
    sayCriterion({ value: 0.9997, metric: 'success_rate', sample: 1_200_000 }, voice),
    sayCriterion({ value: '<5', metric: 'active_accounts', sample: undefined }, voice),
  ].map(plain);
}

function write(locale: string): string {
  const names = { of: (_: string, slug: string) => slug, size: (band: string) => band };
  const voice = { words: getDictionary(locale).match, format: getFormat(locale), names };
  const need = { ...EMPTY_NEED, integrations: ['Ledger'], region: 'Berlin', onSite: true };
  return saySummary(need, { partner: 'Obermoos', href: 'https://m.example/match/' }, voice).text;
}

describe('German', () => {
  test('reads as sentences', () => {
    expect(speak('de')).toMatchInlineSnapshot(`
      [
        "Platz 4 von 1.200 in Analytics, 3 gestiegen",
        "241 beständige Konten; derzeit: 212",
        "241 beständige Konten; derzeit: zu klein zum Veröffentlichen",
        "3 Projekte, zuletzt Aug. 2026; 2 zertifizierte Personen; 4,6 von 5 aus 11 Antworten",
        "Erfolgsquote 99,97 % in 28 Tagen, 1,2 Mio. Aufrufe",
        "Weniger als 5 aktive Konten in 28 Tagen",
      ]
    `);
  });
  test('asks a partner without a question mark before the colon', () => {
    expect(write('de')).toMatchInlineSnapshot(`
      "Guten Tag Obermoos,

      wir haben Sie über den Marktplatz gefunden und suchen einen Partner:
      - Was möchten Sie verbinden: Ledger
      - Region: Berlin, vor Ort

      Die Liste, auf der Sie stehen: https://m.example/match/"
    `);
  });
});

describe('Arabic', () => {
  test('reads as sentences', () => {
    expect(speak('ar')).toMatchInlineSnapshot(`
      [
        "المرتبة 4 من أصل 1,200 في Analytics، صعودًا 3",
        "241 حسابًا ثابتًا بدلًا من 212",
        "241 حسابًا ثابتًا بدلًا من رقم أصغر من أن يُنشر",
        "3 مشاريع، آخرها أغسطس 2026؛ شخصان معتمدان؛ 4.6 من 5، من 11 إجابةً",
        "نسبة النجاح 99.97‎%‎ خلال 28 يومًا، عدد الاستدعاءات 1.2 مليون",
        "أقل من 5 حسابات نشطة خلال 28 يومًا",
      ]
    `);
  });
  test('asks a partner without a question mark before the colon', () => {
    expect(write('ar')).toMatchInlineSnapshot(`
      "مرحبًا Obermoos،

      وجدناكم عبر السوق ونبحث عن شريك:
      - ما الذي تريد ربطه: Ledger
      - المنطقة: Berlin، في الموقع

      القائمة التي أنتم فيها: https://m.example/match/"
    `);
  });
});
