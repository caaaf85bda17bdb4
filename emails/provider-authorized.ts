import type { Sheet } from './sheet';

/** The company may now invite resellers, once it accepted the agreement and said what it offers. */
export const providerAuthorized: Sheet<'provider-authorized'> = { opens: '/settings/provider-profile' };
