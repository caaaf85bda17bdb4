import type { InvitationKind } from '@/generated/prisma/enums';
import type { Purpose } from '@/lib/link/link';
import {
  customerAccount,
  customerInRegion,
  mayBecomePartner,
  mayInvite,
  mayInviteCustomers,
  type Need,
  namesThisCompany,
  notCustomersYet,
  notPartnersYet,
  pairStands,
  providerAuthorized,
  ready as readyAsPartner,
  recipientInRegion,
  resellerAccount,
  resellerActive,
} from './needs';

type Kind = {
  /** What its link is for. */
  purpose: Purpose;
  letter: 'provider-invitation' | 'customer-invitation';
  /** What its sender must have; what its reader must be; what a reader who answers, be it no, must be; what waiting can cure. */
  sending: readonly Need[];
  reading: readonly Need[];
  answering: readonly Need[];
  ready: readonly Need[];
};

/** What differs between the kinds of invitation; their life is one. */
export const kinds: Record<InvitationKind, Kind> = {
  partnership: {
    purpose: 'authorize_provider',
    letter: 'provider-invitation',
    sending: [mayInvite, recipientInRegion, notPartnersYet],
    reading: [providerAuthorized, mayBecomePartner, notPartnersYet, namesThisCompany],
    answering: [resellerAccount, namesThisCompany],
    ready: [readyAsPartner],
  },
  customer: {
    purpose: 'authorize_partners',
    letter: 'customer-invitation',
    sending: [mayInviteCustomers, recipientInRegion],
    reading: [providerAuthorized, pairStands, resellerActive, customerAccount, customerInRegion, notCustomersYet],
    answering: [customerAccount],
    ready: [],
  },
};

export const mayBeSent: Need = (facts, actor) => kinds[facts.kind].sending.flatMap((need) => need(facts, actor));

export const mayBeRead: Need = (facts, actor) => kinds[facts.kind].reading.flatMap((need) => need(facts, actor));

export const mayBeAnswered: Need = (facts, actor) => kinds[facts.kind].answering.flatMap((need) => need(facts, actor));

export const ready: Need = (facts, actor) => kinds[facts.kind].ready.flatMap((need) => need(facts, actor));
