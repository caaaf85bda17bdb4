import sql, { type Sql } from 'sql-template-tag';
import { binding } from '@/lib/agreement-standing/standing';
import { after, days, now } from '@/lib/clock';
import { db } from '@/lib/db';
import type { Changes } from './schema';

/** A published version that must be accepted anew: the campaign's one subject. */
export type CalledVersion = { id: string; version: string; title: string; effectiveFrom: Date; changes: Changes };

/** The versions whose campaign goes on: until some days after their day, so that a clock that stood still makes up for it. */
export function listCalled(): Promise<CalledVersion[]> {
  return db.$queryRaw(sql`
    select a.id, a.version, a.title, a.effective_from as "effectiveFrom", e.changes
    from edition e join agreement a on a.id = e.agreement_id
    where e.status = 'published' and a.withdrawn_at is null and a.must_sign <> 'nobody'
      and a.effective_from > ${after(now(), -days(7))}
    order by a.effective_from`);
}

/** A published version, as a letter or a board names it; null when it never was, or was taken back. */
export async function findCalled(agreementId: string): Promise<CalledVersion | null> {
  const found = await db.edition.findFirst({
    where: { agreementId, status: 'published' },
    select: { changes: true, agreement: { select: { id: true, version: true, title: true, effectiveFrom: true } } },
  });
  return found?.agreement ? { ...found.agreement, changes: found.changes as Changes } : null;
}

/** As a condition: `who` has accepted neither this version nor a later one that stands. `version`: the agreement's id. */
export const unsigned = (who: Sql, version: Sql): Sql => sql`not ${signedSince(who, version)}`;

/** As a condition, the other way round. */
export const signedSince = (who: Sql, version: Sql): Sql => sql`exists (
  select from signature s join agreement l on l.id = s.agreement_id join agreement v on v.id = ${version}
  where s.organization_id = ${who} and ${binding} and l.kind = v.kind and l.withdrawn_at is null and l.effective_from >= v.effective_from)`;

/** As a condition on a call: the company's account is not closed. */
export const isOpen = sql`exists (select from organization t where t.id = c.organization_id and t.closed_at is null)`;

export const aDayAgo = () => after(now(), -days(1));

/** As a condition on a call: nobody reminded the company within the last day. */
export const unreminded = () => sql`(c.reminded_at is null or c.reminded_at <= ${aDayAgo()})`;
