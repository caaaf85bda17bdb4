import type { InvitationKind, InvitationStatus, ProviderStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { type Accepted, unaccepted } from '@/lib/agreement-standing/accepted';
import { now } from '@/lib/clock';
import { agent } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';
import { type Company, curable, type Readiness, readinessOf } from '@/lib/partnership/readiness';
import type { Reason } from '@/lib/refusal';
import { type Memberships, regionFit } from '@/lib/region/fit';
import { recipientFit } from './recipient-region';

/** What the lifecycle needs to know of an invitation and of whoever reads it, read in the transaction that moves it. */
export type Facts = {
  id: string;
  kind: InvitationKind;
  status: InvitationStatus;
  version: number;
  email: string;
  company: string | null;
  country: string | null;
  partnerId: string | null;
  language: string;
  message: string | null;
  createdById: string;
  /** The organization whose people sent it. */
  senderId: string;
  sentAt: Date | null;
  openedAt: Date | null;
  remindedAt: Date | null;
  expiresAt: Date | null;
  parkedFor: string | null;
  provider: {
    organizationId: string;
    name: string;
    country: string;
    status: ProviderStatus | null;
    agreement: Accepted;
  };
  /** The reseller that invites a customer together with the provider; null for the other kind. */
  reseller: Company | null;
  /** Whether the pair that invites a customer are partners. */
  pairStands: boolean;
  /** Whether the reader is a customer of both already. */
  tied: boolean;
  /** The company that would authorize: the reader's account, or for the clock the one it is parked for. */
  reader: Company | null;
  /** Whether the reader's company has an enrollment that is closed, and that staff can take up again. */
  reopenable: boolean;
  /** Whether the reader belongs, as a person, to the account it is parked for. */
  readerBelongs: boolean;
  regions: Memberships;
  /** Whether this provider has another open invitation to the same address. */
  invitedAlready: boolean;
  /** Whether the provider and the company named by PartnerID, or else the reader's, are partners. */
  partners: boolean;
  /** The country of the location the named PartnerID belongs to; null when there is none. */
  partnerIdCountry: string | null;
};

/** Those who invite, and whether they are partners. */
export type Parties = Pick<Facts, 'provider' | 'reseller' | 'pairStands'>;

export type Need = NeedOf<Facts>;

export const ownInvitation: Need = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === facts.senderId ? [] : [{ code: 'not_yours' }];

export const providerAuthorized = ({ provider }: Pick<Facts, 'provider'>): Reason[] =>
  provider.status === 'authorized' ? [] : [{ code: 'provider_not_authorized' }];

/** What a provider must have before it may invite anybody, whoever that is. Source: domain fact 11.2. */
export const mayInvite = ({ provider }: Pick<Facts, 'provider'>, actor: Actor): Reason[] => [
  ...agent(null, actor),
  ...(provider.status === 'authorized' ? [] : [{ code: 'authorization_missing', cure: 'authorization' } as const]),
  ...unaccepted(provider.agreement, {
    missing: { code: 'provider_agreement_missing', cure: 'agreements' },
    newer: { code: 'agreement_new_version', cure: 'agreements' },
  }),
];

/** What a pair must have before it may invite a customer, whoever that is. Source: domain facts 7.1 and 11.2. */
export const mayInviteCustomers = (parties: Parties, actor: Actor): Reason[] => [
  ...agent(null, actor),
  ...providerAuthorized(parties),
  ...pairStands(parties),
  ...resellerActive(parties),
];

/** Refused at once, not when the effort is made. Source: SPEC of invitations, domain fact 8.1. */
export const recipientInRegion: Need = ({ provider, country, partnerId, partnerIdCountry, regions }) => {
  if (partnerId && !partnerIdCountry) return [{ code: 'partner_id_unknown', field: 'partnerId' }];
  const against = (named: string | null, field: string) =>
    named ? recipientFit(provider.country, named, regions).map((reason) => ({ ...reason, field })) : [];
  return [...against(country, 'country'), ...against(partnerIdCountry, 'partnerId')];
};

export const notInvitedYet: Need = ({ invitedAlready }) =>
  invitedAlready ? [{ code: 'already_invited', field: 'email' }] : [];

export const notPartnersYet: Need = ({ partners }) => (partners ? [{ code: 'already_partner' }] : []);

/** A link forwarded to another company finds it parked for the one that was asked. Source: domain fact 10, row 23. */
export const notParkedForAnother: Need = ({ parkedFor, reader, readerBelongs }) =>
  parkedFor && reader && parkedFor !== reader.organizationId && !readerBelongs
    ? [{ code: 'parked_for_another_account' }]
    : [];

export const namesThisCompany: Need = ({ partnerId, reader }) =>
  partnerId && reader?.partnerId && reader.partnerId !== partnerId
    ? [{ code: 'names_another_partner_id', with: { partnerId } }]
    : [];

/** An account of another kind answers nothing, not even no. Source: domain fact 10, row 25. */
export const resellerAccount: Need = ({ reader }) => (reader?.kind === 'reseller' ? [] : [{ code: 'not_a_reseller' }]);

/** The reader's company is in the provider's region. Source: domain fact 8.1, rule 1. */
export const inRegion: Need = (facts) => checklistOf(facts).find(({ key }) => key === 'region')?.reasons ?? [];

/** A customer is invited by two who are partners. Source: the seed's "Connect with an indirect provider", step 6. */
export const pairStands = (facts: Pick<Facts, 'pairStands'>): Reason[] =>
  facts.pairStands ? [] : [{ code: 'partnership_missing' }];

/** Source: domain fact 11.2, the joint invitation of a customer. */
export const resellerActive = ({ reseller }: Pick<Facts, 'reseller'>): Reason[] =>
  reseller?.enrollment === 'active'
    ? unaccepted(reseller.agreement, {
        missing: { code: 'reseller_not_active' },
        newer: { code: 'reseller_agreement_new_version' },
      })
    : [{ code: 'reseller_not_active' }];

/** A partner's account buys nothing; one that has begun nothing yet may become a customer's. Source: domain facts 6.5 and 10, row 25. */
export const customerAccount: Need = ({ reader, reopenable }) => {
  const idle = reader?.kind === 'reseller' && reader.enrollment === null && !reopenable;
  if (reader?.kind === 'customer' || idle) return [];
  return [{ code: reader?.kind === 'reseller' ? 'reseller_cannot_be_customer' : 'not_a_customer' }];
};

/** The country of the customer's work account counts, not where its people sit. Source: domain fact 8.1. */
export const customerInRegion: Need = ({ reader, provider, regions }) =>
  reader && regionFit(provider.country, reader.country, regions).length > 0
    ? [{ code: 'customer_country_elsewhere', with: { country: reader.country } }]
    : [];

export const notCustomersYet: Need = ({ tied }) => (tied ? [{ code: 'already_customer' }] : []);

/** What no waiting cures: the wrong kind of account, the wrong region. */
export const mayBecomePartner: Need = (facts) =>
  checklistOf(facts)
    .filter(({ key }) => !curable.includes(key))
    .flatMap(({ reasons }) => reasons);

export const ready: Need = (facts) => checklistOf(facts).flatMap(({ reasons }) => reasons);

export const notExpired: Need = ({ expiresAt }) => (expiresAt && expiresAt <= now() ? [{ code: 'link_expired' }] : []);

export const timeIsUp: Need = ({ expiresAt }) =>
  expiresAt && expiresAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

/** What the reader's company has and lacks. Nothing for a reader without an account. */
export function checklistOf({ reader, provider, regions }: Facts): Readiness[] {
  return reader ? readinessOf(reader, provider, regions) : [{ key: 'account', reasons: [{ code: 'not_a_reseller' }] }];
}
