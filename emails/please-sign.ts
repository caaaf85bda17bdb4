import type { Sheet } from './sheet';

/** To the Global admins, from somebody who may not sign. Source: domain fact 10, row 28. */
export const pleaseSign: Sheet<'please-sign'> = { opens: '/agreements' };
