import type { Sheet } from './sheet';

const opens = '/settings/second-step';

/** To the owner of an account whose second step was turned on. */
export const secondStepOn: Sheet<'second-step-on'> = { opens };

/** To the owner of an account whose second step was turned off, by whom if it was a colleague. */
export const secondStepOff: Sheet<'second-step-off'> = { opens };

/** To somebody whose recovery code was used, with how many are left. */
export const recoveryCodeUsed: Sheet<'recovery-code-used'> = { opens };

/** To somebody who has ten new recovery codes; the earlier ones no longer count. */
export const recoveryCodesMade: Sheet<'recovery-codes-made'> = { opens };
