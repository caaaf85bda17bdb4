import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, pool } from '@/lib/db';
import { place } from '@/lib/order/commands';
import { findOverview } from '@/lib/overview/queries';
import { giveNotice } from '@/lib/partnership/commands';
import { offer, ordering, trio } from '../support/customers';
import { invite, notice, runsOutAt } from '../support/invitations';

const inDays = (count: number) => after(now(), days(count));
const comingTo = async (member: Member) => (await findOverview(member)).coming.map(({ kind, id }) => `${kind} ${id}`);

test('what comes is to come: a day that is past is left out, though its clock has not struck yet', async () => {
  const all = await trio();
  const wish = { customerId: all.customerId, resellerId: all.reseller.organizationId, offerId: await offer() };
  const shown = { priceMinor: 1250, term: 'month' } as const;
  await place(ordering(all.provider), { ...wish, quantity: 1, record: 'yes', shown, key: randomUUID() });
  const { id } = await db.subscription.findFirstOrThrow({ where: { customerId: all.customerId } });
  const invitationId = await invite(all.provider);
  await giveNotice(all.provider, { ...notice, partnershipId: all.partnershipId, seen: 1 });
  for (const [day, coming] of [
    [3, [`renewal ${id}`, `invitation ${invitationId}`, `partnership ${all.partnershipId}`]],
    [-3, []],
  ] as const) {
    await db.subscription.update({ where: { id }, data: { renewsAt: inDays(day) } });
    await db.partnership.update({ where: { id: all.partnershipId }, data: { endsAt: inDays(day) } });
    await runsOutAt(invitationId, inDays(day));
    expect((await comingTo(all.provider)).toSorted()).toEqual([...coming].toSorted());
    expect(await comingTo(all.customer)).toEqual(coming.filter((one) => one.startsWith('renewal')));
  }
});

test('an overview is one query, whatever the audience', async () => {
  const all = await trio();
  for (const who of [all.provider, all.reseller, all.customer]) {
    const asked = vi.spyOn(pool, 'query');
    const { happened } = await findOverview(who);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
    expect(happened).not.toEqual([]);
  }
});

test('what runs is named with its customer to its partners, who have it many times, and by itself to the customer', async () => {
  const all = await trio();
  const wish = { customerId: all.customerId, resellerId: all.reseller.organizationId, offerId: await offer() };
  const shown = { priceMinor: 1250, term: 'month' } as const;
  await place(ordering(all.provider), { ...wish, quantity: 1, record: 'yes', shown, key: randomUUID() });
  const placed = await db.subscription.findFirstOrThrow({
    where: { customerId: all.customerId },
    select: { offer: { select: { name: true } }, customer: { select: { organization: { select: { name: true } } } } },
  });
  const whose = `${placed.offer.name} · ${placed.customer.organization.name}`;
  for (const [who, name] of [
    [all.provider, whose],
    [all.reseller, whose],
    [all.customer, placed.offer.name],
  ] as const) {
    const { coming, happened } = await findOverview(who);
    expect(coming.filter(({ kind }) => kind === 'renewal').map((each) => each.name)).toEqual([name]);
    expect(happened.filter(({ noun }) => noun === 'subscription').map((each) => each.name)).toEqual([name]);
  }
});
