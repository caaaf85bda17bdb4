import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { tellAdmins } from '@/lib/organization/admins';
import { factsOf } from './facts';
import { life, lifecycle, type ProviderEvent } from './lifecycle';
import type { Facts } from './needs';

const door = doorOf({
  subject: 'provider',
  life,
  idOf: ({ organizationId }) => organizationId,
  update: async (tx, { organizationId, status, version }, data) => {
    if (status !== 'nothing') return tx.provider.updateMany({ where: { organizationId, status, version }, data });
    // Which audience its people wear is the organization's kind: it changes with the authorization or not at all.
    await tx.organization.update({ where: { id: organizationId }, data: { kind: 'provider' } });
    const empty = { services: [], languages: [] };
    const { status: to, movedAt } = data;
    return tx.provider.createMany({ data: { organizationId, status: to, ...empty, authorizedAt: movedAt, movedAt } });
  },
  enter: (tx, { organizationId }: Facts, _, { fromStatus: from, ...entry }) => {
    const fromStatus = from === 'nothing' ? null : from;
    return tx.providerEvent.create({ data: { providerId: organizationId, fromStatus, ...entry } });
  },
  chains: ({ organizationId }) => [organizationId],
});

/**
 * Moves a provider's authorization, with letters to its admins, in the caller's transaction. The organization is held meanwhile, so
 * that it cannot begin an enrollment while it becomes a provider. Returns the id of the history entry.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: ProviderEvent,
  organizationId: string,
  input: MoveInput = {},
): Promise<string> {
  await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
  const before = await factsOf(tx, organizationId);
  const { facts, entry } = await door.pass(tx, actor, event, before, input, {});
  const content = { company: facts.name, ...(input.message ? { message: input.message } : {}) };
  await tellAdmins(tx, lifecycle[event].tell.admins, { factId: entry, organizationId, content, by: actor });
  return entry;
}
