import { afterEach, expect, test, vi } from 'vitest';
import type { Member } from '@/lib/actor';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { accept, askAdmins, askForNewLink, decline, open, park } from '@/lib/invitation/answers';
import { wakeFor } from '@/lib/invitation/clock';
import { resend, revoke } from '@/lib/invitation/commands';
import { findParkedFor } from '@/lib/invitation/queries';
import { askShape, consentShape } from '@/lib/invitation/schema';
import { suspend } from '@/lib/provider/commands';
import { company, consent, expired, holding, invite, sender } from '../support/invitations';
import { colleague, refusalOf, visitorFrom } from '../support/people';
import { operator } from '../support/providers';
import { linkPartnerId, reseller, signAs, versionOf } from '../support/story';

// Companies are brought to their stage by their own commands, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => freeze(null));

const row = (id: string) => db.invitation.findUniqueOrThrow({ where: { id } });
const linkOf = (id: string) => db.oneTimeLink.findFirstOrThrow({ where: { subjectId: id } });
const lettersNamed = (name: string, id: string) =>
  db.letter.findMany({ where: { name, content: { path: ['invitationId'], equals: id } }, orderBy: { address: 'asc' } });
const addressOf = async ({ userId }: Member) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;

async function suspended(provider: Member): Promise<void> {
  await suspend(await operator(), { providerId: provider.organizationId, seen: 1, reason: 'An audit is under way.' });
}

test('opening is noted once, and only of somebody who could answer', async () => {
  const [provider, one, elsewhere] = [await sender(), await company(), await company('active', 'US')];
  const id = await invite(provider);
  for (const reader of [elsewhere, provider]) await open(holding(reader, id));
  expect((await row(id)).status).toBe('sent');
  await open(holding(one, id));
  await open(holding(one, id));
  expect(await row(id)).toMatchObject({ status: 'opened', version: 2, organizationId: null });
});

test('a kept invitation and its link wait ninety days, and its sender is told once', async () => {
  const [provider, one] = [await sender(), await company('in_review')];
  const id = await invite(provider);
  await park(holding(one, id));
  await park(holding(one, id));
  const { status, organizationId, expiresAt, openedAt } = await row(id);
  expect({ status, organizationId }).toEqual({ status: 'parked', organizationId: one.organizationId });
  expect(openedAt).not.toBeNull();
  const soonest = Date.now() + days(89);
  expect(expiresAt?.getTime()).toBeGreaterThan(soonest);
  expect((await linkOf(id)).expiresAt.getTime()).toBeGreaterThan(soonest);
  expect((await lettersNamed('invitation-parked', id)).map(({ address }) => address)).toEqual([
    await addressOf(provider),
  ]);
});

type Story = { provider: Member; id: string };

const unkept: [string, (story: Story) => Promise<Member>, string][] = [
  ['a company of another region', () => company('active', 'US'), 'region_mismatch'],
  ['a customer', () => kindOf('customer'), 'not_a_reseller'],
  ['another provider', () => sender(), 'not_a_reseller'],
  ['the provider itself', async ({ provider }) => provider, 'not_a_reseller'],
  [
    'another company than the one it is parked for',
    async ({ id }) => {
      await park(holding(await company('qualified'), id));
      return company();
    },
    'parked_for_another_account',
  ],
  [
    'somebody late',
    async ({ id }) => {
      await db.invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
      return company();
    },
    'link_expired',
  ],
  [
    'somebody while the provider is suspended',
    async ({ provider }) => {
      await suspended(provider);
      return company();
    },
    'provider_not_authorized',
  ],
  [
    'somebody after it was withdrawn',
    async ({ provider, id }) => {
      await revoke(provider, { invitationId: id, seen: 1 });
      return company();
    },
    'not_in_this_state',
  ],
];

for (const [who, come, reason] of unkept)
  test(`an invitation is neither kept nor accepted for ${who}`, async () => {
    const provider = await sender();
    const id = await invite(provider);
    const reader = await come({ provider, id });
    const before = await row(id);
    expect(await refusalOf(park(holding(reader, id)))).toContain(reason);
    expect(await refusalOf(accept(holding(reader, id), consent))).toContain(reason);
    expect(await row(id)).toEqual(before);
    expect(await db.partnership.count({ where: { providerId: provider.organizationId } })).toBe(0);
  });

async function kindOf(kind: 'customer'): Promise<Member> {
  const member = await reseller();
  await db.organization.update({ where: { id: member.organizationId }, data: { kind } });
  return member;
}

test('an invitation that names a PartnerID is answered by the company it belongs to, and by no other', async () => {
  const [provider, one, other] = [await sender(), await company(), await company()];
  const { partnerId } = await db.location.findFirstOrThrow({ where: { organizationId: one.organizationId } });
  const id = await invite(provider, { partnerId });
  expect(await refusalOf(accept(holding(other, id), consent))).toEqual(['names_another_partner_id']);
  expect(await refusalOf(decline(holding(other, id), { message: undefined }))).toEqual(['names_another_partner_id']);
  await accept(holding(one, id), consent);
});

