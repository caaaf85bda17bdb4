import type { CustomerStatus } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { tellAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { type CustomerEvent, lifecycle, reasonsAgainst } from './lifecycle';
import type { Facts } from './needs';

/** `seen`: the version the reader saw. */
export type Word = { seen?: number; message?: string };

/**
 * The one door to the status of a customer's account: history, letters and audit in the caller's transaction. Of two movers one
 * wins; the other is refused with `moved_on`.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: CustomerEvent,
  organizationId: string,
  word: Word = {},
): Promise<void> {
  const facts = await factsOf(tx, organizationId);
  if (word.seen !== undefined && word.seen !== facts.version) throw Refusal.because('moved_on', { cure: 'reload' });
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  const { to, tell } = lifecycle[event];
  const moved = await tx.customer.updateMany({
    where: { organizationId, status: facts.status, version: facts.version },
    data: { status: to, version: facts.version + 1, movedAt: now(), claimedById: null, claimedAt: null },
  });
  if (moved.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  const factId = await remember(tx, actor, event, { ...facts, status: to }, facts.status, word.message);
  const content = { company: facts.name, ...(word.message ? { message: word.message } : {}) };
  await tellAdmins(tx, tell.admins, { factId, organizationId, content });
}

/** Makes a customer of an organization that is none yet, under review; nothing for one that is. Returns whether it made one. */
export async function begin(tx: Tx, actor: Actor, organizationId: string): Promise<boolean> {
  const made = await tx.customer.createMany({ data: [{ organizationId, movedAt: now() }], skipDuplicates: true });
  if (made.count === 0) return false;
  const facts = await factsOf(tx, organizationId);
  await remember(tx, actor, 'begin', { ...facts, version: 0 }, null);
  return true;
}

/** The facts of a customer's account as they are now. */
export async function factsOf(tx: Tx | typeof db, organizationId: string): Promise<Facts> {
  const { organization, status, version } = await tx.customer.findUniqueOrThrow({
    where: { organizationId },
    include: { organization: { select: { name: true, countryIso2: true } } },
  });
  return { organizationId, status, version, name: organization.name, country: organization.countryIso2 };
}

async function remember(
  tx: Tx,
  actor: Actor,
  event: CustomerEvent | 'begin',
  facts: Facts,
  before: CustomerStatus | null,
  note?: string,
): Promise<string> {
  const version = facts.version + 1;
  const { organizationId, status } = facts;
  const entry = await tx.customerEvent.create({
    data: {
      customerId: organizationId,
      version,
      event,
      fromStatus: before,
      toStatus: status,
      actedAs: actor.as,
      userId: userOf(actor),
      note: note ?? null,
      at: now(),
    },
  });
  await record(tx, actor, {
    action: `customer.${event}`,
    subject: 'customer',
    subjectId: organizationId,
    organizationId,
    before: { status: before },
    after: { status, version },
  });
  return entry.id;
}
