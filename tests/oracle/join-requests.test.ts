import { JoinRequestStatus } from '@/generated/prisma/enums';
import { days, now } from '@/lib/clock';
import * as requests from '@/lib/join-request/lifecycle';
import { admin, agentOnly, expectRuled, helpdeskOnly, outsiders, salesOnly, withoutRoles } from '../support/oracle';

const from = (milliseconds: number) => new Date(now().getTime() + milliseconds);
const asker = { ...admin('askers'), userId: 'asker' };
const people = { admin: admin('company'), asker, colleague: admin('askers'), ...outsiders };

const onlyGlobalAdmins = {
  'no role': 'global_admin_only',
  'an agent only': 'global_admin_only',
  'a sales agent only': 'global_admin_only',
  'a helpdesk agent only': 'global_admin_only',
} as const;

// A letter's holder has no role to lose but that of its reader.
const decides = (person: string) =>
  person === 'bearer' ? { 'a reader who is no Global admin now': 'not_yours' as const } : onlyGlobalAdmins;

/** A request to join a company: its Global admins answer, by letter or signed in; whoever asked takes it back; time ends it. */
expectRuled({
  name: 'request to join',
  statuses: Object.values(JoinRequestStatus),
  people,
  facts: {
    id: 'request',
    status: 'asked',
    version: 1,
    userId: 'asker',
    organizationId: 'company',
    fromId: 'askers',
    organization: 'Maple',
    knownAs: 'PT Maple',
    kind: 'reseller',
    expiresAt: from(days(1)),
    adminAgent: true,
    joined: false,
    readerId: 'company-admin',
  },
  obstacles: {
    'no role': withoutRoles,
    'an agent only': agentOnly,
    'a sales agent only': salesOnly,
    'a helpdesk agent only': helpdeskOnly,
    'a reader who is no Global admin now': () => ({ facts: { readerId: null } }),
    'a day that is over': () => ({ facts: { expiresAt: from(-1) } }),
    'a day to come': () => ({ facts: { expiresAt: from(days(3)) } }),
    'no Admin agent': () => ({ facts: { adminAgent: false } }),
    'no Admin agent at a customer’s': () => ({ facts: { adminAgent: false, kind: 'customer' as const } }),
    'an asker who joined meanwhile': () => ({ facts: { joined: true } }),
  },
  table: requests.lifecycle,
  reasonsAgainst: requests.reasonsAgainst,
  rules: {
    accept: {
      who: ['admin', 'bearer'],
      from: ['asked'],
      to: 'accepted',
      blocked: (person) => ({
        ...decides(person),
        'a day that is over': 'not_in_this_state',
        'no Admin agent': 'admin_agent_missing',
        'an asker who joined meanwhile': 'user_exists',
      }),
      told: { asker: 'join-request-accepted' },
    },
    decline: {
      who: ['admin', 'bearer'],
      from: ['asked'],
      to: 'declined',
      blocked: (person) => ({ ...decides(person), 'a day that is over': 'not_in_this_state' }),
      told: { asker: 'join-request-declined' },
    },
    take_back: { who: ['asker'], from: ['asked'], to: 'withdrawn', told: {} },
    expire: {
      who: ['clock'],
      from: ['asked'],
      to: 'expired',
      given: { expiresAt: from(-1) },
      blocked: { 'a day to come': 'not_in_this_state' },
      told: { asker: 'join-request-expired' },
    },
  },
});
