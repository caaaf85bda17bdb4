import sql, { type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { all, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { id, moment } from '@/lib/list/sort';
import { inTerritory, type TerritoryAsked } from '@/lib/mark/territory';
import { companyColumns } from '@/lib/partnership/company';
import { isOpen } from '@/lib/partnership/open-enrollment';
import { type Company, readinessOf } from '@/lib/partnership/readiness';
import { conditionOf } from '@/lib/partnership/views';
import type { Memberships } from '@/lib/region/fit';
import { lastReminder, type Reminder, reminderColumns } from './reminders';
import { type ResellerStep, resellerStep } from './steps';

/** A company its provider cannot order for yet: a partner, or one that keeps the provider's invitation. `at`: since when it is that. */
export type ResellerRow = Company &
  Reminder & {
    id: string;
    at: Date;
    partnershipId: string | null;
    invitationId: string | null;
    /** Since when its enrollment stands where it does. */
    enrollmentAt: Date | null;
  };

/** Resellers that cannot trade yet, the newest first. Source: domain facts 4.2 and 6.2. */
export const { page: listResellersLacking, first: firstResellersLacking } = keyset<
  Member,
  ListQuery & TerritoryAsked,
  ResellerRow
>({
  sort: { by: { at: moment(sql`q.at`), id: id(sql`q.id`) }, direction: 'desc' },
  statement: (slice, member, query) => {
    const [at, { organizationId }] = [now(), member];
    const where = all(slice.where, inTerritory(member, query, sql`q.company_id`));
    const own = sql`(${partners({ ...slice, where }, organizationId, at)}) union all (${invited({ ...slice, where }, organizationId)})`;
    return sql`
      with page as (select * from (${own}) q ${slice.end})
      select q.id, q.at, q.partnership_id as "partnershipId", q.invitation_id as "invitationId",
        (select e.moved_at from enrollment e where e.organization_id = o.id and ${isOpen(at)} limit 1)
          as "enrollmentAt", ${companyColumns(sql`o.kind::text`, at)}, ${reminderColumns}
      from page q join organization o on o.id = q.company_id ${lastReminder(organizationId)}
      ${slice.order}`;
  },
});

const partners = ({ where, end }: Slice, organizationId: string, at: Date): Sql => sql`
  select * from (
    select p.id, p.since as at, p.reseller_id as company_id, p.id as partnership_id, null::uuid as invitation_id
    from partnership p where p.provider_id = ${organizationId} and ${conditionOf('lacking', at)}) q
  where ${where} ${end}`;

// Each state has its own newest rows by index. Who is a partner already stands among those; of several invitations of one company, the newest.
const invited = ({ where, end }: Slice, organizationId: string): Sql => sql`
  select n.* from unnest(array['opened', 'parked']::invitation_status[]) s (status) cross join lateral (
    select * from (
      select i.id, i.created_at as at, i.organization_id as company_id, null::uuid as partnership_id, i.id as invitation_id
      from invitation i where ${all(
        sql`i.sender_id = ${organizationId} and i.kind = ${literal('partnership')} and i.status = s.status`,
        sql`i.organization_id is not null`,
        sql`not exists (select from partnership x where x.provider_id = i.sender_id and x.reseller_id = i.organization_id
          and x.status <> 'ended')`,
        sql`not exists (select from invitation n where n.organization_id = i.organization_id and n.sender_id = i.sender_id
          and n.kind = i.kind and n.status in ('opened', 'parked') and (n.created_at, n.id) > (i.created_at, i.id))`,
      )}) q
    where ${where} ${end}) n`;

/** What a row lacks first: by the one checklist, and of a company that lacks nothing, its answer. */
export function stepOfRow(row: ResellerRow, country: string, regions: Memberships): ResellerStep {
  return resellerStep(readinessOf(row, { country }, regions), row.enrollment) ?? 'answer';
}

/** Since when a row lacks it: since its enrollment stands where it does, since a version binds, else since it is in the list. */
export function lackingSince({ at, enrollmentAt, agreement }: ResellerRow, step: ResellerStep): Date {
  if (step === 'agreement' && agreement.before && agreement.needed) return new Date(agreement.needed.day);
  const byEnrollment: readonly ResellerStep[] = ['enrolled', 'verified', 'review', 'agreement', 'standing'];
  return byEnrollment.includes(step) && enrollmentAt ? enrollmentAt : at;
}
