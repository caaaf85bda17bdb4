import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { db } from '@/lib/db';
import { newReference } from '@/lib/enrollment/reference';
import { bring, cast, type Stage } from '../support/story';
import { pathOf } from './support/invitations';
import { lettersTo, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { expect, expectAccessible, expectFits, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const seen = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** An enrollment, and the two addresses that may read where it stands. */
async function enrolled(stage: Stage) {
  const people = await cast();
  const id = await bring(people, stage);
  const { reference } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  const { email: admin } = await db.user.findUniqueOrThrow({ where: { id: people.member.userId } });
  return { people, id, reference, admin, contact: `budi@${people.member.organizationId.slice(-12)}.example` };
}

async function ask(page: Page, words: typeof wordsIn.en, { reference, email }: { reference: string; email: string }) {
  await page.getByLabel(words.labels.reference).fill(reference);
  await page.getByLabel(words.labels.email).fill(email);
  await main(page).getByRole('button', { name: words.enrollmentStatus.submit }).click();
}

test('a contact without an account comes from “Put it right”, reads what the company reads, and learns who can', async ({
  page,
}) => {
  const words = wordsIn.en;
  const { enrollmentStatus: t, enrollmentNews } = words;
  const { id, reference, contact, admin } = await enrolled('needs_action');
  await page.goto(linkIn(await letterTo(contact, /we need something from you/)));
  await seen(page, t.heading);
  await expect(page.getByLabel(words.labels.reference)).toHaveValue(reference);
  await expectAccessible(page);
  await main(page).getByRole('button', { name: t.submit }).click();
  await expect(main(page).getByRole('alert')).toBeFocused();
  await ask(page, words, { reference: 'MTR-7Q4K-23', email: contact });
  await expect(main(page).getByRole('alert')).toContainText('MTR-7Q4K-22');
  await ask(page, words, { reference: ` ${reference.toLowerCase().replaceAll('-', ' ')}`, email: contact });
  await expect(page.getByText(t.sent({ reference, email: contact }))).toBeVisible();
  await expectAccessible(page);
  const letter = await letterTo(contact, /where the enrollment stands/);
  expect(letter.text).not.toMatch(/\b\d{6}\b/);
  await page.goto(linkIn(letter));
  await seen(page, t.page.heading);
  for (const text of [
    t.page.contactLeads.needs_action,
    enrollmentNews.fix.heading,
    'Write it as registered.',
    words.settings.legalInfo.statuses.needs_action,
    words.enrollment.days.standing,
    t.page.who.right,
    'Ayu Sari',
  ])
    await expect(main(page).getByText(text).first()).toBeVisible();
  expect(await page.content()).not.toContain(admin);
  await expect(main(page).getByRole('button')).toHaveCount(1);
  await expectAccessible(page);
  await page.reload();
  await seen(page, t.page.heading);
  await db.statusAsk.deleteMany({ where: { enrollmentId: id } });
  await page.reload();
  await seen(page, t.gone.heading);
  await expectAccessible(page);
});

test('a Global admin who is locked out reads in Indonesian, on a telephone and without JavaScript, where it stands', async ({
  browser,
}) => {
  const words = wordsIn.id;
  const { enrollmentStatus: t } = words;
  const { people, reference, admin } = await enrolled('in_review');
  await db.user.update({ where: { id: people.member.userId }, data: { locale: 'id' } });
  const page = await plainPhone(browser);
  await page.goto('/sign-in');
  await main(page).getByRole('link', { name: t.way }).click();
  await seen(page, t.heading);
  await expectFits(page);
  await ask(page, words, { reference, email: admin });
  await expect(page.getByText(t.sent({ reference, email: admin }))).toBeVisible();
  await expectFits(page);
  await page.goto(linkIn(await letterTo(admin, /status pendaftaran/)));
  await seen(page, t.page.heading);
  await expect(main(page).getByText(words.enrollment.days.heading)).toBeVisible();
  await expect(main(page).getByText(t.page.events.confirm)).toBeVisible();
  await expect(main(page).getByRole('link', { name: t.page.who.forgot })).toHaveAttribute('href', '/forgot-password');
  await expectFits(page);
});

test('whoever has no business with an enrollment is answered the same, and gets no letter; a dead link leads on', async ({
  browser,
  page,
}) => {
  const words = wordsIn.en;
  const { enrollmentStatus: t } = words;
  const { id, reference, contact } = await enrolled('in_review');
  const stranger = `${randomUUID()}@nowhere.example`;
  for (const [known, email] of [
    [reference, stranger],
    [newReference(), contact],
    [reference, contact],
  ] as const) {
    await page.goto('/status');
    await ask(page, words, { reference: known, email });
    await expect(page.getByText(t.sent({ reference: known, email }))).toBeVisible();
  }
  const old = linkIn(await letterTo(contact, /where the enrollment stands/));
  expect(await lettersTo(stranger)).toEqual([]);
  await page.getByRole('link', { name: t.again }).click();
  await ask(page, words, { reference, email: contact });
  await seen(page, t.sentHeading);
  const { id: askId } = await db.statusAsk.findFirstOrThrow({ where: { enrollmentId: id } });
  await expect.poll(() => db.oneTimeLink.count({ where: { subjectId: askId } })).toBe(2);
  await page.goto(old);
  await seen(page, words.deadLink.superseded.heading);
  await expectAccessible(page);
  await page.goto(await pathOf({ id: askId }, 'read_status'));
  await seen(page, t.page.heading);
  await page.goto('/status/junk');
  await seen(page, words.deadLink.unknown.heading);
  await main(page).getByRole('link', { name: t.again }).click();
  await seen(page, t.heading);
  const context = await browser.newContext();
  await withoutScripts(context);
  const elsewhere = await context.newPage();
  await elsewhere.goto('/confirm/junk');
  await main(elsewhere).getByRole('link', { name: t.way }).click();
  await seen(elsewhere, t.heading);
});

async function plainPhone(browser: Browser): Promise<Page> {
  const viewport = { width: 320, height: 640 };
  return (await browser.newContext({ javaScriptEnabled: false, locale: 'id-ID', viewport })).newPage();
}
