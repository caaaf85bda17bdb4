import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { confirm, propose } from './proposals';
import { demandOffered, sayReasons } from './reason-catalogue';
import type { Confirmation, Ground } from './schema';

/** Proposes to refuse the case, by one to three reasons of the catalogue. Refuses `reason_retired`. */
export async function proposeRejection(
  reviewer: Reviewer,
  { reason, second, third, ...fields }: Ground,
): Promise<void> {
  const reasons = [...new Set([reason, second, third].filter((one) => one !== undefined))];
  await transaction(async (tx) => {
    await demandOffered(tx, reasons);
    await propose(tx, reviewer, 'reject', { ...fields, reasons });
  });
}

/**
 * Refuses the case on the ground another reviewer proposed. The letter says of each reason what is wrong, what to do and which documents
 * help, in the words the catalogue has now.
 */
export async function reject(reviewer: Reviewer, fields: Confirmation): Promise<void> {
  await transaction((tx) =>
    confirm(
      tx,
      reviewer,
      'reject',
      fields,
      async ({ reasons, message }) => ({
        requests: await sayReasons(
          tx,
          // The reviewer's words stand once, under the first reason.
          reasons.map((reason, index) => ({ field: 'case', reason, message: index === 0 ? message : '' })),
        ),
      }),
      async ({ facts, eventId, proposal, news: { requests } }) => {
        const asked = { enrollmentId: facts.id, eventId, askedById: proposal.proposedById, createdAt: now() };
        await tx.fixRequest.createMany({ data: requests.map((request) => ({ ...request, ...asked })) });
      },
    ),
  );
}
