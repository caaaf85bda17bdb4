import type { db, Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** The facts of one copy as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { signature, ...row } = await tx.signedCopy.findUniqueOrThrow({
    where: { id },
    include: { signature: { select: { organizationId: true } } },
  });
  return { ...row, organizationId: signature.organizationId };
}

/** The same, held to the end of the story. A copy that is not there is refused as not the actor's. */
export async function hold(tx: Tx, id: string): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`select 1 from signed_copy where id = ${id}::uuid for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  return factsOf(tx, id);
}
