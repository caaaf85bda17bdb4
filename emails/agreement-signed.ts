import type { Sheet } from './sheet';

/** The company is active; the role Admin agent is next. Source: seed steps 7 and 8. */
export const agreementSigned: Sheet<'agreement-signed'> = { opens: '/settings/users' };
