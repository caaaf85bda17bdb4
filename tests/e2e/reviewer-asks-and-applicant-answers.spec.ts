import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { claim } from '@/lib/verification/claims';
import { answer } from '@/lib/verification/messages';
import { pdfOf } from '../evidence/corpus';
import { bring, cast, domainOf } from '../support/story';
import { codeOf, pathOf } from './support/invitations';
import { letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const { en, id: indonesian } = wordsIn;

const pdf = (name: string, lang: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: pdfOf({ catalog: `/Lang (${lang})` }),
});

async function say(page: Page, label: string, text: string, send: string): Promise<void> {
  await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: send, exact: true }).click();
}

test('a reviewer asks in English, a Global admin reads it in Indonesian and answers, and no attempt is used', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  await speak(people.member, 'id');
  const before = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
  await letIn(context, { userId: people.reviewer.userId, organizationId: null });
  await page.goto(`/cases/${enrollmentId}`);
  const card = page.locator('#conversation');
  await expect(card).toContainText(en.conversation.hint);
  await say(
    page,
    en.conversation.writeCompany,
    '<b>Which</b> address?\nThe register has another.',
    en.conversation.send,
  );
  await expect(page.getByText(en.staffCase.done.answer())).toBeVisible();
  await expect(card).toContainText('<b>Which</b> address?');
  await expect(card).toContainText(en.conversation.unread);
  await card.locator('summary').click();
  await card.getByLabel(en.labels.files).setInputFiles([pdf('form.pdf', 'one'), pdf('list.pdf', 'two')]);
  await card.getByRole('button', { name: en.conversation.files.submit }).click();
  await expect(page.getByText(en.conversation.files.sent)).toBeVisible();
  await expect(card).toContainText('list.pdf');
  await expectAccessible(page);

  const admin = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await letIn(admin, people.member);
  const theirs = await admin.newPage();
  await theirs.goto('/enrollment');
  await theirs.getByRole('link', { name: indonesian.conversation.write }).click();
  await expect(theirs.getByText('The register has another.')).toBeVisible();
  await expect(theirs.getByText(indonesian.conversation.hint)).toBeVisible();
  const [download] = await Promise.all([
    theirs.waitForEvent('download'),
    theirs.getByRole('link', { name: `${indonesian.conversation.files.download}: form.pdf` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('form.pdf');
  await expectAccessible(theirs);
  await expectFits(theirs);
  await say(theirs, indonesian.conversation.write, '', indonesian.conversation.send);
  await expect(theirs.getByRole('main').getByRole('alert')).toBeVisible();
  await say(theirs, indonesian.conversation.write, 'Alamat kedua.', indonesian.conversation.send);
  await expect(theirs.getByText(indonesian.conversation.sent)).toBeVisible();
  await expect(theirs.getByLabel(indonesian.conversation.write)).toHaveValue('');
  await admin.close();

  await page.goto('/cases?view=wrote');
  await expect(page.getByRole('rowheader').getByText(en.staff.wrote).first()).toBeVisible();
  await page.goto(`/cases/${enrollmentId}`);
  await expect(card).toContainText('Alamat kedua.');
  expect(await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })).toEqual(before);
  await expectInvariants();
});

test('the contact answers by the letter’s link, without script and on the smallest telephone, and needs no account', async ({
  browser,
  page: seen,
}) => {
  test.slow();
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  await answer(people.reviewer, { enrollmentId, message: 'Is Budi still your contact?' });
  const viewport = { width: 320, height: 740 };
  const context = await browser.newContext({ javaScriptEnabled: false, viewport });
  const page = await context.newPage();
  const link = linkIn(await letterTo(`budi@${domainOf(people.member)}`, /a reviewer wrote to you|peninjau menulis/));
  const { conversation: t, labels } = en;
  await seen.setViewportSize(viewport);
  await seen.goto(link);
  await expectAccessible(seen);
  await expectFits(seen);
  await page.goto(link);
  await expect(page.getByText('Is Budi still your contact?')).toBeVisible();
  expect(await db.message.count({ where: { enrollmentId, readAt: { not: null } } })).toBe(0);
  await page.getByLabel(t.write).fill('Yes, I am.');
  await page.getByRole('button', { name: t.send, exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page.getByLabel(t.write)).toHaveValue('Yes, I am.');
  await page.getByLabel(labels.letterCode).fill(await codeOf({ id: enrollmentId }, 'write_message'));
  await page.getByRole('button', { name: t.send, exact: true }).click();
  await expect(page.getByText(t.sent)).toBeVisible();
  await expect(page.getByText('Yes, I am.')).toBeVisible();
  await page.locator('#files summary').click();
  const wrong = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Notes.') };
  await page.getByLabel(labels.files).setInputFiles([pdf('letter.pdf', 'three'), wrong]);
  await page.getByRole('button', { name: t.files.submit }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.files.which({ number: 2 }));
  await page.getByLabel(labels.files).setInputFiles([pdf('letter.pdf', 'three')]);
  await page.getByRole('button', { name: t.files.submit }).click();
  await expect(page.getByText(t.files.sent)).toBeVisible();
  await expect(page.getByText(/letter\.pdf/).first()).toBeVisible();
  expect(page.url()).not.toContain(link.split('/').at(-1) ?? 'nothing');
  await expect(page.getByLabel(labels.letterCode)).toHaveCount(0);
  expect(await db.message.count({ where: { enrollmentId, readAt: { not: null } } })).toBe(1);

  await page.goto('/conversation/nothing-of-the-kind');
  await expect(page.getByRole('heading', { name: en.deadLink.unknown.heading })).toBeVisible();
  const old = await pathOf({ id: enrollmentId }, 'write_message');
  await db.contact.updateMany({
    where: { kind: 'primary', profile: { enrollmentId } },
    data: { email: `other@${domainOf(people.member)}` },
  });
  await page.goto(old);
  await expect(page.getByRole('heading', { name: en.deadLink.superseded.heading })).toBeVisible();
  await context.close();
});
