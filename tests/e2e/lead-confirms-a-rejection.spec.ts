import type { Page } from '@playwright/test';
import { proposeReinstatement } from '@/lib/verification/second-looks';
import { bring, cast, domainOf, legalNameOf, versionOf } from '../support/story';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const words = wordsIn.en;
const { staffCase: t, labels, reviewReasons, documentKinds, reasonPages } = words;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('a reviewer proposes to refuse, the lead reads why and refuses, and the letter says what is wrong and which documents help', async ({
  page,
  browser,
}) => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const [lead, applicant] = [
    await (await browser.newContext()).newPage(),
    await (await browser.newContext()).newPage(),
  ];
  await letIn(page.context(), { userId: people.reviewer.userId, organizationId: null });
  await letIn(lead.context(), { userId: people.lead.userId, organizationId: null });
  await letIn(applicant.context(), people.member);

  await page.goto(`/cases/${id}?do=propose`);
  await main(page).getByLabel(labels.reason, { exact: true }).selectOption('entity_inactive');
  await main(page).getByLabel(labels.second).selectOption('address_mismatch');
  await main(page).getByLabel(labels.message, { exact: true }).last().fill('The register struck it off <b>in May</b>.');
  await expectAccessible(page);
  await press(page, t.decide.proposeSubmit);
  await expect(page.getByText(t.done.propose())).toBeVisible();
  await page.goto(`/cases/${id}?do=reject`);
  await expect(main(page).getByText(words.reasons.second_person_needed())).toBeVisible();

  await lead.goto('/cases?view=second');
  await main(lead)
    .getByRole('link', { name: legalNameOf(people.member) })
    .click();
  await expect(main(lead).getByText(t.proposal.theirs.reject({ name: 'Rosa Wijaya' }))).toBeVisible();
  await expect(main(lead).getByText('The register struck it off <b>in May</b>.').first()).toBeVisible();
  await expectAccessible(lead);
  await press(lead, t.decide.rejectSubmit);
  await expect(lead.getByText(t.done.reject({ company: legalNameOf(people.member) }))).toBeVisible();

  const letter = (await letterTo(`budi@${domainOf(people.member)}`, /not be verified|could not/i)).text;
  for (const reason of ['entity_inactive', 'address_mismatch'] as const)
    expect(letter).toContain(reviewReasons[reason].wrong);
  for (const kind of ['register_extract', 'annual_report', 'lease'] as const)
    expect(letter).toContain(documentKinds[kind]);
  await applicant.goto('/enrollment');
  await expect(main(applicant).getByText(reviewReasons.entity_inactive.wrong)).toBeVisible();
  await expect(main(applicant).getByText(documentKinds.annual_report, { exact: false }).first()).toBeVisible();
  await expectAccessible(applicant);

  // The same two reopen it.
  const word = { enrollmentId: id, seen: await versionOf(id), message: 'The register was out of date.' };
  await proposeReinstatement(people.reviewer, word);
  await lead.goto(`/cases/${id}`);
  await press(lead, t.decide.reinstateSubmit);
  await expect(lead.getByText(t.done.reinstate())).toBeVisible();
  await expectInvariants();
});

test('a lead adds a reason in both languages, says it anew, and a reviewer can give it until it is retired', async ({
  page,
  browser,
}) => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const code = `seal_${id.slice(-8)}`;
  const [name, other] = [`Seal missing ${code}`, `Seal unreadable ${code}`];
  await letIn(page.context(), { userId: people.lead.userId, organizationId: null });
  const reviewer = await (await browser.newContext()).newPage();
  await letIn(reviewer.context(), { userId: people.reviewer.userId, organizationId: null });

  await page.goto('/reasons');
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole('link', { name: reasonPages.add.heading }).click();
  await page.getByLabel(reasonPages.form.code).fill(code);
  await page.getByLabel(labels.label_en).fill(name);
  await press(page, reasonPages.add.submit);
  await expect(main(page).getByRole('alert').first()).toBeVisible();
  for (const field of ['wrong_en', 'cure_en', 'label_id', 'wrong_id', 'cure_id'] as const)
    await page.getByLabel(labels[field]).fill(`<i>${field}</i>`);
  await page.getByLabel(documentKinds.lease).check();
  await expectAccessible(page);
  await press(page, reasonPages.add.submit);
  await expect(page.getByText(reasonPages.done.add)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);

  const choice = (label: string) => reviewer.locator('option', { hasText: label });
  await reviewer.goto(`/cases/${id}?do=propose`);
  await expect(choice(name).first()).toBeAttached();
  await page.getByLabel(labels.label_en).fill(other);
  await press(page, reasonPages.form.submit);
  await expect(page.getByText(reasonPages.done.say)).toBeVisible();
  await reviewer.reload();
  await expect(choice(other).first()).toBeAttached();
  await press(page, reasonPages.retire.submit);
  await expect(page.getByText(reasonPages.isRetired)).toBeVisible();
  await reviewer.reload();
  await expect(main(reviewer).getByRole('button', { name: t.decide.proposeSubmit })).toBeVisible();
  await expect(choice(other)).toHaveCount(0);
});
