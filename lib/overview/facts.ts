import sql from 'sql-template-tag';
import type { CustomerStatus, EnrollmentStatus, OrganizationKind, ProviderStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import type { Accepted } from '@/lib/agreement-standing/accepted';
import { acceptedBy } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import { colleaguesOf } from '@/lib/organization/colleagues';
import { type SavedRow, savedViewsOf } from '@/lib/saved-view/queries';
import { type Charts, chartsAhead, chartsIn } from './charts';
import { type Figure, figuresFrom, figuresIn } from './figures';
import { waitingFor } from './text';

/** What the next step of a company is found by, beside its numbers and what waits for it. */
export type Facts = {
  kind: OrganizationKind;
  directPartner: boolean;
  partnerId: string | null;
  adminAgent: boolean;
  /** Its open enrollment, else its latest one. */
  enrollment: {
    reference: string;
    status: EnrollmentStatus;
    attempts: number;
    movedAt: string;
    answerBy: string | null;
    lastEvent: string | null;
    /** How many things a reviewer asked for that are not answered yet. */
    asked: number;
    contact: string | null;
    history: { to: EnrollmentStatus; at: string }[];
  } | null;
  provider: { status: ProviderStatus; said: boolean } | null;
  agreement: Accepted;
  account: CustomerStatus | null;
};

/** Another company of the reader's, with how many things wait there, ten at most. */
export type OtherCompany = { organizationId: string; waiting: number };

export type Situation = {
  facts: Facts;
  figures: Figure[];
  charts: Charts;
  elsewhere: OtherCompany[];
  /** The views of lists the reader may open, and who their colleagues are: some views ask for those. */
  saved: SavedRow[];
  colleagues: string[];
};

/**
 * How the member's company stands, its numbers, and whether something waits in the reader's `others`: in one query. `kind`: its audience, by
 * which its numbers are chosen.
 */
export async function findSituation(
  member: Member,
  kind: OrganizationKind,
  others: readonly string[] = [],
): Promise<Situation> {
  const { organizationId } = member;
  const asked = { who: organizationId, at: now() };
  const { rows } = await pool.query(
    prepared(sql`
      with ${chartsAhead(kind, asked)}
      select ${facts(asked.at)} as facts, ${figuresIn(kind, asked)} as figures, ${chartsIn(kind, asked)} as charts, ${elsewhere(others, asked.at)} as elsewhere,
        ${savedViewsOf(member)} as saved, array(select c.id from (${colleaguesOf(organizationId)}) c) as colleagues
      from organization o where o.id = ${organizationId}`),
  );
  const [found] = rows;
  return { ...found, figures: figuresFrom(kind, found.figures) };
}

const enrollment = sql`
  select json_build_object('reference', e.reference, 'status', e.status, 'attempts', e.attempts, 'movedAt', e.moved_at,
    'answerBy', e.answer_by,
    'lastEvent', (select h.event from enrollment_event h where h.enrollment_id = e.id order by h.version desc limit 1),
    'asked', (select count(*)::int from fix_request f where f.enrollment_id = e.id and f.answered_at is null),
    'contact', (select k.email from company_profile p join contact k on k.profile_id = p.id and k.kind = 'primary'
      where p.enrollment_id = e.id and p.state <> 'draft' order by p.version desc limit 1),
    'history', (select coalesce(json_agg(json_build_object('to', h.to_status, 'at', h.at) order by h.version), '[]')
      from enrollment_event h where h.enrollment_id = e.id))
  from enrollment e where e.organization_id = o.id order by e.created_at desc limit 1`;

const facts = (at: Date) => sql`
  json_build_object('kind', o.kind, 'directPartner', o.direct_partner_since is not null,
    'partnerId', (select l.partner_id from location l where l.organization_id = o.id),
    'adminAgent', exists (select 1 from membership m where m.organization_id = o.id and 'admin_agent' = any (m.roles)
      and m.disabled_at is null and m.joined_at is not null),
    'enrollment', (${enrollment}),
    'provider', (select json_build_object('status', v.status, 'said', v.contact_email is not null)
      from provider v where v.organization_id = o.id),
    'agreement', ${acceptedBy(sql`o.id`, sql`o.kind::text`, at)},
    'account', (select c.status from customer c where c.organization_id = o.id))`;

const elsewhere = (others: readonly string[], at: Date) => sql`
  (select coalesce(json_agg(json_build_object('organizationId', other.id, 'waiting',
      (select count(*)::int from (select 1 from (${waitingFor(sql`other.id`, at)}) w limit 10) few))), '[]')
    from unnest(${others}::uuid[]) other (id))`;
