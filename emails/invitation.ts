import type { InvitationNews, Said } from '@/lib/letter/letters';
import { byProvider, type LetterTemplates, theirWords } from './template';

type News = Said<InvitationNews>;

const byToken = ({ reseller }: News, { token }: { token: string }) =>
  reseller ? `/authorize-partners/${token}` : `/authorize-provider/${token}`;
const sent = ({ invitationId }: News) => `/invitations/${invitationId}`;
const kept = ({ invitationId, reseller }: News) =>
  reseller ? `/partners/invitations/${invitationId}` : `/indirect-providers/invitations/${invitationId}`;

// A reseller that invites a customer has named itself: only a provider, which was authorized, lends its name to the sender.
const byWhoInvites = (news: News) => (news.sender && news.sender !== news.provider ? null : byProvider(news));
// The company's own name is no news to whoever it was typed for, and they may not be of it.
const facts = ['provider', 'reseller', 'sentBy'] as const;

/** What is particular to each letter about an invitation, besides its words. */
export const invitationLetters = {
  /** To the address invited. Source: the seed's "Connect with an indirect provider", step 1. */
  'provider-invitation': { opens: byToken, quote: theirWords, facts, voice: byProvider },
  /** To the customer's address, from a reseller and its provider together. Source: the seed's "Connect with an indirect provider", step 6. */
  'customer-invitation': {
    opens: (_, { token }) => `/authorize-partners/${token}`,
    quote: theirWords,
    facts,
    voice: byWhoInvites,
  },
  /** To the same address, 7 and 1 days before the link stops working. */
  'invitation-reminder': { opens: byToken, facts, voice: byWhoInvites },
  /** To the same address: there is nothing to answer any more. */
  'invitation-revoked': { opens: '/providers', facts, voice: byWhoInvites },
  /** To whoever sent it: the company wants to, and has something to do first. */
  'invitation-parked': { opens: sent },
  /** To the company it was kept for: nothing is missing any more. */
  'invitation-ready': { opens: kept },
  /** To whoever sent it: yes. */
  'invitation-accepted': { opens: sent },
  /** To whoever sent it: no, and why. */
  'invitation-declined': { opens: sent, quote: theirWords },
  /** To whoever sent it: thirty days without an answer. */
  'invitation-expired': { opens: sent },
  /** To whoever sent it: somebody with an old link asks for another. */
  'new-link-asked': { opens: sent, quote: theirWords },
  /** To the Global admins of the company invited: a colleague asks them to decide. */
  'please-authorize': { opens: kept },
} satisfies Partial<LetterTemplates>;
