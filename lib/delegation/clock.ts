import type { Prisma } from '@/generated/prisma/client';
import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { open } from './lifecycle';
import { move } from './move';

/**
 * Ends the delegations of versions that were taken back, and tells whom they asked; and those nobody used in time, and tells the company's
 * Global admins. Returns how many.
 */
export async function expireDue(): Promise<number> {
  const lapsed = await end('lapse', { agreement: { withdrawnAt: { not: null } } });
  return lapsed + (await end('expire', { agreement: { withdrawnAt: null }, expiresAt: { lte: now() } }));
}

function end(event: 'lapse' | 'expire', due: Prisma.DelegationWhereInput): Promise<number> {
  return eachDue(
    'end a delegation',
    (last) =>
      db.delegation.findMany({
        where: { status: { in: [...open] }, ...due, ...(last ? { id: { gt: last } } : {}) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      }),
    async ({ id }) => {
      await transaction(async (tx) => move(tx, clock, event, await hold(tx, id, clock)));
      return true;
    },
  );
}
