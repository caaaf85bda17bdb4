import sql from 'sql-template-tag';
import type { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { keyset, type ListQuery } from '@/lib/keyset';
import { id, moment } from '@/lib/list/sort';
import type { UserState } from './users';

export type UserRow = {
  id: string;
  userId: string;
  email: string;
  firstName: string;
  lastName: string;
  roles: Role[];
  createdAt: Date;
  joinedAt: Date | null;
  disabledAt: Date | null;
};

type Query = ListQuery & { role?: Role | undefined; state?: UserState | undefined };

const inState = {
  on: sql`m.joined_at is not null and m.disabled_at is null`,
  invited: sql`m.joined_at is null and m.disabled_at is null`,
  off: sql`m.disabled_at is not null`,
};

/**
 * The people of the reader's organization, the first to come first. Whoever was only invited stands there by address: who invites an address must not
 * learn from it who is registered here, and by what name.
 */
export const { page: listUsers } = keyset<Member, Query, UserRow>({
  sort: { by: { createdAt: moment(sql`m.created_at`), id: id(sql`m.id`) }, direction: 'asc' },
  filters: { role: (role) => sql`${role} = any (m.roles::text[])`, state: (state) => inState[state] },
  statement: ({ where, end }, { organizationId }) => sql`
    select m.id, u.id as "userId", u.email, m.roles::text[] as roles, m.created_at as "createdAt", m.joined_at as "joinedAt",
      m.disabled_at as "disabledAt", case when m.joined_at is null then u.email else u.first_name end as "firstName",
      case when m.joined_at is null then '' else u.last_name end as "lastName"
    from membership m join app_user u on u.id = m.user_id
    where m.organization_id = ${organizationId} and ${where} ${end}`,
});
