import type { Reason } from '@/lib/refusal';
import { companyDeeds } from './company-deeds';
import type { Deed } from './deed';
import { invitationDeeds } from './invitation-deeds';
import type { DeedName } from './schema';

/** The deeds by their names. */
export const deeds: Record<DeedName, Deed> = { ...invitationDeeds, ...companyDeeds };

/** What is said of whoever acts, not of a row: then no other row can be done either. */
export const aboutActor: readonly Reason['code'][] = [
  'agent_role_missing',
  'authorization_missing',
  'provider_agreement_missing',
  'agreement_new_version',
  'letters_held_back',
  'starter_left',
];
