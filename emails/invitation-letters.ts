import type { InvitationNews, Said } from '@/lib/letter/letters';
import type { Sheet } from './sheet';

type News = Said<InvitationNews>;

const byToken = ({ reseller }: News, { token }: { token: string }) =>
  reseller ? `/authorize-partners/${token}` : `/authorize-provider/${token}`;
const sent = ({ invitationId }: News) => `/invitations/${invitationId}`;
const kept = ({ invitationId, reseller }: News) =>
  reseller ? `/partners/invitations/${invitationId}` : `/indirect-providers/invitations/${invitationId}`;
const quote = ({ message }: News) => message;

/** To the address invited. Source: the seed's "Connect with an indirect provider", step 1. */
export const providerInvitation: Sheet<'provider-invitation'> = { opens: byToken, quote };

/** To the same address, 7 and 1 days before the link stops working. */
export const invitationReminder: Sheet<'invitation-reminder'> = { opens: byToken };

/** To the same address: there is nothing to answer any more. */
export const invitationRevoked: Sheet<'invitation-revoked'> = { opens: '/providers' };

/** To whoever sent it: the company wants to, and has something to do first. */
export const invitationParked: Sheet<'invitation-parked'> = { opens: sent };

/** To the company it was kept for: nothing is missing any more. */
export const invitationReady: Sheet<'invitation-ready'> = { opens: kept };

/** To whoever sent it: yes. */
export const invitationAccepted: Sheet<'invitation-accepted'> = { opens: sent };

/** To whoever sent it: no, and why. */
export const invitationDeclined: Sheet<'invitation-declined'> = { opens: sent, quote };

/** To whoever sent it: thirty days without an answer. */
export const invitationExpired: Sheet<'invitation-expired'> = { opens: sent };

/** To whoever sent it: somebody with an old link asks for another. */
export const newLinkAsked: Sheet<'new-link-asked'> = { opens: sent, quote };

/** To the Global admins of the company invited: a colleague asks them to decide. */
export const pleaseAuthorize: Sheet<'please-authorize'> = { opens: kept };
