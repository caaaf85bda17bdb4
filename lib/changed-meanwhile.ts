import { AsyncLocalStorage } from 'node:async_hooks';
import { type Member, userOf } from '@/lib/actor';
import { db, type Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';

/** The entries of the journal that tell what became of a thing that a form changes. */
export type Trail = { subject: string; subjectId: string; action: string };

/** What somebody changed after a form was shown: whose name stands for `by`, null for the reader's own; the fields as they stand now. */
export type Change = { by: string | null; at: Date; fields: readonly { name: string; value: unknown }[] };

/** Refuses a form that is older than what it would change. Sent again from the page as it stands then, it is taken. */
export class ChangedMeanwhile extends Refusal {
  constructor(readonly change: Change) {
    super([{ code: 'moved_on', cure: 'reload' }]);
  }
}

/** Where the thing stood when the form was shown that is being answered; the form carries it as `asOf`. */
export const shownAsOf = new AsyncLocalStorage<string | undefined>();

/** Where a thing stands now, for the form that changes it: its newest entry in the journal. */
export async function asOf(trail: Trail): Promise<string> {
  const newest = await db.auditEntry.findFirst({ where: trail, orderBy: { id: 'desc' }, select: { id: true } });
  return `${newest?.id ?? 0}`;
}

/** Refuses when the thing was changed since its form was shown. To be asked once its row is locked. */
export async function refuseIfChanged(tx: Tx, member: Member, trail: Trail): Promise<void> {
  const shown = shownAsOf.getStore();
  if (!shown || !/^\d{1,18}$/.test(shown)) return;
  const since = await tx.auditEntry.findMany({
    where: { ...trail, id: { gt: BigInt(shown) } },
    orderBy: { id: 'asc' },
    select: { before: true, after: true, userId: true, at: true },
    take: 100,
  });
  const fields = changedFields(since);
  const last = since.at(-1);
  if (!last || fields.length === 0) return;
  throw new ChangedMeanwhile({ by: await nameOf(tx, last.userId, userOf(member)), at: last.at, fields });
}

const passing = ['status', 'version'];

type Entry = { before: string | null; after: string | null };

// Changed there and back is not changed.
function changedFields(entries: readonly Entry[]): Change['fields'] {
  const [first, last]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const { before, after } of entries) {
    const was: Record<string, unknown> = JSON.parse(before ?? '{}');
    for (const [name, value] of Object.entries<unknown>(JSON.parse(after ?? '{}'))) {
      if (!(name in first)) first[name] = was[name] ?? null;
      last[name] = value;
    }
  }
  const differs = (name: string) => JSON.stringify(first[name] ?? null) !== JSON.stringify(last[name] ?? null);
  return Object.keys(last)
    .filter((name) => !passing.includes(name) && differs(name))
    .map((name) => ({ name, value: last[name] }));
}

async function nameOf(tx: Tx, userId: string | null, reader: string | null): Promise<string | null> {
  if (userId === null || userId === reader) return null;
  const wanted = { where: { id: userId }, select: { firstName: true, lastName: true } };
  const user = await tx.user.findUnique(wanted);
  return user && `${user.firstName} ${user.lastName}`.trim();
}
