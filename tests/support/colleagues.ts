import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { days } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { mint } from '@/lib/link/link';
import { colleague } from './people';

const asked = () => {
  const now = new Date();
  return { askedAt: now, movedAt: now, expiresAt: new Date(now.getTime() + days(14)) };
};
const begun = { version: 1, event: 'begin', toStatus: 'asked', actedAs: 'member' } as const;

/** An offer to be Global admin, to this person, who may be one already, by a colleague of theirs. Returns its id. */
export async function offeredTo({ userId: receiverId, ...member }: Member): Promise<string> {
  const { organizationId } = member;
  const { userId: giverId } = await colleague({ ...member, userId: receiverId }, ['global_admin']);
  const { id } = await db.handover.create({ data: { organizationId, giverId, receiverId, ...asked() } });
  await db.handoverEvent.create({ data: { handoverId: id, userId: giverId, ...begun } });
  return id;
}

/** A request for a role by this person, whatever they have. Returns its id. */
export async function wishedBy({ userId: askerId, organizationId }: Member): Promise<string> {
  const data = { organizationId, askerId, role: 'helpdesk_agent', message: 'I help customers.', ...asked() } as const;
  const { id } = await db.roleRequest.create({ data });
  await db.roleRequestEvent.create({ data: { roleRequestId: id, userId: askerId, ...begun } });
  return id;
}

/** A change of somebody's address that waits for the new one to prove itself, or that the old one can take back; its link is out. Returns its id. */
export async function addressAsked(status: 'asked' | 'changed'): Promise<string> {
  const [was, email] = [`${randomUUID()}@old.example`, `${randomUUID()}@new.example`];
  const named = { firstName: 'Tari', lastName: 'Hadi', addressProvenAt: new Date() };
  const { id: userId } = await db.user.create({ data: { ...named, email: status === 'asked' ? was : email } });
  const { id } = await db.addressChange.create({
    data: { userId, was, email, status, version: status === 'asked' ? 1 : 2, ...asked() },
  });
  await db.addressChangeEvent.create({ data: { addressChangeId: id, userId, ...begun } });
  if (status === 'changed') {
    const proven = { version: 2, event: 'prove', fromStatus: 'asked', toStatus: 'changed', actedAs: 'bearer' } as const;
    await db.addressChangeEvent.create({ data: { addressChangeId: id, userId, ...proven } });
  }
  const link = { subjectId: id, lasts: days(1) };
  await transaction((tx) =>
    status === 'asked'
      ? mint(tx, { ...link, purpose: 'prove_new_address', address: email })
      : mint(tx, { ...link, purpose: 'take_address_back', address: was }),
  );
  return id;
}

/** A notice of the end of a participation that runs, whatever stage the enrollment is in. Returns its id. */
export async function noticedBy({ userId, organizationId }: Member, enrollmentId: string): Promise<string> {
  const { askedAt: noticedAt, expiresAt: endsAt } = asked();
  const named = { organizationId, enrollmentId, noticedById: userId, reason: 'We close.' };
  const { id } = await db.exit.create({ data: { ...named, noticedAt, endsAt, movedAt: noticedAt } });
  await db.exitEvent.create({ data: { exitId: id, userId, ...begun, toStatus: 'noticed' } });
  return id;
}

/** That somebody had this address until lately. */
export async function formerly(userId: string, was: string): Promise<void> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const data = { userId, was, email, status: 'changed', version: 2, ...asked() } as const;
  const { id: addressChangeId } = await db.addressChange.create({ data });
  const proven = { version: 2, event: 'prove', fromStatus: 'asked', toStatus: 'changed', actedAs: 'bearer' } as const;
  await db.addressChangeEvent.createMany({ data: [begun, proven].map((one) => ({ addressChangeId, userId, ...one })) });
}
