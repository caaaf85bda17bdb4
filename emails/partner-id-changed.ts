import type { Sheet } from './sheet';

/** The company's PartnerID is another one than the agreement names: whoever did not expect that acts. */
export const partnerIdChanged: Sheet<'partner-id-changed'> = { opens: '/enrollment/partner-id' };
