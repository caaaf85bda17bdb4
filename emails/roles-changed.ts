import { roles as known } from '@/lib/organization/roles';
import type { Sheet } from './sheet';

/** To somebody whose roles a colleague changed, with those held now. */
export const rolesChanged: Sheet<'roles-changed'> = {
  opens: '/settings/users',
  points: ({ roles }, words) =>
    known.filter((role) => roles.includes(role)).map((role) => ({ lines: [words.roles[role]] })),
};
