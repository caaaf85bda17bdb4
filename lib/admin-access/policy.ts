import type { Member } from '@/lib/actor';
import type { Reason } from '@/lib/refusal';

/** Why somebody of a provider does not see a reseller's people, though the provider may. Source: domain fact 5.1, the mapping of roles. */
export function reasonsAgainstPeople({ roles }: Member): Reason[] {
  const may = roles.some((role) => role === 'global_admin' || role === 'admin_agent' || role === 'helpdesk_agent');
  return may ? [] : [{ code: 'helpdesk_role_missing', cure: 'users' }];
}

/** The same for the journal, which only administrators read. */
export function reasonsAgainstJournal({ roles }: Member): Reason[] {
  const may = roles.some((role) => role === 'global_admin' || role === 'admin_agent');
  return may ? [] : [{ code: 'admin_role_missing', cure: 'users' }];
}
