import type { Bearer, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { mint, useUp } from '@/lib/link/link';
import { mayGrant, mayManageUsers } from '@/lib/organization/roles';
import type { Joining, NewUser } from '@/lib/organization/schema';
import { theirs } from '@/lib/organization/users';
import { type Reason, Refusal } from '@/lib/refusal';
import { zoneOf } from '@/lib/region/zones';
import { countTry } from '@/lib/throttle';
import { admit } from './admit';
import { hashPassword } from './password';
import { refuseWeakPassword } from './password-policy';
import { drop } from './second-step-code';
import { revokeAll } from './sessions';

export const joinLinkLasts = days(7);

/** Adds a person by letter; no password is ever shown. Needs an Admin agent in the organization. Source: seed step 8. */
export async function invite(member: Member, fields: NewUser): Promise<void> {
  const email = canonicalAddress(fields.email);
  const reasons = await reasonsAgainstInviting(member);
  if (reasons.length > 0) throw new Refusal(reasons);
  if (!mayGrant(member.roles, [], fields.roles)) throw Refusal.because('only_who_may_grant', { field: 'roles' });
  await countTry('add_user', member.organizationId);
  await transaction(async (tx) => {
    const { firstName, lastName, locale } = fields;
    const { organizationId } = member;
    const timeZone = await zoneAt(tx, organizationId);
    await tx.user.createMany({ data: [{ email, firstName, lastName, locale, timeZone }], skipDuplicates: true });
    const user = await tx.user.findUniqueOrThrow({ where: { email } });
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
  if (!mayManageUsers(member.roles)) throw Refusal.because('only_who_may_grant', { cure: 'users' });
  await countTry('resend_letter', fields.membershipId);
  await transaction(async (tx) => {
    const membership = await theirs(tx, member, fields.membershipId);
    if (membership.joinedAt || membership.disabledAt) throw Refusal.because('user_exists');
    await sendInvitation(tx, member, membership.id, membership.user);
    const { organizationId } = member;
    await record(tx, member, {
      action: 'user.invite_again',
      subject: 'membership',
      subjectId: membership.id,
      organizationId,
    });
  });
}

/**
 * Accepts the invitation by the letter's link. Somebody known keeps their password. Somebody new chooses one, and so does the
 * owner of an address that somebody else may have registered: an account nobody proved to be theirs lets no one in again.
 */
export async function join(bearer: Bearer, fields: Joining): Promise<void> {
  const passwordHash = await hashChosen(fields.password, bearer.address);
  await transaction(async (tx) => {
    // Held first, as whoever removes them holds it first, too.
    await tx.$queryRaw`select 1 from membership where id = ${bearer.subjectId}::uuid for update`;
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'sign_in' });
    const { user, ...membership } = await tx.membership.findUniqueOrThrow({
      where: { id: bearer.subjectId },
      include: { user: true },
    });
    await settleIn(tx, user, { ...fields, passwordHash, organizationId: membership.organizationId });
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

type Coming = { organizationId: string; passwordHash: string | null; timeZone?: string | undefined };
type Person = Pick<NewUser, 'email' | 'firstName' | 'lastName'> & { locale: string };

/**
 * The same for somebody nobody added before: by a letter's link they belong to the organization from now on, without any role; whoever belonged
 * to it keeps theirs. Returns the person's id. A sentence in the story of what they said yes to.
 */
export async function comeIn(tx: Tx, bearer: Bearer, { person, ...coming }: Coming & { person: Person }) {
  const { organizationId } = coming;
  await tx.user.createMany({ data: [person], skipDuplicates: true });
  const user = await tx.user.findUniqueOrThrow({ where: { email: person.email } });
  await settleIn(tx, user, coming);
  const key = { userId: user.id, organizationId };
  const before = await tx.membership.findUnique({ where: { userId_organizationId: key } });
  if (!before?.joinedAt) await admit(tx, bearer, { ...key, roles: before?.roles ?? [] });
  return user.id;
}

// Somebody new, or whom nobody proved to be the owner of the address, begins with a password of their own.
async function settleIn(tx: Tx, user: Known & { id: string }, { organizationId, passwordHash, timeZone }: Coming) {
  if (isKnown(user)) return;
  if (!passwordHash) throw Refusal.because('required', { field: 'password' });
  const zone = timeZone ?? (await zoneAt(tx, organizationId));
  await tx.user.update({
    where: { id: user.id },
    data: { passwordHash, passwordChangedAt: now(), addressProvenAt: now(), timeZone: zone },
  });
  await drop(tx, user.id);
  await revokeAll(tx, user.id);
}

/** What an opened invitation speaks of. `known`: the person has a password here already, on an address proven theirs. */
export async function findInvitation(bearer: Bearer) {
  const { user, organization, roles } = await db.membership.findUniqueOrThrow({
    where: { id: bearer.subjectId },
    include: {
      user: { select: { email: true, passwordHash: true, addressProvenAt: true } },
      organization: { select: { name: true } },
    },
  });
  return { email: user.email, known: isKnown(user), organization: organization.name, roles };
}

/** Whether somebody has a password here already, on this address proven theirs: only for who was shown to read its letters. */
export async function isKnownAddress(email: string): Promise<boolean> {
  const user = await db.user.findUnique({ where: { email }, select: { passwordHash: true, addressProvenAt: true } });
  return user !== null && isKnown(user);
}

/** Why this member cannot add anybody now: not theirs to do, or nobody here is an Admin agent yet. Source: seed step 8. */
export async function reasonsAgainstInviting(member: Member): Promise<Reason[]> {
  if (!mayManageUsers(member.roles)) return [{ code: 'only_who_may_grant', cure: 'users' }];
  const agents = { roles: { has: 'admin_agent' }, disabledAt: null, joinedAt: { not: null } } as const;
  const able = await db.organization.findFirst({
    where: { id: member.organizationId, OR: [{ kind: 'customer' }, { memberships: { some: agents } }] },
    select: { id: true },
  });
  return able ? [] : [{ code: 'admin_agent_missing', cure: 'users' }];
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
    content: { organization: organization.name, invitedBy: fullName(inviter) },
    linkId,
    by: member,
  });
}

type Known = { passwordHash: string | null; addressProvenAt: Date | null };

function isKnown(user: Known): boolean {
  return user.passwordHash !== null && user.addressProvenAt !== null;
}

// Somebody who joins sees times in the zone of the company's country until they choose another.
async function zoneAt(tx: Tx, organizationId: string): Promise<string> {
  const { countryIso2 } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  return zoneOf(countryIso2) ?? 'UTC';
}

/** The hash of a password somebody chose; null for whoever chose none. Refuses a weak one. */
export async function hashChosen(password: string | undefined, address: string): Promise<string | null> {
  if (!password) return null;
  refuseWeakPassword(password, [address]);
  return hashPassword(password);
}
