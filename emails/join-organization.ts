import type { Sheet } from './sheet';

/** To somebody a colleague added as a user. */
export const joinOrganization: Sheet<'join-organization'> = { opens: (_, { token }) => `/join/${token}` };
