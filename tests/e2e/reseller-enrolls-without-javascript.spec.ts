import * as journey from './support/journey';
import { newApplicant, wordsIn } from './support/people';
import { expect, expectInvariants, test } from './support/test';

test.use({ javaScriptEnabled: false });

test('the whole way works without JavaScript, refusals included', async ({ browser, page }) => {
  test.slow();
  const words = wordsIn.en;
  const who = newApplicant();
  const walk = { page, words, who };
  const plain = async () => (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await journey.createAccount(walk);
  await journey.beginEnrollment(walk);
  await page.goto('/enrollment/primary-contact');
  await journey.answerPrimaryContact(walk, 'budi@gmail.com');
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel(words.labels.email)).toHaveValue('budi@gmail.com');
  await journey.linkPartnerId(walk);
  await journey.answerProfile(walk);
  await journey.submitAnswers(walk);
  await journey.confirmAsContact(walk, await plain());
  await journey.approveAsReviewer(await plain(), who);
  await journey.acceptAgreement(walk);
  await journey.expectActive(walk);
  await journey.becomeAdminAgent(walk);
  await expectInvariants();
});
