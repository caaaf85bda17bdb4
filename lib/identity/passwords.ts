import { randomUUID } from 'node:crypto';
import type { Bearer, Origin, Visitor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { hours, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { announce } from '@/lib/letter/announce';
import { mint, supersede, useUp } from '@/lib/link/link';
import { networkOf } from '@/lib/network';
import type { SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { countTry, forgetTries } from '@/lib/throttle';
import { giveJob } from '@/lib/worker/job';
import { hashPassword, passwordMatches } from './password';
import { refuseWeakPassword } from './password-policy';
import { drop } from './second-step-code';
import { renew, revokeAll } from './sessions';

export const resetLinkLasts = hours(1);

/**
 * Asks for a link to choose a new password. Here only the asking is counted and written down, the same for every address: the worker
 * looks up whose it is, so that neither the answer nor its time tells.
 */
export async function askForReset(visitor: Visitor, fields: { email: string }): Promise<void> {
  await countTry('reset_origin', networkOf(visitor.from.ip));
  const email = canonicalAddress(fields.email);
  await countTry('reset_password', email);
  await transaction((tx) => giveJob(tx, 'send_reset', { email, from: visitor.from }));
}

/** Sends the link when the address is somebody's. The worker's part of asking for it. */
export async function sendReset({ email, from }: { email: string; from: Origin }): Promise<void> {
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email, disabledAt: null } });
    if (!user) return;
    const linkId = await mint(tx, {
      purpose: 'reset_password',
      subjectId: user.id,
      address: user.email,
      lasts: resetLinkLasts,
    });
    const to = { party: 'user', address: user.email, locale: user.locale } as const;
    await announce(tx, 'reset-password', { factId: linkId, to, content: {}, linkId, by: { as: 'visitor', from } });
    await record(tx, { as: 'visitor', from } as const, {
      action: 'password.ask_reset',
      subject: 'user',
      subjectId: user.id,
      organizationId: null,
    });
  });
}

/** A new password by the letter's link, once. Every session ends and the person is told. Refuses `link_used`. */
export async function reset(bearer: Bearer, fields: { password: string }): Promise<void> {
  refuseWeakPassword(fields.password, [bearer.address]);
  const passwordHash = await hashPassword(fields.password);
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'reset_password' });
    await forgetStrangers(tx, bearer.subjectId);
    await store(tx, bearer.subjectId, passwordHash);
    await tx.user.update({ where: { id: bearer.subjectId }, data: { addressProvenAt: now() } });
    await revokeAll(tx, bearer.subjectId);
    await record(tx, bearer, {
      action: 'password.reset',
      subject: 'user',
      subjectId: bearer.subjectId,
      organizationId: null,
    });
  });
}

/** A new password by somebody signed in, who gives the present one. Every other session ends. Returns the new id of the one in use. */
export async function change(
  person: SignedIn,
  from: Origin,
  fields: { presentPassword: string; password: string },
): Promise<string> {
  refuseWeakPassword(fields.password, [person.email, person.firstName, person.lastName]);
  await countTry('password_change', person.userId);
  const user = await db.user.findUniqueOrThrow({ where: { id: person.userId }, select: { passwordHash: true } });
  if (!(await passwordMatches(user.passwordHash, fields.presentPassword)))
    throw Refusal.because('password_wrong', { field: 'presentPassword' });
  const passwordHash = await hashPassword(fields.password);
  const renewed = await transaction(async (tx) => {
    await store(tx, person.userId, passwordHash);
    await revokeAll(tx, person.userId, person.sessionId);
    const actor = {
      as: 'member',
      userId: person.userId,
      organizationId: person.organizationId ?? '',
      roles: [],
      from,
    } as const;
    await record(tx, actor, {
      action: 'password.change',
      subject: 'user',
      subjectId: person.userId,
      organizationId: person.organizationId,
    });
    return renew(tx, person.sessionId, {});
  });
  await forgetTries('password_change', person.userId);
  return renewed;
}

/** Whether somebody has a password here, or only ever came in through an issuer. */
export async function hasPassword(person: SignedIn): Promise<boolean> {
  const { passwordHash } = await db.user.findUniqueOrThrow({
    where: { id: person.userId },
    select: { passwordHash: true },
  });
  return passwordHash !== null;
}

// Before the address was proven, somebody else may have registered it, with a second step of their own.
async function forgetStrangers(tx: Tx, userId: string): Promise<void> {
  const unproven = await tx.user.findUnique({ where: { id: userId, addressProvenAt: null }, select: { id: true } });
  if (unproven) await drop(tx, userId);
}

// A link asked for before must not undo the change.
async function store(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await supersede(tx, 'reset_password', userId);
  const user = await tx.user.update({ where: { id: userId }, data: { passwordHash, passwordChangedAt: now() } });
  const to = { party: 'user', address: user.email, locale: user.locale } as const;
  await announce(tx, 'password-changed', { factId: randomUUID(), to, content: {} });
}
