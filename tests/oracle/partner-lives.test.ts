import { AdminAccessStatus, PartnershipStatus, ProviderStatus } from '@/generated/prisma/enums';
import * as access from '@/lib/admin-access/lifecycle';
import { days, now } from '@/lib/clock';
import * as partnerships from '@/lib/partnership/lifecycle';
import type { Facts as Partnership } from '@/lib/partnership/needs';
import * as providers from '@/lib/provider/lifecycle';
import { admin, agentOnly, expectRuled, helpdeskOnly, outsiders, salesOnly, withoutRoles } from '../support/oracle';

const from = (milliseconds: number) => new Date(now().getTime() + milliseconds);
const sides = { provider: admin('provider'), reseller: admin('reseller'), ...outsiders };
const both = (letter: string) => ({ provider: letter, reseller: letter });

// What a side's people may: the reseller's Global admin lets in and puts out; the provider's agents ask and give up.
const ofReseller = { 'no role': 'global_admin_only', 'an agent only': 'global_admin_only' } as const;
const resellers = {
  ...ofReseller,
  'a sales agent only': 'global_admin_only',
  'a helpdesk agent only': 'global_admin_only',
} as const;
const providersAgents = { 'no role': 'agent_role_missing', 'a helpdesk agent only': 'agent_role_missing' } as const;
const stands = (partnership: PartnershipStatus) => () => ({ facts: { partnership } });
const roles = {
  'no role': withoutRoles,
  'an agent only': agentOnly,
  'a sales agent only': salesOnly,
  'a helpdesk agent only': helpdeskOnly,
};

/** Access to a reseller's work account: the reseller's to give and to take, the provider's to ask for and to give up; it may run out. */
expectRuled({
  name: 'admin access',
  statuses: Object.values(AdminAccessStatus),
  people: sides,
  facts: {
    id: 'access',
    partnershipId: 'partnership',
    providerId: 'provider',
    resellerId: 'reseller',
    provider: 'Rowan',
    reseller: 'Maple',
    status: 'none',
    version: 1,
    scope: 'administrator',
    since: from(-days(9)),
    until: from(-1),
    partnership: 'active',
  },
  obstacles: {
    ...roles,
    'a partnership that ends': stands('ending'),
    'a partnership that ended': stands('ended'),
    'a partnership in force': stands('active'),
    'an end to come': () => ({ facts: { until: from(days(1)) } }),
    'no end': () => ({ facts: { until: null } }),
  },
  table: access.lifecycle,
  reasonsAgainst: access.reasonsAgainst,
  rules: {
    grant: {
      who: ['reseller'],
      from: ['none', 'requested', 'removed', 'expired'],
      to: 'granted',
      blocked: { ...resellers, 'a partnership that ended': 'partnership_ended' },
      told: both('admin-access-granted'),
    },
    request: {
      who: ['provider'],
      from: ['none', 'removed', 'expired'],
      to: 'requested',
      blocked: { ...providersAgents, 'a partnership that ended': 'partnership_ended' },
      told: { reseller: 'admin-access-requested' },
    },
    decline: {
      who: ['reseller'],
      from: ['requested'],
      to: 'none',
      blocked: resellers,
      told: { provider: 'admin-access-declined' },
    },
    renew: {
      who: ['reseller'],
      from: ['granted'],
      to: 'granted',
      blocked: resellers,
      told: both('admin-access-changed'),
    },
    remove: {
      who: ['reseller'],
      from: ['granted'],
      to: 'removed',
      blocked: resellers,
      told: both('admin-access-removed'),
    },
    give_up: {
      who: ['provider'],
      from: ['granted'],
      to: 'removed',
      blocked: providersAgents,
      told: both('admin-access-removed'),
    },
    expire: {
      who: ['clock'],
      from: ['granted'],
      to: 'expired',
      blocked: { 'an end to come': 'not_in_this_state', 'no end': 'not_in_this_state' },
      told: both('admin-access-expired'),
    },
    end: {
      who: ['provider', 'reseller', 'clock'],
      from: ['requested', 'granted'],
      to: 'removed',
      given: { partnership: 'ending' },
      blocked: { 'a partnership in force': 'not_in_this_state' },
      told: both('admin-access-removed'),
    },
  },
});

