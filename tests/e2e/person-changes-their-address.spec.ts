import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { colleague } from '../support/people';
import { resellerIn } from './support/invitations';
import { codeIn, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const headed = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

for (const language of ['en', 'id'] as const)
  test(`a person changes their address, and the old one takes it back within the day (${language})`, async ({
    browser,
  }) => {
    // In Indonesian on a telephone, without scripts.
    const open = async () => {
      if (language === 'en') return (await browser.newContext()).newPage();
      const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 320, height: 640 } });
      await withoutScripts(context);
      return context.newPage();
    };
    const { people, labels } = wordsIn[language];
    const { address: t } = people;
    const person = await colleague(await resellerIn('ID'), []);
    await speak(person, language);
    const page = await open();
    await letIn(page.context(), person);
    const wanted = `${randomUUID()}@new.example`;
    await page.goto('/settings/address');
    await expectAccessible(page);
    await expectFits(page);
    await page.getByLabel(t.wanted).fill(wanted);
    await press(page, t.submit);
    await expect(main(page).getByText(wanted)).toBeVisible();
    await expect(main(page).getByText(t.waits)).toBeVisible();
    expect((await db.user.findUniqueOrThrow({ where: { id: person.userId } })).email).toBe(person.email);

    const reader = await open();
    await byLetter(reader, wanted, t.prove.heading, labels.letterCode);
    await press(reader, t.prove.submit);
    await headed(reader, t.prove.done);
    expect((await db.user.findUniqueOrThrow({ where: { id: person.userId } })).email).toBe(wanted);

    await byLetter(reader, person.email, t.undo.heading, labels.letterCode);
    await press(reader, t.undo.submit);
    await headed(reader, t.undo.done);
    expect((await db.user.findUniqueOrThrow({ where: { id: person.userId } })).email).toBe(person.email);
    await page.goto('/settings/address');
    await expect(page).toHaveURL(/\/sign-in/);
    await expectInvariants();
  });

/** Opens what an address was written that has a link, and types the letter's code. */
async function byLetter(reader: Page, address: string, heading: string, code: string): Promise<void> {
  const letter = await letterTo(address, /./);
  await reader.goto(linkIn(letter));
  await headed(reader, heading);
  await expectAccessible(reader);
  await expectFits(reader);
  await reader.getByLabel(code).fill(codeIn(letter));
}
