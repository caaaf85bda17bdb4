import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { days, freeze } from '@/lib/clock';
import { lapseOutOfProgram as lapseAccess } from '@/lib/customer-relationship/clock';
import { grantAccess } from '@/lib/customer-relationship/commands';
import { db } from '@/lib/db';
import { endDue } from '@/lib/exit/clock';
import { giveNotice, takeBack } from '@/lib/exit/commands';
import { findRunning, findTouched } from '@/lib/exit/queries';
import { lapseOutOfProgram as lapseInvitations } from '@/lib/invitation/clock';
import { place } from '@/lib/order/commands';
import { endOutOfProgram, endDue as endPartnerships } from '@/lib/partnership/clock';
import { giveNotice as endPartnership } from '@/lib/partnership/commands';
import { listResellers } from '@/lib/partnership/list';
import { suspend } from '@/lib/verification/commands';
import { inviteCustomer, offer, ordering, trio } from '../support/customers';
import { company } from '../support/invitations';
import { colleague, refusalOf, told } from '../support/people';
import { bring, bringOn, cast, reviewer, started, versionOf } from '../support/story';

afterEach(() => freeze(null));

const notice = { noticeDays: 30, reason: 'We close the branch.' };

/** Some days from now, the clock has been there. */
async function after(number: number): Promise<void> {
  freeze(new Date(Date.now() + days(number) + 60_000));
  await endDue();
  await endOutOfProgram();
  await lapseInvitations();
  await lapseAccess();
}

const enrollmentOf = ({ organizationId }: Member) =>
  db.enrollment.findFirstOrThrow({ where: { organizationId }, orderBy: { createdAt: 'desc' } });

async function noticed(member: Member) {
  await giveNotice(member, notice);
  const { id: exitId } = (await findRunning(member)) ?? { id: '' };
  return { exitId, seen: 1 };
}

const letters = (organizationId: string, name: string) => db.letter.count({ where: { organizationId, name } });

test('while the notice runs everything goes on, and providers, customers and all Global admins know of it', async () => {
  const { reseller, provider, customer, partnershipId } = await trio();
  const second = await colleague(reseller, ['global_admin']);
  await noticed(reseller);
  const { organizationId } = reseller;
  expect(await letters(organizationId, 'exit-noticed')).toBe(2);
  expect(second.organizationId).toBe(organizationId);
  for (const other of [provider, customer]) expect(await letters(other.organizationId, 'partner-leaves')).toBe(1);
  await after(29);
  expect((await enrollmentOf(reseller)).status).toBe('active');
  expect(await db.partnership.findUniqueOrThrow({ where: { id: partnershipId } })).toMatchObject({ status: 'active' });
});

test('on its day the participation ends, with partnerships, accesses and open invitations; the customer stays with the provider', async () => {
  const { reseller, provider, customer, customerId, partnershipId } = await trio();
  const tie = await db.customerRelationship.findFirstOrThrow({ where: { customerId, side: 'reseller' } });
  await grantAccess(customer, { relationshipId: tie.id, seen: 1 });
  const invitationId = await inviteCustomer(reseller, partnershipId);
  expect(await findTouched(reseller)).toMatchObject({ customers: 1, invitations: 1, subscriptions: 0 });
  await noticed(reseller);
  const ordered = async () =>
    place(ordering(provider), {
      ...{ customerId, offerId: await offer(), resellerId: reseller.organizationId, key: crypto.randomUUID() },
      ...{ quantity: 1, record: 'yes', shown: { priceMinor: 1250, term: 'month' } },
    });
  // From its day on nothing is ordered any more, whether the clock has been there or not.
  freeze(new Date(Date.now() + days(29)));
  await ordered();
  freeze(new Date(Date.now() + days(30) + 60_000));
  expect(await refusalOf(ordered())).toContain('reseller_not_active');
  // Its row, the views and the filters say the same of it.
  const found = async (query: object) => (await listResellers(provider, query)).rows.map((row) => row.enrollment);
  expect([await found({}), await found({ view: 'lacking' }), await found({ lacks: ['enrolled'] })]).toEqual([
    [null],
    [null],
    [null],
  ]);
  expect([await found({ view: 'ready' }), await found({ agreement: ['signed'] })]).toEqual([[], []]);
  await after(30);
  expect((await enrollmentOf(reseller)).status).toBe('ended');
  expect(await db.partnership.findUniqueOrThrow({ where: { id: partnershipId } })).toMatchObject({ status: 'ended' });
  expect(await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } })).not.toMatchObject({ status: 'granted' });
  expect(await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })).toMatchObject({ status: 'revoked' });
  expect(await db.customerRelationship.findUniqueOrThrow({ where: { id: tie.id } })).toMatchObject({
    ...{ status: 'active', access: 'removed' },
  });
  const other = await db.customerRelationship.findFirstOrThrow({ where: { customerId, side: 'provider' } });
  expect(other.status).toBe('active');
  expect(await letters(reseller.organizationId, 'enrollment-ended')).toBe(2);
  expect(await letters(provider.organizationId, 'partnership-ended')).toBe(1);
  expect(await refusalOf(ordered())).toContain('reseller_not_active');
});

