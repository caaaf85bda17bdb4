import { type CustomerAccess, CustomerStatus, RelationshipStatus, SubscriptionStatus } from '@/generated/prisma/enums';
import { days, now } from '@/lib/clock';
import * as customers from '@/lib/customer/lifecycle';
import * as relationships from '@/lib/customer-relationship/lifecycle';
import type { Facts as Tie } from '@/lib/customer-relationship/needs';
import * as subscriptions from '@/lib/order/lifecycle';
import { admin, agentOnly, expectRuled, helpdeskOnly, outsiders, salesOnly, withoutRoles } from '../support/oracle';

const people = {
  provider: admin('provider'),
  reseller: admin('reseller'),
  customer: admin('customer'),
  ...outsiders,
};
const roles = {
  'no role': withoutRoles,
  'an agent only': agentOnly,
  'a sales agent only': salesOnly,
  'a helpdesk agent only': helpdeskOnly,
};
const admins = {
  'no role': 'global_admin_only',
  'an agent only': 'global_admin_only',
  'a sales agent only': 'global_admin_only',
  'a helpdesk agent only': 'global_admin_only',
} as const;
const agents = { 'no role': 'agent_role_missing', 'a helpdesk agent only': 'agent_role_missing' } as const;

/** Whether staff let a customer buy: they allow and refuse; what the customer changes is looked at again. */
expectRuled({
  name: 'customer’s account',
  statuses: Object.values(CustomerStatus),
  people,
  facts: { organizationId: 'customer', name: 'Hazel', country: 'ID', status: 'under_review', version: 1 },
  obstacles: roles,
  table: customers.lifecycle,
  reasonsAgainst: customers.reasonsAgainst,
  rules: {
    allow: {
      who: ['reviewer', 'lead'],
      from: ['under_review', 'not_allowed'],
      to: 'allowed',
      told: { admins: 'customer-allowed' },
    },
    refuse: {
      who: ['reviewer', 'lead'],
      from: ['under_review', 'allowed'],
      to: 'not_allowed',
      told: { admins: 'customer-not-allowed' },
    },
    change: {
      who: ['customer'],
      from: ['under_review', 'allowed', 'not_allowed'],
      to: 'under_review',
      blocked: admins,
      told: { admins: 'customer-under-review' },
    },
  },
});

const tie: Tie = {
  id: 'tie',
  customerId: 'customer',
  providerId: 'provider',
  resellerId: 'reseller',
  side: 'reseller',
  status: 'active',
  access: 'granted',
  version: 1,
  provider: 'Rowan',
  reseller: 'Maple',
  customer: 'Hazel',
  activeSubscriptions: 0,
};
const access = (stands: CustomerAccess) => () => ({ facts: { access: stands } });
const told = (letter: string) => ({ customer: letter, partner: letter });
const notGranted = { 'access not granted': 'not_in_this_state', 'access removed': 'not_in_this_state' } as const;
const bought = { 'two active subscriptions': 'subscriptions_active' } as const;

/**
 * A customer's tie to one side of a pair. Access is the customer's to give and to take; the partner may give it up. A customer ends either
 * tie, a provider's agents both, a reseller none by itself; none while subscriptions run.
 */
for (const side of ['provider', 'reseller'] as const)
  expectRuled({
    name: `customer’s tie to the ${side}`,
    statuses: Object.values(RelationshipStatus),
    people,
    facts: { ...tie, side },
    obstacles: {
      ...roles,
      'access granted': access('granted'),
      'access not granted': access('none'),
      'access removed': access('removed'),
      'two active subscriptions': () => ({ facts: { activeSubscriptions: 2 } }),
    },
    table: relationships.lifecycle,
    reasonsAgainst: relationships.reasonsAgainst,
    rules: {
      grant_access: {
        who: ['customer'],
        from: ['active'],
        to: 'active',
        given: { access: 'none' },
        blocked: { ...admins, 'access granted': 'not_in_this_state' },
        told: told('customer-access-granted'),
      },
      remove_access: {
        who: ['customer'],
        from: ['active'],
        to: 'active',
        blocked: { ...admins, ...notGranted },
        told: told('customer-access-removed'),
      },
      remove_access_left: {
        who: ['customer'],
        from: ['ended'],
        to: 'ended',
        blocked: { ...admins, ...notGranted },
        told: told('customer-access-removed'),
      },
      give_access_up: {
        who: [side],
        from: ['active'],
        to: 'active',
        blocked: { ...agents, ...notGranted },
        told: told('customer-access-removed'),
      },
      lapse_access: {
        who: ['clock'],
        from: ['active'],
        to: 'active',
        blocked: notGranted,
        told: told('customer-access-removed'),
      },
      end: {
        who: ['customer', 'provider'],
        from: ['active'],
        to: 'ended',
        refuses: { reseller: 'provider_ends_it' },
        blocked: (person) => ({ ...(person === 'customer' ? admins : agents), ...bought }),
        told: told('customer-relationship-ended'),
      },
      end_keeping_access: {
        who: ['customer'],
        from: ['active'],
        to: 'ended',
        blocked: { ...admins, ...bought, ...notGranted },
        told: told('customer-relationship-ended'),
      },
    },
  });

/** A subscription: its provider's agents suspend, start again and, in the first seven days, cancel it. Starting again needs all that ordering needs of the ties. */
expectRuled({
  name: 'subscription',
  statuses: Object.values(SubscriptionStatus),
  people,
  facts: {
    id: 'subscription',
    status: 'active',
    version: 1,
    providerId: 'provider',
    resellerId: 'reseller',
    customerId: 'customer',
    startedAt: new Date(now().getTime() - days(6)),
    authorized: true,
    partnership: true,
    tied: true,
  },
  obstacles: {
    ...roles,
    'started seven days ago': () => ({ facts: { startedAt: new Date(now().getTime() - days(7)) } }),
    'a provider no longer authorized': () => ({ facts: { authorized: false } }),
    'no partnership': () => ({ facts: { partnership: false } }),
    'a customer who left': () => ({ facts: { tied: false } }),
  },
  table: subscriptions.lifecycle,
  reasonsAgainst: subscriptions.reasonsAgainst,
  rules: {
    suspend: {
      who: ['provider'],
      from: ['active'],
      to: 'suspended',
      blocked: agents,
      told: { reseller: 'subscription-changed', customer: 'subscription-changed' },
    },
    resume: {
      who: ['provider'],
      from: ['suspended'],
      to: 'active',
      blocked: {
        ...agents,
        'a provider no longer authorized': 'authorization_missing',
        'no partnership': 'partnership_missing',
        'a customer who left': 'provider_customer_missing',
      },
      told: { reseller: 'subscription-changed', customer: 'subscription-changed' },
    },
    cancel: {
      who: ['provider'],
      from: ['active', 'suspended'],
      to: 'cancelled',
      blocked: { ...agents, 'started seven days ago': 'cancel_too_late' },
      told: { reseller: 'subscription-changed', customer: 'subscription-changed' },
    },
  },
});
