import * as journey from './support/journey';
import { letterTo } from './support/letters';
import { newApplicant, wordsIn } from './support/people';
import { expect, expectInvariants, test } from './support/test';

test('a person with one name only enrolls a company, signs for it, and is called by that name everywhere', async ({
  browser,
  page,
}) => {
  test.slow();
  const words = wordsIn.en;
  const plain = newApplicant();
  const who = {
    ...plain,
    company: `PT Maju <${plain.tag}>`,
    named: { user: ['Sukarno', ''], contact: ['Muthu a/l Raman', ''] } satisfies typeof plain.named,
  };
  const walk = { page, words, who };
  await journey.createAccount(walk);
  await journey.beginEnrollment(walk);
  await journey.linkPartnerId(walk);
  await journey.answerProfile(walk);
  await journey.submitAnswers(walk);
  await expect(page.getByText('Sukarno', { exact: true }).first()).toBeVisible();
  const { text } = await letterTo(who.contact, /confirm your e-mail address/);
  expect(text).toContain(`Sukarno is enrolling ${who.company} as an indirect reseller`);
  await journey.confirmAsContact(walk, await (await browser.newContext()).newPage());
  await journey.approveAsReviewer(await (await browser.newContext()).newPage(), who);
  await journey.acceptAgreement(walk);
  await journey.expectActive(walk);
  await expect(page.getByText('Sukarno, Director', { exact: true })).toBeVisible();
  await journey.becomeAdminAgent(walk);
  await expectInvariants();
});
