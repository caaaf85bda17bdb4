import { randomUUID } from 'node:crypto';
import type { Member, Origin } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, machineNow } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { idleAfter, type SignedIn, seenEvery } from '@/lib/organization/queries';
import type { Preferences } from '@/lib/organization/schema';
import { Refusal } from '@/lib/refusal';

/**
 * One's own sessions that would still be let in, the one last used first: as many as a page bears, and how many there are beside. Not in
 * pages: the id of a session is for no address.
 */
export async function listSessions(person: SignedIn) {
  const found = await db.session.findMany({
    where: {
      userId: person.userId,
      revokedAt: null,
      expiresAt: { gt: machineNow() },
      seenAt: { gt: after(machineNow(), -idleAfter) },
    },
    orderBy: { seenAt: 'desc' },
    select: { id: true, createdAt: true, seenAt: true, ip: true, userAgent: true, method: true, secondStepAt: true },
    take: mostCounted,
  });
  return { rows: found.slice(0, sessionsShown), left: Math.max(0, found.length - sessionsShown) };
}

export const sessionsShown = 50;
const mostCounted = 1_000;

/** Ends one of one's own sessions; it is over on its next request. Another person's is refused as if it did not exist. */
export async function revokeSession(person: SignedIn, from: Origin, sessionId: string): Promise<void> {
  await transaction(async (tx) => {
    const ended = await tx.session.updateMany({
      where: { id: sessionId, userId: person.userId, revokedAt: null },
      data: { revokedAt: machineNow() },
    });
    if (ended.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    await write(tx, person, from, 'session.revoke', sessionId);
  });
}

/** Ends the session in use. One that ended meanwhile is left as it is: somebody pressed twice. */
export async function leave(person: SignedIn, from: Origin): Promise<void> {
  await transaction(async (tx) => {
    if (await endSession(tx, person.sessionId)) await write(tx, person, from, 'session.revoke', person.sessionId);
  });
}

/** Ends all of one's sessions but the one in use. */
export async function revokeOthers(person: SignedIn, from: Origin): Promise<void> {
  await transaction(async (tx) => {
    await revokeAll(tx, person.userId, person.sessionId);
    await write(tx, person, from, 'session.revoke_others', person.sessionId);
  });
}

/** Ends every session of a person, save perhaps the one in use, and every sign-in only begun. A sentence in a change of password. */
export async function revokeAll(tx: Tx, userId: string, except?: string): Promise<void> {
  await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(except ? { NOT: { id: except } } : {}) },
    data: { revokedAt: machineNow() },
  });
  await tx.begunSignIn.deleteMany({ where: { userId } });
}

/**
 * Ends somebody's sessions in a company they leave. The one they leave through goes on without an account. A sentence in the story of their
 * going.
 */
export async function endSessionsIn(
  tx: Tx,
  { userId, organizationId }: { userId: string; organizationId: string },
  through?: string,
): Promise<void> {
  const own = { userId, revokedAt: null };
  if (through) await tx.session.updateMany({ where: { ...own, id: through }, data: { organizationId: null } });
  const used = {
    ...own,
    OR: [{ organizationId }, { organizationId: null }],
    ...(through ? { NOT: { id: through } } : {}),
  };
  await tx.session.updateMany({ where: used, data: { revokedAt: machineNow() } });
}

/** Ends a session, also the one a browser had before it signs in anew. Returns whether it was still going on. */
export async function endSession(tx: Tx, sessionId: string): Promise<boolean> {
  const ended = await tx.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: machineNow() },
  });
  return ended.count === 1;
}

type Change = { organizationId?: string; provenAt?: Date; secondStepAt?: Date };

/**
 * Changes the session in use and gives it a new id, so that whoever learned the old one holds nothing. Returns the new id, which the
 * browser must be given. Refuses `moved_on` when the session was renewed or ended meanwhile. A sentence in a proof or a choice of account.
 */
export async function renew(tx: Tx, sessionId: string, change: Change): Promise<string> {
  const id = randomUUID();
  const renewed = await tx.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { ...change, id },
  });
  if (renewed.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  return id;
}

/** For the second of two who change one session at once, where that is calm: null in the place of its new id. */
export function unlessMovedOn(fault: unknown): null {
  if (fault instanceof Refusal && fault.reasons.every(({ code }) => code === 'moved_on')) return null;
  throw fault;
}

/** Uses another of one's accounts. Refuses an account one does not belong to. Returns the session's new id. */
export async function switchAccount(person: SignedIn, from: Origin, organizationId: string): Promise<string> {
  if (!person.accounts.some((account) => account.organizationId === organizationId)) throw Refusal.because('not_yours');
  return transaction(async (tx) => {
    const sessionId = await renew(tx, person.sessionId, { organizationId });
    await write(tx, person, from, 'session.switch', sessionId, { organizationId });
    return sessionId;
  });
}

/** Remembers that a session is alive, at most once a minute. */
export async function touch(person: SignedIn): Promise<void> {
  if (machineNow().getTime() - person.seenAt.getTime() < seenEvery) return;
  await db.session.updateMany({ where: { id: person.sessionId }, data: { seenAt: machineNow() } });
}

/** The language a person reads in, on pages and in letters, and the zone their times are shown in. */
export async function choose(person: SignedIn, from: Origin, preferences: Partial<Preferences>): Promise<void> {
  await transaction(async (tx) => {
    const actor = actorOf(person, from);
    await tx.$queryRaw`select 1 from app_user where id = ${person.userId}::uuid for update`;
    await refuseIfChanged(tx, actor, preferencesTrail(person.userId));
    await tx.user.update({ where: { id: person.userId }, data: preferences });
    const { userId: subjectId, organizationId } = person;
    await record(tx, actor, {
      action: 'user.preferences',
      subject: 'user',
      subjectId,
      organizationId,
      after: preferences,
    });
  });
}

export function preferencesTrail(userId: string): Trail {
  return { subject: 'user', subjectId: userId, action: 'user.preferences' };
}

type After = Record<string, string>;

async function write(
  tx: Tx,
  person: SignedIn,
  from: Origin,
  action: string,
  subjectId: string,
  after?: After,
): Promise<void> {
  const { organizationId } = person;
  await record(tx, actorOf(person, from), {
    action,
    subject: 'session',
    subjectId,
    organizationId,
    ...(after ? { after } : {}),
  });
}

function actorOf({ userId, organizationId }: SignedIn, from: Origin): Member {
  return { as: 'member', userId, organizationId: organizationId ?? '', roles: [], from };
}
