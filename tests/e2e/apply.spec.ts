import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import {
  agree,
  APPLICATION,
  fillApplication,
  fillCompany,
  fillOffer,
  fillYou,
  formOf,
  headingOf,
  openForm,
  press,
  summaryOf,
} from './applicant.ts';
import { findViolations } from './axe.ts';
import { loseIt, mockService, OPENED, refuseIt, takeIt, type FormService } from './form-service.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ readonly service: FormService }>({
  service: async ({ page }, use) => {
    await use(await mockService(page));
  },
});

const keptOf = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.includes('form-')));

test('an application goes in four steps to its reference', async ({ page, service, conduct }) => {
  await openForm(page, '/apply/');
  await expect(page.getByText('What happens next')).toBeVisible();
  await expect(page.getByText('1 certified person')).toBeVisible();
  await fillCompany(page);
  expect(await findViolations(page)).toEqual([]);
  await press(page, 'Next');
  await expect(headingOf(page, 'What you offer')).toBeFocused();
  await fillOffer(page);
  expect(await findViolations(page)).toEqual([]);
  await press(page, 'Next');
  await page.getByLabel('Your name').fill(APPLICATION.name);
  await page.getByLabel('Your e-mail address').fill(APPLICATION.email);
  await page.getByLabel('Anything else').fill(APPLICATION.message);
  await press(page, 'Next');
  await expect(headingOf(page, 'Check and send')).toBeFocused();
  const review = page.getByRole('group', { name: 'Your answers' });
  await expect(review.getByText('Solutions: we solve')).toBeVisible();
  await expect(review.getByText('Europe')).toBeVisible();
  await agree(page);
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page, true)).toEqual([]);
  await press(page, 'Send');
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  await expect(page.getByText('e1', { exact: true })).toBeVisible();
  expect(service.sent).toHaveLength(1);
  const [sent] = service.sent;
  expect(sent?.body).toEqual({
    ...APPLICATION,
    consent: 'yes',
    _opened: OPENED,
    _proof: expect.stringMatching(/^eyJ/) as unknown,
  });
  expect(sent && (await service.isProven(sent))).toBe(true);
  expect(sent?.key).toMatch(/^[0-9a-f-]{32,36}$/);
  expect(await keptOf(page)).toEqual([]);
  expect(conduct.complaints).toEqual([]);
  expect(conduct.foreign).toEqual([]);
});

