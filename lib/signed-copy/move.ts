import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { giveJob } from '@/lib/worker/job';
import { life, type SignedCopyEventName } from './lifecycle';
import type { Facts } from './needs';
import { tell } from './tell';

/** What is written of a copy that was sealed. */
export type Sealed = {
  bytes: number;
  sha256: string;
  level: 'B-B' | 'B-T';
  certificateId: string;
  sealedAt: Date;
  evidence: Uint8Array<ArrayBuffer>;
};

type Changes = Partial<Sealed> & { tries?: number; fault?: null; said?: null; nextTryAt?: Date };

const door = doorOf<Facts, SignedCopyEventName, Changes>({
  subject: 'signed_copy',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data) => tx.signedCopy.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: signedCopyId }, _, entry) => tx.signedCopyEvent.create({ data: { signedCopyId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ signatureId }) => ({ signatureId }),
});

/** Owes a signature its copy, in the transaction in which it was made. The clock's, for a signature of before, is announced to nobody. */
export async function begin(tx: Tx, actor: Actor, signatureId: string, organizationId: string): Promise<void> {
  const at = now();
  const announced = actor.as !== 'clock';
  const made = await tx.signedCopy.create({ data: { signatureId, movedAt: at, nextTryAt: at, announced } });
  await door.begin(tx, actor, { ...made, organizationId });
  if (announced) await giveJob(tx, 'seal_signed_copy', { copyId: made.id });
}

/** Moves a copy, with its letters, in the caller's transaction. `sealed`: what it has become. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: SignedCopyEventName,
  facts: Facts,
  { sealed, ...input }: MoveInput & { sealed?: Sealed } = {},
): Promise<void> {
  const anew = event === 'retry' ? { tries: 0, nextTryAt: now() } : {};
  const well = event === 'seal' ? { fault: null, said: null } : {};
  const after = sealed ? { sha256: sealed.sha256, level: sealed.level } : {};
  const { entry } = await door.pass(tx, actor, event, facts, { ...input, after }, { ...sealed, ...anew, ...well });
  if (event === 'retry') await giveJob(tx, 'seal_signed_copy', { copyId: facts.id });
  await tell(tx, actor, event, facts, entry);
}
