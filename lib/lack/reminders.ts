import sql, { type Sql } from 'sql-template-tag';
import { after, days, now } from '@/lib/clock';
import type { Step } from './steps';

/** Of one step a company is reminded so often at most. */
export const remindedEvery = days(7);

/** When a company was last reminded by the reader's own, of what, and by whom. */
export type Reminder = { remindedAt: Date | null; remindedBy: string | null; remindedOf: string | null };

/** The columns of it, from `m` beside an organization `o`. */
export const reminderColumns = sql`m.at as "remindedAt", m.by as "remindedBy", m.step as "remindedOf"`;

export function lastReminder(keeperId: string): Sql {
  return sql`left join lateral (
    select r.at, r.step, rtrim(u.first_name || ' ' || u.last_name) as by
    from lack_reminder r join app_user u on u.id = r.by_id
    where r.keeper_id = ${keeperId}::uuid and r.about_id = o.id order by r.at desc limit 1) m on true`;
}

/** When a company can be reminded of a step again; null where it can be now. */
export function remindedUntil({ remindedAt, remindedOf }: Reminder, step: Step): Date | null {
  const until = remindedAt && remindedOf === step ? after(remindedAt, remindedEvery) : null;
  return until && until > now() ? until : null;
}
