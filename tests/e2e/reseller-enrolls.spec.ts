import * as journey from './support/journey';
import { letterTo } from './support/letters';
import { newApplicant, wordsIn } from './support/people';
import { expectInvariants, test } from './support/test';

test('a company walks from Welcome to Active, approved in another window, with every letter arriving', async ({
  browser,
  page,
}) => {
  test.slow();
  const words = wordsIn.en;
  const who = newApplicant();
  const walk = { page, words, who, look: true };
  await journey.createAccount(walk);
  await journey.beginEnrollment(walk);
  await journey.linkPartnerId(walk);
  await journey.answerProfile(walk);
  await journey.submitAnswers(walk);
  await journey.confirmAsContact(walk, await (await browser.newContext()).newPage());
  await journey.approveAsReviewer(await (await browser.newContext()).newPage(), who, true);
  await letterTo(who.contact, /is verified/);
  await journey.acceptAgreement(walk);
  await journey.expectActive(walk);
  await journey.becomeAdminAgent(walk);
  for (const news of [
    /work account .* is ready/,
    /enrollment submitted/,
    /review has begun/,
    /is verified/,
    /is active/,
  ]) {
    await letterTo(who.email, news);
  }
  await expectInvariants();
});
