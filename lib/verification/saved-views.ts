import type { Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import type { SavedView } from './schema';

/** Nobody keeps more. */
export const mostViews = 30;

/**
 * Keeps how one looks at the queue under a name: its view, filters and sort, for oneself or for all who review. Under the name of one's
 * own view it takes that one's place. Refuses `views_many`.
 */
export async function saveView(reviewer: Reviewer, { name, shared, ...asked }: SavedView): Promise<string> {
  return transaction(async (tx) => {
    const ownerId = reviewer.userId;
    // Two tabs at once keep no more than one alone.
    await tx.$queryRaw`select 1 from app_user where id = ${ownerId}::uuid for update`;
    const own = { ownerId_name: { ownerId, name } };
    const known = await tx.queueView.findUnique({ where: own, select: { id: true } });
    if (!known && (await tx.queueView.count({ where: { ownerId } })) >= mostViews)
      throw Refusal.because('views_many', { field: 'name', with: { max: mostViews } });
    const kept = { shared: shared === 'yes', asked, at: now() };
    const { id } = await tx.queueView.upsert({ where: own, create: { ownerId, name, ...kept }, update: kept });
    await record(tx, reviewer, { ...of(id, 'save'), after: { name, shared: kept.shared } });
    return id;
  });
}

/** Forgets one's own view; a lead also one that somebody shares. Refuses `not_yours`, also for one that never was. */
export async function removeView(reviewer: Reviewer, { viewId }: { viewId: string }): Promise<void> {
  await transaction(async (tx) => {
    const mine = [{ ownerId: reviewer.userId }, ...(reviewer.lead ? [{ shared: true }] : [])];
    const { count } = await tx.queueView.deleteMany({ where: { id: viewId, OR: mine } });
    if (count === 0) throw Refusal.because('not_yours');
    await record(tx, reviewer, of(viewId, 'remove'));
  });
}

const of = (id: string, deed: string) => ({
  action: `queue_view.${deed}`,
  subject: 'queue_view',
  subjectId: id,
  organizationId: null,
});
