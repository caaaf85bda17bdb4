import { createHash, randomUUID } from 'node:crypto';
import { after, days, now } from '@/lib/clock';
import { usual } from '@/lib/locale';
import { newOrderNumber } from '@/lib/order/number';
import { times } from '@/lib/reader/money';
import { type Company, type Office, withAdmin } from './demo-year-cases';
import { ago, type Ledger } from './demo-year-ledger';
import { customerName } from './demo-year-names';

export type Provider = { organizationId: string; userId: string; region: string };
export type Pair = { provider: Provider; reseller: Company; partnershipId: string; days: number };
export type Offer = { id: string; regionId: string; currency: string; priceMinor: number; term: 'month' | 'year' };

/** A reseller has accepted a provider's invitation; one of them has given notice, another has taken access away. */
export function partner(ledger: Ledger, provider: Provider, reseller: Company): Pair {
  const since = Math.max(reseller.stand.days - 8, 1);
  const at = ago(since);
  const [providerId, resellerId] = [provider.organizationId, reseller.organizationId];
  const ending = reseller.stand.note === 'ending';
  const partnershipId = ledger.add('partnership', {
    ...{ providerId, resellerId, since: at, status: ending ? 'ending' : 'active', version: ending ? 2 : 1 },
    ...(ending
      ? { noticeBy: 'reseller', noticeAt: ago(10), endsAt: after(ago(10), days(30)), accessAfter: 'remove_at_end' }
      : {}),
    movedAt: ending ? ago(10) : at,
    noticeReason: ending ? 'We merge with another company.' : null,
  });
  const both = [providerId, resellerId].sort();
  const pairEvent = (version: number, event: string, from: 'active' | null, to: 'active' | 'ending', when: Date) => {
    ledger.add('partnershipEvent', {
      ...{ partnershipId, version, event, fromStatus: from, toStatus: to, actedAs: 'member', userId: reseller.userId },
      ...{ side: 'reseller', at: when },
    });
    ledger.note(
      both,
      entry(`partnership.${event}`, 'partnership', partnershipId, when, reseller.userId),
      { status: from },
      { status: to, version },
    );
  };
  pairEvent(1, 'begin', null, 'active', at);
  if (ending) pairEvent(2, 'give_notice', 'active', 'ending', ago(10));
  access(ledger, partnershipId, both, reseller, at);
  invited(ledger, {
    kind: 'partnership',
    provider,
    reseller,
    partnershipId,
    at,
    by: reseller,
    senderId: providerId,
    createdById: provider.userId,
  });
  return { provider, reseller, partnershipId, days: since };
}

function access(ledger: Ledger, partnershipId: string, both: string[], { userId }: Company, at: Date): void {
  const scope = 'administrator' as const;
  const until = after(at, days(400));
  const adminAccessId = ledger.add('adminAccess', {
    ...{ partnershipId, status: 'granted', version: 1, scope, since: at, until, movedAt: at },
  });
  ledger.add('adminAccessEvent', {
    ...{
      adminAccessId,
      version: 1,
      event: 'begin',
      toStatus: 'granted',
      scope,
      until,
      actedAs: 'member',
      userId,
      side: 'reseller',
      at,
    },
  });
  const after1 = { status: 'granted', version: 1, scope, until };
  ledger.note(both, entry('admin_access.begin', 'admin_access', adminAccessId, at, userId), { status: null }, after1);
}

type Invited = {
  kind: 'partnership' | 'customer';
  provider: Provider;
  reseller: Company;
  partnershipId: string;
  at: Date;
  by: { organizationId: string; userId: string; domain: string; name: string; country: string };
  senderId: string;
  createdById: string;
};

