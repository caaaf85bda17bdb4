import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { BulkOutcome, LetterStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { asIs, keyset, type ListQuery } from '@/lib/keyset';
import { id, moment, number } from '@/lib/list/sort';
import type { Reason } from '@/lib/refusal';
import type { Facts } from './lifecycle';
import type { DeedName } from './schema';

export type FoundJob = Facts & {
  deed: DeedName;
  /** By whom it was chosen, or started or let go on last. */
  by: string;
  /** Whether the list had more rows than it takes. */
  more: boolean;
  people: number;
  stopped: Reason[];
  createdAt: Date;
  startedAt: Date | null;
  movedAt: Date;
};

export type BulkRow = {
  place: number;
  subjectId: string;
  name: string;
  person: string | null;
  outcome: BulkOutcome;
  reason: Reason | null;
  at: Date | null;
  /** How its letter stands; null without one. */
  letter: LetterStatus | null;
  lastError: string | null;
  bouncedAt: Date | null;
  bounce: string | null;
};

const jobColumns = sql`b.id, b.organization_id as "organizationId", b.deed, b.status, b.version, b.by_id as "byId", b.size, b.tally, b.more, b.people,
  b.stopped, b.created_at as "createdAt", b.started_at as "startedAt", b.moved_at as "movedAt", rtrim(u.first_name || ' ' || u.last_name) as by`;
const jobs = sql`bulk_job b join app_user u on u.id = b.by_id`;

/** One job of the member's own organization; null when it is another's, or never was. */
export async function findJob({ organizationId }: Member, jobId: string): Promise<FoundJob | null> {
  if (!z.uuid().safeParse(jobId).success) return null;
  const { rows } = await pool.query<FoundJob>(
    asIs(sql`select ${jobColumns} from ${jobs} where b.id = ${jobId} and b.organization_id = ${organizationId}`),
  );
  return rows[0] ?? null;
}

/** What the member's organization has done to many, the newest first. */
export const { page: listJobs } = keyset<Member, ListQuery, FoundJob>({
  sort: { by: { createdAt: moment(sql`b.created_at`), id: id(sql`b.id`) }, direction: 'desc' },
  statement: ({ where, end }, { organizationId }) =>
    sql`select ${jobColumns} from ${jobs} where b.organization_id = ${organizationId} and ${where} ${end}`,
});

/** Which rows of a job: those it is or will be done to, those left out, all. */
export const rowViews = ['all', 'going', 'left_out'] as const;

export type RowView = (typeof rowViews)[number];

const outcomesIn: Record<RowView, readonly BulkOutcome[]> = {
  all: ['chosen', 'ready', 'along', 'left_out', 'done', 'failed'],
  going: ['ready', 'along', 'done'],
  left_out: ['left_out', 'failed'],
};

/** The rows of a job found by findJob, as they were chosen, each with its letter. */
export const { page: listRows, every: everyRow } = keyset<string, ListQuery & { view: RowView }, BulkRow>({
  sort: { by: { place: number(sql`i.place`), subjectId: id(sql`i.subject_id`) }, direction: 'asc' },
  statement: ({ where, end }, jobId, { view }): Sql => sql`
    select i.place, i.subject_id as "subjectId", i.name, i.person, i.outcome, i.reason, i.at, l.status as letter, l.last_error as "lastError",
      l.bounced_at as "bouncedAt", l.bounce
    from bulk_item i left join lateral (
      select * from letter l where l.fact_id = i.fact_id and l.address = i.person limit 1) l on true
    where i.job_id = ${jobId} and i.outcome = any (${outcomesIn[view]}::bulk_outcome[]) and ${where} ${end}`,
});

export type LeftOut = { code: Reason['code']; reason: Reason; count: number };

export type Letters = { sent: number; waiting: number; back: number };

/** Why rows of a job are left out and how many for each reason, the most first; and how its letters stand. */
export async function findOutcome(jobId: string): Promise<{ leftOut: LeftOut[]; letters: Letters }> {
  const { rows } = await pool.query<{ leftOut: LeftOut[]; letters: Letters }>(
    asIs(sql`select
      (select coalesce(json_agg(r order by r.count desc, r.code), '[]') from (
        select reason ->> 'code' as code, (array_agg(reason))[1] as reason, count(*)::int as count from bulk_item
        where job_id = ${jobId} and outcome in ('left_out', 'failed') group by 1) r) as "leftOut",
      (select json_build_object('sent', count(*) filter (where l.status = 'sent' and l.bounced_at is null),
          'waiting', count(*) filter (where l.status = 'queued'),
          'back', count(*) filter (where l.status = 'dead' or l.bounced_at is not null))
        from (select distinct fact_id from bulk_item where job_id = ${jobId} and outcome = 'done') i
        join letter l on l.fact_id = i.fact_id) as letters`),
  );
  return rows[0] ?? { leftOut: [], letters: { sent: 0, waiting: 0, back: 0 } };
}
