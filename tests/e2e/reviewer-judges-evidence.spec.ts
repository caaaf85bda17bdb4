import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { claim } from '@/lib/verification/claims';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';
import { pdfOf } from '../evidence/corpus';
import { documentOf, sent } from '../support/documents';
import { bring, cast, domainOf } from '../support/story';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { caseDocuments: t, proofs, staffCase, reviewReasons, documents } = words;
const card = (page: Page) => page.locator('#documents');

test.beforeAll(() => void (which('pdftoppm') || installFromDebian('poppler-utils')));

async function onTheDesk() {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  const licence = await sent(people.member, enrollmentId, { text: pdfOf(), name: 'nib-2026.pdf' });
  const letter = await sent(people.member, enrollmentId, {
    ...{ text: pdfOf({ catalog: '/Lang (id)' }), name: 'penugasan "Budi".pdf' },
    ...{ proves: 'employment', kind: 'assignment_letter' },
  });
  return { people, enrollmentId, licence, letter };
}

const journalOf = async (id: string) => {
  const rows = await db.auditEntry.findMany({ where: { subject: 'document', subjectId: id }, orderBy: { id: 'asc' } });
  return rows.map(({ action }) => action);
};

test('a reviewer looks at each document, takes one as proof and says why another cannot be used, and its sender reads it', async ({
  page,
  context,
}) => {
  const { people, enrollmentId, licence, letter } = await onTheDesk();
  await letIn(context, { userId: people.reviewer.userId, organizationId: null });
  await page.goto(`/cases/${enrollmentId}?document=${licence}`);
  const picture = card(page).getByRole('img', { name: t.picture({ file: 'nib-2026.pdf', page: 1 }) });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(1600);
  await expect(card(page)).toContainText((await documentOf(licence)).sha256.replace(/(.{4})(?=.)/g, '$1 '));
  await card(page).getByText(documents.needed).click();
  await expect(card(page)).toContainText(/PT Contoh/);
  await expectAccessible(page);

  await card(page).getByRole('button', { name: t.accept, exact: true }).click();
  await expect(page.getByText(staffCase.done.acceptDocument())).toBeVisible();
  expect(await documentOf(licence)).toMatchObject({ status: 'accepted', decidedById: people.reviewer.userId });

  const tab = t.tab({ proof: proofs.of.employment, file: 'penugasan "Budi".pdf' });
  await card(page).getByRole('link', { name: tab }).click();
  await expect(page).toHaveURL(new RegExp(letter));
  await card(page).getByText(t.refuseOpen).click();
  const refuse = card(page).getByRole('button', { name: t.refuse, exact: true });
  await refuse.click();
  await expect(card(page).getByRole('alert').first()).toBeVisible();
  await card(page).getByLabel(words.labels.reason).selectOption('doc_illegible');
  await card(page).getByLabel(words.labels.message).fill('The signature cannot be read. <b>Please scan it.</b>');
  await refuse.click();
  await expect(page.getByText(staffCase.done.refuseDocument())).toBeVisible();
  await expect(card(page)).toContainText('<b>Please scan it.</b>');
  await page.setViewportSize({ width: 320, height: 700 });
  await expectFits(page);

  const { email } = await db.user.findUniqueOrThrow({ where: { id: people.member.userId } });
  const told = await letterTo(email, /cannot be used|dapat dipakai/);
  expect(told.text).toContain('The signature cannot be read.');
  expect(told.text).toContain(reviewReasons.doc_illegible.cure);
  expect(await journalOf(licence)).toEqual(expect.arrayContaining(['document.look', 'document.accept']));
  await expectInvariants();
});

test('what is downloaded is saved under its own name and never opened by the browser; pictures run nothing', async ({
  page,
  context,
}) => {
  const { people, letter } = await onTheDesk();
  await letIn(context, { userId: people.reviewer.userId, organizationId: null });
  const file = await context.request.get(`/cases/documents/${letter}/file`);
  expect(file.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(file.headers()['content-disposition']).toBe(
    `attachment; filename="penugasan-Budi-.pdf"; filename*=UTF-8''penugasan%20%22Budi%22.pdf`,
  );
  const picture = await context.request.get(`/cases/documents/${letter}/pages/1`);
  expect(picture.headers()).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  expect(await journalOf(letter)).toEqual(['document.begin', 'document.download', 'document.look']);
  await letIn(context, people.member);
  for (const path of ['file', 'pages/1'])
    expect((await page.goto(`/cases/documents/${letter}/${path}`))?.status(), domainOf(people.member)).toBe(404);
});

test('a document on a colleague’s desk, or judged meanwhile, is not judged twice', async ({ page, context }) => {
  const { people, enrollmentId, licence } = await onTheDesk();
  await letIn(context, { userId: people.second.userId, organizationId: null });
  await page.goto(`/cases/${enrollmentId}?document=${licence}`);
  await expect(card(page)).toContainText(words.reasons.claimed_by_another());
  await expect(card(page).getByRole('button', { name: t.accept, exact: true })).toHaveCount(0);

  await letIn(context, { userId: people.reviewer.userId, organizationId: null });
  await page.goto(`/cases/${enrollmentId}?document=${licence}`);
  const other = await context.newPage();
  await other.goto(`/cases/${enrollmentId}?document=${licence}`);
  await card(other).getByRole('button', { name: t.accept, exact: true }).click();
  await expect(other.getByText(staffCase.done.acceptDocument())).toBeVisible();
  await card(page).getByRole('button', { name: t.accept, exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  expect(await documentOf(licence)).toMatchObject({ status: 'accepted', version: 1 });
});
