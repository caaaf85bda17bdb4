import { inForce, isAsked } from '@/lib/admin-access/lifecycle';
import { countWhoMayUse } from '@/lib/admin-access/queries';
import { countShared } from '@/lib/customer-relationship/queries';
import { countOpenTo } from '@/lib/invitation/queries';
import { countActive } from '@/lib/order/queries';
import { upTo } from '@/messages/counted';
import type { Shown } from './shown';

/** Something an ending affects: how it is now, and what becomes of it. */
export type Effect = { what: string; today: string; later: string };

const most = 100;

/** What the end of a partnership affects, asked of the database. */
export async function effectsOf(shown: Shown): Promise<Effect[]> {
  const { affects: t } = shown.words.partnershipEnd;
  const { facts } = shown.found;
  const [customers, subscriptions] = await Promise.all([countShared(facts, most), countActive(facts, most)]);
  return [
    { what: t.orders, today: t.ordersNow(facts), later: t.ordersThen },
    { what: t.customers, today: t.customersNow({ count: upTo(customers, most) }), later: t.customersThen },
    {
      what: t.subscriptions,
      today: t.subscriptionsNow({ count: upTo(subscriptions, most) }),
      later: t.subscriptionsThen,
    },
    ...(await ofAccess(shown)),
    ...(await ofInvitations(shown)),
  ];
}

async function ofAccess({ found, words }: Shown): Promise<Effect[]> {
  const { affects: t } = words.partnershipEnd;
  const { facts, access } = found;
  if (isAsked(access)) return [{ what: t.access, today: t.accessAsked(facts), later: t.accessThenAsked }];
  if (!inForce.includes(access.status)) return [{ what: t.access, today: t.accessNone(facts), later: '' }];
  const count = await countWhoMayUse(facts.providerId, most + 1);
  const people = { ...facts, count: count > most ? { atLeast: most } : count };
  return [
    { what: t.access, today: t.accessNow[access.scope](facts), later: t.accessThen },
    { what: t.people, today: t.peopleNow(people), later: t.peopleThen },
  ];
}

async function ofInvitations({ found: { facts }, words }: Shown): Promise<Effect[]> {
  const { affects: t } = words.partnershipEnd;
  const count = await countOpenTo(facts.providerId, facts.resellerId, most);
  return count > 0
    ? [
        {
          what: t.invitations,
          today: t.invitationsNow({ ...facts, count: upTo(count, most) }),
          later: t.invitationsThen,
        },
      ]
    : [];
}
