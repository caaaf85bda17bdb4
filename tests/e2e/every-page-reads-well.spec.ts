import { park } from '@/lib/invitation/answers';
import { inviteCustomer, trio } from '../support/customers';
import { holding } from '../support/invitations';
import { linkPartnerId, reseller, started } from '../support/story';
import { served } from './support/customers';
import { customerIn, invited, partneredIn } from './support/invitations';
import { enter, letIn } from './support/session';
import { expectAccessible, expectFits, test } from './support/test';

type Place = {
  name: string;
  paths: () => Promise<{ by: Parameters<typeof letIn>[1] | string | null; paths: string[] }>;
};

/** Pages that no other walk stops at to look around, each by somebody whose page it is. */
const places: Place[] = [
  { name: 'a visitor', paths: async () => ({ by: null, paths: ['/customer-agreement'] }) },
  { name: 'an operator', paths: async () => ({ by: 'operator@mitra.example', paths: ['/offers', '/offers/import'] }) },
  { name: 'a provider', paths: ofProvider },
  { name: 'a reviewer', paths: ofReviewer },
  { name: 'a reseller with a draft', paths: ofApplicant },
  { name: 'a customer that keeps an invitation', paths: ofInvited },
  { name: 'a customer', paths: async () => ({ by: (await served()).customer, paths: ['/company-details'] }) },
];

for (const { name, paths: find } of places)
  test(`the quiet pages of ${name} are read aloud well and fit a telephone`, async ({ page }) => {
    const { by, paths } = await find();
    if (typeof by === 'string') await enter(page, by);
    else if (by) await letIn(page.context(), by);
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectFits(page);
    }
  });

async function ofProvider() {
  const { provider, id } = await partneredIn('ID');
  const { id: invitationId } = await invited(provider);
  const paths = ['/overview', `/indirect-resellers/${id}/end`, `/invitations/${invitationId}/withdraw`];
  return { by: provider, paths };
}

async function ofReviewer() {
  const { customerId } = await trio('ID', { allowed: false });
  return { by: 'reviewer@mitra.example', paths: ['/customer-accounts', `/customer-accounts/${customerId}`] };
}

async function ofApplicant() {
  const member = await reseller('ID');
  await started(member);
  await linkPartnerId(member);
  const own = '/enrollment/partner-id';
  return { by: member, paths: [`${own}/add-location`, `${own}/new-account`, '/enrollment/withdraw'] };
}

async function ofInvited() {
  const { reseller: inviter, id: partnershipId } = await partneredIn('ID');
  const customer = await customerIn('ID');
  const invitationId = await inviteCustomer(inviter, partnershipId);
  await park(holding(customer, invitationId));
  return { by: customer, paths: [`/partners/invitations/${invitationId}`] };
}
