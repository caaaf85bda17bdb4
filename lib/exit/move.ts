import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { type ExitEvent, life, lifecycle } from './lifecycle';
import type { Facts } from './needs';
import { tellAdminsOf, tellPartners } from './tell';

const door = doorOf({
  subject: 'exit',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data) => tx.exit.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: exitId }: Facts, _actor, entry) => tx.exitEvent.create({ data: { exitId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ endsAt }) => ({ endsAt: endsAt.toISOString() }),
});

/** Moves an exit, with its letters, in the caller's transaction. */
export async function move(tx: Tx, actor: Actor, event: ExitEvent, facts: Facts, input: MoveInput = {}): Promise<void> {
  const { entry } = await door.pass(tx, actor, event, facts, input, {});
  const { admins, partners }: { admins?: 'exit-taken-back'; partners?: 'partner-stays' } = lifecycle[event].tell;
  if (admins) await tellAdminsOf(tx, actor, admins, facts, entry);
  if (partners) await tellPartners(tx, partners, facts, entry);
}

/** Writes the first entry of a notice just given, and the letters to the company, its providers and its customers. */
export async function begin(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  const entry = await door.begin(tx, actor, facts);
  await tellAdminsOf(tx, actor, 'exit-noticed', facts, entry);
  await tellPartners(tx, 'partner-leaves', facts, entry);
}
