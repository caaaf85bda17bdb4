import { randomUUID } from 'node:crypto';
import type { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { brokeConstraint, db, type Tx, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { announce } from '@/lib/letter/announce';
import { type HeldBack, listHeldBack } from '@/lib/letter/held';
import { supersede } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { mayGrant } from './roles';

/**
 * Gives and takes roles ("Update"). Refuses a role the giver may not grant, the last Global admin, and a form older than
 * the row. It takes effect on the person's next request, and they are told by letter.
 */
export async function updateRoles(
  member: Member,
  fields: { membershipId: string; seen: number; roles: Role[] },
): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from membership where id = ${fields.membershipId}::uuid for update`;
    const membership = await theirs(tx, member, fields.membershipId);
    await refuseIfChanged(tx, member, rolesTrail(membership.id));
    if (!mayGrant(member.roles, membership.roles, fields.roles))
      throw Refusal.because('only_who_may_grant', { field: 'roles' });
    const updated = await tx.membership.updateMany({
      where: { id: membership.id, version: fields.seen },
      data: { roles: fields.roles, version: { increment: 1 } },
    });
    if (updated.count === 0) throw Refusal.movedOn('membership', membership.id);
    await record(tx, member, {
      action: 'user.roles',
      subject: 'membership',
      subjectId: membership.id,
      organizationId: member.organizationId,
      before: { roles: membership.roles },
      after: { roles: fields.roles },
    });
    // Whoever has not joined is told by the invitation: an address anybody may name gets no letter for each press.
    if (membership.joinedAt && membership.userId !== member.userId)
      await tellOfRoles(tx, member, membership, fields.roles);
  }).catch(saysLastOne);
}

/** What became of a person's roles. */
export function rolesTrail(membershipId: string): Trail {
  return { subject: 'membership', subjectId: membershipId, action: 'user.roles' };
}

/** Takes a person's access to this organization away, or gives it back. The last Global admin stays. */
export async function setAccess(member: Member, fields: { membershipId: string; access: 'on' | 'off' }): Promise<void> {
  await transaction(async (tx) => {
    const membership = await theirs(tx, member, fields.membershipId);
    if (!mayGrant(member.roles, membership.roles, [])) throw Refusal.because('only_who_may_grant', { cure: 'users' });
    const disabledAt = fields.access === 'off' ? now() : null;
    await tx.membership.update({ where: { id: membership.id }, data: { disabledAt, version: { increment: 1 } } });
    if (disabledAt) await supersede(tx, 'join', membership.id);
    await record(tx, member, {
      action: fields.access === 'off' ? 'user.disable' : 'user.enable',
      subject: 'membership',
      subjectId: membership.id,
      organizationId: member.organizationId,
      before: { disabled: membership.disabledAt !== null },
      after: { disabled: disabledAt !== null },
    });
  }).catch(saysLastOne);
}

/** Of two who take each other's role at once only the database sees both, when they are through. */
export function saysLastOne(fault: unknown): never {
  throw brokeConstraint(fault, 'last_global_admin') ? Refusal.because('last_global_admin', { cure: 'users' }) : fault;
}

/** Whether somebody may use the organization, was only invited, or may not any more. */
export const userStates = ['on', 'invited', 'off'] as const;
export type UserState = (typeof userStates)[number];

const inState = {
  on: { joinedAt: { not: null }, disabledAt: null },
  invited: { joinedAt: null, disabledAt: null },
  off: { disabledAt: { not: null } },
} as const;

type UserFilter = { role?: Role | undefined; state?: UserState | undefined };

/** The people of the reader's organization, the first to come first. */
export async function listUsers({ organizationId }: Member, { role, state }: UserFilter) {
  const users = await db.membership.findMany({
    where: { organizationId, ...(role ? { roles: { has: role } } : {}), ...(state ? inState[state] : {}) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { user: { select: { id: true, email: true, firstName: true, lastName: true } } },
  });
  return users.map(unnamedUntilJoined);
}

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

async function tellOfRoles(
  tx: Tx,
  member: Member,
  membership: { id: string; user: { email: string; locale: string } },
  roles: Role[],
) {
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const changer = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
  await announce(tx, 'roles-changed', {
    factId: randomUUID(),
    to: {
      party: 'user',
      address: membership.user.email,
      locale: membership.user.locale,
      organizationId: organization.id,
    },
    content: { organization: organization.name, changedBy: fullName(changer), roles },
  });
}
