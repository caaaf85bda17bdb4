import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { daysAgo } from '../support/bulk';
import { partners } from '../support/invitations';
import { colleague } from '../support/people';
import { invited, providerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { type Words, wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

/** Three open invitations sent days ago, one of today, and a partner that has accepted. */
async function inviting(language: 'en' | 'id') {
  const provider = await providerIn('ID');
  const old = [await invited(provider, { language }), await invited(provider, { language })];
  const third = await invited(provider, { language });
  await daysAgo([...old, third].map(({ id }) => id));
  const fresh = await invited(provider, { language });
  await partners('ID', { by: provider });
  return { provider, old, third, fresh };
}

const tick = (page: Page, words: Words, { email }: { email: string }) =>
  page.getByRole('checkbox', { name: words.bulk.bar.select({ name: email }) }).check();

const remindedLetters = ({ email }: { email: string }) =>
  db.letter.count({ where: { address: email, name: 'invitation-reminder' } });

async function enter(page: Page, somebody: Member, language: 'en' | 'id') {
  await speak(somebody, language);
  await letIn(page.context(), somebody);
}

test('a provider reminds many, sees who is left out and why, and keeps the report', async ({ page }) => {
  test.slow();
  const words = wordsIn.en;
  const { bulk: w } = words;
  const { provider, old, third, fresh } = await inviting('en');
  await enter(page, provider, 'en');
  await page.goto('/invitations');
  await page.getByRole('button', { name: w.bar.deeds.remind }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(words.reasons.nothing_selected());

  for (const one of [...old, fresh]) await tick(page, words, one);
  await expect(page.getByLabel(w.bar.which)).toContainText(`${w.bar.ticked} (3)`);
  await expectAccessible(page);
  await page.getByRole('button', { name: w.bar.deeds.remind }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.headings.remind({ count: 3 }) })).toBeVisible();
  await expect(page.getByText(w.preview.people({ count: 2 }), { exact: true })).toBeVisible();
  await expect(page.getByText(w.why.reminded_lately).first()).toBeVisible();
  await expectAccessible(page);
  await expect.poll(() => remindedLetters(old[0] ?? fresh)).toBe(0);

  await page.getByRole('button', { name: w.preview.start.remind({ count: 2 }) }).click();
  await expect(page.getByRole('heading', { name: w.over.done({ count: 2 }) })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  for (const { email } of old) expect((await letterTo(email, /waits for your answer/)).text).toContain('Rowan');
  expect(await Promise.all([...old, third, fresh].map(remindedLetters))).toEqual([1, 1, 0, 0]);

  await page.getByRole('link', { name: w.preview.seeFor({ count: 1 }) }).click();
  await expect(page.getByRole('link', { name: fresh.email })).toBeVisible();
  await expect(page.getByRole('link', { name: third.email })).toBeHidden();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: w.report }).click()]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines.length).toBe(4);
  expect(lines.join('\n')).toContain(`${w.rows.outcomes.left_out},${w.why.reminded_lately}`);
  await page.goto('/bulk');
  await expect(page.getByRole('link', { name: w.headings.remind({ count: 3 }) })).toBeVisible();
  await expectAccessible(page);
  await expectInvariants();
});

test('a provider tags all resellers its filters find, and gives them to a colleague', async ({ page }) => {
  const words = wordsIn.en;
  const { bulk: w } = words;
  const { provider } = await partners();
  const { reseller } = await partners('ID', { by: provider });
  const helper = await colleague(provider, []);
  await enter(page, provider, 'en');
  await page.goto('/indirect-resellers?country=ID');
  await page.getByLabel(w.bar.which).selectOption({ label: w.bar.found });
  await page.getByRole('button', { name: w.bar.deeds.tag }).click();
  await expect(page.getByText(w.preview.rows({ count: 2 }), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: w.preview.start.tag({ count: 2 }) }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    words.fields.required({ label: words.labels.tags }),
  );
  await page.getByLabel(words.labels.tags).fill('Java, شريك');
  await page.getByRole('button', { name: w.preview.start.tag({ count: 2 }) }).click();
  await expect(page.getByRole('heading', { name: w.over.done({ count: 2 }) })).toBeVisible({ timeout: 60_000 });
  const [one] = await db.mark.findMany({ where: { keeperId: provider.organizationId } });
  expect(one?.tags).toEqual(['java', 'شريك']);

  await page.goto('/indirect-resellers');
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: reseller.organizationId } });
  await page.getByRole('checkbox', { name: w.bar.select({ name }) }).check();
  await page.getByRole('button', { name: w.bar.deeds.give }).click();
  await expectAccessible(page);
  await page.getByLabel(words.labels.owner).selectOption({ value: helper.userId });
  await page.getByRole('button', { name: w.preview.start.give({ count: 1 }) }).click();
  await expect(page.getByRole('heading', { name: w.over.done({ count: 1 }) })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  expect(await db.mark.count({ where: { ownerId: helper.userId } })).toBe(1);
});

test.describe('without JavaScript, in Indonesian and on a telephone', () => {
  test.use({ javaScriptEnabled: false, locale: 'id-ID', viewport: { width: 320, height: 700 } });

  test('all that the list finds is withdrawn, after it was said how many', async ({ page }) => {
    test.slow();
    const words = wordsIn.id;
    const { bulk: w } = words;
    const { provider, old, third, fresh } = await inviting('id');
    await enter(page, provider, 'id');
    await page.goto('/invitations');
    await expectFits(page);
    await page.getByLabel(w.bar.which).selectOption({ label: w.bar.found });
    await page.getByRole('button', { name: w.bar.deeds.withdraw }).click();
    await expect(page.getByRole('heading', { level: 1, name: w.headings.withdraw({ count: 4 }) })).toBeVisible();
    await expectFits(page);
    await expect(page.getByText(w.preview.people({ count: 4 }), { exact: true })).toBeVisible();
    await page.getByRole('button', { name: w.preview.start.withdraw({ count: 4 }) }).click();
    const reload = page.getByRole('link', { name: w.running.reload });
    const over = page.getByRole('heading', { name: w.over.done({ count: 4 }) });
    await expect(async () => {
      if (await reload.isVisible()) await reload.click();
      await expect(over).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
    await expectFits(page);
    const ids = [...old, third, fresh].map(({ id }) => id);
    expect(await db.invitation.count({ where: { id: { in: ids }, status: 'revoked' } })).toBe(4);
    await expectInvariants();
  });
});
