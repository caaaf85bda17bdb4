import sql from 'sql-template-tag';
import type { Reviewer } from '@/lib/actor';
import { recordAll } from '@/lib/audit';
import { now } from '@/lib/clock';
import { demand, lead } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { demandReviews, tellAssigned, toBeginBy } from './assign';
import { type BulkDeed, type Candidate, type LeftOut, leftOut, mostAtOnce } from './bulk-rules';
import { readFilters } from './filters';
import { free } from './held';
import { demandPresent } from './present';
import { listCases } from './queue';
import { findChoosable } from './queue-desk';
import type { BulkAsked } from './schema';
import { morningOf } from './snooze';

/** What a form asks for; `all`: what the list finds, the first thousand, instead of those selected. */
type Bulk = { deed: BulkDeed; ids: readonly string[]; to: string; until: string };

/** Does to many cases what a page of the queue asks for. Returns the report's id. */
export async function doAsked(reviewer: Reviewer, fields: BulkAsked): Promise<string> {
  const { deed, selected, all, to = '', until = '' } = fields;
  return doToMany(reviewer, { deed, to, until, ids: all ? await idsFound(reviewer, fields) : selected });
}

async function idsFound(reviewer: Reviewer, { view, sort, ...asked }: BulkAsked): Promise<string[]> {
  const { filters, gone } = readFilters(asked, await findChoosable(asked.holder));
  // What narrows the list on the page no more would now let in cases that nobody saw there.
  if (gone.length > 0) throw Refusal.because('moved_on', { cure: 'reload' });
  const { rows } = await listCases(reviewer, { ...filters, view, sort }, mostAtOnce);
  return rows.map(({ id }) => id);
}

/**
 * Takes, gives to a reviewer or puts off up to a thousand cases: all that can be, and those that cannot are left out and reported with
 * their reasons. Returns the report's id. Refuses `nothing_selected`, for an assignment `role_missing` and `assignee_wrong`, for
 * whoever is away `reviewer_absent`, and `snooze_day`.
 */
export async function doToMany(reviewer: Reviewer, { deed, ids: asked, to, until }: Bulk): Promise<string> {
  if (deed === 'assign') demand(lead, null, reviewer);
  const ids = [...new Set(asked)].slice(0, mostAtOnce);
  if (ids.length === 0) throw Refusal.because('nothing_selected');
  return transaction(async (tx) => {
    const desk = deed === 'claim' ? reviewer.userId : deed === 'assign' ? to : null;
    if (deed === 'assign') await demandReviews(tx, to);
    if (desk) await demandPresent(tx, desk);
    const morning = deed === 'snooze' ? await morningOf(tx, until) : null;
    const cases = await holdAll(tx, reviewer, ids, desk);
    const judged = cases.map((one) => ({ ...one, code: leftOut(one, { userId: reviewer.userId, to: desk }) }));
    const taken = judged.filter(({ code }) => code === null);
    if (morning) await putOff(tx, reviewer, taken, morning);
    else await give(tx, reviewer, taken, { deed, to: desk ?? '' });
    const known = new Set(cases.map(({ id }) => id));
    const out: LeftOut[] = [
      ...judged.flatMap(({ id, company, code }) => (code ? [{ id, company, code }] : [])),
      ...ids.filter((id) => !known.has(id)).map((id) => ({ id, company: null, code: 'not_yours' as const })),
    ];
    const report = { userId: reviewer.userId, deed, done: taken.length, leftOut: out, at: now() };
    return (await tx.queueReport.create({ data: report, select: { id: true } })).id;
  });
}

// In one order, so that two who reach for the same cases do not wait for each other crosswise.
async function holdAll(tx: Tx, { userId }: Reviewer, ids: readonly string[], to: string | null): Promise<Candidate[]> {
  await tx.$queryRaw(sql`
    select 1 from enrollment where id = any(${ids}::uuid[]) and sent_at is not null order by id for update`);
  const belongs = (
    who: string | null,
  ) => sql`exists (select 1 from membership m where m.organization_id = e.organization_id
    and m.user_id = ${who}::uuid and m.joined_at is not null and m.disabled_at is null)`;
  return tx.$queryRaw<Candidate[]>(sql`
    select e.id, e.organization_id as "organizationId", e.reference, e.status, e.moved_at as "movedAt",
      coalesce((select legal_name from company_profile where enrollment_id = e.id and state <> 'draft'
        order by version desc limit 1), o.name) as company,
      c.user_id as "heldBy", c.acted_at as "actedAt", ${belongs(userId)} as own, ${belongs(to)} as theirs
    from enrollment e join organization o on o.id = e.organization_id left join claim c on c.enrollment_id = e.id
    where e.id = any(${ids}::uuid[]) and e.sent_at is not null order by e.id`);
}

type Given = { deed: BulkDeed; to: string };

async function give(tx: Tx, reviewer: Reviewer, cases: readonly Candidate[], { deed, to }: Given): Promise<void> {
  const others = cases.filter(({ heldBy }) => heldBy !== to);
  await clearDesks(tx, reviewer, others);
  const [at, actedAt] = [now(), deed === 'assign' ? await toBeginBy(tx) : now()];
  await tx.claim.createMany({ data: others.map(({ id }) => ({ enrollmentId: id, userId: to, at, actedAt })) });
  await tx.snooze.deleteMany({ where: { enrollmentId: { in: others.map(({ id }) => id) } } });
  await noteAll(tx, reviewer, deed, others, deed === 'assign' ? { heldBy: to } : undefined);
  if (deed === 'assign') await tellAssigned(tx, reviewer, to, others);
}

async function putOff(tx: Tx, reviewer: Reviewer, cases: readonly Candidate[], until: Date): Promise<void> {
  const ids = cases.map(({ id }) => id);
  await clearDesks(tx, reviewer, cases);
  await tx.$executeRaw(sql`
    insert into snooze (enrollment_id, until, user_id, at)
    select id, ${until}::timestamptz, ${reviewer.userId}::uuid, ${now()}::timestamptz from unnest(${ids}::uuid[]) id
    on conflict (enrollment_id) do update set until = excluded.until, user_id = excluded.user_id, at = excluded.at`);
  await noteAll(tx, reviewer, 'snooze', cases, { until: until.toISOString() });
}

// Whoever let a case lapse is told; one's own is simply laid down.
async function clearDesks(tx: Tx, { userId }: Reviewer, cases: readonly Candidate[]): Promise<void> {
  for (const one of cases)
    if (one.heldBy && one.heldBy !== userId)
      await free(tx, one, { enrollmentId: one.id, userId: one.heldBy, actedAt: one.actedAt ?? now() });
  await tx.claim.deleteMany({ where: { userId, enrollmentId: { in: cases.map(({ id }) => id) } } });
}

async function noteAll(
  tx: Tx,
  reviewer: Reviewer,
  deed: string,
  cases: readonly Candidate[],
  after?: Record<string, unknown>,
): Promise<void> {
  const deeds = cases.map(({ id, organizationId }) => ({
    ...{ action: `case.${deed}`, subject: 'enrollment', subjectId: id, organizationId },
    ...(after ? { after } : {}),
  }));
  await recordAll(tx, reviewer, deeds);
}
