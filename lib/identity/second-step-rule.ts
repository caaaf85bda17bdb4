import { agentRoles } from '@/lib/conditions';
import { env } from '@/lib/env';
import type { SignedIn } from '@/lib/organization/queries';

/** How somebody stands to the second step: it was taken, it is asked for and not there, or nobody asks for it. */
export type SecondStep = 'given' | 'missing' | 'not_asked';

/**
 * How a session stands to the second step of an order. One an issuer vouches for took its second step there, if there is one; a passkey is both
 * steps, in the session in which it was used.
 */
export function secondStepOf(person: Steps): SecondStep {
  if (isGiven(person)) return 'given';
  return env.SECOND_STEP.includes('orders') ? 'missing' : 'not_asked';
}

/** Whether somebody must take or set up a second step before anything else: whomever the settings name. */
export function owesSecondStep(person: SignedIn): boolean {
  return isRequiredOf(person) && !isGiven(person);
}

/** Whether the settings require a second step of somebody. */
export function isRequiredOf({ staff, accounts }: Pick<SignedIn, 'staff' | 'accounts'>): boolean {
  const of = (one: (typeof env.SECOND_STEP)[number]) => env.SECOND_STEP.includes(one);
  if (of('staff') && staff.length > 0) return true;
  return accounts.some(
    ({ kind, roles }) =>
      (of('admins') && roles.includes('global_admin')) ||
      (of('orders') && kind === 'provider' && roles.some((role) => agentRoles.includes(role))),
  );
}

type Steps = Pick<SignedIn, 'secondStep' | 'passkey' | 'secondStepAt' | 'method'>;

// Where an app is set up, no session begins without its code. A passkey is used or not: the password alone signs in beside it.
function isGiven({ secondStep, passkey, secondStepAt, method }: Steps): boolean {
  return secondStep || method === 'issuer' || (passkey && secondStepAt !== null);
}
