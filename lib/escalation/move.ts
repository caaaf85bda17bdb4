import type { EscalationStatus } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { MessageSide, Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import type { OfficeCalendar } from '@/lib/office/calendar';
import { answerDue } from './facts';
import { type EscalationEventName, life } from './lifecycle';
import type { Facts } from './needs';
import { tellLeads } from './tell';

/** What is written of one that begins: by when an answer is due, and what it is put before the leads for. */
type Begun = ReturnType<typeof answerDue> & { side: MessageSide; askedById: string; note: string | null };

const door = doorOf<Facts, EscalationEventName, { begun?: Begun }, EscalationStatus>({
  subject: 'escalation',
  life,
  idOf: ({ id }) => id,
  update: async (tx, { id, status, version, enrollmentId, enrollmentVersion }, { begun, ...data }) => {
    if (status !== 'nothing') return tx.escalation.updateMany({ where: { id, status, version }, data });
    if (!begun) throw new Error('Nothing is said of an escalation that begins.');
    const row = { id, enrollmentId, enrollmentVersion, ...begun, askedAt: now(), ...data };
    return tx.escalation.createMany({ data: row });
  },
  enter: (tx, { id: escalationId }, _, { fromStatus: from, ...entry }) =>
    tx.escalationEvent.create({ data: { escalationId, fromStatus: from === 'nothing' ? null : from, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ enrollmentId }) => ({ enrollmentId }),
});

/** Moves an escalation that is there, in the caller's transaction. */
export async function move(tx: Tx, actor: Actor, event: EscalationEventName, facts: Facts): Promise<void> {
  await door.pass(tx, actor, event, facts, {}, {});
}

/** Puts a case before the leads, who are told by letter, in the caller's transaction, which holds the enrollment. */
export async function begin(
  tx: Tx,
  actor: Actor,
  event: 'ask' | 'escalate',
  { facts, calendar, note }: { facts: Facts; calendar: OfficeCalendar; note: string | null },
): Promise<void> {
  const side = event === 'ask' ? ('company' as const) : ('reviewer' as const);
  const begun: Begun = { ...answerDue(calendar), side, askedById: userOf(actor) ?? '', note };
  const input: MoveInput = note ? { message: note } : {};
  const { entry } = await door.pass(tx, actor, event, { ...facts, side }, input, { begun });
  await tellLeads(tx, actor, { factId: entry, facts, side, dueAt: begun.dueAt, note });
}
