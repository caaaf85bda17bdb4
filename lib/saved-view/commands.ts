import type { Member, Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import type { SavedList } from './lists';
import type { SavedView } from './schema';

/** Nobody keeps more of all lists together. */
export const mostViews = 30;

/** Whoever keeps views: staff of the queue, people of a company of its lists. */
export type Keeper = Member | Reviewer;

export const keeperOf = (actor: Keeper) => (actor.as === 'member' ? actor.organizationId : null);

/** Whether the list is one of theirs. */
const isTheirs = (actor: Keeper, list: SavedList) => (actor.as === 'reviewer') === (list === 'cases');

/**
 * Keeps how one looks at a list under a name: its view, filters, sort and columns, for oneself or for all colleagues. Under the name of one's
 * own view of the list it takes that one's place. Refuses `views_many`.
 */
export async function saveView(actor: Keeper, { list, name, shared, asked }: SavedView): Promise<string> {
  if (!isTheirs(actor, list)) throw Refusal.because('not_yours');
  return transaction(async (tx) => {
    const own = { ownerId: actor.userId, keeperId: keeperOf(actor) };
    // Two tabs at once keep no more than one alone.
    await tx.$queryRaw`select 1 from app_user where id = ${own.ownerId}::uuid for update`;
    const known = await tx.savedView.findFirst({ where: { ...own, list, name }, select: { id: true } });
    if (!known && (await tx.savedView.count({ where: own })) >= mostViews)
      throw Refusal.because('views_many', { field: 'name', with: { max: mostViews } });
    const kept = { shared: shared === 'yes', asked, at: now() };
    const { id } = known
      ? await tx.savedView.update({ where: known, data: kept })
      : await tx.savedView.create({ data: { ...own, list, name, ...kept } });
    await record(tx, actor, { ...of(id, 'save', own.keeperId), after: { list, name, shared: kept.shared } });
    return id;
  });
}

/** Forgets one's own view; who leads, or manages the company's people, also one that is shared. Refuses `not_yours`, also for one that never was. */
export async function removeView(actor: Keeper, { viewId }: { viewId: string }): Promise<void> {
  await transaction(async (tx) => {
    const keeperId = keeperOf(actor);
    const mine = [{ ownerId: actor.userId }, ...(maySeeToShared(actor) ? [{ shared: true }] : [])];
    const { count } = await tx.savedView.deleteMany({ where: { id: viewId, keeperId, OR: mine } });
    if (count === 0) throw Refusal.because('not_yours');
    await record(tx, actor, of(viewId, 'remove', keeperId));
  });
}

/** Whether they may forget views that colleagues share. */
export function maySeeToShared(actor: Keeper): boolean {
  return actor.as === 'reviewer' ? actor.lead : actor.roles.includes('global_admin');
}

const of = (id: string, deed: string, organizationId: string | null) => ({
  action: `saved_view.${deed}`,
  subject: 'saved_view',
  subjectId: id,
  organizationId,
});
