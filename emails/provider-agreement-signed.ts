import type { Sheet } from './sheet';

/** The provider may invite resellers from now on. */
export const providerAgreementSigned: Sheet<'provider-agreement-signed'> = { opens: '/invitations/new' };
