import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { linkPartnerId, reseller } from '../support/story';
import { taken, transferAsked } from '../support/transfers';
import { named } from './support/invitations';
import { codeIn, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, follow, test } from './support/test';

const { labels, membership: w } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

async function pair() {
  const holder = await named(await reseller('ID'), 'Cendana Lestari');
  await linkPartnerId(holder);
  const asker = await named(await reseller('ID'), 'Maple Services');
  return { holder, asker };
}

test('a reseller asks for a PartnerID another uses; the holder of the membership account hands it over by letter', async ({
  browser,
  context,
  page,
}) => {
  const { holder, asker } = await pair();
  const { partnerId, signInEmail } = await taken({ holder, asker });
  await letIn(context, asker);
  await page.goto('/enrollment/partner-id');
  await press(page, w.taken.askFor({ partnerId }));
  await expect(page.getByText(w.taken.asked)).toBeVisible();
  await expectAccessible(page);

  const reader = await (await browser.newContext()).newPage();
  const letter = await letterTo(signInEmail, /asks for PartnerID/);
  await reader.goto(linkIn(letter));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    w.answer.heading({ asker: asker.name, partnerId }),
  );
  await expectAccessible(reader);
  await follow(main(reader).getByRole('link', { name: w.answer.decline, exact: true }));
  await expectAccessible(reader);
  await main(reader).getByRole('link', { name: w.answer.backToApprove }).click();
  await expect(main(reader).getByRole('button', { name: w.answer.approve, exact: true })).toBeVisible();
  await reader.getByLabel(labels.letterCode).fill(codeIn(letter));
  await press(reader, w.answer.approve);
  await expect(reader.getByText(w.answer.over.approved({ asker: asker.name }))).toBeVisible();
  await letterTo(asker.email, /is yours now/);
  await page.reload();
  await expect(page.getByRole('radio', { checked: true })).toHaveValue(partnerId);
  const { organizationId } = await db.location.findUniqueOrThrow({ where: { partnerId } });
  expect(organizationId).toBe(asker.organizationId);
});

test('a Global admin of whoever uses it declines with a reason, which the asker reads', async ({ context, page }) => {
  const { holder, asker } = await pair();
  const { partnerId } = await transferAsked({ holder, asker });
  await letIn(context, holder);
  await page.goto('/settings/identifiers');
  await main(page).getByRole('link', { name: w.answer.read }).click();
  await expect(page).toHaveURL(/\/transfers\//);
  await expectAccessible(page);
  await press(page, w.answer.decline);
  await page.getByLabel(labels.reason).fill('We sell under this number.');
  await press(page, w.answer.decline);
  await expect(page.getByText(w.answer.over.declined())).toBeVisible();
  await letterTo(asker.email, /is not handed over/);
  await letIn(context, asker);
  await page.goto(`/enrollment/partner-id?known=${partnerId}`);
  await expect(page.getByText('We sell under this number.')).toBeVisible();
});
