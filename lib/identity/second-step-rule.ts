import { agentRoles } from '@/lib/conditions';
import { env } from '@/lib/env';
import type { SignedIn } from '@/lib/organization/queries';

/** How somebody stands to the second step: it was taken, it is asked for and not there, or nobody asks for it. */
export type SecondStep = 'given' | 'missing' | 'not_asked';

/** How a sign-in stands to the second step. One an issuer vouches for took its second step there, if there is one. */
export function secondStepOf({ secondStep, method }: Pick<SignedIn, 'secondStep' | 'method'>): SecondStep {
  if (secondStep || method === 'issuer') return 'given';
  return env.SECOND_STEP === 'required' ? 'missing' : 'not_asked';
}

/** Whether somebody must set up a second step before anything else: staff, Global admins and whoever orders, where the settings say so. */
export function owesSecondStep(person: SignedIn): boolean {
  return secondStepOf(person) === 'missing' && isRequiredOf(person);
}

/** Whether the settings require a second step of somebody. */
export function isRequiredOf({ staff, accounts }: Pick<SignedIn, 'staff' | 'accounts'>): boolean {
  if (env.SECOND_STEP !== 'required') return false;
  return (
    staff.length > 0 ||
    accounts.some(
      ({ kind, roles }) =>
        roles.includes('global_admin') || (kind === 'provider' && roles.some((role) => agentRoles.includes(role))),
    )
  );
}
