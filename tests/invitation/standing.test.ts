import { expect, test, vi } from 'vitest';
import type { Actor, Member } from '@/lib/actor';
import { authorize } from '@/lib/customer/answers';
import { db } from '@/lib/db';
import { accept, decline, park } from '@/lib/invitation/answers';
import { resend, revoke } from '@/lib/invitation/commands';
import { findInvited } from '@/lib/invitation/queries';
import { type Standing, standings } from '@/lib/invitation/standing';
import { stateOf } from '@/lib/link/link';
import { suspend } from '@/lib/provider/commands';
import { authorization, inviteCustomer } from '../support/customers';
import { company, consent, expired, holding, invite, partners, sender } from '../support/invitations';
import { colleague, visitorFrom } from '../support/people';
import { operator } from '../support/providers';
import { reseller } from '../support/story';

// Companies are brought to their stage by their own commands, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

type Story = { provider: Member; id: string };

/** How an invitation comes to stand, and who then reads it. */
const stories: Record<Standing<'partnership'>, (story: Story) => Promise<Actor>> = {
  signed_out: async () => visitorFrom(),
  own_invitation: async ({ provider }) => provider,
  other_kind: async () => {
    const member = await reseller();
    await db.organization.update({ where: { id: member.organizationId }, data: { kind: 'customer' } });
    return member;
  },
  other_region: () => company('active', 'US'),
  not_ready: () => company('in_review'),
  not_global_admin: async () => colleague(await company(), ['admin_agent']),
  ready: () => company(),
  partners: async ({ provider }) => {
    const one = await company();
    await accept(holding(one, await invite(provider)), consent);
    return one;
  },
  parked_for_another: async ({ id }) => {
    await park(holding(await company('qualified'), id));
    return company();
  },
  other_partner_id: async ({ id }) => {
    const { partnerId } = await db.location.findFirstOrThrow({
      where: { organizationId: (await company()).organizationId },
    });
    await db.invitation.update({ where: { id }, data: { partnerId } });
    return company();
  },
  accepted: async ({ id }) => {
    const one = await company();
    await accept(holding(one, id), consent);
    return one;
  },
  declined: async ({ id }) => {
    const one = await company();
    await decline(holding(one, id), { message: undefined });
    return one;
  },
  revoked: async ({ provider, id }) => {
    await revoke(provider, { invitationId: id, seen: 1 });
    return company();
  },
  expired: async ({ id }) => {
    await expired(id);
    return company();
  },
  superseded: async ({ provider, id }) => {
    await resend(provider, { invitationId: id, seen: 1 });
    return company();
  },
  provider_suspended: async ({ provider }) => {
    const seen = 1;
    await suspend(await operator(), { providerId: provider.organizationId, seen, reason: 'An audit is under way.' });
    return company();
  },
};

test.each(Object.keys(standings.partnership) as Standing<'partnership'>[])(
  'the first link of an invitation can lead to the page “%s”',
  async (standing) => {
    const provider = await sender();
    const id = await invite(provider);
    await expectStanding(id, standing, () => stories[standing]({ provider, id }));
  },
);

test('of two things to say, what became of the invitation comes before who reads it', async () => {
  const [provider, one] = [await sender(), await company()];
  const id = await invite(provider);
  await accept(holding(one, id), consent);
  for (const reader of [provider, await company('active', 'US'), visitorFrom()])
    expect((await findInvited(id, reader, 'used')).standing).toBe('accepted');
  const other = await findInvited(id, await company(), 'used');
  expect(other.answered).toBeNull();
  expect(other.partnership).toBeNull();
});

test('the company that keeps an invitation needs no link, and is asked as soon as it is ready', async () => {
  const [provider, one] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  await park(holding(one, id));
  expect((await findInvited(id, one)).standing).toBe('not_ready');
  expect((await findInvited(id, one, 'superseded')).standing).toBe('superseded');
  await expired(id);
  expect((await findInvited(id, one)).standing).toBe('expired');
});

/** The same of a customer's invitation: how it comes to stand, and who then reads it. */
const customersStories: Record<Standing<'customer'>, (story: Customers) => Promise<Actor>> = {
  signed_out: async () => visitorFrom(),
  own_invitation: async ({ pair }) => pair.reseller,
  other_kind: () => company(),
  other_region: () => reseller('US'),
  ready: () => reseller(),
  not_global_admin: async () => colleague(await reseller(), ['user_admin']),
  customers: async ({ pair }) => {
    const one = await reseller();
    const before = await inviteCustomer(pair.provider, pair.partnershipId);
    await authorize(holding(one, before), await authorization());
    return one;
  },
  parked_for_another: async ({ id }) => {
    await park(holding(await reseller(), id));
    return reseller();
  },
  parted: async ({ pair }) => {
    await suspend(await operator(), {
      providerId: pair.provider.organizationId,
      seen: 1,
      reason: 'An audit is under way.',
    });
    return reseller();
  },
  accepted: async ({ id }) => {
    const one = await reseller();
    await authorize(holding(one, id), await authorization());
    return one;
  },
  declined: async ({ id }) => {
    const one = await reseller();
    await decline(holding(one, id), { message: undefined });
    return one;
  },
  revoked: async ({ pair, id }) => {
    await revoke(pair.provider, { invitationId: id, seen: 1 });
    return reseller();
  },
  expired: async ({ id }) => {
    await expired(id);
    return reseller();
  },
  superseded: async ({ pair, id }) => {
    await resend(pair.provider, { invitationId: id, seen: 1 });
    return reseller();
  },
};

type Customers = { pair: Awaited<ReturnType<typeof partners>>; id: string };

test.each(Object.keys(standings.customer) as Standing<'customer'>[])(
  'the first link of a customer’s invitation can lead to the page “%s”',
  async (standing) => {
    const pair = await partners();
    const id = await inviteCustomer(pair.provider, pair.partnershipId);
    await expectStanding(id, standing, () => customersStories[standing]({ pair, id }));
  },
);

/** What the first link of an invitation shows whoever `story` ends with. */
async function expectStanding(id: string, standing: Standing, story: () => Promise<Actor>): Promise<void> {
  const link = await db.oneTimeLink.findFirstOrThrow({ where: { subjectId: id } });
  const actor = await story();
  const held = await db.oneTimeLink.findUniqueOrThrow({ where: { id: link.id } });
  const found = await findInvited(id, actor, stateOf(held));
  expect(found.standing).toBe(standing);
  expect(found.answered !== null).toBe(standing === 'accepted' || standing === 'declined');
  expect(found.admins.length > 0).toBe(standing === 'not_global_admin');
  expect(found.may.includes('accept')).toBe(standing === 'ready');
}
