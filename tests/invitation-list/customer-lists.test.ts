import { expect, test } from 'vitest';
import { authorize } from '@/lib/customer/answers';
import { end } from '@/lib/customer-relationship/commands';
import { db } from '@/lib/db';
import { fixRow, sendReady, uploadCustomers } from '@/lib/invitation-list/commands';
import { sendSome } from '@/lib/invitation-list/job';
import { findList, listLists, listRows } from '@/lib/invitation-list/queries';
import { endDue } from '@/lib/partnership/clock';
import { giveNotice } from '@/lib/partnership/commands';
import { authorization, inviteCustomer } from '../support/customers';
import { holding, notice, partners, sender } from '../support/invitations';
import { address, customersUploaded, finished, foundIn, listFile, many, tallyOf, uploaded } from '../support/lists';
import { colleague, refusalOf } from '../support/people';
import { reseller as account } from '../support/story';

const fix = { line: 2, company: '', country: '', partnerId: '', language: '' };
const nobodys = '00000000-0000-7000-8000-000000000000';

test('of customers is judged by what the pair has asked before, and by the provider’s region', async () => {
  const { provider, reseller, partnershipId } = await partners();
  const other = await partners();
  const open = await db.invitation.findUniqueOrThrow({
    where: { id: await inviteCustomer(reseller, partnershipId) },
  });
  const theirs = await db.invitation.findUniqueOrThrow({
    where: { id: await inviteCustomer(other.reseller, other.partnershipId) },
  });
  const customer = await account();
  const accepted = await inviteCustomer(provider, partnershipId);
  await authorize(holding(customer, accepted), await authorization());
  const { email } = await db.invitation.findUniqueOrThrow({ where: { id: accepted } });
  const rows = [
    { email: 'ayu@kopi.example', company: 'Warung Ayu', country: 'Indonesia' },
    { email: 'ayu@kopi.example' },
    { email: 'ayu' },
    { email: open.email },
    { email },
    { email: 'de@kopi.example', country: 'Jerman' },
    { email: theirs.email },
  ];
  const importId = await customersUploaded(reseller, partnershipId, rows);
  const found = [
    '2 ready',
    '3 duplicate_in_file email same_address_above',
    '4 malformed email email_malformed',
    '5 already_invited email already_invited',
    '6 already_customer  already_customer',
    '7 wrong_region country other_region',
    '8 ready',
  ];
  expect(await foundIn(importId)).toEqual(found);
  expect(await foundIn(await customersUploaded(provider, partnershipId, rows))).toEqual(found);
  const tie = await db.customerRelationship.findFirstOrThrow({
    where: { customerId: customer.organizationId, side: 'reseller' },
  });
  await end(customer, { relationshipId: tie.id, seen: tie.version, access: 'remove', message: 'We part.' });
  expect(await foundIn(await customersUploaded(reseller, partnershipId, [{ email }]))).toEqual(['2 ready']);
});

test('a PartnerID is nothing a customer has: the column is left out, and in a mended row too', async () => {
  const { reseller, partnershipId } = await partners();
  const importId = await customersUploaded(reseller, partnershipId, [{ ...address(1), partnerId: '4012345' }]);
  expect(await foundIn(importId)).toEqual(['2 ready']);
  expect(await fixRow(reseller, { ...fix, importId, ...address(2), partnerId: '4012345' })).toBe('ready');
  expect((await listRows(importId, { verdict: 'ready' })).rows[0]?.cells).toMatchObject({
    ...address(2),
    partnerId: '',
  });
});

test('is sent in the names of both, from the side that uploaded it, each row once', async () => {
  const { provider, reseller, partnershipId } = await partners();
  const importId = await customersUploaded(reseller, partnershipId, [
    { ...address(1), company: 'Warung Satu', country: 'ID' },
    ...many(30).slice(2),
  ]);
  await sendReady(reseller, { importId });
  for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 4 }, () => sendSome(importId)));
  expect(await finished(importId)).toMatchObject({ status: 'sent', stopped: null });
  expect(await tallyOf(importId)).toEqual({ sent: 29 });
  const sent = await db.invitation.findMany({ where: { kind: 'customer', partnershipId }, orderBy: { email: 'asc' } });
  expect(sent).toHaveLength(29);
  const both = { kind: 'customer', providerId: provider.organizationId, resellerId: reseller.organizationId };
  for (const row of sent) expect(row).toMatchObject({ ...both, senderId: reseller.organizationId, status: 'sent' });
  expect(sent[0]).toMatchObject({ company: 'Warung Satu', language: 'id', createdById: reseller.userId });
  const facts = await db.invitationEvent.findMany({ where: { invitationId: { in: sent.map(({ id }) => id) } } });
  const letters = await db.letter.findMany({ where: { factId: { in: facts.map(({ id }) => id) }, party: 'invitee' } });
  expect(letters.map(({ name }) => name)).toEqual(Array(29).fill('customer-invitation'));
  expect(await tallyOf(await customersUploaded(provider, partnershipId, many(30).slice(1)))).toEqual({
    already_invited: 29,
  });
});

test('is for a pair’s own agents alone, and another’s list is not found', async () => {
  const { provider, reseller, partnershipId } = await partners();
  const stranger = await sender();
  const file = listFile([address(1)]);
  expect(await refusalOf(uploadCustomers(stranger, { partnershipId, file }))).toEqual(['not_yours']);
  expect(await refusalOf(uploadCustomers(reseller, { partnershipId: nobodys, file }))).toEqual(['not_yours']);
  const helpdesk = await colleague(reseller, ['helpdesk_agent']);
  expect(await refusalOf(uploadCustomers(helpdesk, { partnershipId, file }))).toEqual(['agent_role_missing']);
  const importId = await customersUploaded(reseller, partnershipId, [address(1)]);
  expect(await findList(provider, importId)).toBeNull();
  expect(await refusalOf(sendReady(provider, { importId }))).toEqual(['not_yours']);
  const of = await uploaded(provider, [address(1)]);
  expect((await listLists(provider, { kind: 'partnership' })).rows.map(({ id }) => id)).toEqual([of]);
  expect((await listLists(provider, { kind: 'customer' })).rows).toEqual([]);
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: provider.organizationId } });
  expect((await listLists(reseller, { kind: 'customer' })).rows).toMatchObject([{ id: importId, partner: name }]);
});

test('stops when the pair has parted, and says why', async () => {
  const { provider, reseller, partnershipId } = await partners();
  const importId = await customersUploaded(reseller, partnershipId, many(2));
  await sendReady(reseller, { importId });
  await giveNotice(provider, { partnershipId, seen: 1, ...notice });
  await db.partnership.update({ where: { id: partnershipId }, data: { endsAt: new Date(0) } });
  await endDue();
  expect(await finished(importId)).toMatchObject({ status: 'checked', stopped: { code: 'partnership_missing' } });
  expect(await refusalOf(sendReady(reseller, { importId }))).toEqual(['partnership_missing']);
  expect(await db.invitation.count({ where: { partnershipId, kind: 'customer' } })).toBe(0);
});
