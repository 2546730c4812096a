import { expect, type Locator, type Page } from '@playwright/test';

/** What the applicant of these tests writes. */
export const APPLICATION = {
  company: 'Anchor & Chain',
  website: 'https://anchor.example',
  kinds: ['solutions'],
  tagline: 'Keeps harbours in order',
  regions: ['europe'],
  name: 'Ada Kjær',
  email: 'ada@anchor.example',
  message: 'We start in spring.\nAda',
} as const;

export const formOf = (page: Page): Locator => page.locator('form[data-form]');
export const summaryOf = (page: Page): Locator => page.locator('[data-form-summary]');
export const headingOf = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });
export const press = (page: Page, name: string): Promise<void> =>
  formOf(page).getByRole('button', { name, exact: true }).click();

/** Opens the page of a form and waits until its script is at work. */
export async function openForm(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(formOf(page)).toHaveAttribute('data-ready', '');
}

export async function fillCompany(page: Page): Promise<void> {
  await page.getByLabel('Name of your company').fill(APPLICATION.company);
  await page.getByLabel('Website').fill('anchor.example');
}

export async function fillOffer(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^Solutions/ }).check();
  await page.getByLabel('What you do for customers').fill(APPLICATION.tagline);
  await page.getByRole('checkbox', { name: 'Europe' }).check();
}

export async function fillYou(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill(APPLICATION.name);
  await page.getByLabel('Your e-mail address').fill(APPLICATION.email);
  await page.getByLabel('Anything else').fill(APPLICATION.message);
}

export const agree = (page: Page): Promise<void> =>
  page.getByRole('checkbox', { name: /^My answers may be kept/ }).check();

/** Fills in every step and stands before the last button. */
export async function fillApplication(page: Page): Promise<void> {
  await openForm(page, '/apply/');
  await fillCompany(page);
  await press(page, 'Next');
  await fillOffer(page);
  await press(page, 'Next');
  await fillYou(page);
  await press(page, 'Next');
  await agree(page);
}
