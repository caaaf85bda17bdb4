import { activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** The facts of one change as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { user, ...row } = await tx.addressChange.findUniqueOrThrow({
    where: { id },
    include: {
      user: {
        select: { locale: true, memberships: { where: activeMember, select: { organizationId: true } } },
      },
    },
  });
  const leadsTo = row.status === 'changed' ? row.was : row.email;
  const other = await tx.user.findFirst({ where: { email: leadsTo, NOT: { id: row.userId } }, select: { id: true } });
  const organizationIds = user.memberships.map(({ organizationId }) => organizationId);
  return { ...row, locale: user.locale, organizationIds, free: other === null };
}

/** The same, held with its person to the end of the story. */
export async function hold(tx: Tx, id: string): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from app_user where id = (select user_id from address_change where id = ${id}::uuid) for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  return factsOf(tx, id);
}
