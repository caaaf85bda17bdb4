import sql, { type Sql } from 'sql-template-tag';
import { acceptedBy } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { isOpen } from './open-enrollment';
import type { Company } from './readiness';

/** A company as it stands now. */
export async function companyOf(tx: Tx | typeof db, organizationId: string): Promise<Company> {
  const [found] = await tx.$queryRaw<Company[]>(sql`
    select ${companyColumns(sql`o.kind::text`, now())} from organization o where o.id = ${organizationId}::uuid`);
  if (!found) throw new Error(`There is no organization ${organizationId}.`);
  return found;
}

/** What is read of an organization `o` to know it as a company. `kind`: its kind, a literal where all rows have one. */
export function companyColumns(kind: Sql, at: Date): Sql {
  return sql`o.id as "organizationId", o.name, o.kind, o.country_iso2 as country,
    (select l.partner_id from location l where l.organization_id = o.id) as "partnerId",
    (select e.status from enrollment e where e.organization_id = o.id and ${isOpen(at)} limit 1) as enrollment,
    ${acceptedBy(sql`o.id`, kind, at)} as agreement`;
}
