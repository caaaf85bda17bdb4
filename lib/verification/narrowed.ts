import sql, { type Sql } from 'sql-template-tag';
import { now } from '@/lib/clock';
import { literal } from '@/lib/list/literal';
import type { CheckFilter, Flag } from './filters';

/** What a case `e` is like that nobody has put off; one that moved since is put off no more. */
export function awake(): Sql {
  return sql`not exists (select 1 from snooze where enrollment_id = e.id and until > ${now()}::timestamptz and at >= e.moved_at)`;
}

/** What stands out about a case `e`. */
export function flagged(flag: Flag): Sql {
  switch (flag) {
    case 'wrote':
      return sql`e.id in (select enrollment_id from message where side = 'company' and answered_at is null)`;
    case 'escalated':
      return sql`e.id in (select enrollment_id from escalation where status = 'open' and enrollment_version = e.version)`;
    case 'second':
      return sql`e.id in (select p.enrollment_id from proposal p where p.version = e.version)`;
    case 'alike':
      return sql`exists (select 1 from alike_answer where organization_id = e.organization_id)`;
    case 'again':
      return sql`e.attempts > 0`;
    case 'noted':
      return sql`exists (select 1 from case_note where enrollment_id = e.id)`;
    case 'snoozed':
      return sql`e.id in (select s.enrollment_id from snooze s where s.until > ${now()}::timestamptz and s.at >= e.moved_at)`;
  }
}

/** Where a check of a case `e` stands; one that nobody began has no row. */
export function checkStands(filter: CheckFilter): Sql {
  const [kind = '', state = ''] = filter.split('.');
  const row = sql`select 1 from check_ where enrollment_id = e.id and kind = ${literal(kind)}`;
  return state === 'not_started'
    ? sql`not exists (${row} and status <> 'not_started')`
    : sql`exists (${row} and status = ${literal(state)})`;
}

/** In which country a case's work account is, and in which language a Global admin of it reads. */
export const ofCountry = (country: string) =>
  sql`e.organization_id in (select id from organization where country_iso2 = ${country})`;
export const ofLanguage = (language: string) => sql`
  exists (select 1 from membership m join app_user u on u.id = m.user_id
    where m.organization_id = e.organization_id and 'global_admin' = any(m.roles) and m.disabled_at is null and u.locale = ${language})`;
