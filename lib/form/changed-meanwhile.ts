import { AsyncLocalStorage } from 'node:async_hooks';
import type { Member } from '@/lib/actor';
import { db, type Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Refusal } from '@/lib/refusal';

/** The entries of the journal that tell what became of a thing that a form changes. */
export type Trail = { subject: string; subjectId: string; action: string };

/** Who changed something last: the reader in another tab (`own`), or somebody whose name the reader may know (`by`), or somebody. */
export type Who = { own: boolean; by: string | null; at: Date };

/** The same, and what they did, as the journal calls it. */
export type LastDeed = Who & { action: string };

/** What was changed after a form was shown: the fields as they stand now. */
export type Change = Who & { fields: readonly { name: string; value: unknown }[] };

type Reader = { userId: string; organizationId: string | null };

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
  throw new ChangedMeanwhile({ ...(await whoOf(tx, last, member)), fields });
}

const passing = ['status', 'version'];

type Entry = { before: string | null; after: string | null };

// A field that was changed and changed back is left out: it reads as the form has it.
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

/** Who did last what the journal knows of a thing; null when it knows of nothing. */
export async function lastChange(subject: string, subjectId: string, reader: Reader): Promise<LastDeed | null> {
  const last = await db.auditEntry.findFirst({
    where: { subject, subjectId },
    orderBy: { id: 'desc' },
    select: { userId: true, at: true, action: true },
  });
  return last && { ...(await whoOf(db, last, reader)), action: last.action };
}

// A colleague's name is told, and staff's to staff; of another company nobody learns who did it.
async function whoOf(
  tx: Tx | typeof db,
  { userId, at }: { userId: string | null; at: Date },
  reader: Reader,
): Promise<Who> {
  if (!userId || userId === reader.userId) return { own: userId !== null, by: null, at };
  const { organizationId } = reader;
  const known = organizationId ? { memberships: { some: { organizationId } } } : { staffRoles: { some: {} } };
  const user = await tx.user.findFirst({
    where: { id: userId, ...known },
    select: { firstName: true, lastName: true },
  });
  return { own: false, by: user && fullName(user), at };
}
