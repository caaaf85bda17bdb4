import type { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import type { Reason } from '@/lib/refusal';

/** In which roles a partner's people see those of a company that grants access. Source: domain fact 5.1, the mapping of roles. */
export const rolesForPeople: readonly Role[] = ['global_admin', 'admin_agent', 'helpdesk_agent'];

/** In which they read its journal, too. */
const rolesForJournal: readonly Role[] = ['global_admin', 'admin_agent'];

/** Why somebody does not see another company's people, though their own company may. */
export function reasonsAgainstPeople({ roles }: Member): Reason[] {
  return roles.some((role) => rolesForPeople.includes(role)) ? [] : [{ code: 'helpdesk_role_missing', cure: 'users' }];
}

/** The same for the journal, which only administrators read. */
export function reasonsAgainstJournal({ roles }: Member): Reason[] {
  return roles.some((role) => rolesForJournal.includes(role)) ? [] : [{ code: 'admin_role_missing', cure: 'users' }];
}
