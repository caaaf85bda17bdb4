import type { Page } from '@playwright/test';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { holding } from '../support/invitations';
import { invited, partneredIn, resellerIn } from './support/invitations';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, follow, test, withoutScripts } from './support/test';

const words = wordsIn.id;
const { agreementStatus: t } = words;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

test('a provider asks by PartnerID or work account whether a company has signed, and asks one that keeps its invitation to', async ({
  page,
}) => {
  await withoutScripts(page.context());
  await page.setViewportSize({ width: 320, height: 800 });
  const { provider, reseller } = await partneredIn('ID');
  const keeper = await resellerIn('ID', 'qualified');
  const { id } = await invited(provider, { email: keeper.email });
  await park(holding(keeper, id));
  const { partnerId } = await db.location.findFirstOrThrow({ where: { organizationId: reseller.organizationId } });
  await speak(provider, 'id');
  await letIn(page.context(), provider);

  await page.goto('/indirect-resellers');
  await follow(main(page).getByRole('link', { name: t.way }));
  await expectAccessible(page);
  await page.getByLabel(t.partnerId).fill(partnerId);
  await page.getByLabel(t.tenant).fill(reseller.organizationId);
  await press(page, t.look);
  await expect(main(page).getByText(t.says.both_asked)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(t.tenant).fill('');
  await press(page, t.look);
  await expect(main(page).getByText(t.says.signed)).toBeVisible();
  await expect(main(page).getByText(reseller.name)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);

  await page.getByLabel(t.partnerId).fill('');
  await page.getByLabel(t.tenant).fill(keeper.organizationId);
  await press(page, t.look);
  await expect(main(page).getByText(t.says.tenant_unsigned)).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  await press(page, t.ask);
  await expect(page.getByText(t.asked)).toBeVisible();
  await letterTo(keeper.email, /asks you to accept the partner agreement/);
});
