import { InvitationStatus } from '@/generated/prisma/enums';
import { days, now } from '@/lib/clock';
import { lifecycle, reasonsAgainst } from '@/lib/invitation/lifecycle';
import type { Facts } from '@/lib/invitation/needs';
import type { ReasonCode } from '@/lib/refusal';
import { accepted, outdated, unsigned } from '../support/agreements';
import { admin, agentOnly, expectRuled, helpdeskOnly, outsiders, withoutRoles } from '../support/oracle';

const regions = new Map([
  ['ID', 'APAC'],
  ['PH', 'APAC'],
  ['DE', 'EUROPE'],
]);

const facts: Facts = {
  id: 'invitation',
  kind: 'partnership',
  status: 'sent',
  version: 1,
  email: 'nadia@maple.example',
  company: null,
  country: null,
  partnerId: null,
  language: 'en',
  message: null,
  createdById: 'provider-admin',
  senderId: 'provider',
  sentAt: now(),
  openedAt: null,
  remindedAt: null,
  expiresAt: new Date(now().getTime() + days(30)),
  parkedFor: null,
  provider: { organizationId: 'provider', name: 'Rowan', country: 'ID', status: 'authorized', agreement: accepted },
  reseller: null,
  pairStands: true,
  tied: false,
  reader: {
    organizationId: 'reader',
    name: 'Maple',
    kind: 'reseller',
    country: 'PH',
    enrollment: 'active',
    partnerId: '5200003',
    agreement: accepted,
  },
  reopenable: false,
  readerBelongs: false,
  regions,
  invitedAlready: false,
  partners: false,
  partnerIdCountry: null,
};

const reader = (more: Partial<NonNullable<Facts['reader']>>) => (all: Facts) => ({
  facts: { reader: all.reader && { ...all.reader, ...more } },
});
const provider = (more: Partial<Facts['provider']>) => (all: Facts) => ({
  facts: { provider: { ...all.provider, ...more } },
});
const pairReseller = (more: Partial<NonNullable<Facts['reseller']>>) => (all: Facts) => ({
  facts: { reseller: all.reseller && { ...all.reseller, ...more } },
});

const obstacles = {
  'no role': withoutRoles,
  'an agent only': agentOnly,
  'a helpdesk agent only': helpdeskOnly,
  'run out': () => ({ facts: { expiresAt: now() } }),
  'an address invited already': () => ({ facts: { invitedAlready: true } }),
  'a named company that is a partner already': () => ({ facts: { partners: true } }),
  'a named country in another region': () => ({ facts: { country: 'DE' } }),
  'a named country in no region': () => ({ facts: { country: 'AQ' } }),
  'a named PartnerID that nobody has': () => ({ facts: { partnerId: '5999999' } }),
  'a named PartnerID in another region': () => ({ facts: { partnerId: '5200003', partnerIdCountry: 'DE' } }),
  'a provider suspended': provider({ status: 'suspended' }),
  'a provider that did not sign': provider({ agreement: unsigned }),
  'parked for another account': () => ({ facts: { parkedFor: 'another' } }),
  'parked for another account of the reader’s': () => ({ facts: { parkedFor: 'another', readerBelongs: true } }),
  'a reader of another region': reader({ country: 'DE' }),
  'a reader of no region': reader({ country: 'AQ' }),
  'a reader that buys': reader({ kind: 'customer' }),
  'a reader not enrolled': reader({ enrollment: null }),
  'a reader in review': reader({ enrollment: 'in_review' }),
  'a reader that did not sign': reader({ enrollment: 'qualified' }),
  'a reader suspended': reader({ enrollment: 'suspended' }),
  'a reader without PartnerID': reader({ partnerId: null }),
  'a closed enrollment': () => ({ facts: { reopenable: true } }),
  'a pair that parted': () => ({ facts: { pairStands: false } }),
  'a pair whose reseller is suspended': pairReseller({ enrollment: 'suspended' }),
  'a pair whose reseller did not sign': pairReseller({ agreement: unsigned }),
  'a provider that did not sign the new version': provider({ agreement: outdated }),
  'a reader that did not sign the new version': reader({ agreement: outdated }),
  'a pair whose reseller did not sign the new version': pairReseller({ agreement: outdated }),
  'a customer of both already': () => ({ facts: { tied: true } }),
} as const;

type Against = Partial<Record<keyof typeof obstacles, ReasonCode | readonly ReasonCode[]>>;

const agents: Against = { 'no role': 'agent_role_missing', 'a helpdesk agent only': 'agent_role_missing' };
const admins: Against = {
  'no role': 'global_admin_only',
  'an agent only': 'global_admin_only',
  'a helpdesk agent only': 'global_admin_only',
};
const recipient: Against = {
  'a named country in another region': 'recipient_in_other_region',
  'a named country in no region': 'country_in_no_region',
  'a named PartnerID that nobody has': 'partner_id_unknown',
  'a named PartnerID in another region': 'recipient_in_other_region',
};
const parkedForAnother: Against = { 'parked for another account': 'parked_for_another_account' };
const open = ['sent', 'opened', 'parked'] as const;
const people = {
  sender: admin('provider'),
  reader: admin('reader'),
  bearer: outsiders.bearer,
  reviewer: outsiders.reviewer,
  operator: outsiders.operator,
  visitor: outsiders.visitor,
  clock: outsiders.clock,
};
const statuses = Object.values(InvitationStatus);
const runningOut = {
  who: ['clock'],
  from: open,
  to: 'expired',
  given: { expiresAt: now() },
  blocked: { 'no end yet': 'not_in_this_state' },
  told: { sender: 'invitation-expired' },
} as const;

type Differs = { name: string; facts: Facts; sending: Against; reading: Against; answering: Against; ready: Against };

