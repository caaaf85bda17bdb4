import type { Page } from '@playwright/test';
import { withCheckDigits } from '@/lib/company-directory/numbers';
import { db } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import * as profiles from '@/lib/enrollment/profile';
import { namingWords } from '@/lib/field/company-name';
import { declared } from '../support/declared';
import { reseller, started } from '../support/story';
import { newTag } from '../support/tag';
import { named } from './support/invitations';
import { wordsIn } from './support/people';
import { enter, letIn } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const { companyDirectory: t, fields, labels, profile, staffCase } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

/** Two companies of one name in the operator's list, the second in another country. */
async function listed() {
  const tag = newTag();
  const name = `PT Kemuning ${tag} Nusantara`;
  const at = { addressLine1: 'Jalan Braga 10', city: 'Bandung', postalCode: '40111', importedAt: new Date() };
  const made = (eighteen: string) =>
    withCheckDigits(
      `${eighteen}${tag.toUpperCase()}`
        .replace(/[^A-Z\d]/g, '')
        .padEnd(18, '0')
        .slice(0, 18),
    );
  const [own, abroad] = [made('ID'), made('FR')];
  const data = [
    { ...at, name, lei: own, countryIso2: 'ID', words: namingWords(name) },
    { ...at, name, lei: abroad, countryIso2: 'FR', words: namingWords(name), postalCode: '75002' },
  ];
  await db.directoryCompany.createMany({ data });
  return { name, own, abroad };
}

test('a company is looked up and filled in with its source, and what is changed says why to the reviewer', async ({
  browser,
  page,
}) => {
  const who = await named(await reseller('ID'), 'Kemuning');
  const enrollmentId = await started(who);
  const { name, own, abroad } = await listed();
  await letIn(page.context(), who);
  await page.goto('/enrollment/company');
  await main(page).getByRole('link', { name: t.heading }).click();
  await expect(
    main(page)
      .getByText(t.asks({ sources: t.sources.table }))
      .first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: new RegExp(`^${t.ways.lei}`) }).check();
  await page.getByLabel(labels.wanted).fill(`${own.slice(0, -1)}${own.endsWith('0') ? 1 : 0}`);
  await press(page, t.submit);
  await expect(main(page).getByText(fields.lei_check_fails())).toHaveCount(2);
  await page.getByLabel(labels.wanted).fill(abroad);
  await press(page, t.submit);
  await expect(page.getByRole('radio', { name: new RegExp(name) })).toBeDisabled();
  await page.getByRole('radio', { name: t.ways.name }).check();
  await page.getByLabel(labels.wanted).fill(name.toLowerCase().replace('pt ', ''));
  await press(page, t.submit);
  await expect(main(page).getByText(t.lei({ lei: own }))).toBeVisible();
  await expect(main(page).getByText(t.lei({ lei: abroad }))).toHaveCount(0);
  await expectAccessible(page);
  await expectFits(page);
  await press(page, t.take);

  await expect(page.getByLabel(labels.legalName)).toHaveValue(name);
  await expect(page.getByLabel(labels.postalCode)).toHaveValue('40111');
  await expect(main(page).getByRole('heading', { name: t.filled.heading({ source: t.sources.table }) })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(labels.addressLine1).fill('Jalan Braga 12');
  await press(page, profile.save);
  await expect(main(page).getByText(fields.why_changed())).toHaveCount(2);
  await expect(page.getByLabel(labels.addressLine1)).toHaveValue('Jalan Braga 12');
  await page.getByLabel(labels.changedWhy).fill('We moved next door in May');
  await press(page, profile.save);
  await expect(page.getByRole('heading', { level: 1, name: profile.primary.heading })).toBeVisible();

  await profiles.savePrimaryContact(who, {
    firstName: 'Budi',
    lastName: 'Santoso',
    email: `budi@${newTag()}.example`,
    telephone: undefined,
  });
  await profiles.saveSupportContact(who, { email: 'help@kemuning.example', telephone: undefined, website: undefined });
  await page.goto('/enrollment/check-answers');
  await expect(main(page).getByText('We moved next door in May')).toBeVisible();
  await enrollments.submit(who, { seen: 0, ...declared });

  const desk = await (await browser.newContext()).newPage();
  await enter(desk, 'reviewer@mitra.example');
  await desk.goto(`/cases/${enrollmentId}`);
  await expect(main(desk).getByRole('heading', { name: staffCase.answers.heading })).toBeVisible();
  const row = desk.getByRole('row', { name: labels.addressLine1 });
  await expect(row.getByRole('cell')).toContainText(['Jalan Braga 12', 'Jalan Braga 10']);
  await expect(row.locator('del')).toHaveText('2');
  await expect(row.locator('ins')).toHaveText('0');
  await expect(main(desk).getByText(t.review.why({ why: 'We moved next door in May' }))).toBeVisible();
  await expectAccessible(desk);
});
