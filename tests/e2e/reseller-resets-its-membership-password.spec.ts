import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { reseller, started } from '../support/story';
import { named } from './support/invitations';
import { codeIn, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, follow, test } from './support/test';

const { labels, partnerId: w, resetMembership: r, deadLink } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('the holder of a membership account chooses a new password by letter; no address is told to be known', async ({
  context,
  page,
}) => {
  const member = await named(await reseller('ID'), 'Maple Services');
  await started(member);
  await letIn(context, member);
  await page.goto('/enrollment/partner-id/new-account');
  await expectAccessible(page);
  await page.getByLabel(labels.name, { exact: true }).fill('Cendana');
  await page.getByLabel(labels.city).fill('Bandung');
  await page.getByLabel(labels.password, { exact: true }).fill('kata sandi keanggotaan');
  await press(page, w.found.submit);
  await press(page, w.list.other);
  await follow(main(page).getByRole('link', { name: w.signIn.forgot }));
  await expectAccessible(page);
  for (const address of ['nobody@nowhere.example', member.email]) {
    // Read anew each time: the answer brings a new form, which would take away what is typed too soon.
    await page.goto('/forgot-membership-password');
    await page.getByLabel(labels.email).fill(address);
    await press(page, w.forgot.submit);
    await expect(page.getByText(w.forgot.sent)).toBeVisible();
  }
  const letter = await letterTo(member.email, /membership account Cendana/);
  const link = linkIn(letter);
  await page.goto(link);
  await expectAccessible(page);
  const code = page.getByLabel(labels.letterCode);
  if (await code.isVisible()) await code.fill(codeIn(letter));
  await page.getByLabel(labels.newPassword).fill('eleven kites above the rice fields');
  await press(page, r.submit);
  await expect(page.getByText(w.signIn.reset)).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: deadLink.used.heading })).toBeVisible();

  await page.goto('/enrollment/partner-id');
  await page.getByLabel(labels.email).fill(member.email);
  await page.getByLabel(labels.password, { exact: true }).fill('eleven kites above the rice fields');
  await press(page, w.signIn.submit);
  await expect(page.getByText(w.list.label({ account: 'Cendana' }))).toBeVisible();
  await letterTo(member.email, /connected your membership account/);
});

test('who holds a membership account and is no reseller here chooses its password, too, and ends on a page of theirs', async ({
  page,
}) => {
  const email = `${randomUUID()}@holder.example`;
  await db.partnerAccount.create({ data: { name: 'Melati', signInEmail: email, passwordHash: 'x' } });
  await page.goto('/forgot-membership-password');
  await expectAccessible(page);
  await page.getByLabel(labels.email).fill(email);
  await press(page, w.forgot.submit);
  await expect(page.getByText(w.forgot.sent)).toBeVisible();
  const letter = await letterTo(email, /membership account Melati/);
  await page.goto(linkIn(letter));
  await page.getByLabel(labels.letterCode).fill(codeIn(letter));
  await page.getByLabel(labels.newPassword).fill('eleven kites above the rice fields');
  await press(page, r.submit);
  await expect(page.getByText(w.forgot.reset)).toBeVisible();
});
