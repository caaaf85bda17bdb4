import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';
import { doorOf } from '@/lib/move';
import { type EditionEventName, life } from './lifecycle';
import type { Facts } from './needs';

type Changes = Omit<Prisma.EditionUncheckedUpdateManyInput, 'status' | 'version' | 'movedAt'>;

const door = doorOf<Facts, EditionEventName, Changes>({
  subject: 'edition',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data) => tx.edition.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: editionId }, _, entry) => tx.editionEvent.create({ data: { editionId, ...entry } }),
  // It is the portal's own: it stands in no organization's journal.
  chains: () => [],
});

/** Writes the first entry of an edition that was just made. */
export async function enter(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  await door.begin(tx, actor, facts);
  await journal(tx, actor, 'begin', facts, { status: null });
}

/** Moves an edition, with what else changes of it, in the caller's transaction, which holds its kind. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: EditionEventName,
  { facts, seen, changes = {} }: { facts: Facts; seen: number; changes?: Changes },
): Promise<void> {
  const moved = await door.pass(tx, actor, event, facts, { seen }, changes);
  await journal(tx, actor, event, moved.facts, { status: facts.status, version: facts.version });
}

async function journal(tx: Tx, actor: Actor, event: string, facts: Facts, before: object): Promise<void> {
  const { id, status, version, kind, label, effectiveOn } = facts;
  await record(tx, actor, {
    ...{ action: `edition.${event}`, subject: 'edition', subjectId: id, organizationId: null },
    before: { ...before },
    after: { status, version, kind, label, effectiveOn },
  });
}
