import { type Actor, userOf } from '@/lib/actor';
import type { MessageSide, Tx } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { fullName } from '@/lib/field/person-name';
import { announceToAll } from '@/lib/letter/announce';
import { momentOf } from '@/lib/letter/letters';
import { listLeads } from '@/lib/organization/staff';
import type { Facts } from './needs';

type Asked = { factId: string; facts: Facts; side: MessageSide; dueAt: Date; note: string | null };

/** Owes every lead the letter that a case waits for their answer; but those who belong to the company, and whoever put it before them. */
export async function tellLeads(tx: Tx, by: Actor, { factId, facts, side, dueAt, note }: Asked): Promise<void> {
  const { enrollmentId: id, organizationId } = facts;
  const { lastSent, reference } = await factsOf(tx, id);
  const userId = userOf(by) ?? '';
  const asker = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { firstName: true, lastName: true } });
  const about = {
    company: lastSent.company,
    reference,
    id,
    asker: side,
    by: fullName(asker),
    answerBy: momentOf(dueAt),
  };
  const content = { ...about, ...(note ? { message: note } : {}) };
  const leads = (await listLeads(tx, organizationId)).filter((lead) => lead.id !== userId);
  const readers = leads.map(({ email: address, locale }) => ({ party: 'user' as const, address, locale }));
  await announceToAll(tx, 'case-escalated', readers, { factId, content });
}
