import type { AdminAccessScope } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { sideOf } from '@/lib/conditions';
import type { Tx } from '@/lib/db';
import { momentOf } from '@/lib/letter/letters';
import { tellSides } from '@/lib/organization/tell-sides';
import { Refusal } from '@/lib/refusal';
import { spanChange } from './change';
import { factsOf } from './facts';
import { type AdminAccessEvent, lifecycle, reasonsAgainst } from './lifecycle';
import type { Facts } from './needs';

/** `until`: null for no end date. `seen`: the version the reader saw. */
export type Change = { scope?: AdminAccessScope; until?: Date | null; message?: string; seen?: number };

/**
 * The one door to the status of an admin access: history, letters to both sides and audit in the caller's transaction. Of two
 * movers one wins; the other is refused with `moved_on`. Returns the id of the history entry.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: AdminAccessEvent,
  partnershipId: string,
  change: Change = {},
): Promise<string> {
  // Held, so that nothing is granted while the partnership ends.
  await tx.$queryRaw`select 1 from partnership where id = ${partnershipId}::uuid for share`;
  const facts = await factsOf(tx, partnershipId);
  if (change.seen !== undefined && change.seen !== facts.version) throw Refusal.movedOn('admin_access', facts.id);
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  const { to } = lifecycle[event];
  const next = granting(event, facts, change);
  const moved = await tx.adminAccess.updateMany({
    where: { id: facts.id, status: facts.status, version: facts.version },
    data: { ...next, status: to, version: facts.version + 1, movedAt: now() },
  });
  if (moved.count === 0) throw Refusal.movedOn('admin_access', facts.id);
  const entry = await remember(tx, actor, event, { ...facts, ...next, status: to }, facts, change.message);
  await tellNews(tx, facts, { ...facts, ...next }, event, entry, change.message);
  return entry;
}

/** Writes the first entry of an access that begins with its partnership: granted, or none for now. */
export async function begin(
  tx: Tx,
  actor: Actor,
  partnershipId: string,
  wish: { scope: AdminAccessScope | null; until: Date | null },
): Promise<void> {
  const status = wish.scope ? 'granted' : 'none';
  const scope = wish.scope ?? 'administrator';
  const dates = wish.scope ? { since: now(), until: wish.until } : {};
  await tx.adminAccess.create({ data: { partnershipId, status, scope, ...dates, movedAt: now() } });
  const facts = await factsOf(tx, partnershipId);
  await remember(tx, actor, 'begin', { ...facts, version: 0 }, null);
}

function granting(event: AdminAccessEvent, facts: Facts, { scope, until }: Change) {
  if (event === 'grant') return { scope: scope ?? facts.scope, since: now(), until: until ?? null };
  if (event === 'renew') return { scope: scope ?? facts.scope, since: facts.since, until: until ?? null };
  if (event === 'request') return { scope: scope ?? facts.scope, since: null, until: null };
  return { scope: facts.scope, since: facts.since, until: facts.until };
}

async function remember(
  tx: Tx,
  actor: Actor,
  event: AdminAccessEvent | 'begin',
  facts: Facts,
  before: Facts | null,
  note?: string,
): Promise<string> {
  const { id, scope, until, status } = facts;
  const version = facts.version + 1;
  const entry = await tx.adminAccessEvent.create({
    data: {
      adminAccessId: id,
      version,
      event,
      fromStatus: before?.status ?? null,
      toStatus: status,
      scope,
      until,
      actedAs: actor.as,
      userId: userOf(actor),
      side: sideOf(actor, facts),
      note: note ?? null,
      at: now(),
    },
  });
  for (const organizationId of [facts.resellerId, facts.providerId].sort())
    await record(tx, actor, {
      action: `admin_access.${event}`,
      subject: 'admin_access',
      subjectId: id,
      organizationId,
      before: before
        ? { status: before.status, version: before.version, scope: before.scope, until: before.until }
        : { status: null },
      after: { status, version, scope, until },
    });
  return entry.id;
}

async function tellNews(tx: Tx, was: Facts, facts: Facts, event: AdminAccessEvent, factId: string, message?: string) {
  const { partnershipId, scope, until, partnership } = facts;
  const tell: { provider?: AccessLetter; reseller?: AccessLetter } = lifecycle[event].tell;
  await tellSides(tx, facts, tell, factId, {
    partnershipId,
    scope,
    endsAt: until && momentOf(until),
    span: spanChange(was.until, until),
    scopeWas: was.scope,
    endedBefore: was.until && momentOf(was.until),
    ended: partnership === 'ended',
    ...(message ? { message } : {}),
  });
}

type Tells = (typeof lifecycle)[AdminAccessEvent]['tell'];
type AccessLetter = Tells extends infer Tell ? (Tell extends object ? Tell[keyof Tell] : never) : never;
