import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { locales } from '@/lib/locale';
import { pairIn } from './support/customers';
import { resellerIn } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { newApplicant, wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

const fileOf = (lines: readonly string[]) => ({
  name: 'customers.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['email,company,country,language', ...lines].join('\n')),
});

for (const [language, words] of locales.map((locale) => [locale, wordsIn[locale]] as const))
  test.describe(`in ${language}`, () => {
    test.use({ viewport: language === 'id' ? { width: 320, height: 640 } : { width: 1200, height: 800 } });

    test('a reseller checks a list of customers, mends a row, sends the ready ones in both names, and takes the rest away', async ({
      context,
      page,
    }) => {
      test.slow();
      const { customerLists: w, customerInvitations, customers, labels } = words;
      const { provider, reseller } = await pairIn('ID');
      const { tag } = newApplicant();
      await letIn(context, reseller);
      await speak(reseller, language);
      await page.goto('/invitations');
      await main(page).getByRole('link', { name: w.heading }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: w.heading })).toBeVisible();
      await expectAccessible(page);
      await expectFits(page);
      await expect(page.getByLabel(customers.list.with).locator('option:checked')).toHaveText(provider.name);

      const rows = [`wati@${tag}.example,Warung Wati,ID,`, 'budi,Kedai Budi,,', `klaus@${tag}.example,Klaus,Germany,`];
      await page.getByLabel(labels.file, { exact: true }).setInputFiles(fileOf(rows));
      await press(page, w.submit);
      await expect(page.getByRole('heading', { level: 1, name: 'customers.csv' })).toBeVisible();
      await expect(main(page).getByText(w.list.together({ partner: provider.name }))).toBeVisible();
      await expectAccessible(page);
      await expectFits(page);
      const tab = w.list.tab({ name: w.list.verdicts.malformed, count: '1' });
      await page.getByRole('link', { name: tab, exact: true }).click();
      await page.getByRole('link', { name: w.list.fixAloud({ line: 3 }) }).click();
      await expect(page.getByLabel(labels.partnerId)).toHaveCount(0);
      await page.getByLabel(labels.email, { exact: true }).fill(`budi@${tag}.example`);
      await expectAccessible(page);
      await press(page, w.mend.submit);
      await expect(main(page).getByText(w.mend.ready({ line: '3' }))).toBeVisible();

      const [rest] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: w.list.rest }).click(),
      ]);
      const lines = (await readFile(await rest.path(), 'utf8')).split('\r\n');
      expect(lines[0]).toBe(`\ufeffemail,company,country,language,${w.file.row},${w.file.reason}`);
      expect(lines[1]).toContain(`klaus@${tag}.example,Klaus,Germany,,4,`);

      await press(page, w.list.send({ ready: 2 }));
      await expect(page.getByRole('heading', { name: w.list.all({ sent: 2 }) })).toBeVisible({ timeout: 60_000 });
      await expectAccessible(page);
      for (const name of ['wati', 'budi']) {
        const letter = await letterTo(`${name}@${tag}.example`, /would like to serve|ingin melayani/);
        for (const company of [provider.name, reseller.name]) expect(letter.subject).toContain(company);
        expect(linkIn(letter)).toContain('/authorize-partners/');
      }
      await main(page).getByRole('link', { name: w.back }).last().click();
      await expect(page.getByRole('heading', { level: 1, name: customerInvitations.heading })).toBeVisible();
      await expect(main(page).getByText(`wati@${tag}.example`)).toBeVisible();
      expect(await db.invitation.count({ where: { senderId: reseller.organizationId, kind: 'customer' } })).toBe(2);
      await expectInvariants();
    });
  });

test('without JavaScript, and without a partner to invite with', async ({ browser }) => {
  const { customerLists: w, customers, labels } = wordsIn.en;
  const { reseller } = await pairIn('ID');
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await letIn(plain, reseller);
  const page = await plain.newPage();
  await page.goto('/invitations/import');
  await press(page, w.submit);
  await expect(main(page).getByRole('alert').first()).toBeVisible();
  await page.getByLabel(labels.file, { exact: true }).setInputFiles(fileOf(['wati@kopi.example,,ID,']));
  await press(page, w.submit);
  await expect(page.getByRole('heading', { name: w.list.allReady({ all: 1 }) })).toBeVisible();

  const alone = await browser.newContext();
  await letIn(alone, await resellerIn('ID'));
  const other = await alone.newPage();
  await other.goto('/invitations/import');
  await expect(other.getByRole('heading', { name: customers.list.noPair.heading })).toBeVisible();
  await expectAccessible(other);
});
