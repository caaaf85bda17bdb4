import { randomUUID } from 'node:crypto';
import type { Member, Reviewer } from '@/lib/actor';
import { request } from '@/lib/admin-access/commands';
import { after, days, now } from '@/lib/clock';
import { claim as claimChange, proposeRefusal } from '@/lib/company-change/review';
import { ask } from '@/lib/conversation/commands';
import { authorize } from '@/lib/customer/answers';
import { claim as claimAccount, refuse } from '@/lib/customer/commands';
import { grantAccess } from '@/lib/customer-relationship/commands';
import { db } from '@/lib/db';
import { saveEdition } from '@/lib/edition/commands';
import { park } from '@/lib/invitation/answers';
import { draft, draftForCustomer } from '@/lib/invitation/commands';
import { place } from '@/lib/order/commands';
import { suspend as suspendSubscription } from '@/lib/order/subscriptions';
import { giveNotice } from '@/lib/partnership/commands';
import { suspend as suspendProvider } from '@/lib/provider/commands';
import { claim } from '@/lib/verification/claims';
import { suspend } from '@/lib/verification/commands';
import { escalate } from '@/lib/verification/escalations';
import { proposeRejection } from '@/lib/verification/rejections';
import { addressSent, nameSent, seenOf, verifiedCompany } from './changes';
import { authorization, inviteCustomer, offer, ordering, trio } from './customers';
import { published, typed } from './editions';
import { company, expired, holding, invite, notice, partners, words } from './invitations';
import { provider as authorized, operator } from './providers';
import { bring, cast, legalNameOf, reseller, reviewer, versionOf } from './story';
import { wayBackProven } from './ways-back';

/** A provider, a reseller, a customer and a reviewer with one of everything that an overview counts, so that no number is nought by chance. */
export async function crowded() {
  const all = await trio();
  const { provider, reseller: seller, partnershipId } = all;
  const suspended = await partners('ID', { by: provider });
  await draft(provider, words());
  await invite(provider);
  await park(holding(await company('qualified'), await invite(provider)));
  await expired(await invite(provider));
  for (const by of [provider, seller]) await customersAsked(by, partnershipId);
  await customerUnderReview(seller, partnershipId);
  await sales(all);
  const tie = await db.customerRelationship.findFirstOrThrow({
    where: { customerId: all.customerId, side: 'reseller' },
  });
  await grantAccess(all.customer, { relationshipId: tie.id, seen: 1 });
  await partnersThatChange(provider, seller, partnershipId);
  const { id } = await db.enrollment.findFirstOrThrow({ where: { organizationId: suspended.reseller.organizationId } });
  await suspend(await reviewer(true), {
    enrollmentId: id,
    seen: await versionOf(id),
    message: 'An invoice is overdue.',
  });
  await wayBackProven();
  return { ...all, ...(await reviews()) };
}

async function customersAsked(by: Member, partnershipId: string): Promise<void> {
  const { partnerId: _, ...fields } = words();
  await draftForCustomer(by, { ...fields, partnershipId });
  await inviteCustomer(by, partnershipId);
  await expired(await inviteCustomer(by, partnershipId));
}

async function customerUnderReview(seller: Member, partnershipId: string): Promise<void> {
  const customer = await reseller('ID');
  await authorize(
    holding(customer, await inviteCustomer(seller, partnershipId)),
    await authorization({ accessProvider: 'yes' }),
  );
}

async function sales({ provider, reseller: seller, customerId }: Awaited<ReturnType<typeof trio>>): Promise<void> {
  const wish = { customerId, resellerId: seller.organizationId, offerId: await offer() };
  const shown = { priceMinor: 1250, term: 'month' } as const;
  for (let sold = 0; sold < 3; sold++)
    await place(ordering(provider), { ...wish, quantity: 1, record: 'yes', shown, key: randomUUID() });
  const [one, other] = await db.subscription.findMany({ where: { customerId }, orderBy: { id: 'asc' } });
  if (!one || !other) throw new Error('Nothing was sold.');
  await suspendSubscription(provider, { subscriptionId: one.id, seen: 1, message: 'Unpaid.' });
  await db.subscription.update({ where: { id: other.id }, data: { renewsAt: after(now(), days(40)) } });
}

async function partnersThatChange(provider: Member, seller: Member, partnershipId: string): Promise<void> {
  const without = await partners('ID', { by: provider, access: 'none' });
  await request(provider, {
    partnershipId: without.partnershipId,
    scope: 'administrator',
    seen: 1,
    message: undefined,
  });
  await giveNotice(seller, { ...notice, partnershipId, seen: 1 });
}

async function reviews(): Promise<{ staff: Reviewer; lead: Reviewer }> {
  const [staff, lead] = [await reviewer(), await reviewer(true)];
  for (const stage of ['in_review', 'email_pending', 'needs_action'] as const) {
    const people = await cast();
    await bring(people, stage);
    if (stage !== 'email_pending') await ask(people.member, { message: 'When do you decide?' });
  }
  for (const by of [staff, lead]) await claim(by, { enrollmentId: await bring(await cast(), 'in_review') });
  await escalate(staff, {
    enrollmentId: await bring(await cast(), 'in_review'),
    note: 'The register says nothing of it.',
  });
  const enrollmentId = await bring(await cast(), 'in_review');
  const proposal = { reason: 'name_mismatch', message: 'Not the registered name.' } as const;
  await proposeRejection(await reviewer(), { enrollmentId, seen: await versionOf(enrollmentId), ...proposal });
  const customersOnly = { agreementKind: 'mca', mustSign: 'nobody' };
  await published(await operator(), typed(customersOnly));
  await saveEdition(await operator(), typed(customersOnly, 50));
  const copy = await db.signedCopy.findFirstOrThrow({ where: { status: 'waiting' } });
  await db.signedCopy.update({ where: { id: copy.id }, data: { fault: 'store_full' } });
  const gone = await authorized('ID');
  await suspendProvider(await operator(), { providerId: gone.organizationId, seen: 1, reason: 'Gone.' });
  await authorized('ID');
  const refused = await trio('ID', { allowed: false });
  await refuse(staff, { customerId: refused.customerId, seen: 1, message: 'Nobody answers there.' });
  await trio('ID', { allowed: false });
  for (const by of [staff, lead]) {
    const { customerId } = await trio('ID', { allowed: false });
    await claimAccount(by, { customerId });
  }
  await changes(staff);
  return { staff, lead };
}

/** Changes of companies: one that nobody has, one of this reviewer's, and one that another would refuse. */
async function changes(staff: Reviewer): Promise<void> {
  const { member, reviewer: another } = await verifiedCompany();
  await nameSent(member, `${legalNameOf(member)} Baru`);
  const [mine, toRefuse] = [await addressSent(member), await addressSent((await verifiedCompany()).member)];
  await claimChange(staff, { changeId: mine });
  const ground = { reason: 'address_mismatch', message: 'The register shows another number.' };
  await proposeRefusal(another, { ...(await seenOf(toRefuse)), ...ground });
}
