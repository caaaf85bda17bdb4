import type { Bearer } from '@/lib/actor';
import { type Tx, transaction } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { move as moveEnrollment } from '@/lib/enrollment/move';
import type { Facts } from '@/lib/enrollment/needs';
import { useUp } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { statusOf } from './lifecycle';
import { move } from './move';
import { restart } from './restart';

/** The primary contact confirms signing up and the address; only now does the review begin. Source: seed, "Important". */
export async function confirmEmail(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    await beginReview(tx, bearer, 'confirm');
  });
}

/** "This was not me": the review does not begin, and the applicant is told. Can be taken back for a day. */
export async function denyEmail(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    const facts = await factsOf(tx, bearer.subjectId);
    await moveEnrollment(tx, bearer, 'deny', facts);
    await move(tx, bearer, 'fail', 'email_ownership', await asked(tx, bearer, facts), { evidence: bearer.address });
  });
}

/** "It was me after all", by the same link within a day: confirms, and the review begins. */
export async function undoDenial(bearer: Bearer): Promise<void> {
  await transaction((tx) => beginReview(tx, bearer, 'undo_deny'));
}

async function beginReview(tx: Tx, bearer: Bearer, event: 'confirm' | 'undo_deny'): Promise<void> {
  const before = await factsOf(tx, bearer.subjectId);
  await moveEnrollment(tx, bearer, event, before);
  const facts = await asked(tx, bearer, before);
  await move(tx, bearer, 'pass', 'email_ownership', facts, { evidence: bearer.address });
  await restart(tx, bearer, facts);
}

// Whatever an earlier contact answered, this one answers for themselves.
async function asked(tx: Tx, bearer: Bearer, facts: Facts): Promise<Facts> {
  const ownership = statusOf(facts, 'email_ownership');
  if (ownership === 'running') return facts;
  return move(tx, bearer, ownership === 'passed' ? 'reopen' : 'start', 'email_ownership', facts);
}
