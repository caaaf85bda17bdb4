import { randomUUID } from 'node:crypto';
import type { Role } from '@/generated/prisma/enums';
import type { Bearer, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/email-address';
import { announce } from '@/lib/letter/announce';
import { mint, supersede, useUp } from '@/lib/link';
import { hashPassword } from '@/lib/password';
import { refuseWeakPassword } from '@/lib/password-policy';
import { type Reason, Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { mayGrant, mayManageUsers } from './roles';
import type { Joining, NewUser } from './schema';

export const joinLinkLasts = days(7);

/** Adds a person by letter; no password is ever shown. Needs an Admin agent in the organization. Source: seed step 8. */
export async function invite(member: Member, fields: NewUser): Promise<void> {
  const email = canonicalAddress(fields.email);
  const reasons = await reasonsAgainstInviting(member);
  if (reasons.length > 0) throw new Refusal(reasons);
  if (!mayGrant(member.roles, [], fields.roles)) throw Refusal.because('only_who_may_grant', { field: 'roles' });
  await countTry('create_account', member.organizationId);
  await transaction(async (tx) => {
    const { firstName, lastName, locale } = fields;
    await tx.user.createMany({ data: [{ email, firstName, lastName, locale }], skipDuplicates: true });
    const user = await tx.user.findUniqueOrThrow({ where: { email } });
    const { organizationId } = member;
    const [membership] = await tx.membership.createManyAndReturn({
      data: [{ userId: user.id, organizationId, roles: [...fields.roles], invitedAt: now() }],
      skipDuplicates: true,
    });
    if (!membership) throw Refusal.because('user_exists', { field: 'email' });
    await record(tx, member, {
      action: 'user.invite',
      subject: 'membership',
      subjectId: membership.id,
      organizationId,
      after: { email, roles: fields.roles },
    });
    await sendInvitation(tx, member, membership.id, user);
  });
}

/** Sends the invitation again; the link sent before dies. */
export async function inviteAgain(member: Member, fields: { membershipId: string }): Promise<void> {
  if (!mayManageUsers(member.roles)) throw Refusal.because('only_who_may_grant');
  await countTry('resend_letter', fields.membershipId);
  await transaction(async (tx) => {
    const membership = await theirs(tx, member, fields.membershipId);
    if (membership.joinedAt) throw Refusal.because('user_exists');
    await sendInvitation(tx, member, membership.id, membership.user);
  });
}

/** Accepts the invitation by the letter's link. Somebody new chooses a password; somebody known keeps theirs. */
export async function join(bearer: Bearer, fields: Joining): Promise<void> {
  const passwordHash = fields.password ? await strong(fields.password, bearer.address) : null;
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'sign_in' });
    const { user, ...membership } = await tx.membership.findUniqueOrThrow({
      where: { id: bearer.subjectId },
      include: { user: true },
    });
    if (!user.passwordHash) {
      if (!passwordHash) throw Refusal.because('required', { field: 'password' });
      const { timeZone } = fields;
      await tx.user.update({ where: { id: user.id }, data: { passwordHash, passwordChangedAt: now(), timeZone } });
    }
    await tx.membership.update({ where: { id: membership.id }, data: { joinedAt: now() } });
    await record(tx, bearer, {
      action: 'user.join',
      subject: 'membership',
      subjectId: membership.id,
      organizationId: membership.organizationId,
      after: { email: user.email, roles: membership.roles },
    });
  });
}

/** What an opened invitation speaks of. `known`: the person has a password here already. */
export async function findInvitation(bearer: Bearer) {
  const { user, organization, roles } = await db.membership.findUniqueOrThrow({
    where: { id: bearer.subjectId },
    include: { user: { select: { email: true, passwordHash: true } }, organization: { select: { name: true } } },
  });
  return { email: user.email, known: user.passwordHash !== null, organization: organization.name, roles };
}

