import type { Bearer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { activeMember } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { admit } from '@/lib/identity/admit';
import { hashChosen } from '@/lib/identity/joining';
import { drop } from '@/lib/identity/second-step-code';
import { revokeAll } from '@/lib/identity/sessions';
import { supersede, useUp } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { zoneOf } from '@/lib/region/zones';
import { settle } from '@/lib/role-request/settle';
import { hold } from './facts';
import { move } from './move';
import type { Facts } from './needs';

/** Somebody of the company stops it, by the link of their own letter. Of a stop and an opening at once one wins. */
export async function stop(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    const { wayBackId } = await tx.wayBackReader.findUniqueOrThrow({ where: { id: bearer.subjectId } });
    await move(tx, bearer, 'stop', await hold(tx, wayBackId, bearer));
  });
}

/**
 * Whoever asked becomes Global admin, by the link that came after the three days. Every session of the company's Global admins ends. They choose a
 * new password, and what second step they had is forgotten, unless they act for others too: then they sign in as always.
 */
export async function take(bearer: Bearer, { password }: { password?: string | undefined }): Promise<void> {
  const passwordHash = await hashChosen(password, bearer.address);
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'sign_in' });
    const facts = await hold(tx, bearer.subjectId, bearer);
    const userId = await settleIn(tx, facts, passwordHash);
    await endSessions(tx, facts.organizationId);
    const key = { userId, organizationId: facts.organizationId };
    const before = await tx.membership.findUnique({ where: { userId_organizationId: key } });
    const roles = [...new Set([...(before?.roles ?? []), 'global_admin' as const])];
    await admit(tx, bearer, { ...key, roles });
    await settle(tx, bearer, key, roles);
    await move(tx, bearer, 'open', facts);
  });
}

/** Whether whoever asked acts for others here already, and so keeps their own sign-in: a password, a passkey or an issuer's. */
export async function keepsSignIn(
  tx: Tx | typeof db,
  { email, organizationId }: Pick<Facts, 'email' | 'organizationId'>,
) {
  const elsewhere = { some: { ...activeMember, NOT: { organizationId } } };
  const acts = [{ memberships: elsewhere }, { staffRoles: { some: {} } }];
  return (await tx.user.count({ where: { email, OR: acts } })) > 0;
}

async function settleIn(tx: Tx, facts: Facts, passwordHash: string | null): Promise<string> {
  const { email, firstName, lastName, locale, organizationId } = facts;
  const { countryIso2 } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const person = { email, firstName, lastName, locale, timeZone: zoneOf(countryIso2) ?? 'UTC' };
  await tx.user.createMany({ data: [person], skipDuplicates: true });
  const { id } = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  if (await keepsSignIn(tx, facts)) return id;
  if (!passwordHash) throw Refusal.because('required', { field: 'password' });
  const proven = { passwordHash, passwordChangedAt: now(), addressProvenAt: now() };
  await tx.user.update({ where: { id }, data: proven });
  await supersede(tx, 'reset_password', id);
  await drop(tx, id);
  await revokeAll(tx, id);
  return id;
}

async function endSessions(tx: Tx, organizationId: string): Promise<void> {
  const admins = { organizationId, roles: { has: 'global_admin' } } as const;
  for (const { userId } of await tx.membership.findMany({ where: admins, select: { userId: true } }))
    await revokeAll(tx, userId);
}

/** What the holder of a link to stop it is told. */
export async function findToStop({ subjectId }: Bearer) {
  const { wayBack } = await db.wayBackReader.findUniqueOrThrow({
    where: { id: subjectId },
    select: { wayBack: { include: { organization: { select: { name: true } } } } },
  });
  return { ...wayBack, company: wayBack.organization.name };
}
