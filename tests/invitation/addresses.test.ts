import { afterEach, expect, test, vi } from 'vitest';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { accept } from '@/lib/invitation/answers';
import { draft, edit, send } from '@/lib/invitation/commands';
import { endDue } from '@/lib/partnership/clock';
import { giveNotice } from '@/lib/partnership/commands';
import { company, consent, holding, invite, notice, sender, words } from '../support/invitations';
import { refusalOf } from '../support/people';

vi.setConfig({ testTimeout: 120_000 });

afterEach(() => freeze(null));

async function addressOf(userId: string): Promise<string> {
  return (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;
}

test('an address that joined by an earlier invitation is refused by the form, too, until the partnership has ended', async () => {
  const [provider, reseller] = [await sender(), await company()];
  const email = `sari@${crypto.randomUUID().slice(0, 8)}.example`;
  const early = await draft(provider, words({ email }));
  const partnershipId = await accept(holding(reseller, await invite(provider, { email })), consent);
  const codes = ['already_partner'];
  expect(await refusalOf(draft(provider, words({ email })))).toEqual(codes);
  expect(await refusalOf(send(provider, { invitationId: early, seen: 0 }))).toEqual(codes);
  await giveNotice(reseller, { partnershipId, seen: 1, ...notice });
  expect(await refusalOf(draft(provider, words({ email })))).toEqual(codes);
  freeze(after(now(), days(31)));
  expect(await endDue()).toBe(1);
  await draft(provider, words({ email }));
});

test('nobody invites themselves, however the address is written, in a new draft or a changed one', async () => {
  const provider = await sender();
  const own = await addressOf(provider.userId);
  const codes = ['own_address'];
  for (const email of [own, own.toUpperCase()])
    expect(await refusalOf(draft(provider, words({ email })))).toEqual(codes);
  const invitationId = await draft(provider, words());
  expect(await refusalOf(edit(provider, { ...words({ email: own }), invitationId, seen: 0 }))).toEqual(codes);
});

test('of an acceptance each person is told once: whoever hears of the partnership hears no second time of the invitation', async () => {
  const [provider, reseller] = [await sender(), await company()];
  // One person is Global admin on both sides.
  const both = await addressOf(provider.userId);
  await db.membership.create({
    data: {
      userId: provider.userId,
      organizationId: reseller.organizationId,
      roles: ['global_admin'],
      joinedAt: new Date(),
    },
  });
  const invitationId = await invite(provider);
  const before = new Set((await db.letter.findMany({ select: { id: true } })).map(({ id }) => id));
  await accept(holding(reseller, invitationId), consent);
  const written = (await db.letter.findMany()).filter(({ id }) => !before.has(id));
  expect(written.map(({ address, name }) => [address, name]).sort()).toEqual(
    [
      [both, 'partnership-begun'],
      [await addressOf(reseller.userId), 'partnership-begun'],
    ].sort(),
  );
});

test('a sender who is no Global admin is told of the acceptance, once', async () => {
  const [provider, reseller] = [await sender(), await company()];
  const invitationId = await invite(provider);
  const email = `agen@${crypto.randomUUID().slice(0, 8)}.example`;
  const agent = await db.user.create({ data: { email, firstName: 'Sari', lastName: '' } });
  const membership = { roles: ['admin_agent' as const], joinedAt: new Date() };
  await db.membership.create({ data: { ...membership, userId: agent.id, organizationId: provider.organizationId } });
  await db.invitation.update({ where: { id: invitationId }, data: { createdById: agent.id } });
  await accept(holding(reseller, invitationId), consent);
  expect((await db.letter.findMany({ where: { address: email } })).map(({ name }) => name)).toEqual([
    'invitation-accepted',
  ]);
});
