import type { Locator, Page } from '@playwright/test';
import { APPLICATION, formOf, openForm, summaryOf } from './applicant.ts';
import { findViolations } from './axe.ts';
import { mockService } from './form-service.ts';
import { expect, test } from './test.ts';

const errorsOf = (page: Page): Locator => summaryOf(page).getByRole('listitem');

test('in German, where no script loads, a broken application comes back, and mended it arrives', async ({
  page,
}) => {
  // Scripts are left out, not forbidden: axe is one itself.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/de/apply/');
  await expect(formOf(page)).not.toHaveAttribute('data-ready');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(await findViolations(page)).toEqual([]);
  await page.getByLabel('Name Ihres Unternehmens').fill(APPLICATION.company);
  await page.getByLabel('Website').fill('anker');
  await page.getByRole('checkbox', { name: /^Lösungen:/ }).check();
  await page.getByLabel('Was Sie für Kunden tun').fill('Hält Häfen in Ordnung');
  await page.getByLabel('Ihr Name').fill(APPLICATION.name);
  await page.getByLabel('Ihre E-Mail-Adresse').fill('ada@anker');
  await page.getByRole('checkbox', { name: /^Meine Angaben/ }).check();
  await formOf(page).locator('[type=submit]').click();
  await expect(page).toHaveTitle(/^Fehler: /);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(summaryOf(page)).toContainText('Einige Antworten müssen berichtigt werden.');
  await expect(errorsOf(page)).toHaveText([
    'Schreiben Sie eine Adresse, die mit https:// oder http:// beginnt.',
    'Schreiben Sie eine E-Mail-Adresse wie name@company.example.',
  ]);
  await expect(page.getByLabel('Was Sie für Kunden tun')).toHaveValue('Hält Häfen in Ordnung');
  expect(await findViolations(page)).toEqual([]);
  await page.getByLabel('Website').fill(APPLICATION.website);
  await page.getByLabel('Ihre E-Mail-Adresse').fill(APPLICATION.email);
  // The service takes a form that was sent at once for a program's.
  await page.waitForTimeout(2_500);
  await formOf(page).locator('[type=submit]').click();
  await expect(page).toHaveURL(/\/de\/apply\/sent\/\?id=[\w-]+$/);
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await expect(page.getByText(id, { exact: true })).toBeVisible();
});

test('in Arabic an application goes step by step, is checked in Arabic and arrives there', async ({
  page,
  conduct,
}) => {
  const service = await mockService(page);
  await openForm(page, '/ar/apply/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await findViolations(page)).toEqual([]);
  const title = await page.title();
  const onward = formOf(page).locator('[data-onward]');
  await page.getByLabel('الموقع الإلكتروني').fill('anchor');
  await page.getByLabel('الموقع الإلكتروني').blur();
  await onward.click();
  await expect(summaryOf(page)).toBeFocused();
  await expect(page).toHaveTitle(`خطأ: ${title}`);
  await expect(errorsOf(page)).toHaveText([
    'املأ هذا الحقل: اسم شركتك',
    'اكتب عنوانًا يبدأ بـ \u2066https://\u2069 أو \u2066http://\u2069.',
  ]);
  expect(await findViolations(page)).toEqual([]);
  await page.getByLabel('اسم شركتك').fill('المرساة');
  await page.getByLabel('الموقع الإلكتروني').fill('anchor.example');
  await onward.click();
  await expect(page).toHaveTitle(title);
  await page.getByRole('checkbox', { name: /^حلول:/ }).check();
  await page.getByLabel('ما تقدّمه للعملاء').fill('نبقي الموانئ منظمة');
  await page.getByLabel('من تساعد، وكيف').fill('س'.repeat(251));
  await onward.click();
  await expect(errorsOf(page)).toHaveText(['اكتب 250 حرفًا على الأكثر.']);
  await page.getByLabel('من تساعد، وكيف').fill('الموانئ الصغيرة');
  await onward.click();
  await page.getByLabel('اسمك').fill('ليلى');
  await page.getByLabel('عنوان بريدك الإلكتروني').fill(APPLICATION.email);
  await onward.click();
  const review = page.locator('[data-review]');
  await expect(review.getByText('حلول: نحلّ مشكلة قطاع بعدة منتجات')).toBeVisible();
  await expect(review.getByText('ما تقدّمه للعملاء في سطر واحد')).toBeVisible();
  await page.getByRole('checkbox', { name: /^أوافق على حفظ إجاباتي/ }).check();
  expect(await findViolations(page)).toEqual([]);
  await formOf(page).locator('[data-send]').click();
  await expect(page).toHaveURL('/ar/apply/sent/?id=e1');
  expect(service.sent[0]?.body).toMatchObject({ company: 'المرساة', kinds: ['solutions'], consent: 'yes' });
  expect(conduct.complaints).toEqual([]);
});
