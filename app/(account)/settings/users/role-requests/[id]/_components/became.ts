import { now } from '@/lib/clock';
import type { Facts } from '@/lib/role-request/needs';

/** What became of a request, also where nobody wrote it down: its day is over, the role is there, who asked has gone. Null while it waits. */
export function becameOf({ status, expiresAt, roles, role, askerStands }: Facts) {
  if (status !== 'asked') return status;
  if (!askerStands) return 'gone';
  if (roles.includes(role)) return 'already';
  return expiresAt > now() ? null : 'expired';
}
