import type { AdminAccessScope, AdminAccessStatus, Side } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import type { AdminAccessEvent } from '@/lib/admin-access/lifecycle';
import { listHistory } from '@/lib/admin-access/queries';
import { db } from '@/lib/db';
import { newest, newestShown } from '@/lib/list/newest';
import { namesOf } from '@/lib/organization/queries';
import type { PartnershipEvent } from './lifecycle';
import { visibleTo } from './policy';

/** Something that happened to a pair. `by`: the person, only for the reader's own side; `side` null for the portal's clock. */
export type Happening = {
  id: string;
  at: Date;
  side: Side | null;
  by: string | null;
  /** Whether the reader did it. */
  mine: boolean;
  note: string | null;
} & (
  | { about: 'partnership'; event: PartnershipEvent | 'begin' }
  | {
      about: 'access';
      event: AdminAccessEvent | 'begin';
      to: AdminAccessStatus;
      scope: AdminAccessScope;
      until: Date | null;
      /** How it was before; null for the first entry, and for one whose earlier entries are not read. */
      was: { scope: AdminAccessScope; until: Date | null } | null;
    }
);

/** What is shown of a pair's past, the newest first. `older`: whether there is more. */
export type Past = { happenings: Happening[]; older: boolean };

/** What happened to a partnership of one's own and to its admin access. */
export async function listPast(member: Member, partnershipId: string): Promise<Past> {
  const [partnership, access] = await Promise.all([
    db.partnershipEvent.findMany({
      where: { partnership: { AND: [visibleTo(member), { id: partnershipId }] } },
      include: { partnership: { select: { providerId: true } } },
      orderBy: { version: 'desc' },
      take: newestShown + 1,
    }),
    listHistory(member, partnershipId),
  ]);
  const own: Side = partnership[0]?.partnership.providerId === member.organizationId ? 'provider' : 'reseller';
  const names = await namesOf([...partnership, ...access].map(({ side, userId }) => (side === own ? userId : null)));
  const common = ({ id, at, side, userId, note }: Entry) => ({
    id,
    at,
    side,
    by: names.get(userId ?? '') ?? null,
    mine: userId === member.userId,
    note,
  });
  const all: Happening[] = [
    ...access.map((entry, place) => ({
      ...common(entry),
      about: 'access' as const,
      event: entry.event as AdminAccessEvent,
      to: entry.toStatus,
      scope: entry.scope,
      until: entry.until,
      was: access[place + 1] ?? null,
    })),
    ...partnership.map((entry) => ({
      ...common(entry),
      about: 'partnership' as const,
      event: entry.event as PartnershipEvent,
    })),
  ];
  const { entries: happenings, older } = newest(all.sort((one, other) => other.at.getTime() - one.at.getTime()));
  return { happenings, older };
}

type Entry = { id: string; at: Date; side: Side | null; userId: string | null; note: string | null };
