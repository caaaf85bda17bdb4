import type { Role } from '@/generated/prisma/enums';
import { roles } from '@/lib/organization/roles';

/** Roles in which somebody adds others: given by somebody signed in, never by a link alone. */
export const notByLetter: readonly Role[] = ['global_admin', 'user_admin'];

export const rolesByLetter: readonly Role[] = roles.filter((role) => !notByLetter.includes(role));
