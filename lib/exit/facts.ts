import type { Actor } from '@/lib/actor';
import type { db, Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** The facts of one exit as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { organization, ...row } = await tx.exit.findUniqueOrThrow({
    where: { id },
    include: { organization: { select: { name: true } } },
  });
  return { ...row, company: organization.name };
}

/** The same, held by its company to the end of the story, as whoever signs or begins an enrollment holds it. Another company's is refused as not the actor's. */
export async function hold(tx: Tx, id: string, actor: Actor): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from organization where id = (select organization_id from program_exit where id = ${id}::uuid) for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  const facts = await factsOf(tx, id);
  if (actor.as === 'member' && actor.organizationId !== facts.organizationId) throw Refusal.because('not_yours');
  return facts;
}
