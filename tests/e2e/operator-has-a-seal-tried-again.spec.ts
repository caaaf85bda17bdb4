import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { signed } from '../support/signed-copies';
import { wordsIn } from './support/people';
import { sealedOf } from './support/sealed';
import { enter } from './support/session';
import { expect, expectAccessible, expectFits, test } from './support/test';

const main = (page: Page) => page.getByRole('main');

test('an operator sees on Health which copy failed and why, and has it tried again', async ({ page }) => {
  const { portalHealth: t, nav } = wordsIn.en;
  const company = 'PT Segel Tertunda';
  const { member, copyId } = await signed({ company });
  await sealedOf(member.organizationId);
  const nothing = { sha256: null, bytes: null, level: null, certificateId: null, sealedAt: null };
  await db.signedCopy.update({
    where: { id: copyId },
    data: { ...nothing, status: 'failed', fault: 'store_full', said: 'There is no room.', tries: 9 },
  });
  await enter(page, 'operator@mitra.example');
  await page.getByRole('link', { name: nav.portalHealth, exact: true }).first().click();
  const row = main(page).getByRole('row').filter({ hasText: company });
  await expect(row.getByText(t.faults.store_full)).toBeVisible();
  await expect(main(page).getByText(t.seal.fine, { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectFits(page);
  await row.getByRole('button', { name: t.unsealed.retryOne({ company }) }).click();
  await expect(main(page).getByText(t.tried({ count: 1 }))).toBeVisible();
  await sealedOf(member.organizationId);
  await page.goto('/portal-health');
  await expect(main(page).getByRole('row').filter({ hasText: company })).toHaveCount(0);
  await main(page).locator('a[href="/mail-domain"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn.en.mailDomain.heading);
  await expectAccessible(page);
});
