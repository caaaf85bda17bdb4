import type { Actor } from '@/lib/actor';
import { after, days, hours, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { life, type WayBackEvent } from './lifecycle';
import type { Facts } from './needs';
import { tellOf } from './tell';

/** How long the company has to stop it, once two of the staff have approved. Source: domain fact 5.4. */
export const hoursToStop = 72;

/** How long each state lasts before the clock goes on. */
const lasts: Partial<Record<Facts['status'], number>> = {
  asked: days(7),
  proven: days(14),
  waiting: hours(hoursToStop),
  ready: days(7),
};

type Changes = { dueAt?: Date; approvedById?: string | null };

const door = doorOf({
  subject: 'way_back',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: Changes) =>
    tx.wayBack.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: wayBackId }: Facts, _actor, entry) => tx.wayBackEvent.create({ data: { wayBackId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ email, domain }) => ({ email, domain }),
});

/** Until when a request stands in this state. */
export function dueIn(status: Facts['status']): { dueAt?: Date } {
  const length = lasts[status];
  return length === undefined ? {} : { dueAt: after(now(), length) };
}

/** Moves a request, with its letters, in the caller's transaction. Once it is over, none of its links opens anything. */
export async function move(tx: Tx, by: Actor, event: WayBackEvent, facts: Facts, input: MoveInput & Changes = {}) {
  const { approvedById, seen, message } = input;
  const changes = { ...dueIn(life.leadsTo(event)), ...(approvedById ? { approvedById } : {}) };
  const said = { ...(seen === undefined ? {} : { seen }), ...(message ? { message } : {}) };
  const { facts: after, entry: factId } = await door.pass(tx, by, event, facts, said, changes);
  if (['opened', 'stopped', 'declined', 'expired'].includes(after.status)) await closeLinks(tx, after.id);
  await tellOf(tx, by, event, { facts: after, factId, message });
}

/** The first entry of a request just made. */
export const { begin } = door;

async function closeLinks(tx: Tx, id: string): Promise<void> {
  for (const purpose of ['prove_way_back', 'take_way_back'] as const) await supersede(tx, purpose, id);
  for (const reader of await tx.wayBackReader.findMany({ where: { wayBackId: id }, select: { id: true } }))
    await supersede(tx, 'stop_way_back', reader.id);
}
