import type { Browser, Page } from '@playwright/test';
import { countryName, regionName } from '@/lib/region/names';
import { wordsIn } from './support/people';
import { enter } from './support/session';
import { expect, expectAccessible, test } from './support/test';

const { nav, providers, regions: w, shell } = wordsIn.en;
const named = (iso2: string) => countryName(iso2, 'en');

test('a visitor learns what a country decides, and compares it with another', async ({ page }) => {
  await page.goto('/');
  const places = page.getByRole('navigation', { name: shell.bar.mainNavigation });
  await places.getByRole('link', { name: nav.regions, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.heading })).toBeVisible();
  for (const rule of [w.rules.country, w.rules.region]) await expect(page.getByText(rule.meaning)).toBeVisible();
  await expectAccessible(page);

  await choose(page, 'ID', '');
  await expect(
    heading(page, w.place.heading({ country: named('ID'), region: regionName('APAC', 'en') })),
  ).toBeVisible();
  await expect(page.getByText('US Dollar (USD)')).toBeVisible();
  await main(page).getByRole('link', { name: w.place.allProviders }).click();
  await page.getByLabel(providers.directory.name).fill('Samudra');
  await page.getByRole('button', { name: providers.directory.show }).click();
  await expect(main(page).getByRole('link', { name: 'Samudra Distribusi' })).toBeVisible();
  await main(page).getByRole('link', { name: providers.directory.toRegions }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.heading })).toBeVisible();

  await choose(page, 'ID', 'SG');
  await expectVerdict(page, 'ID', 'SG', { region: 'yes', country: 'no' });
  await expect(page.getByText(w.verdict.locationOnly({ country: named('ID') }))).toBeVisible();
  await expectAccessible(page);
});

const pairs = [
  ['DE', 'FR', 'yes', 'no'],
  ['GB', 'US', 'no', 'no'],
  ['ZA', 'NA', 'no', 'no'],
  ['US', 'PR', 'no', 'no'],
  ['AU', 'AS', 'no', 'no'],
  ['GB', 'GB', 'yes', 'yes'],
] as const;

for (const [country, other, region, partnerId] of pairs)
  test(`${country} and ${other}: region ${region}, country ${partnerId}`, async ({ page }) => {
    await page.goto(`/regions?country=${country}&other=${other}`);
    await expectVerdict(page, country, other, { region, country: partnerId });
    const create = main(page).getByRole('link', { name: w.verdict.create({ other: named(other) }) });
    await expect(create).toHaveCount(region === 'no' ? 1 : 0);
    if (region === 'no') await expect(create).toHaveAttribute('href', `/create-work-account?country=${other}`);
  });

test('the exceptions members stand where the list has them, and China in no region', async ({ page }) => {
  await page.goto('/regions?country=CN&other=ID');
  await expect(heading(page, w.place.outsideHeading({ country: named('CN') }))).toBeVisible();
  await expect(page.getByText(w.verdict.outside({ country: named('CN') }))).toBeVisible();
  const exceptions = main(page).locator('section', { has: page.getByRole('heading', { name: w.exceptions.heading }) });
  const rows = [
    ['AFRICA', 'French Polynesia and New Caledonia'],
    ['MECEE', 'Lesotho, Mozambique, South Africa'],
    ['AUSTRALIA', 'Guam and Northern Mariana Islands'],
    ['NEW_ZEALAND', named('AS')],
    ['LATAM', 'Puerto Rico'],
    ['CANADA', named('PM')],
  ] as const;
  for (const [region, text] of rows) {
    const row = exceptions.locator('dl > div', { has: page.getByText(regionName(region, 'en'), { exact: true }) });
    await expect(row.first()).toContainText(text);
  }
  await expect(exceptions.locator('dl > div').last()).toContainText(w.exceptions.nowhere);
});

test('the page answers without JavaScript, for the account in use when somebody is signed in', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/regions');
  await choose(page, 'FR', 'US');
  await expectVerdict(page, 'FR', 'US', { region: 'no', country: 'no' });
  await enter(page, 'admin@alder.example');
  await page.goto('/regions');
  await expect(page.getByLabel(w.form.country)).toHaveValue('FR');
});

test('on a telephone, in Indonesian, it is whole', async ({ browser }) => {
  const page = await phone(browser);
  await page.goto('/regions?country=ID&other=MY');
  const { regions } = wordsIn.id;
  const pair = { country: countryName('ID', 'id'), other: countryName('MY', 'id') };
  await expect(heading(page, regions.verdict.heading(pair))).toBeVisible();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBe(0);
  await expectAccessible(page);
});

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string) => main(page).getByRole('heading', { name, exact: true });

async function phone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'id-ID', viewport: { width: 320, height: 640 } })).newPage();
}

async function choose(page: Page, country: string, other: string): Promise<void> {
  await page.getByLabel(w.form.country).selectOption(country);
  await page.getByLabel(w.form.other).selectOption(other);
  await main(page).getByRole('button', { name: w.form.show }).click();
}

type Expected = Record<'region' | 'country', 'yes' | 'no'>;

async function expectVerdict(page: Page, country: string, other: string, expected: Expected): Promise<void> {
  await expect(heading(page, w.verdict.heading({ country: named(country), other: named(other) }))).toBeVisible();
  for (const rule of ['region', 'country'] as const) {
    const line = main(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: w.verdict[rule] }) });
    await expect(line.getByText(w.verdict[expected[rule]], { exact: true })).toBeVisible();
  }
}
