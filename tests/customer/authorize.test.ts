import { expect, test } from 'vitest';
import { after, days, freeze } from '@/lib/clock';
import { authorize } from '@/lib/customer/answers';
import { allow, saveNumbers } from '@/lib/customer/commands';
import { end, grantAccess, removeAccess } from '@/lib/customer-relationship/commands';
import { db } from '@/lib/db';
import { closeOverdue } from '@/lib/enrollment/clock';
import { accept, park } from '@/lib/invitation/answers';
import { draftForCustomer } from '@/lib/invitation/commands';
import { findParkedFor } from '@/lib/invitation/queries';
import { suspend } from '@/lib/provider/commands';
import { authorization, inviteCustomer, trio } from '../support/customers';
import { company, consent, holding, partners, sender, words } from '../support/invitations';
import { refusalOf, told } from '../support/people';
import { operator } from '../support/providers';
import { reseller, reviewer } from '../support/story';

test('a customer authorizes both at once: agreement, two relationships, no access unless ticked', async () => {
  const { customerId, invitationId } = await trio();
  const ties = await db.customerRelationship.findMany({ where: { customerId }, orderBy: { side: 'asc' } });
  expect(ties.map(({ side, status, access }) => [side, status, access])).toEqual([
    ['provider', 'active', 'none'],
    ['reseller', 'active', 'none'],
  ]);
  const signature = await db.signature.findFirstOrThrow({ where: { organizationId: customerId } });
  const agreement = await db.agreement.findUniqueOrThrow({ where: { id: signature.agreementId } });
  expect([agreement.kind, signature.pdfSha256]).toEqual(['mca', agreement.pdfSha256]);
  expect((await db.organization.findUniqueOrThrow({ where: { id: customerId } })).kind).toBe('customer');
  expect((await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })).status).toBe('accepted');
});

test('of sixteen presses on the button one authorizes', async () => {
  const pair = await partners();
  const customer = await reseller();
  const id = await inviteCustomer(pair.reseller, pair.partnershipId);
  const fields = await authorization();
  const { won } = await told(Array.from({ length: 16 }, () => authorize(holding(customer, id), fields)));
  expect(won).toBe(1);
  expect(await db.customerRelationship.count({ where: { customerId: customer.organizationId } })).toBe(2);
});

test('a partner’s account, another region and a pair that parted are refused', async () => {
  const pair = await partners();
  const id = await inviteCustomer(pair.reseller, pair.partnershipId);
  const fields = await authorization();
  expect(await refusalOf(authorize(holding(await company(), id), fields))).toEqual(['reseller_cannot_be_customer']);
  expect(await refusalOf(authorize(holding(await sender(), id), fields))).toEqual(['not_a_customer']);
  expect(await refusalOf(authorize(holding(await reseller('FR'), id), fields))).toEqual(['customer_country_elsewhere']);
  const { partnerId: _, ...french } = words({ country: 'FR' });
  const elsewhere = draftForCustomer(pair.reseller, { ...french, partnershipId: pair.partnershipId });
  expect(await refusalOf(elsewhere)).toEqual(['recipient_in_other_region']);
});

test('access is the customer’s to give and to take, apart from the relationship', async () => {
  const all = await trio();
  const { id: relationshipId } = await db.customerRelationship.findFirstOrThrow({
    where: { customerId: all.customerId, side: 'provider' },
  });
  expect(await refusalOf(grantAccess(all.provider, { relationshipId, seen: 1 }))).toContain('not_yours');
  await grantAccess(all.customer, { relationshipId, seen: 1 });
  await removeAccess(all.customer, { relationshipId, seen: 2 });
  const tie = await db.customerRelationship.findUniqueOrThrow({ where: { id: relationshipId } });
  expect([tie.status, tie.access]).toEqual(['active', 'removed']);
});

test('an invitation of a customer makes no partner of a company that is none', async () => {
  const pair = await partners();
  const newcomer = await reseller();
  const id = await inviteCustomer(pair.reseller, pair.partnershipId);
  expect(await refusalOf(accept(holding(newcomer, id), consent))).toEqual(['not_yours']);
  expect(await db.partnership.count({ where: { resellerId: newcomer.organizationId } })).toBe(0);
  await park(holding(newcomer, id));
  expect(await findParkedFor([newcomer.organizationId], id, 'partnership')).toBeNull();
  expect(await findParkedFor([newcomer.organizationId], id, 'customer')).toBe(newcomer.organizationId);
});

