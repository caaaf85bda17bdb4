import type { Role } from '@/generated/prisma/enums';
import type { Actor, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { brokeConstraint, db, type Tx } from '@/lib/db';
import type { Trail } from '@/lib/form/changed-meanwhile';
import { type HeldBack, listHeldBack } from '@/lib/letter/held';
import { Refusal } from '@/lib/refusal';

/** What became of a person's roles. */
export function rolesTrail(membershipId: string): Trail {
  return { subject: 'membership', subjectId: membershipId, action: 'user.roles' };
}

/** Notes a change of roles in the journal. A sentence in the story that makes it. */
export async function recordRoles(tx: Tx, by: Actor, { id, organizationId, roles }: WithRoles, after: readonly Role[]) {
  const change = { before: { roles: [...roles] }, after: { roles: [...after] } };
  await record(tx, by, { action: 'user.roles', subject: 'membership', subjectId: id, organizationId, ...change });
}

type WithRoles = { id: string; organizationId: string; roles: readonly Role[] };

/** Of two who take each other's role at once only the database sees both, when they are through. */
export function saysLastOne(fault: unknown): never {
  throw brokeConstraint(fault, 'last_global_admin') ? Refusal.because('last_global_admin', { cure: 'users' }) : fault;
}

/** Whether somebody may use the organization, was only invited, or may not any more. */
export const userStates = ['on', 'invited', 'off'] as const;
export type UserState = (typeof userStates)[number];

/** One user of the reader's own organization; null for anybody else's. */
export async function findUser(member: Member, membershipId: string) {
  const user = await db.membership.findFirst({
    where: { id: membershipId, organizationId: member.organizationId },
    include: {
      user: {
        select: {
          id: true,
          email: true,
          firstName: true,
          lastName: true,
          secondStep: { select: { confirmedAt: true } },
          passkeys: { select: { id: true }, take: 1 },
        },
      },
    },
  });
  return user && unnamedUntilJoined(user);
}

/** The letters of invitation that were held back, to people of the reader's organization who have not joined. */
export async function listHeldInvitations(member: Member, membershipId?: string): Promise<HeldBack[]> {
  const where = {
    organizationId: member.organizationId,
    joinedAt: null,
    ...(membershipId ? { id: membershipId } : {}),
  };
  const waiting = await db.membership.findMany({ where, select: { id: true }, take: 200 });
  return waiting.length > 0 ? listHeldBack(db, 'join', ids(waiting)) : [];
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

type Named = { joinedAt: Date | null; user: { email: string; firstName: string; lastName: string } };

// Whoever invites an address must not learn from it who is registered here, and by what name.
function unnamedUntilJoined<T extends Named>(membership: T): T {
  if (membership.joinedAt) return membership;
  return { ...membership, user: { ...membership.user, firstName: membership.user.email, lastName: '' } };
}

/** A user of the member's own organization, for a story; anybody else's is refused as if they were not there. */
export async function theirs(tx: Tx, member: Member, id: string) {
  const found = await tx.membership.findFirst({
    where: { id, organizationId: member.organizationId },
    include: { user: true },
  });
  if (!found) throw Refusal.because('not_yours');
  return found;
}