test('only a Global admin says yes or no, and the box must be ticked', async () => {
  const [provider, one] = [await sender(), await company()];
  const id = await invite(provider);
  const agent = await colleague(one, ['admin_agent', 'sales_agent']);
  expect(await refusalOf(accept(holding(agent, id), consent))).toEqual(['global_admin_only']);
  expect(await refusalOf(decline(holding(agent, id), { message: undefined }))).toEqual(['global_admin_only']);
  expect(consentShape.safeParse({ access: 'none', length: 'no_end' }).success).toBe(false);
  expect(consentShape.safeParse({ agree: 'yes', access: 'owner' }).success).toBe(false);
});

test.each([
  ['none', 'days_30', 'none', null],
  ['helpdesk', 'no_end', 'granted', null],
  ['administrator', 'days_365', 'granted', 365],
] as const)('consent to %s for %s leaves the access %s', async (access, length, status, until) => {
  const [provider, one] = [await sender(), await company()];
  const id = await invite(provider);
  const partnershipId = await accept(holding(one, id), { agree: 'yes', access, length });
  const found = await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } });
  expect(found.status).toBe(status);
  const left = found.until ? Math.round((found.until.getTime() - Date.now()) / days(1)) : null;
  expect(left).toBe(until);
  expect((await linkOf(id)).usedAt).not.toBeNull();
  expect(await row(id)).toMatchObject({ status: 'accepted', partnershipId, organizationId: one.organizationId });
  const told = await db.letter.findMany({
    where: { name: 'partnership-begun' },
    orderBy: { createdAt: 'desc' },
    take: 2,
  });
  expect(told.map(({ address }) => address).sort()).toEqual([await addressOf(provider), await addressOf(one)].sort());
});

test('a no reaches the sender in the words it was said in, and uses the link up', async () => {
  const [provider, one] = [await sender(), await company('in_review')];
  const id = await invite(provider);
  await decline(holding(one, id), { message: 'We have a provider.' });
  const [letter] = await lettersNamed('invitation-declined', id);
  expect(letter).toMatchObject({ address: await addressOf(provider), content: { message: 'We have a provider.' } });
  expect((await linkOf(id)).usedAt).not.toBeNull();
  expect(await refusalOf(accept(holding(one, id), consent))).toEqual(['not_in_this_state']);
});

test('whoever may not authorize asks all who may, three times an hour at most, and the invitation is kept meanwhile', async () => {
  const [provider, one] = [await sender(), await company()];
  const id = await invite(provider);
  const second = await colleague(one, ['global_admin']);
  const agent = await colleague(one, ['sales_agent']);
  await askAdmins(holding(agent, id));
  const letters = await lettersNamed('please-authorize', id);
  expect(letters.map(({ address }) => address)).toEqual([await addressOf(one), second.email].sort());
  for (const { content } of letters) expect(content).toMatchObject({ askedBy: 'Tari Hadi' });
  expect(await row(id)).toMatchObject({ status: 'opened', organizationId: one.organizationId });
  expect(await wakeFor(one.organizationId)).toBeNull();
  expect(await lettersNamed('invitation-ready', id)).toEqual([]);
  for (const _ of [2, 3]) await askAdmins(holding(agent, id));
  expect(await refusalOf(askAdmins(holding(agent, id)))).toEqual(['too_many_tries']);
  await accept(holding(second, id), consent);
});

test('a kept invitation wakes as soon as its company lacks nothing, and says so to its Global admins', async () => {
  const [provider, one] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  await park(holding(one, id));
  const { id: enrollmentId } = await db.enrollment.findFirstOrThrow({ where: { organizationId: one.organizationId } });
  await signAs(one, await versionOf(enrollmentId));
  expect(await wakeFor(one.organizationId)).toBe(id);
  expect((await row(id)).status).toBe('opened');
  expect((await lettersNamed('invitation-ready', id)).map(({ address }) => address)).toEqual([await addressOf(one)]);
  expect(await wakeFor(one.organizationId)).toBeNull();
});

test('a link forwarded to another account of the same person may be answered from either, and by nobody else', async () => {
  const [provider, one] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  await park(holding(one, id));
  const other = await company();
  const { userId } = one;
  await db.membership.create({
    data: { userId, organizationId: other.organizationId, roles: ['global_admin'], joinedAt: new Date() },
  });
  expect(await refusalOf(accept(holding(other, id), consent))).toEqual(['parked_for_another_account']);
  await accept(holding({ ...other, userId }, id), consent);
  expect((await row(id)).organizationId).toBe(other.organizationId);
});