/**
 * The life of an invitation. Agents of whoever sent it write, send and take it back; whoever reads it, being what its kind asks for, keeps
 * it, and their Global admin answers; the clock wakes it and lets it run out.
 */
function expectInvitation({ name, facts: all, sending, reading, answering, ready }: Differs): void {
  // Anybody may read who holds the link: who they are is a matter of their account, not of this table.
  const readers = ['sender', 'reader'] as const;
  const reads: Against = { 'run out': 'link_expired', ...reading, ...parkedForAnother };
  const again: Against = { 'an address invited already': 'already_invited' };
  const letter = { recipient: 'invitation' };
  expectRuled({
    name,
    statuses,
    people,
    facts: all,
    obstacles: {
      ...obstacles,
      'no end yet': () => ({ facts: { expiresAt: new Date(now().getTime() + days(1)) } }),
    },
    table: lifecycle,
    reasonsAgainst,
    rules: {
      edit: { who: ['sender'], from: ['draft'], to: 'draft', blocked: agents, told: {} },
      send: { who: ['sender'], from: ['draft'], to: 'sent', blocked: { ...sending, ...again }, told: letter },
      resend: {
        who: ['sender'],
        from: ['sent', 'opened', 'expired'],
        to: 'sent',
        blocked: { ...sending, ...again },
        told: letter,
      },
      resend_parked: { who: ['sender'], from: ['parked'], to: 'parked', blocked: sending, told: letter },
      open: { who: readers, from: ['sent'], to: 'opened', blocked: reads, told: {} },
      park: { who: readers, from: open, to: 'parked', blocked: reads, told: { sender: 'invitation-parked' } },
      park_ready: { who: readers, from: open, to: 'opened', blocked: merge(reads, ready), told: {} },
      wake: {
        who: ['clock'],
        from: ['parked'],
        to: 'opened',
        blocked: merge(reads, ready),
        told: { admins: 'invitation-ready' },
      },
      accept: {
        who: readers,
        from: open,
        to: 'accepted',
        blocked: merge(merge(reads, ready), admins),
        told: { sender: 'invitation-accepted' },
      },
      decline: {
        who: readers,
        from: open,
        to: 'declined',
        blocked: { ...answering, ...parkedForAnother, ...admins },
        told: { sender: 'invitation-declined' },
      },
      revoke: {
        who: ['sender'],
        from: open,
        to: 'revoked',
        blocked: agents,
        told: { recipient: 'invitation-revoked' },
      },
      discard: { who: ['sender'], from: ['draft'], to: 'revoked', blocked: agents, told: {} },
      lapse: { who: ['clock'], from: open, to: 'revoked', blocked: {}, told: { recipient: 'invitation-revoked' } },
      expire: runningOut,
    },
  });
}

// What stands against reading stands against answering too, said again by the checklist.
function merge(one: Against, other: Against): Against {
  const keys = Object.keys({ ...one, ...other }) as (keyof Against)[];
  return Object.fromEntries(keys.map((key) => [key, [one[key] ?? [], other[key] ?? []].flat()]));
}

expectInvitation({
  name: 'invitation to a partnership',
  facts,
  sending: {
    ...agents,
    ...recipient,
    'a provider suspended': 'authorization_missing',
    'a provider that did not sign': 'provider_agreement_missing',
    'a provider that did not sign the new version': 'agreement_new_version',
    'a named company that is a partner already': 'already_partner',
  },
  reading: {
    'a provider suspended': 'provider_not_authorized',
    'a reader that buys': 'not_a_reseller',
    'a reader of another region': 'region_mismatch',
    'a reader of no region': 'country_in_no_region',
    'a named company that is a partner already': 'already_partner',
    'a named PartnerID that nobody has': 'names_another_partner_id',
  },
  answering: {
    'a reader that buys': 'not_a_reseller',
    'a named PartnerID that nobody has': 'names_another_partner_id',
  },
  ready: {
    'a reader that buys': 'not_a_reseller',
    'a reader of another region': 'region_mismatch',
    'a reader of no region': 'country_in_no_region',
    'a reader not enrolled': ['not_enrolled', 'not_verified', 'agreement_missing'],
    'a reader in review': ['not_verified', 'agreement_missing'],
    'a reader that did not sign': 'agreement_missing',
    'a reader that did not sign the new version': 'agreement_new_version',
    'a reader without PartnerID': 'partner_id_missing',
    'a reader suspended': 'reseller_suspended',
  },
});

expectInvitation({
  name: 'invitation of a customer',
  facts: {
    ...facts,
    kind: 'customer',
    reader: facts.reader && { ...facts.reader, kind: 'customer', enrollment: null, partnerId: null },
    reseller: {
      organizationId: 'reseller',
      name: 'Alder',
      kind: 'reseller',
      country: 'ID',
      enrollment: 'active',
      partnerId: '5200004',
      agreement: accepted,
    },
  },
  sending: {
    ...agents,
    ...recipient,
    'a provider suspended': 'provider_not_authorized',
    'a pair that parted': 'partnership_missing',
    'a pair whose reseller is suspended': 'reseller_not_active',
    'a pair whose reseller did not sign': 'reseller_not_active',
    'a pair whose reseller did not sign the new version': 'reseller_agreement_new_version',
  },
  reading: {
    'a provider suspended': 'provider_not_authorized',
    'a pair that parted': 'partnership_missing',
    'a pair whose reseller is suspended': 'reseller_not_active',
    'a pair whose reseller did not sign': 'reseller_not_active',
    'a pair whose reseller did not sign the new version': 'reseller_agreement_new_version',
    'a reader of another region': 'customer_country_elsewhere',
    'a reader of no region': 'customer_country_elsewhere',
    'a customer of both already': 'already_customer',
  },
  answering: {},
  ready: {},
});
