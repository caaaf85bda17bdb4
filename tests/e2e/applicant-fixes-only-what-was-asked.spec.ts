import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { claim } from '@/lib/verification/claims';
import { pdfOf } from '../evidence/corpus';
import { bring, cast, legalNameOf } from '../support/story';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const { en, id: indonesian } = wordsIn;
const main = (page: Page) => page.getByRole('main');

async function write(page: Page, reason: string, message: string): Promise<void> {
  const form = page.locator('#decide form').filter({ has: page.locator('[name=field]') });
  await form.getByLabel(en.labels.reason).selectOption({ label: reason });
  await form.getByLabel(en.labels.message).fill(message);
  await form.getByRole('button', { name: en.caseFixes.write }).click();
  await expect(page.getByText(en.staffCase.done.draftFix())).toBeVisible();
}

test('a reviewer writes two requests down and sends them in one letter; in Indonesian and without script just those unlock; old stands beside new', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  await speak(people.member, 'id');
  await letIn(context, { userId: people.reviewer.userId, organizationId: null });
  const { caseFixes: t, reviewReasons, reviewFields } = en;

  await page.goto(`/cases/${enrollmentId}`);
  await page.getByRole('link', { name: t.askAbout({ named: en.labels.legalName }) }).click();
  await write(page, reviewReasons.name_mismatch.label, 'As in the deed:\n<b>with Jaya</b>.');
  await page.goto(`/cases/${enrollmentId}?do=ask#decide`);
  await page.locator('#decide [name=field]').selectOption('business_proof');
  await write(page, reviewReasons.doc_too_old.label, 'A newer one.');
  const drafts = page.locator('#fixes');
  await expect(drafts).toContainText('<b>with Jaya</b>.');
  await expect(drafts).toContainText('Rosa Wijaya');
  await expectAccessible(page);
  expect(await db.fixRequest.count({ where: { enrollmentId } })).toBe(0);
  await drafts.getByRole('button', { name: t.sendAll({ count: 2 }) }).click();
  await expect(page.getByText(en.staffCase.done.ask({ company: legalNameOf(people.member) }))).toBeVisible();
  await expect(main(page).getByText(t.came.waits).first()).toBeVisible();
  await page.locator('#answer-time summary').click();
  await page.locator('#answer-time').getByRole('button', { name: t.time.submit }).click();
  await expect(page.getByText(en.staffCase.done.extend())).toBeVisible();

  const admin = await db.user.findUniqueOrThrow({ where: { id: people.member.userId } });
  expect((await letterTo(admin.email, /kami memerlukan sesuatu/)).text).toContain('/enrollment/put-right');
  const viewport = { width: 320, height: 740 };
  const theirs = await browser.newContext({ javaScriptEnabled: false, viewport });
  await letIn(theirs, people.member);
  const applicant = await theirs.newPage();
  const seen = await browser.newContext({ viewport });
  await letIn(seen, people.member);
  const looked = await seen.newPage();
  await looked.goto('/enrollment/put-right');
  await expectAccessible(looked);
  await expectFits(looked);

  const { putRight, documents, labels, profile } = indonesian;
  await applicant.goto('/enrollment/put-right');
  await expect(main(applicant).getByText(putRight.unchanged)).toHaveCount(1);
  await expect(main(applicant).getByText(putRight.nothingCame)).toHaveCount(1);
  await expect(main(applicant)).toContainText(indonesian.caseFixes.attemptOf({ now: 1, of: 3 }));
  await applicant
    .getByRole('link', { name: indonesian.enrollmentNews.fix.change({ part: indonesian.reviewFields.legal_name }) })
    .click();
  await expect(main(applicant).getByText(putRight.locked).first()).toBeVisible();
  await expect(applicant.getByLabel(labels.addressLine1)).toHaveCount(0);
  await applicant.getByLabel(labels.legalName).fill(`${legalNameOf(people.member)} Jaya`);
  await applicant.getByRole('button', { name: profile.save }).click();
  // The name, and the PartnerID, which is none of the answers.
  await expect(main(applicant).getByRole('link', { name: new RegExp(`^${profile.check.change}`) })).toHaveCount(2);

  await applicant.goto('/enrollment/support-contact?from=check');
  await expect(main(applicant)).toContainText(indonesian.reasons.not_asked_for());
  await expect(main(applicant).getByRole('textbox')).toHaveCount(0);
  await looked.goto('/enrollment/company?from=check');
  await expectAccessible(looked);
  await expectFits(looked);

  await applicant.goto('/enrollment/documents');
  await expect(applicant.locator('#employment')).toContainText(putRight.locked);
  await expect(applicant.locator('#employment form')).toHaveCount(0);
  const section = applicant.locator('#business');
  await section.getByLabel(labels.kind).selectOption('registration_certificate');
  await section.getByLabel(labels.issuedOn).fill(new Date().toISOString().slice(0, 10));
  const file = { name: 'nib.pdf', mimeType: 'application/pdf', buffer: pdfOf() };
  await section.getByLabel(labels.document, { exact: true }).setInputFiles(file);
  await section.getByRole('button', { name: documents.submit }).click();
  await applicant.goto('/enrollment/put-right');
  await expect(main(applicant).getByText(putRight.changed)).toHaveCount(1);
  await expect(main(applicant).getByText(putRight.came({ file: 'nib.pdf' }))).toBeVisible();
  await applicant.getByRole('link', { name: putRight.sendAgain }).click();
  await applicant.getByRole('checkbox', { name: labels.declared }).check();
  await applicant.getByRole('button', { name: profile.check.submitAgain }).click();
  await expect(applicant).toHaveURL(/\/enrollment\/sent/);

  await page.goto(`/cases/${enrollmentId}`);
  const came = page.getByRole('region', { name: t.came.heading });
  const row = came.getByRole('row').filter({ hasText: reviewFields.legal_name });
  await expect(row).toContainText(legalNameOf(people.member));
  await expect(row).toContainText('Jaya');
  await expect(came.getByRole('row').filter({ hasText: reviewFields.business_proof })).toContainText('nib.pdf');
  await expect(main(page)).toContainText(t.attemptOf({ now: 1, of: 3 }));
  await expectAccessible(page);
  await expectInvariants();
});
