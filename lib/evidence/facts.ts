import type { Prisma } from '@/generated/prisma/client';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { db, Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** Events that decide an enrollment, or end it undecided: from the last of them on its documents are kept so many months. */
export const deciding = ['approve', 'override', 'reject', 'close', 'withdraw'] as const;

/** States in which an enrollment still waits for its decision. */
export const undecided: readonly EnrollmentStatus[] = ['draft', 'email_pending', 'in_review', 'needs_action'];

const wanted = {
  enrollment: {
    select: {
      status: true,
      organizationId: true,
      history: {
        where: { event: { in: [...deciding] } },
        orderBy: { version: 'desc' },
        take: 1,
        select: { at: true },
      },
    },
  },
} as const satisfies Prisma.DocumentInclude;

/** The facts of one document as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { enrollment, ...row } = await tx.document.findUniqueOrThrow({ where: { id }, include: wanted });
  const { organizationId, status, history } = enrollment;
  const decided = undecided.includes(status) ? null : (history[0]?.at ?? null);
  return {
    ...row,
    organizationId,
    enrollment: status,
    keptUntil: decided && monthsAfter(new Date(Math.max(+decided, +row.sentAt))),
  };
}

/** The same, held to the end of the story. A document that is not there is refused as not the actor's. */
export async function hold(tx: Tx, id: string): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`select 1 from document where id = ${id}::uuid for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  return factsOf(tx, id);
}

function monthsAfter(at: Date): Date {
  const until = new Date(at);
  until.setUTCMonth(until.getUTCMonth() + env.DOCUMENTS_KEPT_MONTHS);
  return until;
}
