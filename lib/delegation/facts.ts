import type { Actor } from '@/lib/actor';
import { isNextVersion } from '@/lib/agreement-standing/standing';
import { activeGlobalAdmin, stillBinds } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** The facts of one delegation as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { organization, agreement, askedBy, ...row } = await tx.delegation.findUniqueOrThrow({
    where: { id },
    include: {
      organization: { select: { name: true } },
      agreement: { select: { version: true, withdrawnAt: true } },
      askedBy: { select: { firstName: true, lastName: true } },
    },
  });
  const { organizationId, agreementId, askedById, email } = row;
  const asker = { organizationId, userId: askedById, ...activeGlobalAdmin };
  return {
    ...row,
    organization: organization.name,
    agreement: agreement.version,
    askedBy: fullName(askedBy),
    askerStands: (await tx.membership.count({ where: asker })) > 0,
    personStands: await mayCome(tx, organizationId, email),
    accepted: (await tx.signature.count({ where: { agreementId, organizationId, ...stillBinds() } })) > 0,
    takenBack: agreement.withdrawnAt !== null,
    replaced: !(await isNextVersion(tx, organizationId, agreementId)),
  };
}

/** The same, held to the end of the story by its company, as whoever signs holds it. One that is not there, or another company's, is refused as not the actor's. */
export async function hold(tx: Tx, id: string, actor: Actor): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from organization where id = (select organization_id from delegation where id = ${id}::uuid) for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  const facts = await factsOf(tx, id);
  if (actor.as === 'member' && actor.organizationId !== facts.organizationId) throw Refusal.because('not_yours');
  return facts;
}

/** Whether somebody of this address was not shut out of the company, nor of the portal; nor a colleague who had it before. */
async function mayCome(tx: Tx | typeof db, organizationId: string, email: string): Promise<boolean> {
  const off = { disabledAt: { not: null } };
  const shut = { OR: [off, { memberships: { some: { organizationId, ...off } } }] };
  const had = { addressChanges: { some: { was: email, status: 'changed' as const } } };
  const before = { organizationId, user: had, OR: [off, { user: off }] };
  const found = [await tx.user.count({ where: { email, ...shut } }), await tx.membership.count({ where: before })];
  return found.every((count) => count === 0);
}
