import { randomUUID } from 'node:crypto';
import type { Reviewer } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import type { Letters } from '@/lib/letter/letters';

/** Tells a colleague that a lead took over what they had on their desk. */
export async function tellHolder(
  tx: Tx,
  lead: Reviewer,
  holderId: string,
  taken: Omit<Letters['case-taken-over'], 'by'>,
): Promise<void> {
  const holder = await tx.user.findUniqueOrThrow({ where: { id: holderId }, select: { email: true, locale: true } });
  const by = await tx.user.findUniqueOrThrow({
    where: { id: lead.userId },
    select: { firstName: true, lastName: true },
  });
  await announce(tx, 'case-taken-over', {
    factId: randomUUID(),
    to: { party: 'user', address: holder.email, locale: holder.locale },
    content: { ...taken, by: fullName(by) },
    by: lead,
  });
}
