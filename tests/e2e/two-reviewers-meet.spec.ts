import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { bring, cast, legalNameOf } from '../support/story';
import { newTag } from '../support/tag';
import { lettersTo, letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const { queue, staff, staffCase, reasons } = wordsIn.en;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

async function called(userId: string, firstName: string) {
  const lastName = `Anggraini${newTag()}`;
  const { email } = await db.user.update({ where: { id: userId }, data: { firstName, lastName } });
  return { name: `${firstName} ${lastName}`, email };
}

test('two reviewers meet over a case: each sees the other, one has it, notes reach who is named, and a stale page says who did what', async ({
  page: rosa,
  browser,
}) => {
  test.slow();
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const company = legalNameOf(people.member);
  const [hers, theirs] = [await called(people.reviewer.userId, 'Rosa'), await called(people.second.userId, 'Sari')];
  const [sari, lead, admin] = await Promise.all([1, 2, 3].map(async () => (await browser.newContext()).newPage()));
  if (!sari || !lead || !admin) throw new Error('No browser.');
  const staffed = (userId: string) => ({ userId, organizationId: null });
  await letIn(rosa.context(), staffed(people.reviewer.userId));
  await letIn(sari.context(), staffed(people.second.userId));
  await letIn(lead.context(), staffed(people.lead.userId));

  await sari.goto(`/cases/${enrollmentId}`);
  await rosa.goto(`/cases/${enrollmentId}`);
  await expect(main(rosa).getByText(`${theirs.name} is looking at this`)).toBeVisible();
  await press(rosa, staffCase.desk.claim);
  await expect(rosa.getByText(staffCase.done.claim())).toBeVisible();
  await expect(main(rosa).getByText(/It is yours until \d\d:\d\d/)).toBeVisible();

  // Sari's page is older than that: pressed, it does nothing and says who was quicker.
  await press(sari, staffCase.desk.claim);
  await expect(main(sari).getByRole('alert')).toHaveText(reasons.claimed_by_another());
  await expect(main(sari).getByText(new RegExp(`^${hers.name}, .*${staffCase.history.deeds.claim()}$`))).toBeVisible();
  await expect(main(sari).getByText(`${hers.name} is looking at this`)).toBeVisible();
  await expectAccessible(sari);

  // A note stays among staff; a name nobody has is refused with those there are.
  const note = `<b>@${theirs.name}</b> the register has the longer name.`;
  await main(rosa).getByLabel(queue.notes.label).fill('@Nobodyatall look');
  await press(rosa, queue.notes.submit);
  await expect(main(rosa).getByRole('alert')).toContainText('Nobodyatall');
  await main(rosa).getByLabel(queue.notes.label).fill(note);
  await press(rosa, queue.notes.submit);
  await expect(rosa.getByText(staffCase.done.note())).toBeVisible();
  await expect(rosa.locator('#notes li')).toContainText(note);
  await expectAccessible(rosa);
  expect((await letterTo(theirs.email, /names you in a note/)).text).toContain(`/cases/${enrollmentId}#notes`);
  await letIn(admin.context(), people.member);
  for (const path of ['/enrollment', '/enrollment/conversation', '/overview']) {
    await admin.goto(path);
    await expect(main(admin)).not.toContainText('the longer name');
  }

  // A lead gives it to Sari, who is told; what Rosa then presses says why not.
  await lead.goto(`/cases/${enrollmentId}`);
  await main(lead).getByLabel(queue.desk.assign, { exact: true }).selectOption({ label: theirs.name });
  await press(lead, queue.desk.assignSubmit);
  await expect(lead.getByText(staffCase.done.assign())).toBeVisible();
  await expectAccessible(lead);
  await press(rosa, staffCase.desk.release);
  await expect(main(rosa).getByRole('alert')).toHaveText(reasons.claimed_by_another());
  await expect(
    main(rosa)
      .getByText(staffCase.history.deeds.assign({ name: theirs.name }))
      .first(),
  ).toBeVisible();
  expect((await letterTo(theirs.email, /gave you a case/)).text).toContain(company);
  expect((await lettersTo(hers.email)).map(({ subject }) => subject)).toHaveLength(1);

  // Sari puts it off, on the smallest telephone and without script: it is out of the queue, and the company's days run on.
  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } });
  await letIn(bare, staffed(people.second.userId));
  const small = await bare.newPage();
  await small.goto(`/cases/${enrollmentId}`);
  await small.getByLabel(queue.desk.snooze, { exact: true }).fill('2020-01-01');
  await press(small, queue.desk.snoozeSubmit);
  await expect(main(small).getByRole('alert')).toContainText('at most 90 days');
  const until = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await small.getByLabel(queue.desk.snooze, { exact: true }).fill(until);
  await press(small, queue.desk.snoozeSubmit);
  await expect(small.getByText(staffCase.done.snooze())).toBeVisible();
  await expectFits(small);
  await small.goto('/cases?view=snoozed&sort=-sent');
  await expect(main(small).getByRole('link', { name: company })).toBeVisible();
  await small.goto(`/cases?view=unclaimed&search=${encodeURIComponent(company)}`);
  await expect(main(small).getByText(staff.notFound({ search: company }))).toBeVisible();
  await expectFits(small);
  await expectInvariants();
});