test('what a suspended provider invited is authorized by nobody meanwhile', async () => {
  const pair = await partners();
  const customer = await reseller();
  const id = await inviteCustomer(pair.reseller, pair.partnershipId);
  const { organizationId: providerId } = pair.provider;
  const { version: seen } = await db.provider.findUniqueOrThrow({ where: { organizationId: providerId } });
  await suspend(await operator(), { providerId, seen, reason: 'An audit is under way.' });
  expect(await refusalOf(authorize(holding(customer, id), await authorization()))).toEqual(['provider_not_authorized']);
});

test('a customer that ended one of the two relationships authorizes again what it ended', async () => {
  const all = await trio();
  const where = { customerId: all.customerId, side: 'reseller' } as const;
  const { id: relationshipId } = await db.customerRelationship.findFirstOrThrow({ where });
  await end(all.customer, { relationshipId, seen: 1, access: 'remove', message: 'We go on without you.' });
  const again = await inviteCustomer(all.reseller, all.partnershipId);
  await authorize(holding(all.customer, again), await authorization());
  const ties = await db.customerRelationship.findMany({ where: { customerId: all.customerId, status: 'active' } });
  expect(ties.map(({ side }) => side).sort()).toEqual(['provider', 'reseller']);
});

test('numbers changed while staff look are seen before they are allowed', async () => {
  const all = await trio('ID', { allowed: false });
  await saveNumbers(all.customer, { registrationIdKind: 'number', registrationId: '4711', telephone: undefined });
  const decision = { customerId: all.customerId };
  expect(await refusalOf(allow(await reviewer(), { ...decision, seen: 1 }))).toEqual(['moved_on']);
  await allow(await reviewer(), { ...decision, seen: 2 });
});

test('the first numbers are kept and in the journal; those of a later consent are not', async () => {
  const pair = await partners();
  const customer = await reseller();
  const { organizationId } = customer;
  const numbers = { registrationIdKind: 'number', registrationId: '4711', telephone: '+62215550123' } as const;
  const first = await inviteCustomer(pair.reseller, pair.partnershipId);
  await authorize(holding(customer, first), { ...(await authorization()), ...numbers });
  const other = await partners();
  const later = await inviteCustomer(other.reseller, other.partnershipId);
  await authorize(holding(customer, later), { ...(await authorization()), ...numbers, registrationId: '4712' });
  expect(await db.customer.findUnique({ where: { organizationId } })).toMatchObject(numbers);
  const where = { organizationId, action: 'customer.numbers' };
  const entries = await db.auditEntry.findMany({ where });
  expect(entries.map((entry) => [entry.before, entry.after].map((text) => JSON.parse(text ?? '')))).toEqual([
    [{ registrationIdKind: null, registrationId: null, telephone: null }, numbers],
  ]);
});

test('a withdrawn enrollment stands in nobody’s way; a closed one does, since staff can take it up again', async () => {
  const pair = await partners();
  const closed = await company('rejected');
  freeze(after(new Date(), days(40)));
  await closeOverdue().finally(() => freeze(null));
  const { status } = await db.enrollment.findFirstOrThrow({ where: { organizationId: closed.organizationId } });
  expect(status).toBe('closed');
  const id = await inviteCustomer(pair.reseller, pair.partnershipId);
  expect(await refusalOf(authorize(holding(closed, id), await authorization()))).toEqual([
    'reseller_cannot_be_customer',
  ]);
  await authorize(holding(await company('withdrawn'), id), await authorization());
});

test('a customer is told which of the two who invite it has written, whichever it is', async () => {
  const pair = await partners();
  for (const one of [pair.provider, pair.reseller]) {
    const id = await inviteCustomer(one, pair.partnershipId);
    const { email } = await db.invitation.findUniqueOrThrow({ where: { id } });
    const letter = await db.letter.findFirstOrThrow({ where: { address: email, name: 'customer-invitation' } });
    const { name } = await db.organization.findUniqueOrThrow({ where: { id: one.organizationId } });
    expect(letter.content).toMatchObject({ sender: name });
  }
});