// Sent four days before it was accepted.
function invited(
  ledger: Ledger,
  { kind, provider, reseller, partnershipId, at, by, senderId, createdById }: Invited,
): void {
  const sentAt = after(at, -days(4));
  const invitationId = ledger.add('invitation', {
    ...{
      kind,
      providerId: provider.organizationId,
      senderId,
      partnershipId,
      organizationId: by.organizationId,
      createdById,
    },
    ...{ resellerId: kind === 'customer' ? reseller.organizationId : null, email: `admin@${by.domain}.example` },
    ...{
      company: by.name,
      countryIso2: by.country,
      status: 'accepted',
      version: 2,
      createdAt: sentAt,
      sentAt,
      openedAt: at,
    },
    ...{ expiresAt: after(sentAt, days(30)), movedAt: at },
  });
  const step = (
    version: number,
    event: string,
    from: 'draft' | 'sent',
    to: 'sent' | 'accepted',
    when: Date,
    who: { organizationId: string; userId: string },
  ) => {
    const { organizationId, userId } = who;
    ledger.add('invitationEvent', {
      ...{
        invitationId,
        version,
        event,
        fromStatus: from,
        toStatus: to,
        actedAs: 'member',
        userId,
        organizationId,
        at: when,
      },
    });
    const chains = event === 'accept' ? [senderId, by.organizationId].sort() : [senderId];
    ledger.note(
      chains,
      entry(`invitation.${event}`, 'invitation', invitationId, when, userId),
      { status: from, version: version - 1 },
      { status: to, version },
    );
  };
  step(1, 'send', 'draft', 'sent', sentAt, { organizationId: senderId, userId: createdById });
  step(2, 'accept', 'sent', 'accepted', at, by);
}

/** A customer of a pair, looked at by staff: most may buy, some are still looked at, a few may not. Returns whether it may. */
export function serve(ledger: Ledger, pair: Pair, number: number, roll: number, office: Office) {
  const { provider, reseller, partnershipId } = pair;
  const since = Math.max(Math.floor(pair.days * (0.1 + 0.85 * roll)), 1);
  const at = ago(since);
  const name = customerName(provider.region, number);
  const founded = {
    name,
    kind: 'customer' as const,
    country: reseller.country,
    domain: `customer-${number}`,
    first: 'Tari',
    last: `${number}`,
    at,
  };
  const { organizationId: customerId, userId } = withAdmin(ledger, founded, office);
  const by = { ...founded, organizationId: customerId, userId };
  const status = number % 11 === 3 ? 'under_review' : number % 29 === 4 ? 'not_allowed' : 'allowed';
  const decided = status !== 'under_review';
  ledger.add('customer', {
    ...{
      organizationId: customerId,
      status,
      version: decided ? 2 : 1,
      createdAt: at,
      movedAt: decided ? ago(since - 0.5) : at,
    },
  });
  const event = (
    version: number,
    said: string,
    from: 'under_review' | null,
    to: typeof status,
    when: Date,
    who: string,
    as: string,
  ) => {
    ledger.add('customerEvent', {
      ...{ customerId, version, event: said, fromStatus: from, toStatus: to, actedAs: as, userId: who, at: when },
      note: said === 'refuse' ? 'The address belongs to another company.' : null,
    });
    ledger.note(
      [customerId],
      { ...entry(`customer.${said}`, 'customer', customerId, when, who), as },
      { status: from },
      { status: to, version },
    );
  };
  event(1, 'begin', null, 'under_review', at, userId, 'member');
  if (decided)
    event(
      2,
      status === 'allowed' ? 'allow' : 'refuse',
      'under_review',
      status,
      ago(since - 0.5),
      office.reviewerId,
      'reviewer',
    );
  const senderId = reseller.organizationId;
  invited(ledger, {
    kind: 'customer',
    provider,
    reseller,
    partnershipId,
    at,
    by,
    senderId,
    createdById: reseller.userId,
  });
  consent(ledger, by, pair, at, office, number % 4 === 0);
  return { customerId, allowed: status === 'allowed', since };
}

