import type { Bearer, Member, Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';
import { fullName } from '@/lib/field/person-name';
import { tellIfDue } from './tell';

type Writer = Member | Bearer | Reviewer;

/**
 * Adds a message to the conversation about an enrollment, which the caller holds. Whoever writes has read what the other side wrote;
 * a reviewer has answered it. `attach` adds what comes with it. Owes the other side its letter, now or by the clock. Returns the message's id.
 */
export async function write(
  tx: Tx,
  actor: Writer,
  facts: Facts,
  body: string,
  attach: (messageId: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const side = actor.as === 'reviewer' ? 'reviewer' : 'company';
  const { id: enrollmentId, organizationId } = facts;
  const [at, before] = [now(), await tx.message.count({ where: { enrollmentId } })];
  const number = before + 1;
  const { id } = await tx.message.create({
    data: { enrollmentId, number, side, body, at, ...writerOf(actor, facts) },
  });
  await attach(id);
  await read(tx, enrollmentId, side);
  if (side === 'reviewer')
    await tx.message.updateMany({
      where: { enrollmentId, side: 'company', answeredAt: null },
      data: { answeredAt: at },
    });
  const deed = { action: 'message.write', subject: 'message', subjectId: id, organizationId };
  await record(tx, actor, { ...deed, after: { enrollmentId, number, side } });
  await tellIfDue(tx, facts, side, actor);
  return id;
}

/** Says of what the other side wrote that this side has seen it. */
export async function read(tx: Pick<Tx, 'message'>, enrollmentId: string, side: 'company' | 'reviewer'): Promise<void> {
  const others = side === 'reviewer' ? 'company' : 'reviewer';
  await tx.message.updateMany({ where: { enrollmentId, side: others, readAt: null }, data: { readAt: now() } });
}

function writerOf(actor: Writer, { lastSent }: Facts) {
  if (actor.as !== 'bearer') return { userId: actor.userId };
  const { firstName = '', lastName = '' } = lastSent.primaryContact ?? {};
  return { linkId: actor.linkId, contactName: fullName({ firstName, lastName }) || actor.address.slice(0, 200) };
}
