import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { askToMove } from '@/lib/location-transfer/account-move';
import { connect, foundAccount } from '@/lib/partner-id/accounts';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { addLocation } from '@/lib/partner-id/locations';
import { password } from '../support/people';
import { reseller, started } from '../support/story';
import { taken } from '../support/transfers';
import { named, pathOf } from './support/invitations';
import { codeIn, letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { letIn } from './support/session';
import { expect, expectAccessible, test } from './support/test';

const { labels, partnerId: p, membership: w, settings: s, reasons } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const list = '/enrollment/partner-id';

test('a founded membership account proves its address by letter; then a global PartnerID leads to the location that is linked, renamed and closed', async ({
  context,
  page,
}) => {
  const member = await named(await reseller('FR'), 'Maple Services');
  await started(member);
  await db.user.update({ where: { id: member.userId }, data: { addressProvenAt: null } });
  await foundAccount(member, { name: 'Maple', city: 'Lyon', password });
  await addLocation(member, { name: 'Maple UK', city: 'London', country: 'GB' });
  const { identifiers } = await findIdentifiers(member);
  const idOf = (city: string, kind: string) =>
    identifiers.find((place) => place.city === city && place.kind === kind)?.partnerId ?? '';
  const [global, lyon, london] = [idOf('Lyon', 'global'), idOf('Lyon', 'location'), idOf('London', 'location')];
  await letIn(context, member);

  await page.goto(list);
  await expect(page.getByText(w.unproven.heading)).toBeVisible();
  await expectAccessible(page);
  await press(page, p.list.submit);
  await expect(page.getByText(reasons.partner_account_unproven()).first()).toBeVisible();
  const letter = await letterTo(member.email, /Confirm the address of the membership account/);
  await page.goto(linkIn(letter));
  await expectAccessible(page);
  const code = page.getByLabel(labels.letterCode);
  if (await code.isVisible()) await code.fill(codeIn(letter));
  await press(page, w.prove.submit);
  await expect(page.getByRole('heading', { level: 1, name: w.prove.done })).toBeVisible();
  await main(page).getByRole('link', { name: w.prove.link }).click();

  await page.getByRole('textbox', { name: w.lookUp.label }).fill(london);
  await press(page, w.lookUp.submit);
  const told = { partnerId: london, location: 'United Kingdom', account: 'France' };
  await expect(page.getByText(w.lookUp.elsewhereButHere(told))).toBeVisible();
  await expect(page.getByRole('radio', { name: lyon })).toBeEnabled();
  await expect(page.getByText(p.list.noneHeading({ country: 'France' }))).toHaveCount(0);
  await expectAccessible(page);
  await main(page)
    .getByRole('link', { name: w.locations.addIn({ country: 'France' }) })
    .first()
    .click();
  await expect(page.getByLabel(labels.country)).toHaveValue('FR');

  await page.goto(list);
  await page.getByRole('textbox', { name: w.lookUp.label }).fill(global);
  await press(page, w.lookUp.submit);
  await expect(page.getByText(w.lookUp.global({ partnerId: global }))).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(1);
  await page.getByRole('radio').check();
  await press(page, p.list.submit);
  await expect.poll(async () => (await findIdentifiers(member)).chosen?.partnerId).toBe(lyon);

  await page.goto('/settings/locations');
  await expectAccessible(page);
  await main(page).getByRole('link', { name: 'Maple UK' }).click();
  await expect(page).toHaveURL(/\/locations\/\d+$/);
  await expectAccessible(page);
  await page.getByLabel(labels.city).fill('Leeds');
  await press(page, w.locations.save);
  await expect(page.getByText(w.locations.saved)).toBeVisible();
  await expect(page.getByText('Leeds')).toBeVisible();
  await main(page).getByRole('link', { name: 'Maple UK' }).click();
  await press(page, w.locations.close.submit);
  await expect(page.getByText(w.locations.closed)).toBeVisible();
  await letterTo(member.email, /location Leeds of your membership account is closed/);
  await page.goto('/settings/identifiers');
  await expect(main(page).getByText(s.identifiers.closed)).toBeVisible();
  await expectAccessible(page);
});

test('a location another account uses names its masked user alone, also to whoever types its number', async ({
  context,
  page,
}) => {
  const holder = await named(await reseller('ID'), 'Cendana Lestari');
  await foundAccount(holder, { name: 'Cendana', city: 'Medan', password });
  const { identifiers, account } = await findIdentifiers(holder);
  const { partnerId } = identifiers.find(({ kind }) => kind === 'location') ?? { partnerId: '' };
  await db.location.update({ where: { partnerId }, data: { organizationId: holder.organizationId } });
  await db.organization.update({ where: { id: holder.organizationId }, data: { name: 'Cendana Lestari' } });
  const asker = await named(await reseller('ID'), 'Maple Services');
  await connect(asker, { email: account?.signInEmail ?? '', password });
  await letIn(context, asker);
  await page.goto(`${list}?known=${partnerId}`);
  await expect(page.getByText(w.taken.usedBy({ holder: 'C••• L•••', city: 'Medan' }))).toBeVisible();
  expect(await page.content()).not.toContain('Lestari');
  await expectAccessible(page);
});

test('a membership account is moved by its holder’s letter, and its pages say before what that means', async ({
  context,
  page,
}) => {
  const { asker } = await taken();
  await askToMove(asker);
  await letIn(context, asker);
  for (const path of [
    '/settings/identifiers/move',
    await pathOf({ id: asker.organizationId }, 'move_partner_account'),
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
