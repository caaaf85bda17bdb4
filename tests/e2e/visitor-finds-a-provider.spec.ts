import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { countryName, regionName } from '@/lib/region/names';
import { wordsIn } from './support/people';
import { enter } from './support/session';
import { expect, expectAccessible, test } from './support/test';

const { labels, landing, providers, regions, shell, welcome } = wordsIn.en;
const { directory: d, page: p } = providers;

test('a visitor goes from the first page to the providers of a country, and to one of them', async ({ page }) => {
  await page.goto('/');
  await main(page).getByRole('link', { name: landing.find }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: d.heading })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(d.country).selectOption({ label: 'France' });
  await press(page, d.show);
  await expect(page.getByText(d.inRegion({ country: 'France', region: 'Europe' }))).toBeVisible();
  await expect(card(page, 'Birch Distribution')).toBeVisible();
  await expect(card(page, 'Great Lakes Cloud')).toHaveCount(0);

  await page.getByLabel(d.service, { exact: true }).selectOption({ label: providers.services.marketing });
  await page.getByLabel(d.name).fill('birch');
  await press(page, d.show);
  await expect(page.getByRole('heading', { name: d.noneFits })).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: d.wider }).click();
  // The form is the same on both pages: what is chosen before the new one is there is lost with the old.
  await expect(page.getByRole('heading', { name: d.noneFits })).toHaveCount(0);

  await page.getByLabel(d.language, { exact: true }).selectOption({ label: 'Dutch' });
  await page.getByLabel(d.name).fill('BIR');
  await press(page, d.show);
  await card(page, 'Birch Distribution').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Birch Distribution' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'partner@birch.example' })).toHaveAttribute(
    'href',
    'mailto:partner@birch.example',
  );
  await expect(main(page).getByText(providers.services.financing)).toBeVisible();
  await expect(main(page).getByText('German, English, French, Dutch')).toBeVisible();
  for (const step of p.steps({ name: 'Birch Distribution' })) await expect(page.getByText(step)).toBeVisible();
  await page.getByText(p.countries).click();
  await expect(page.getByText('Greenland')).toBeVisible();
  await expectAccessible(page);

  await main(page).getByRole('link', { name: d.toRegions }).click();
  await expect(page.getByRole('heading', { level: 1, name: regions.heading })).toBeVisible();
});

test('Welcome names the providers of the country chosen', async ({ page }) => {
  await page.goto('/welcome?country=FR');
  await expect(page.getByText(welcome.country.providers)).toBeVisible();
  await expect(page.getByText(welcome.since)).toBeVisible();
  await expect(page.getByText(welcome.country.registrationOptional)).toBeVisible();
  await main(page).getByRole('link', { name: 'Birch Distribution' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Birch Distribution' })).toBeVisible();
});

test('the directory is searched without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/providers');
  await page.getByLabel(d.country).selectOption({ label: 'Singapore' });
  await page.getByLabel(d.service, { exact: true }).selectOption({ label: providers.services.training });
  await page.getByLabel(d.name).fill('samudra');
  await press(page, d.show);
  await expect(page).toHaveURL(/country=SG&service=training/);
  await expect(page.getByLabel(d.country)).toHaveValue('SG');
  await card(page, 'Samudra Distribusi').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Samudra Distribusi' })).toBeVisible();
});

test('a reseller sees its own region first, and on a provider’s page whether the two fit', async ({ page }) => {
  await enter(page, 'admin@alder.example');
  await page.goto('/providers');
  await expect(page.getByLabel(d.country)).toHaveValue('FR');
  await page.goto('/providers?country=');
  await page.getByLabel(d.name).fill('great');
  await press(page, d.show);
  await card(page, 'Great Lakes Cloud').click();
  await expect(page.getByRole('heading', { name: p.otherHeading })).toBeVisible();
  await expect(page.getByText(p.next)).toHaveCount(0);
  await expectAccessible(page);
  await main(page).getByRole('link', { name: p.elsewhere }).click();
  const pair = { country: countryName('FR', 'en'), other: countryName('US', 'en') };
  await expect(page.getByRole('heading', { name: regions.verdict.heading(pair) })).toBeVisible();
});

test('on a telephone, in Indonesian, nothing runs out of the page', async ({ browser }) => {
  const words = wordsIn.id;
  const { directory, page: one } = words.providers;
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await enter(page, 'admin@melati.example');
  await page.goto('/providers');
  const placed = { country: countryName('ID', 'id'), region: regionName('APAC', 'id') };
  await expect(page.getByText(directory.inRegion(placed))).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByLabel(directory.name).fill('Samudra');
  await press(page, directory.show);
  await card(page, 'Samudra Distribusi').click();
  await expect(page.getByRole('heading', { name: one.next })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('an unknown provider is not found', async ({ page }) => {
  for (const id of [randomUUID(), 'birch', "'"]) {
    expect((await page.goto(`/providers/${encodeURIComponent(id)}`))?.status()).toBe(404);
    await expect(page.getByText(shell.notFound.title).first()).toBeVisible();
  }
  await page.goto('/providers?country=FR&service=magic&language=xx&after=1');
  await expect(page.getByLabel(labels.country)).toHaveCount(0);
  await expect(card(page, 'Birch Distribution')).toBeVisible();
});

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const card = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, page.url()).toBe(0);
}
