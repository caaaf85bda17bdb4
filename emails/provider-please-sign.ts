import type { Sheet } from './sheet';

/** To a provider's Global admins, from somebody who may not sign. Source: domain fact 10, row 28. */
export const providerPleaseSign: Sheet<'provider-please-sign'> = { opens: '/agreements' };
