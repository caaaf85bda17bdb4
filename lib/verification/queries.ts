import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { factsFrom } from '@/lib/enrollment/facts';
import { visibleTo } from '@/lib/enrollment/policy';
import { newestShown } from '@/lib/list/newest';
import { belongsTo } from '@/lib/organization/own';
import { namesOf } from '@/lib/organization/queries';
import { type CaseDeed, caseDeeds } from './case-deeds';
import { standing } from './lease';
import { listLetters } from './letters';

const wanted = {
  organization: { include: { location: true } },
  profiles: { orderBy: { version: 'desc' }, take: 3, include: { contacts: true } },
  history: { orderBy: { version: 'desc' }, include: { declaration: true } },
  checks: { include: { history: { orderBy: { version: 'desc' }, take: newestShown } } },
  claim: true,
  snooze: true,
  requests: { orderBy: { createdAt: 'asc' } },
  proposal: true,
} as const;

/**
 * One case with everything a reviewer weighs, its history and letters newest first; null when it was never sent in or does not
 * exist. `profile` is the one sent in last, `earlier` the one before it, if the answers were sent in again.
 */
export async function findCase(reviewer: Reviewer, id: string) {
  const row = await db.enrollment.findFirst({ where: { AND: [visibleTo(reviewer), { id }] }, include: wanted });
  if (!row) return null;
  const { profiles, snooze, ...rest } = row;
  const claim = standing(row.claim, row, reviewer);
  const [profile = null, earlier = null] = profiles.filter(({ state }) => state !== 'draft');
  const deeds = await listDeeds(id);
  const people = [
    ...deeds.flatMap(({ userId, heldBy }) => [userId, heldBy]),
    ...row.history.map(({ userId }) => userId),
    ...row.checks.flatMap(({ decidedById, history }) => [decidedById, ...history.map(({ userId }) => userId)]),
    claim?.userId,
    ...row.requests.map(({ askedById }) => askedById),
    row.proposal?.proposedById,
  ];
  const [letters, names, own] = await Promise.all([
    listLetters(db, id, row.history),
    namesOf(people),
    belongsTo(db, reviewer.userId, row.organizationId),
  ]);
  const desk = { heldBy: claim?.userId ?? null, own };
  const snoozedUntil = snooze && snooze.until > now() && snooze.at >= row.movedAt ? snooze.until : null;
  return { ...rest, claim, snoozedUntil, profile, earlier, letters, deeds, facts: factsFrom(row), names, desk };
}

/** One more than is shown: what staff did with a case besides moving it, from the journal, the newest first. */
async function listDeeds(enrollmentId: string) {
  const rows = await db.auditEntry.findMany({
    where: { subject: 'enrollment', subjectId: enrollmentId, action: { in: caseDeeds.map((deed) => `case.${deed}`) } },
    orderBy: { id: 'desc' },
    take: newestShown + 1,
  });
  return rows.map(({ id, action, userId, at, after }) => ({
    id: `${id}`,
    deed: action.replace('case.', '') as CaseDeed,
    userId,
    ...saidIn(after),
    at,
  }));
}

function saidIn(after: string | null) {
  const { heldBy, message } = JSON.parse(after ?? '{}') as { heldBy?: string; message?: string };
  return { heldBy: heldBy ?? null, message: message ?? null };
}

export type Case = NonNullable<Awaited<ReturnType<typeof findCase>>>;