/**
 * Gives and takes roles ("Update"). Refuses a role the giver may not grant, the last Global admin, and a form older than
 * the row. It takes effect on the person's next request, and they are told by letter.
 */
export async function updateRoles(
  member: Member,
  fields: { membershipId: string; seen: number; roles: Role[] },
): Promise<void> {
  await transaction(async (tx) => {
    const membership = await theirs(tx, member, fields.membershipId);
    if (!mayGrant(member.roles, membership.roles, fields.roles))
      throw Refusal.because('only_who_may_grant', { field: 'roles' });
    const updated = await tx.membership.updateMany({
      where: { id: membership.id, version: fields.seen },
      data: { roles: fields.roles, version: { increment: 1 } },
    });
    if (updated.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    await record(tx, member, {
      action: 'user.roles',
      subject: 'membership',
      subjectId: membership.id,
      organizationId: member.organizationId,
      before: { roles: membership.roles },
      after: { roles: fields.roles },
    });
    if (membership.userId !== member.userId) await tellOfRoles(tx, member, membership, fields.roles);
  });
}

/** Takes a person's access to this organization away, or gives it back. The last Global admin stays. */
export async function setAccess(member: Member, fields: { membershipId: string; access: 'on' | 'off' }): Promise<void> {
  await transaction(async (tx) => {
    const membership = await theirs(tx, member, fields.membershipId);
    if (!mayGrant(member.roles, membership.roles, [])) throw Refusal.because('only_who_may_grant');
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
  });
}

/** Why this member cannot add anybody now: not theirs to do, or nobody here is an Admin agent yet. Source: seed step 8. */
export async function reasonsAgainstInviting(member: Member): Promise<Reason[]> {
  if (!mayManageUsers(member.roles)) return [{ code: 'only_who_may_grant' }];
  const agents = { roles: { has: 'admin_agent' }, disabledAt: null, joinedAt: { not: null } } as const;
  const able = await db.organization.findFirst({
    where: { id: member.organizationId, OR: [{ kind: 'customer' }, { memberships: { some: agents } }] },
    select: { id: true },
  });
  return able ? [] : [{ code: 'admin_agent_missing', cure: 'users' }];
}

/** The people of the reader's organization, the first to come first. */
export function listUsers(member: Member, filter: { role?: Role | undefined }) {
  return db.membership.findMany({
    where: { organizationId: member.organizationId, ...(filter.role ? { roles: { has: filter.role } } : {}) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { user: { select: { id: true, email: true, firstName: true, lastName: true } } },
    take: 200,
  });
}

/** One user of the reader's own organization; null for anybody else's. */
export function findUser(member: Member, membershipId: string) {
  return db.membership.findFirst({
    where: { id: membershipId, organizationId: member.organizationId },
    include: { user: { select: { id: true, email: true, firstName: true, lastName: true } } },
  });
}

async function theirs(tx: Tx, member: Member, id: string) {
  const found = await tx.membership.findFirst({
    where: { id, organizationId: member.organizationId },
    include: { user: true },
  });
  if (!found) throw Refusal.because('not_yours');
  return found;
}

async function sendInvitation(
  tx: Tx,
  member: Member,
  membershipId: string,
  user: { email: string; locale: string },
): Promise<void> {
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const inviter = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
  const linkId = await mint(tx, {
    purpose: 'join',
    subjectId: membershipId,
    address: user.email,
    lasts: joinLinkLasts,
  });
  await announce(tx, 'join-organization', {
    factId: linkId,
    to: { party: 'user', address: user.email, locale: user.locale, organizationId: organization.id },
    content: { organization: organization.name, invitedBy: `${inviter.firstName} ${inviter.lastName}` },
    linkId,
  });
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
    content: { organization: organization.name, changedBy: `${changer.firstName} ${changer.lastName}`, roles },
  });
}

async function strong(password: string, address: string): Promise<string> {
  refuseWeakPassword(password, [address]);
  return hashPassword(password);
}
