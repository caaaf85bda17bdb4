import sql from 'sql-template-tag';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { keyset, type ListQuery } from '@/lib/keyset';
import type { Kind } from '@/lib/letter/kinds';
import { id, moment } from '@/lib/list/sort';

export type Notice = {
  id: string;
  kind: Kind;
  createdAt: Date;
  readAt: Date | null;
  /** The company it is about, for those who belong to more than one. */
  company: string | null;
  name: string;
  party: string;
  content: unknown;
};

type Reader = { userId: string };

/** A person’s own, and what is about a company they belong to now. */
const theirs = ({ userId }: Reader) => sql`n.user_id = ${userId} and (n.scope_id = ${userId} or n.scope_id in (
  select organization_id from membership where user_id = ${userId} and joined_at is not null and disabled_at is null))`;

/** What somebody was told, the newest first. */
export const { page: listNotices } = keyset<Reader, ListQuery, Notice>({
  sort: { by: { createdAt: moment(sql`n.created_at`), id: id(sql`n.id`) }, direction: 'desc' },
  statement: ({ where, end }, reader) => sql`
    select n.id, n.kind, n.created_at as "createdAt", n.read_at as "readAt", o.name as company, l.name, l.party, l.content
    from notice n join letter l on l.id = n.letter_id left join organization o on o.id = n.scope_id
    where ${theirs(reader)} and ${where} ${end}`,
  length: 25,
});

/** Marks one of one’s own notices as read; another’s is left as it is, and so is one that was read before. */
export async function markRead({ userId }: Reader, { noticeId }: { noticeId: string }): Promise<void> {
  await db.notice.updateMany({ where: { id: noticeId, userId, readAt: null }, data: { readAt: now() } });
}

/** Marks all as read that were there when their page was shown. */
export async function markAllRead({ userId }: Reader, { until }: { until: Date }): Promise<void> {
  await db.notice.updateMany({ where: { userId, readAt: null, createdAt: { lte: until } }, data: { readAt: now() } });
}
