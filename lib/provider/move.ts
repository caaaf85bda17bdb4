import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { tellAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { factsOf } from './facts';
import { lifecycle, type ProviderEvent, reasonsAgainst } from './lifecycle';
import type { Facts } from './needs';

export type Word = {
  /** The version the reader saw; an older one means somebody moved it meanwhile. */
  seen?: number;
  message?: string;
};

/**
 * The one door to a provider's status: history, letters and audit in the caller's transaction. The organization is held
 * meanwhile, so that it cannot begin an enrollment while it becomes a provider. Returns the id of the history entry.
 */
export async function move(tx: Tx, actor: Actor, event: ProviderEvent, organizationId: string, word: Word = {}) {
  await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
  const facts = await factsOf(tx, organizationId);
  if (word.seen !== undefined && word.seen !== facts.version) throw Refusal.because('moved_on', { cure: 'reload' });
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  await place(tx, event, facts);
  const entry = await enter(tx, actor, event, facts, word);
  const content = { company: facts.name, ...(word.message ? { message: word.message } : {}) };
  await tellAdmins(tx, lifecycle[event].tell.admins, { factId: entry, organizationId, content });
  return entry;
}

async function place(tx: Tx, event: ProviderEvent, { organizationId, status, version }: Facts): Promise<void> {
  const { to } = lifecycle[event];
  if (status === 'nothing') {
    // Which hat its people wear is the organization's kind: it changes with the authorization or not at all.
    await tx.organization.update({ where: { id: organizationId }, data: { kind: 'provider' } });
    const empty = { services: [], languages: [] };
    await tx.provider.create({ data: { organizationId, status: to, ...empty, authorizedAt: now(), movedAt: now() } });
    return;
  }
  const moved = await tx.provider.updateMany({
    where: { organizationId, status, version },
    data: { status: to, version: version + 1, movedAt: now() },
  });
  if (moved.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
}

async function enter(tx: Tx, actor: Actor, event: ProviderEvent, facts: Facts, word: Word): Promise<string> {
  const { organizationId, status, version } = facts;
  const { to } = lifecycle[event];
  const { id } = await tx.providerEvent.create({
    data: {
      providerId: organizationId,
      version: version + 1,
      event,
      fromStatus: status === 'nothing' ? null : status,
      toStatus: to,
      actedAs: actor.as,
      userId: userOf(actor),
      note: word.message ?? null,
      at: now(),
    },
  });
  await record(tx, actor, {
    action: `provider.${event}`,
    subject: 'provider',
    subjectId: organizationId,
    organizationId,
    before: { status, version, kind: facts.kind },
    after: { status: to, version: version + 1, kind: 'provider' },
  });
  return id;
}
