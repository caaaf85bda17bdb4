import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { db, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { caps } from '@/lib/letter/caps';
import { customerIn, invited, providerIn } from './support/invitations';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expectAccessible, test } from './support/test';

const { labels, letterHeld, invitations, settings: w } = wordsIn.en;

/** An address that has had as many letters this hour as it gets. */
async function flooded(): Promise<string> {
  const address = `nadia@${randomUUID().slice(0, 8)}.example`;
  const to = { party: 'user', address, locale: 'en' } as const;
  const content = { organization: 'Hazel Stores', invitedBy: 'Ayu Sari' };
  for (let times = 0; times < 3; times++)
    await transaction((tx) => announce(tx, 'join-organization', { factId: randomUUID(), to, content }));
  return address;
}

test('whoever adds a user sees that the letter has not left, why, and when it leaves by itself', async ({
  context,
  page,
}) => {
  const [owner, email] = [await customerIn('ID'), await flooded()];
  await letIn(context, owner);
  await page.goto('/settings/users/add');
  await page.getByLabel(labels.firstName).fill('Sari');
  await page.getByLabel(labels.lastName).fill('Utami');
  await page.getByLabel(labels.email).fill(email);
  await page.getByRole('main').getByRole('button', { name: w.addUser.submit, exact: true }).click();
  await expect(page.getByRole('heading', { name: letterHeld.heading({ email }) })).toBeVisible();
  await expect(page.getByText(letterHeld.why({ anHour: caps.boxAnHour, aDay: caps.boxADay }))).toBeVisible();
  await expect(page.getByText(w.users.added({ email }))).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: email }).click();
  await expect(page.getByRole('heading', { name: letterHeld.heading({ email }) })).toBeVisible();
  expect(await db.letter.count({ where: { address: email, lastError: { startsWith: 'held back' } } })).toBe(1);
});

test('a company sees on its first page which news of what it did wait, and from when on they can leave', async ({
  context,
  page,
}) => {
  const [causing, other] = [await providerIn('ID'), await customerIn('ID')];
  const { email } = await db.user.findUniqueOrThrow({ where: { id: other.userId } });
  await db.user.update({ where: { email }, data: { addressProvenAt: new Date() } });
  const { organizationId } = other;
  const to = { party: 'customer', address: email, locale: 'en', organizationId } as const;
  const content = { order: 'ORD-1', customer: 'Kopi', provider: 'Samudra', reseller: 'Melati' };
  const letter = () => ({ factId: randomUUID(), to, content, by: causing });
  for (let times = 0; times <= caps.fromOneADay; times++)
    await transaction((tx) => announce(tx, 'order-placed', letter()));
  await letIn(context, causing);
  await page.goto('/overview');
  await expect(page.getByRole('heading', { name: letterHeld.news.heading })).toBeVisible();
  const { name: company } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  await expect(page.getByRole('listitem').filter({ hasText: `${company}: 1 letter waits` })).toBeVisible();
  await expectAccessible(page);
});

test('the page of an invitation says that its letter was held back', async ({ context, page }) => {
  const provider = await providerIn('ID');
  const email = await flooded();
  const { id } = await invited(provider, { email });
  await letIn(context, provider);
  await page.goto(`/invitations/${id}`);
  await expect(page.getByText(invitations.delivery.why.held_back).first()).toBeVisible();
  await expect(page.getByText(invitations.delivery.cures.held_back).first()).toBeVisible();
  await expectAccessible(page);
});
