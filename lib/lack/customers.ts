import sql, { type Sql } from 'sql-template-tag';
import type { CustomerStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { all, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { id, moment } from '@/lib/list/sort';
import { inTerritory, type TerritoryAsked } from '@/lib/mark/territory';
import { countriesThatRequireAnId, registrationIdRequired } from '@/lib/region/registration-id';
import { lastReminder, type Reminder, reminderColumns } from './reminders';
import { type CustomerStep, customerStep } from './steps';

/** A customer nothing can be ordered for: one of its ties to the reader's own company. `movedAt`: since when its account stands where it does. */
export type CustomerRow = Reminder & {
  id: string;
  since: Date;
  customerId: string;
  name: string;
  country: string;
  other: string;
  signed: boolean;
  status: CustomerStatus;
  movedAt: Date;
  hasId: boolean;
  hasTelephone: boolean;
};

/** Customers that cannot be ordered for yet, the newest first. Source: domain facts 7.5 and 7.7. */
export const { page: listCustomersLacking } = keyset<Member, ListQuery & TerritoryAsked, CustomerRow>({
  sort: { by: { since: moment(sql`r.since`), id: id(sql`r.id`) }, direction: 'desc' },
  statement: (slice, member, query) => {
    const where = all(slice.where, inTerritory(member, query, sql`r.customer_id`));
    const asSide = (side: 'provider' | 'reseller') => ties({ ...slice, where }, member, side);
    return sql`
      with page as (select * from ((${asSide('provider')}) union all (${asSide('reseller')})) r ${slice.end})
      select r.id, r.since, r.customer_id as "customerId", o.name, o.country_iso2 as country, x.name as other, ${signed} as signed,
        c.status, c.moved_at as "movedAt", c.registration_id is not null as "hasId", c.telephone is not null as "hasTelephone",
        ${reminderColumns}
      from page r join customer c on c.organization_id = r.customer_id join organization o on o.id = r.customer_id
      join organization x on x.id = case when r.side = 'provider' then r.reseller_id else r.provider_id end
      ${lastReminder(member.organizationId)}
      ${slice.order}`;
  },
});

const partnerOf = { provider: sql`r.provider_id`, reseller: sql`r.reseller_id` };

// The reader's own tie, which has an index for each side.
const ties = ({ where, end }: Slice, member: Member, side: 'provider' | 'reseller'): Sql => sql`
  select r.* from customer_relationship r join customer c on c.organization_id = r.customer_id
  join organization o on o.id = r.customer_id
  where ${all(sql`r.side = ${literal(side)} and ${partnerOf[side]} = ${member.organizationId} and r.status = 'active'`, lacking(), where)} ${end}`;

const signed = sql`exists (select from signature g join agreement a on a.id = g.agreement_id
  where g.organization_id = c.organization_id and a.kind = 'mca')`;

// The same as the gates of an order, so that only those are read of which they say something.
const lacking = () => sql`c.status <> 'allowed' or not ${signed}
  or (o.country_iso2 = any (${countriesThatRequireAnId()}) and (c.registration_id is null or c.telephone is null))`;

/** What a row lacks first, by the gates of an order. */
export function stepOfCustomer({
  country,
  signed: customerSigned,
  status: customer,
  hasId,
  hasTelephone,
}: CustomerRow) {
  const registration = { required: registrationIdRequired(country), id: hasId, telephone: hasTelephone };
  return customerStep({ customerSigned, customer, registration });
}

/** Since when it lacks it: an account that waits, or was refused, since then; else since the tie. */
export function customerLackingSince({ since, movedAt }: CustomerRow, step: CustomerStep): Date {
  return step === 'customer_under_review' || step === 'customer_not_allowed' ? movedAt : since;
}
