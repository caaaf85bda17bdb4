import type { AdminAccessScope } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { sideOf } from '@/lib/conditions';
import type { Tx } from '@/lib/db';
import { momentOf } from '@/lib/letter/letters';
import { doorOf, type MoveInput } from '@/lib/move';
import { tellSides } from '@/lib/organization/tell-sides';
import { spanChange } from './change';
import { type AdminAccessEvent, life, lifecycle } from './lifecycle';
import type { Facts } from './needs';

/** `until`: null for no end date. */
export type Change = MoveInput & { scope?: AdminAccessScope; until?: Date | null };

const door = doorOf({
  subject: 'admin_access',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: ReturnType<typeof granting>) =>
    tx.adminAccess.updateMany({ where: { id, status, version }, data }),
  enter: (tx, facts: Facts, actor, entry) => {
    const { id: adminAccessId, scope, until } = facts;
    return tx.adminAccessEvent.create({ data: { adminAccessId, scope, until, side: sideOf(actor, facts), ...entry } });
  },
  chains: ({ resellerId, providerId }) => [resellerId, providerId],
  journal: ({ scope, until }) => ({ scope, until }),
});

/** Moves the admin access that `facts` were read of, with letters to both sides, in the caller's transaction. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: AdminAccessEvent,
  facts: Facts,
  change: Change = {},
): Promise<void> {
  const { facts: after, entry } = await door.pass(tx, actor, event, facts, change, granting(event, facts, change));
  await tellNews(tx, actor, facts, after, event, entry, change.message);
}

/** What an access that begins knows of its partnership. */
type Of = Pick<Facts, 'partnershipId' | 'providerId' | 'resellerId' | 'provider' | 'reseller' | 'partnership'>;

/** Writes an access that begins with its partnership, granted or none for now, and its first entry. */
export async function begin(
  tx: Tx,
  actor: Actor,
  of: Of,
  wish: { scope: AdminAccessScope | null; until: Date | null },
): Promise<void> {
  const status = wish.scope ? 'granted' : 'none';
  const scope = wish.scope ?? 'administrator';
  const dates = wish.scope ? { since: now(), until: wish.until } : {};
  const { partnershipId } = of;
  const made = await tx.adminAccess.create({ data: { partnershipId, status, scope, ...dates, movedAt: now() } });
  await door.begin(tx, actor, { ...of, ...made });
}

function granting(event: AdminAccessEvent, facts: Facts, { scope, until }: Change) {
  if (event === 'grant') return { scope: scope ?? facts.scope, since: now(), until: until ?? null };
  if (event === 'renew') return { scope: scope ?? facts.scope, since: facts.since, until: until ?? null };
  if (event === 'request') return { scope: scope ?? facts.scope, since: null, until: null };
  return { scope: facts.scope, since: facts.since, until: facts.until };
}

async function tellNews(
  tx: Tx,
  by: Actor,
  was: Facts,
  facts: Facts,
  event: AdminAccessEvent,
  factId: string,
  message?: string,
) {
  const { partnershipId, scope, until, partnership } = facts;
  const tell: { provider?: AccessLetter; reseller?: AccessLetter } = lifecycle[event].tell;
  await tellSides(
    tx,
    facts,
    tell,
    factId,
    {
      partnershipId,
      scope,
      endsAt: until && momentOf(until),
      span: spanChange(was.until, until),
      scopeWas: was.scope,
      endedBefore: was.until && momentOf(was.until),
      ended: partnership === 'ended',
      ...(message ? { message } : {}),
    },
    by,
  );
}

type Tells = (typeof lifecycle)[AdminAccessEvent]['tell'];
type AccessLetter = Tells extends infer Tell ? (Tell extends object ? Tell[keyof Tell] : never) : never;
