import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { type Tx, transaction } from '@/lib/db';
import type { MoveInput } from '@/lib/move';
import { Refusal } from '@/lib/refusal';
import type { RelationshipEvent } from './lifecycle';
import { factsOf, move } from './move';
import { visibleTo } from './policy';
import type { endShape, relationshipShape } from './schema';

type Seen = z.output<typeof relationshipShape>;

/** The customer lets a partner look into its account. Needs a recent proof of identity: its gate sees to that. */
export function grantAccess(member: Member, { relationshipId, seen }: Seen) {
  return tell(member, 'grant_access', relationshipId, { seen });
}

/** The customer takes that away; it ends at once, and the relationship stays as it is. */
export async function removeAccess(member: Member, { relationshipId, seen }: Seen): Promise<void> {
  await transaction(async (tx) => {
    await needOwn(tx, member, relationshipId);
    const { status } = await factsOf(tx, relationshipId);
    const event = status === 'active' ? 'remove_access' : 'remove_access_left';
    await move(tx, member, event, relationshipId, { seen });
  });
}

/** The partner gives its access up. */
export function giveAccessUp(member: Member, { relationshipId, seen }: Seen) {
  return tell(member, 'give_access_up', relationshipId, { seen });
}

/** Ends a relationship; refused with the number of subscriptions while any is active. Source: domain fact 7.4. */
export async function end(member: Member, fields: z.output<typeof endShape>): Promise<void> {
  const { relationshipId, seen, access, message } = fields;
  return tell(member, access === 'keep' ? 'end_keeping_access' : 'end', relationshipId, { seen, message });
}

async function tell(member: Member, event: RelationshipEvent, id: string, input: MoveInput): Promise<void> {
  await transaction(async (tx) => {
    await needOwn(tx, member, id);
    await move(tx, member, event, id, input);
  });
}

// Another's relationship is refused as if it did not exist.
async function needOwn(tx: Tx, member: Member, id: string): Promise<void> {
  const where = { AND: [visibleTo(member), { id }] };
  if (!(await tx.customerRelationship.findFirst({ where, select: { id: true } }))) throw Refusal.because('not_yours');
}
