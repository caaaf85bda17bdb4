import type { PairNews, Party } from '@/lib/letter/letters';
import type { Sheet } from './sheet';

// News of a pair opens the partnership on the reader's own side.
const opens = ({ partnershipId }: PairNews, { party }: { party: Party }) =>
  party === 'provider' ? `/indirect-resellers/${partnershipId}` : `/indirect-providers/${partnershipId}`;

const quote = ({ message }: PairNews) => message;

/** To both sides: they work together from now on. Source: the seed's "Connect with an indirect provider", step 3. */
export const partnershipBegun: Sheet<'partnership-begun'> = { opens };

/** To both sides: one of them ends the partnership, on a day. Source: domain fact 10, row 30. */
export const partnershipNotice: Sheet<'partnership-notice'> = { opens, quote };

/** To both sides: the notice is taken back. */
export const partnershipNoticeTakenBack: Sheet<'partnership-notice-taken-back'> = { opens };

/** To both sides: it has ended. */
export const partnershipEnded: Sheet<'partnership-ended'> = { opens };

/** To the provider: its reseller's orders carry another PartnerID from now on. */
export const resellerPartnerIdChanged: Sheet<'reseller-partner-id-changed'> = { opens };

/** To both sides: the provider may act in the reseller's work account, how far and until when. */
export const adminAccessGranted: Sheet<'admin-access-granted'> = { opens };

/** To both sides: how far or how long the access goes is another now, and how it was before. */
export const adminAccessChanged: Sheet<'admin-access-changed'> = { opens };

/** To the reseller: the provider asks for access. */
export const adminAccessRequested: Sheet<'admin-access-requested'> = { opens, quote };

/** To the provider: the reseller does not give it. */
export const adminAccessDeclined: Sheet<'admin-access-declined'> = { opens, quote };

/** To both sides: the access is gone, the partnership stays. */
export const adminAccessRemoved: Sheet<'admin-access-removed'> = { opens };

/** To both sides, 30, 7 and 1 days before. */
export const adminAccessEndsSoon: Sheet<'admin-access-ends-soon'> = { opens };

/** To both sides: its day has come. */
export const adminAccessExpired: Sheet<'admin-access-expired'> = { opens };
