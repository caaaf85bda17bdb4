import sql, { join, type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { acceptedSome, signedBy } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { literal } from '@/lib/list/literal';
import { onOrAfter, onOrBefore } from '@/lib/list/moments';
import { anyOf, companyNarrowed } from '@/lib/mark/narrowed';
import { statesOf } from '@/lib/region/states';
import type { AgreementState, ResellerFilters } from './filters';
import { isOpen } from './open-enrollment';
import type { ReadinessKey } from './readiness';
import { inForce } from './views';

type Conditions = {
  [Name in keyof ResellerFilters]-?: (
    value: NonNullable<ResellerFilters[Name]>,
    reader: Member,
    query: { zone?: string | undefined },
  ) => Sql;
};

/** What a partnership `p` is like that a filter keeps. What it says of a reseller is what its row says: see readiness.ts. */
export const narrowed: Conditions = {
  ...companyNarrowed(sql`p.reseller_id`),
  region: (ids) => sql`exists (
    select 1 from organization y join market there on there.country_iso2 = y.country_iso2 and ${inForce('there', now())}
    where y.id = p.reseller_id and there.region_id = any (${ids}::text[]))`,
  state: (states) =>
    sql`exists (select 1 from (${profile()}) f where (f.country_iso2, f.state_or_province) in (${join(states.flatMap(named))}))`,
  lacks: (keys, { organizationId }) => anyOf(keys.map((key) => lacking[key](organizationId))),
  agreement: (states) => anyOf(states.map((state) => agreement[state]())),
  partner_id: (either) => anyOf(either.map((one) => (one === 'has' ? hasPartnerId : sql`not (${hasPartnerId})`))),
  access: (statuses) =>
    sql`(select c.status = any (${statuses}::admin_access_status[]) from admin_access c where c.partnership_id = p.id)`,
  since_from: onOrAfter(sql`p.since`),
  since_to: onOrBefore(sql`p.since`),
};

// Of what there is one row at most its value is asked, not whether there is one: that could be answered by reading all rows of all.
const theirs = (condition: Sql) => sql`(select ${condition} from organization y where y.id = p.reseller_id)`;

/** The answers of the enrollment that stands, as they were sent in last: where the company of a partnership `p` is. */
export const profile = () => sql`
  select a.country_iso2, a.state_or_province from enrollment e join company_profile a on a.enrollment_id = e.id and a.state <> 'draft'
  where e.organization_id = p.reseller_id and ${isOpen(now())} order by a.version desc limit 1`;

// One that was kept by its name is the same by its code.
function named(written: string): Sql[] {
  const [country = '', code = ''] = written.split('-');
  const name = statesOf(country)?.find((state) => state.code === code)?.name ?? code;
  return [code, name].map((kept) => sql`(${country}, ${kept})`);
}

/** Whether the open enrollment of a company stands in one of these. */
const stands = (statuses: string) =>
  sql`coalesce((select e.status in (${literalList(statuses)}) from enrollment e where e.organization_id = p.reseller_id and ${isOpen(now())} limit 1), false)`;

const literalList = (statuses: string) => join(statuses.split(' ').map(literal));

const accepting = () => stands('active suspended');

const signed = () => sql`(${accepting()} and ${signedBy(sql`p.reseller_id`, literal('reseller'), now())})`;

const agreement: Record<AgreementState, () => Sql> = {
  signed,
  older: () => sql`(not ${signed()} and ${older()})`,
  unsigned: () => sql`not (${signed()} or ${older()})`,
};

const older = () => sql`(${accepting()} and ${acceptedSome(sql`p.reseller_id`)})`;

const hasPartnerId = sql`(select y.partner_id from location y where y.organization_id = p.reseller_id) is not null`;

/** What the checklist of readiness.ts finds lacking, line for line. */
const lacking: Record<ReadinessKey, (providerId: string) => Sql> = {
  account: () => theirs(sql`y.kind <> 'reseller'`),
  region: (providerId) => sql`not exists (
    select 1 from organization ours join market here on here.country_iso2 = ours.country_iso2 and ${inForce('here', now())}
      join market there on there.region_id = here.region_id and ${inForce('there', now())}
      join organization y on y.country_iso2 = there.country_iso2
    where ours.id = ${providerId} and y.id = p.reseller_id)`,
  enrolled: () => sql`not ${stands('email_pending in_review needs_action rejected qualified active suspended')}`,
  verified: () => sql`not ${stands('qualified active suspended')}`,
  partner_id: () => sql`not (${hasPartnerId})`,
  agreement: () => sql`not ${signed()}`,
  standing: () => stands('suspended'),
};