test('mistakes are told at their fields and in a summary that leads to them', async ({ page, service }) => {
  await openForm(page, '/apply/');
  const company = page.getByLabel('Name of your company');
  const website = page.getByLabel('Website');
  await website.fill('anchor');
  await website.blur();
  await expect(website).toHaveAccessibleDescription('Write an address that starts with https:// or http://.');
  await expect(company).not.toHaveAttribute('aria-invalid', 'true');
  await press(page, 'Next');
  await expect(summaryOf(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Become a partner/);
  await expect(summaryOf(page).getByRole('listitem')).toHaveText([
    'Fill this in: Name of your company',
    'Write an address that starts with https:// or http://.',
  ]);
  expect(await findViolations(page)).toEqual([]);
  await summaryOf(page).getByRole('link').first().click();
  await expect(company).toBeFocused();
  await expect(company).toHaveAttribute('aria-invalid', 'true');
  await company.fill('Anchor');
  await expect(company).not.toHaveAttribute('aria-invalid', 'true');
  await website.fill('anchor.example');
  await press(page, 'Next');
  await expect(summaryOf(page)).toBeHidden();
  await expect(page).toHaveTitle(/^Become a partner/);
  await page.getByLabel('Name of the integration').fill('Anchor Sync');
  await press(page, 'Next');
  await expect(summaryOf(page).getByRole('listitem')).toHaveText([
    'Choose an answer: What kind of partner you are',
    'Fill this in: What you do for customers, in one line',
    'Fill this in: What it does, in one line',
    'Choose an answer: Categories it belongs to',
  ]);
  expect(service.sent).toEqual([]);
});

test('a reload brings back the text, never the consent, until it is cleared', async ({ page, service }) => {
  await fillApplication(page);
  await expect(page.getByText('Saved only in this browser')).toBeVisible();
  await page.reload();
  await expect(formOf(page)).toHaveAttribute('data-ready', '');
  await expect(page.getByText('What you wrote before is back.')).toBeVisible();
  await expect(page.getByLabel('Name of your company')).toHaveValue(APPLICATION.company);
  for (let step = 0; step < 3; step += 1) await press(page, 'Next');
  await expect(page.getByRole('checkbox', { name: /^My answers/ })).not.toBeChecked();
  await expect(page.getByText(APPLICATION.name)).toBeVisible();
  await press(page, 'Clear what is saved here');
  await expect(headingOf(page, 'Your company')).toBeFocused();
  await expect(page.getByLabel('Name of your company')).toHaveValue('');
  expect(await keptOf(page)).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Name of your company')).toHaveValue('');
  expect(service.sent).toEqual([]);
});

test('a lost answer is asked for again under the same key, after a reload too', async ({ page, service }) => {
  service.answerBy(loseIt, loseIt, takeIt);
  await fillApplication(page);
  await press(page, 'Send');
  await expect(page.getByText('No answer came. Nothing is lost')).toBeVisible();
  await press(page, 'Try again');
  await expect.poll(() => service.sent.length).toBe(2);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.reload();
  for (let step = 0; step < 3; step += 1) await press(page, 'Next');
  await agree(page);
  await press(page, 'Send');
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  const [first, ...others] = service.sent;
  expect(others).toHaveLength(2);
  for (const other of others) {
    expect(other.key).toBe(first?.key);
    const { _proof: _, ...answers } = other.body;
    expect(first?.body).toMatchObject(answers);
  }
});

test('other answers after a lost one are another entry, with a proof of its own', async ({
  page,
  service,
}) => {
  service.answerBy(loseIt, takeIt);
  await fillApplication(page);
  await press(page, 'Send');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('button', { name: 'Change: You', exact: true }).click();
  await page.getByLabel('Anything else').fill('Later');
  await press(page, 'Next');
  await press(page, 'Try again');
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  const [first, second] = service.sent;
  expect(second?.key).not.toBe(first?.key);
  expect(second?.body['_proof']).not.toBe(first?.body['_proof']);
});

test('where another window has used the key, the form goes under a new one by itself', async ({
  page,
  service,
}) => {
  service.answerBy(refuseIt(422, { title: 'The key was used for other answers.', detail: '' }), takeIt);
  await fillApplication(page);
  await press(page, 'Send');
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  expect(new Set(service.sent.map(({ key }) => key)).size).toBe(2);
});

test('what the service finds wrong is shown at its fields, and the text stays', async ({ page, service }) => {
  const errors = [{ field: 'email', message: 'This address takes no mail.' }];
  service.answerBy(refuseIt(422, { title: 'Mend it.', detail: '', errors }), takeIt);
  await fillApplication(page);
  await press(page, 'Send');
  await expect(summaryOf(page)).toBeFocused();
  const email = page.getByLabel('Your e-mail address');
  await expect(email).toBeVisible();
  await expect(email).toHaveValue(APPLICATION.email);
  await expect(email).toHaveAccessibleDescription(/This address takes no mail\.$/);
  await email.fill('ada@other.example');
  await press(page, 'Next');
  await press(page, 'Send');
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  expect(service.sent[1]?.body['email']).toBe('ada@other.example');
});

for (const { status, said } of [
  { status: 429, said: 'Too many forms came from your network.' },
  { status: 503, said: 'Nothing can be kept at the moment.' },
]) {
  test(`after ${String(status)} one waits as long as is asked, then sends the same again`, async ({
    page,
    service,
  }) => {
    service.answerBy(refuseIt(status, { title: 'No.', detail: '' }, { 'retry-after': '2' }), takeIt);
    await fillApplication(page);
    await press(page, 'Send');
    const button = page.getByRole('button', { name: /^Try again/ });
    await expect(page.getByRole('status').getByText(said)).toBeVisible();
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await button.click({ force: true });
    expect(service.sent).toHaveLength(1);
    await expect(button).not.toHaveAttribute('aria-disabled', 'true');
    await button.click();
    await expect(page).toHaveURL('/apply/sent/?id=e1');
    expect(service.sent[1]?.key).toBe(service.sent[0]?.key);
  });
}

test('every other refusal says why, and keeps the text', async ({ page, service }) => {
  service.answerBy(
    refuseIt(413, { title: 'The form is too large.', detail: '' }),
    refuseIt(500, { title: 'Broken.', detail: 'Ask the operator.' }),
  );
  await fillApplication(page);
  await press(page, 'Send');
  await expect(page.getByRole('status')).toHaveText(/^The text is too long to be taken\./);
  await press(page, 'Try again');
  await expect(page.getByRole('status')).toHaveText(/kept here\. Broken\. Ask the operator\.$/);
  await expect(page.getByText(APPLICATION.name)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('on a slow network it waits, and cannot be sent twice', async ({ page, service }) => {
  service.delayChallenge(1_500);
  service.answerBy(async (route, sent) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await takeIt(route, sent);
  });
  await fillApplication(page);
  const button = formOf(page).locator('[data-send]');
  await button.dblclick();
  await expect(button).toHaveText('Sending…');
  await expect(button).toBeFocused();
  await button.click({ force: true });
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  expect(service.sent).toHaveLength(1);
});

test('without a challenge the form is sent all the same', async ({ page, service }) => {
  service.delayChallenge(undefined);
  await fillApplication(page);
  await press(page, 'Send');
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  expect(service.sent[0]?.body).toEqual({ ...APPLICATION, consent: 'yes' });
});

test('who fills in what people do not see is told from them', async ({ page, service }) => {
  await openForm(page, '/apply/request/');
  const trap = page.locator('[name=fax]');
  expect((await trap.boundingBox())?.x ?? 0).toBeLessThan(0);
  await expect(page.getByRole('textbox', { name: 'Leave this empty' })).toHaveCount(0);
  await trap.evaluate((field: HTMLInputElement) => (field.value = '1'));
  await page.getByLabel('What should be connected').fill('Lighthouse');
  await agree(page);
  await press(page, 'Send');
  await expect.poll(() => service.sent[0]?.body['fax']).toBe('1');
});

test('an address fills in what it is about', async ({ page, service }) => {
  await openForm(page, '/apply/contact/?partner=skifflane&integration=skifflane-returns&consent=yes');
  await expect(page.getByLabel('Partner')).toHaveValue('skifflane');
  await expect(page.getByLabel('Integration it is about')).toHaveValue('skifflane-returns');
  await expect(page.getByRole('checkbox', { name: /^My answers/ })).not.toBeChecked();
  await page.goto('/partners/skifflane/');
  await page.getByRole('link', { name: 'Contact', exact: true }).click();
  await expect(page.getByLabel('Partner')).toHaveValue('skifflane');
  await page.goto('/partners/skifflane/');
  await page.getByRole('link', { name: 'Correct this page' }).click();
  await expect(page.getByLabel('Listing or partner')).toHaveValue('partners/skifflane');
  await page.goto('/integrations/skifflane-returns/');
  await page.getByRole('link', { name: 'Correct this listing' }).click();
  await expect(page.getByLabel('Listing or partner')).toHaveValue('skifflane-returns');
  expect(service.sent).toEqual([]);
});

test('by keyboard alone', async ({ page, service, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key');
  await openForm(page, '/apply/request/');
  const wanted = page.getByLabel('What should be connected');
  await wanted.focus();
  await page.keyboard.press('Enter');
  await expect(summaryOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(wanted).toBeFocused();
  await page.keyboard.type('Lighthouse');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ships');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ada@anchor.example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(formOf(page).locator('[data-send]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/apply/sent/?id=e1');
  expect(service.sent[0]?.body).toMatchObject({
    wanted: 'Lighthouse',
    message: 'Ships',
    email: 'ada@anchor.example',
    consent: 'yes',
  });
});

test('Enter goes on to the next step, and back leads to what was written', async ({ page, service }) => {
  await openForm(page, '/apply/');
  await fillCompany(page);
  await page.getByLabel('City').press('Enter');
  await expect(headingOf(page, 'What you offer')).toBeFocused();
  await press(page, 'Back');
  await expect(headingOf(page, 'Your company')).toBeFocused();
  await expect(page.getByLabel('Name of your company')).toHaveValue(APPLICATION.company);
  expect(service.sent).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all steps stand one below the other, and the form leads to its reference', async ({ page }) => {
    await page.goto('/apply/');
    for (const name of ['Your company', 'What you offer', 'You', 'Check and send'])
      await expect(headingOf(page, name)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
    await expect(page.getByText('Saved only in this browser')).toBeHidden();
    await fillCompany(page);
    await fillOffer(page);
    await fillYou(page);
    await agree(page);
    // The service takes a form that was sent at once for a program's.
    await page.waitForTimeout(2_500);
    await press(page, 'Send');
    await expect(page).toHaveURL(/\/apply\/sent\/\?id=[\w-]+$/);
    await expect(page.getByRole('heading', { level: 1, name: 'It has arrived' })).toBeVisible();
  });

  test('a form that breaks a rule comes back with its text and what is wrong', async ({ page }) => {
    await page.goto('/apply/contact/?partner=skifflane');
    await expect(page.getByLabel('Partner')).toHaveValue('skifflane');
    await page.getByLabel('Your message').fill('<b>Returns</b> & more');
    await page.getByLabel('Name of your company').fill('Anchor');
    await page.getByLabel('Your name').fill('Ada\u202e');
    await page.getByLabel('Your e-mail address').fill('ada@anchor');
    await agree(page);
    await press(page, 'Send');
    await expect(page).toHaveURL(/\/api\/forms\/contact\?lang=en$/);
    await expect(page).toHaveTitle(/^Error: Ask a partner/);
    await expect(summaryOf(page)).toBeVisible();
    await expect(page.getByLabel('Your message')).toHaveValue('<b>Returns</b> & more');
    await expect(page.getByLabel('Partner')).toHaveValue('skifflane');
    const email = page.getByLabel('Your e-mail address');
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await expect(email).toHaveAccessibleDescription(/Write an e-mail address/);
    await email.fill('ada@anchor.example');
    await page.getByLabel('Your name').fill('Ada');
    await page.waitForTimeout(2_500);
    await press(page, 'Send');
    await expect(page).toHaveURL(/\/apply\/sent\/\?id=[\w-]+$/);
  });
});

test('with scripts and the service itself, an application is kept, and not held', async ({
  page,
  conduct,
}) => {
  await fillApplication(page);
  // The service takes a form that was sent at once for a program's.
  await page.waitForTimeout(2_500);
  await press(page, 'Send');
  await expect(page).toHaveURL(/\/apply\/sent\/\?id=[\w-]+$/);
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await expect(page.getByText(id, { exact: true })).toBeVisible();
  expect(findEntry(id)).toEqual({ form: 'application', held: '[]' });
  expect(conduct.complaints).toEqual([]);
});

function findEntry(id: string): Readonly<Record<string, unknown>> {
  const database = new DatabaseSync(new URL(process.env['TEST_DATABASE'] ?? ''), { readOnly: true });
  const row = database.prepare('SELECT form, held FROM entry WHERE id = ?').get(id);
  database.close();
  return { ...row };
}