test('changing the account that keeps an invitation gives it no more time, and is told of six times at most in a day', async () => {
  const [provider, one] = [await sender(), await company('qualified')];
  const other = { ...(await company('qualified')), userId: one.userId };
  const { userId, organizationId } = other;
  await db.membership.create({ data: { userId, organizationId, roles: ['global_admin'], joinedAt: new Date() } });
  const id = await invite(provider);
  const start = now();
  await park(holding(one, id));
  const { expiresAt } = await row(id);
  freeze(after(start, days(20)));
  for (const reader of [other, one, other, one, other]) await park(holding(reader, id));
  expect(await refusalOf(park(holding(one, id)))).toEqual(['too_many_tries']);
  expect(await row(id)).toMatchObject({ status: 'parked', organizationId, expiresAt });
  expect((await linkOf(id)).expiresAt).toEqual(expiresAt);
  expect(await lettersNamed('invitation-parked', id)).toHaveLength(6);
});

test('an invitation sent again after it had run out is parked for ninety days once more', async () => {
  const [provider, one] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  await park(holding(one, id));
  await expired(id);
  await resend(provider, { invitationId: id, seen: 3 });
  await park(holding(one, id));
  expect((await row(id)).expiresAt?.getTime()).toBeGreaterThan(Date.now() + days(89));
});

test('an invitation is found by the company that keeps it and by no other', async () => {
  const [provider, one, other] = [await sender(), await company('qualified'), await company()];
  const id = await invite(provider);
  expect(await findParkedFor([one.organizationId], id, 'partnership')).toBeNull();
  await park(holding(one, id));
  expect(await findParkedFor([other.organizationId, one.organizationId], id, 'partnership')).toBe(one.organizationId);
  expect(await findParkedFor([other.organizationId], id, 'partnership')).toBeNull();
  expect(await findParkedFor([], id, 'partnership')).toBeNull();
  expect(await findParkedFor([one.organizationId], 'not-an-id', 'partnership')).toBeNull();
});

const ask = { name: 'Nadia Putri', message: 'Our old letter is gone.' };

test('asking for a new link reaches the sender, tells no address, and is counted for each invitation', async () => {
  const provider = await sender();
  const id = await invite(provider);
  await expired(id);
  const { from } = visitorFrom(21);
  for (const _ of [1, 2, 3]) await askForNewLink({ invitationId: id, by: null, from }, ask);
  const letters = await lettersNamed('new-link-asked', id);
  expect(letters.map(({ address }) => address)).toEqual(Array(3).fill(await addressOf(provider)));
  expect(letters[0]?.content).toMatchObject({ message: 'Nadia Putri: Our old letter is gone.' });
  expect(await refusalOf(askForNewLink({ invitationId: id, by: null, from: visitorFrom(22).from }, ask))).toEqual([
    'too_many_tries',
  ]);
  expect((await row(id)).status).toBe('expired');
});

test('one origin asks twenty times an hour at most, whatever it asks about', async () => {
  const provider = await sender();
  const { from } = visitorFrom(23);
  const ids: string[] = [];
  for (let count = 0; count < 7; count++) ids.push(await invite(provider));
  for (let count = 0; count < 20; count++)
    await askForNewLink({ invitationId: ids[count % 7] ?? '', by: null, from }, { name: 'Nadia', message: undefined });
  expect(await refusalOf(askForNewLink({ invitationId: ids[6] ?? '', by: null, from }, ask))).toEqual([
    'too_many_tries',
  ]);
});

test('when the sender has gone, those who may act for the provider are asked', async () => {
  const provider = await sender();
  const agent = await colleague(provider, ['sales_agent']);
  const id = await invite(agent);
  await expired(id);
  await db.membership.update({ where: { id: agent.membershipId }, data: { disabledAt: new Date() } });
  await askForNewLink({ invitationId: id, by: null, from: visitorFrom(24).from }, ask);
  const letters = await lettersNamed('new-link-asked', id);
  expect(letters.map(({ address }) => address)).toEqual([await addressOf(provider)]);
});

test('a name is typed by whoever asks; a button alone asks nothing', () => {
  for (const typed of [{}, { name: '' }, { name: '   ' }]) expect(askShape.safeParse(typed).success).toBe(false);
  expect(askShape.safeParse({ name: 'Nadia' }).success).toBe(true);
});

test('a company that links its PartnerID last is ready from then on', async () => {
  const [provider, one] = [await sender(), await company('active')];
  const id = await invite(provider);
  await db.location.updateMany({ where: { organizationId: one.organizationId }, data: { organizationId: null } });
  expect(await refusalOf(accept(holding(one, id), consent))).toEqual(['partner_id_missing']);
  await park(holding(one, id));
  await linkPartnerId(one);
  expect(await wakeFor(one.organizationId)).toBe(id);
});
