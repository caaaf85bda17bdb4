import { inForce, isAsked } from '@/lib/admin-access/lifecycle';
import { countWhoMayUse } from '@/lib/admin-access/queries';
import { countShared } from '@/lib/customer-relationship/queries';
import { countOpenTo } from '@/lib/invitation/queries';
import { countActive } from '@/lib/order/queries';
import type { Shown } from './shown';

/** Something an ending affects: how it is now, and what becomes of it. */
export type Effect = { what: string; today: string; later: string };

const most = 100;

/** What the end of a partnership affects, asked of the database. */
export async function effectsOf(shown: Shown): Promise<Effect[]> {
  const { affects: w } = shown.say.partnershipEnd;
  const { facts } = shown.found;
  const [customers, subscriptions] = await Promise.all([countShared(facts, most), countActive(facts, most)]);
  const upTo = (count: number) => ({ count, more: count >= most });
  return [
    { what: w.orders, today: w.ordersNow(facts), later: w.ordersThen },
    { what: w.customers, today: w.customersNow(upTo(customers)), later: w.customersThen },
    {
      what: w.subscriptions,
      today: w.subscriptionsNow(upTo(subscriptions)),
      later: w.subscriptionsThen,
    },
    ...(await ofAccess(shown)),
    ...(await ofInvitations(shown)),
  ];
}

async function ofAccess({ found, say }: Shown): Promise<Effect[]> {
  const { affects: w } = say.partnershipEnd;
  const { facts, access } = found;
  if (isAsked(access)) return [{ what: w.access, today: w.accessAsked(facts), later: w.accessThenAsked }];
  if (!inForce.includes(access.status)) return [{ what: w.access, today: w.accessNone(facts), later: '' }];
  const count = await countWhoMayUse(facts.providerId, most + 1);
  const people = { ...facts, count: Math.min(count, most), more: count > most };
  return [
    { what: w.access, today: w.accessNow[access.scope](facts), later: w.accessThen },
    { what: w.people, today: w.peopleNow(people), later: w.peopleThen },
  ];
}

async function ofInvitations({ found: { facts }, say }: Shown): Promise<Effect[]> {
  const { affects: w } = say.partnershipEnd;
  const count = await countOpenTo(facts.providerId, facts.resellerId, most);
  return count > 0
    ? [{ what: w.invitations, today: w.invitationsNow({ ...facts, count }), later: w.invitationsThen }]
    : [];
}
