import type { Origin } from '@/lib/actor';
import { record } from '@/lib/audit';
import { transaction } from '@/lib/db';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import type { SignedIn } from '@/lib/organization/queries';

/** What one is called, on pages and in letters, from the next page on. What was signed under another name stays as it was signed. */
export async function rename(
  person: SignedIn,
  from: Origin,
  name: { firstName: string; lastName: string },
): Promise<void> {
  const { userId, organizationId, firstName, lastName } = person;
  const actor = { as: 'member', userId, organizationId: organizationId ?? '', roles: [], from } as const;
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from app_user where id = ${userId}::uuid for update`;
    await refuseIfChanged(tx, actor, nameTrail(userId));
    await tx.user.update({ where: { id: userId }, data: name });
    const [subject, subjectId] = ['user', userId];
    const before = { firstName, lastName };
    await record(tx, actor, { action: 'user.rename', subject, subjectId, organizationId, before, after: name });
  });
}

export function nameTrail(userId: string): Trail {
  return { subject: 'user', subjectId: userId, action: 'user.rename' };
}