test('an access that was kept when its partnership ended ends with the participation', async () => {
  const { reseller, partnershipId } = await trio();
  await endPartnership(reseller, {
    partnershipId,
    seen: 1,
    noticeDays: 30,
    reason: 'Another one.',
    accessAfter: 'keep',
  });
  await noticed(reseller);
  freeze(new Date(Date.now() + days(30) + 60_000));
  await endPartnerships();
  const granted = () => db.adminAccess.findUniqueOrThrow({ where: { partnershipId }, select: { status: true } });
  expect(await granted()).toEqual({ status: 'granted' });
  await after(30);
  expect(await granted()).toEqual({ status: 'removed' });
});

test('taken back before its day, nothing ends, and everybody is told', async () => {
  const { reseller, provider, customer } = await trio();
  await takeBack(reseller, await noticed(reseller));
  await after(31);
  expect((await enrollmentOf(reseller)).status).toBe('active');
  expect(await letters(reseller.organizationId, 'exit-taken-back')).toBe(1);
  for (const other of [provider, customer]) expect(await letters(other.organizationId, 'partner-stays')).toBe(1);
});

test('only a Global admin of a company that takes part gives notice, once, and takes it back; a suspended one may', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'active');
  const { member } = people;
  const agent = await colleague(member, ['admin_agent']);
  expect(await refusalOf(giveNotice(agent, notice))).toEqual(['global_admin_only']);
  expect(await refusalOf(giveNotice(await company('qualified'), notice))).toEqual(['not_in_this_state']);
  await suspend(await reviewer(true), { enrollmentId, seen: await versionOf(enrollmentId), message: 'A complaint.' });
  const held = await noticed(member);
  expect(await refusalOf(giveNotice(member, notice))).toEqual(['exit_open']);
  expect(await refusalOf(takeBack(agent, held))).toEqual(['global_admin_only']);
  expect(await refusalOf(takeBack(await company(), held))).toEqual(['not_yours']);
  await after(30);
  expect((await enrollmentOf(member)).status).toBe('ended');
  expect(await refusalOf(takeBack(member, { ...held, seen: 2 }))).toEqual(['not_in_this_state']);
});

test('whoever begins again finds the answers of before, is active once it has signed anew, and has both signatures', async () => {
  const people = await cast();
  await bring(people, 'active');
  const { member } = people;
  await noticed(member);
  await after(30);
  expect(await agreementStandingOf(db, member.organizationId)).toMatchObject({ signed: false, latest: null });
  freeze(null);
  const again = await started(member);
  const profile = await db.companyProfile.findFirstOrThrow({ where: { enrollmentId: again } });
  expect(profile.legalName).not.toBeNull();
  await bringOn(people, again, 'active');
  expect((await enrollmentOf(member)).status).toBe('active');
  const signatures = await db.signature.findMany({ where: { organizationId: member.organizationId } });
  expect(new Set(signatures.map(({ enrollmentId }) => enrollmentId)).size).toBe(2);
  expect(await agreementStandingOf(db, member.organizationId)).toMatchObject({ signed: true });
});

test('of eight notices at once one is given; of its end and its taking back one happens', async () => {
  const member = await company();
  const { won, refused } = await told([1, 2, 3].map(() => giveNotice(member, notice)));
  expect({ won, refused: [...new Set(refused)] }).toEqual({ won: 1, refused: ['exit_open'] });
  const { id: exitId } = (await findRunning(member)) ?? { id: '' };
  await told([takeBack(member, { exitId, seen: 1 }), takeBack(member, { exitId, seen: 1 })]);
  await after(31);
  expect(await findRunning(member)).toBeNull();
  expect((await enrollmentOf(member)).status).toBe('active');
});