/** A partnership: either side ends it with notice, whoever gave notice takes it back within seven days, time does the rest. */
const partnership: Partnership = {
  id: 'partnership',
  providerId: 'provider',
  resellerId: 'reseller',
  provider: 'Rowan',
  reseller: 'Maple',
  status: 'active',
  version: 1,
  since: from(-days(400)),
  noticeBy: 'reseller',
  noticeAt: from(-days(6)),
  endsAt: from(-1),
  accessAfter: null,
};

expectRuled({
  name: 'partnership',
  statuses: Object.values(PartnershipStatus),
  people: sides,
  facts: partnership,
  obstacles: {
    ...roles,
    'a notice of the other side': ({ noticeBy }) => ({
      facts: { noticeBy: noticeBy === 'reseller' ? 'provider' : 'reseller' },
    }),
    'a notice seven days old': () => ({ facts: { noticeAt: from(-days(7)) } }),
    'an end to come': () => ({ facts: { endsAt: from(1000) } }),
    'a reseller who is still here': () => ({ facts: { resellerLeft: false } }),
    'no end': () => ({ facts: { endsAt: null } }),
  },
  table: partnerships.lifecycle,
  reasonsAgainst: partnerships.reasonsAgainst,
  rules: {
    give_notice: {
      who: ['provider', 'reseller'],
      from: ['active'],
      to: 'ending',
      blocked: resellers,
      told: both('partnership-notice'),
    },
    take_back: {
      who: ['reseller'],
      from: ['ending'],
      to: 'active',
      refuses: { provider: 'notice_by_the_other' },
      blocked: {
        ...resellers,
        'a notice of the other side': 'notice_by_the_other',
        'a notice seven days old': 'notice_stands',
      },
      told: both('partnership-notice-taken-back'),
    },
    end: {
      who: ['clock'],
      from: ['ending'],
      to: 'ended',
      blocked: { 'an end to come': 'not_in_this_state', 'no end': 'not_in_this_state' },
      told: both('partnership-ended'),
    },
    end_with_program: {
      who: ['clock'],
      from: ['active', 'ending'],
      to: 'ended',
      given: { resellerLeft: true },
      blocked: { 'a reseller who is still here': 'not_in_this_state' },
      told: both('partnership-ended'),
    },
  },
});

/** A provider's authorization: an operator's to give, to suspend and to restore; an account is never provider and reseller or customer. */
expectRuled({
  name: 'provider',
  statuses: ['nothing', ...Object.values(ProviderStatus)] as ('nothing' | ProviderStatus)[],
  people: sides,
  facts: {
    organizationId: 'provider',
    name: 'Rowan',
    kind: 'reseller',
    closed: false,
    status: 'nothing',
    version: 0,
    enrolled: false,
    partneredAsReseller: false,
  },
  obstacles: {
    'a closed account': () => ({ facts: { closed: true } }),
    'a customer’s account': () => ({ facts: { kind: 'customer' as const } }),
    'an enrollment as a reseller': () => ({ facts: { enrolled: true } }),
    'a partnership as a reseller': () => ({ facts: { partneredAsReseller: true } }),
  },
  table: providers.lifecycle,
  reasonsAgainst: providers.reasonsAgainst,
  rules: {
    authorize: {
      who: ['operator'],
      from: ['nothing'],
      to: 'authorized',
      otherwise: 'provider_exists',
      blocked: {
        'a closed account': 'organization_closed',
        'a customer’s account': 'customer_account',
        'an enrollment as a reseller': 'enrolled_as_reseller',
        'a partnership as a reseller': 'partner_as_reseller',
      },
      told: { admins: 'provider-authorized' },
    },
    suspend: { who: ['operator'], from: ['authorized'], to: 'suspended', told: { admins: 'provider-suspended' } },
    restore: { who: ['operator'], from: ['suspended'], to: 'authorized', told: { admins: 'provider-restored' } },
  },
});