function consent(
  ledger: Ledger,
  by: Invited['by'] & { first: string; last: string },
  pair: Pair,
  at: Date,
  office: Office,
  granted: boolean,
): void {
  const { organizationId: customerId, userId } = by;
  const { id: agreementId, pdfSha256 } = office.customerAgreement;
  ledger.add('signature', {
    ...{
      agreementId,
      pdfSha256,
      organizationId: customerId,
      userId,
      firstName: by.first,
      lastName: by.last,
      signedAt: at,
    },
    ...{
      title: 'Managing director',
      statement: 'I may sign legal agreements for this company',
      locale: usual,
      partnerId: '',
    },
  });
  const [providerId, resellerId] = [pair.provider.organizationId, pair.reseller.organizationId];
  for (const side of ['reseller', 'provider'] as const) {
    const allowed = granted && side === 'reseller' ? 'granted' : 'none';
    const relationshipId = ledger.add('customerRelationship', {
      ...{
        customerId,
        providerId,
        resellerId,
        side,
        since: at,
        movedAt: at,
        access: allowed,
        accessSince: allowed === 'granted' ? at : null,
      },
    });
    ledger.add('relationshipEvent', {
      ...{
        relationshipId,
        version: 1,
        event: 'begin',
        toStatus: 'active',
        access: allowed,
        actedAs: 'member',
        userId,
        organizationId: customerId,
        at,
      },
    });
    const partnerId = side === 'reseller' ? resellerId : providerId;
    const after1 = { status: 'active', access: allowed, version: 1 };
    ledger.note(
      [customerId, partnerId].sort(),
      entry('relationship.begin', 'relationship', relationshipId, at, userId),
      { status: null },
      after1,
    );
  }
}

/** An order for a customer with what runs after it: most runs on, some was suspended, some cancelled. */
export function sell(
  ledger: Ledger,
  pair: Pair,
  customerId: string,
  offer: Offer,
  daysAgo: number,
  roll: number,
): void {
  const { provider, reseller } = pair;
  const [providerId, resellerId] = [provider.organizationId, reseller.organizationId];
  const quantity = 1 + Math.floor(roll * 40);
  const placedAt = ago(daysAgo);
  const partnerIdOnRecord = roll < 0.95 ? reseller.partnerId : null;
  const parties = { providerId, resellerId, customerId };
  const asked = createHash('sha256').update(`${customerId} ${daysAgo} ${offer.id}`).digest('hex');
  const money = { currency: offer.currency, totalMinor: times(offer.priceMinor, quantity) };
  const number = newOrderNumber();
  const orderId = ledger.add('order', {
    ...parties,
    ...money,
    number,
    idempotencyKey: randomUUID(),
    asked,
    placedById: provider.userId,
    placedAt,
  });
  ledger.add('orderLine', { orderId, offerId: offer.id, quantity, unitMinor: offer.priceMinor, partnerIdOnRecord });
  const chains = [providerId, resellerId, customerId].sort();
  ledger.note(chains, entry('order.place', 'order', orderId, placedAt, provider.userId), null, {
    number,
    currency: offer.currency,
    totalMinor: `${money.totalMinor}`,
  });
  const status = roll < 0.05 ? 'suspended' : roll > 0.97 ? 'cancelled' : 'active';
  const changedAt = ago(daysAgo * 0.9);
  const subscriptionId = ledger.add('subscription', {
    ...{
      orderId,
      offerId: offer.id,
      ...parties,
      partnerIdOnRecord,
      quantity,
      status,
      version: status === 'active' ? 1 : 2,
    },
    ...{
      startedAt: placedAt,
      renewsAt: renewalAfter(placedAt, offer.term),
      movedAt: status === 'active' ? placedAt : changedAt,
    },
    endedAt: status === 'cancelled' ? changedAt : null,
  });
  const step = (version: number, event: string, from: 'active' | null, to: typeof status, at: Date) => {
    ledger.add('subscriptionEvent', {
      ...{
        subscriptionId,
        version,
        event,
        fromStatus: from,
        toStatus: to,
        actedAs: 'member',
        userId: provider.userId,
        at,
      },
    });
    ledger.note(
      chains,
      entry(`subscription.${event}`, 'subscription', subscriptionId, at, provider.userId),
      { status: from },
      { status: to, version },
    );
  };
  step(1, 'start', null, 'active', placedAt);
  if (status !== 'active') step(2, status === 'suspended' ? 'suspend' : 'cancel', 'active', status, changedAt);
}

function renewalAfter(start: Date, term: 'month' | 'year'): Date {
  const next = new Date(start);
  while (next <= now())
    if (term === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
    else next.setUTCMonth(next.getUTCMonth() + 1);
  return next;
}

const entry = (action: string, subject: string, subjectId: string, at: Date, userId: string) => ({
  ...{ action, subject, subjectId, at, userId },
  as: 'member',
});
