import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { db, pool, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { stopAddress } from '@/lib/letter/stops';
import { told } from '../emails/told';
import { resellerIn } from './support/invitations';
import { codeIn, headerOf, lettersTo, letterTo, linkIn } from './support/letters';
import { demoPassword, signIn, type Words, wordsIn } from './support/people';
import { sealedOf } from './support/sealed';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

type Reader = { email: string; organizationId: string; userId: string };

/** Somebody who has read all that their company’s way has told them. */
async function readerOf(): Promise<Reader> {
  const reader = await resellerIn('ID');
  // The seal of their agreement tells them something, too.
  await sealedOf(reader.organizationId);
  await db.notice.updateMany({ where: { userId: reader.userId }, data: { readAt: new Date() } });
  return reader;
}

/** Something of a partner happens that is told to the reader, once for each company whose doing it is, all at one moment. */
async function happens({ email: address, organizationId }: Reader, companies: readonly string[], locale = 'en') {
  const to = { party: 'provider', address, locale, organizationId } as const;
  await transaction(async (tx) => {
    for (const company of companies) {
      const content = { ...told['invitation-accepted'], company };
      await announce(tx, 'invitation-accepted', { factId: randomUUID(), to, content });
    }
  });
}

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const letterOf = (page: Page, { notices: t }: Words) =>
  page.getByLabel(t.choose.letter({ kind: t.kinds.partners }), { exact: true });

test('a reader reads a notice, ends its letters with one press, and has the rest once a day', async ({
  page,
  request,
}) => {
  test.slow();
  const words = wordsIn.en;
  const { notices: t, labels } = words;
  const reader = await readerOf();
  await happens(reader, ['Cendana Alam']);
  await signIn(page, words, reader.email, demoPassword);
  await page.getByRole('link', { name: /^Notices, .* not read$/ }).click();
  await expect(page.getByRole('link', { name: 'Cendana Alam has authorized you' })).toBeVisible();
  await expectAccessible(page);
  await press(page, t.markOf({ what: 'Cendana Alam has authorized you' }));
  await expect(page.getByText(t.marked)).toBeVisible();
  await expect(page.getByRole('button', { name: t.markOf({ what: 'Cendana Alam has authorized you' }) })).toHaveCount(
    0,
  );

  const letter = await letterTo(reader.email, 'Cendana Alam has authorized you');
  // A long address is folded into several lines.
  const ends = (await headerOf(letter, 'list-unsubscribe'))?.replaceAll(' ', '');
  const [, unsubscribe = ''] = /<([^>]+)>/.exec(ends ?? '') ?? [];
  expect(await headerOf(letter, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  await page.goto(unsubscribe);
  await expect(page.getByRole('heading', { level: 1, name: t.unsubscribe.heading })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/settings/notices');
  await expect(letterOf(page, words)).toHaveValue('now');
  const pressed = await request.post(unsubscribe, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 });
  expect([pressed.status(), pressed.headers()['set-cookie']]).toEqual([200, undefined]);
  await page.reload();
  await expect(letterOf(page, words)).toHaveValue('page');
  await expectAccessible(page);

  await letterOf(page, words).selectOption('digest');
  await press(page, t.choose.submit);
  await expect(page.getByText(t.choose.saved, { exact: true })).toBeVisible();
  await page.getByLabel(t.choose.digestHour).selectOption('0');
  await press(page, t.choose.submitHours);
  // The page said that it saved the kinds before.
  const hours = () => db.noticeHours.findUnique({ where: { userId: reader.userId } });
  await expect.poll(async () => (await hours())?.digestHour).toBe(0);
  // The clock may write the day’s letter at any moment.
  await happens(reader, ['Dua Putri', 'Tiga Saudara']);
  await pool.query(`select graphile_worker.add_job('write_digests')`);
  const digest = await letterTo(reader.email, '2 things happened since yesterday');
  for (const company of ['Dua Putri', 'Tiga Saudara']) expect(digest.text).toContain(`${company} has authorized you`);
  expect((await lettersTo(reader.email)).map(({ subject }) => subject)).not.toContain('Dua Putri has authorized you');

  const other = `news-${randomUUID()}@letters.example`;
  await page.getByLabel(labels.email).fill(other);
  await press(page, t.choose.add);
  await expect(page.getByText(t.choose.added)).toBeVisible();
  const asked = await letterTo(other, /Should news of/);
  await page.goto(linkIn(asked));
  await expectAccessible(page);
  await page.getByLabel(labels.letterCode).fill(codeIn(asked));
  await press(page, t.prove.submit);
  await expect(page.getByRole('heading', { level: 1, name: t.prove.done })).toBeVisible();
  await happens(reader, ['Empat Mata']);
  await letterTo(other, 'Empat Mata has authorized you');

  await stopAddress(reader.email, 'bounced', '550 5.1.1 No such user');
  await page.goto('/settings/notices');
  await expect(page.getByText(t.choose.mine.bounced)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: t.choose.again, exact: true }).first().click();
  await expect(page.getByText(t.choose.tried)).toBeVisible();
  expect(await db.stoppedAddress.count({ where: { address: reader.email } })).toBe(0);
  await expectInvariants();
});

test.describe('in Indonesian, on a telephone, without JavaScript', () => {
  test.use({ locale: 'id-ID', javaScriptEnabled: false, viewport: { width: 320, height: 720 } });

  test('a reader chooses, ends the letters of a kind from a letter, and finds what happened on the page', async ({
    page,
  }) => {
    const words = wordsIn.id;
    const { notices: t } = words;
    const reader = await readerOf();
    await db.user.update({ where: { email: reader.email }, data: { locale: 'id' } });
    await happens(reader, ['Cendana Alam'], 'id');
    await signIn(page, words, reader.email, demoPassword);
    await page.goto('/settings/notices');
    await expectFits(page);
    await page.getByLabel(t.choose.quietFrom).selectOption('22:00');
    await page.getByLabel(t.choose.quietUntil).selectOption('06:30');
    await press(page, t.choose.submitHours);
    await expect(page.getByText(t.choose.saved, { exact: true })).toBeVisible();
    await expect(page.getByLabel(t.choose.quietUntil)).toHaveValue('06:30');
    await page.goto('/notices');
    await expectFits(page);
    await press(page, t.allRead);
    await expect(page.getByText(t.marked)).toBeVisible();
    await expect(page.getByRole('button', { name: t.allRead })).toHaveCount(0);
  });
});
