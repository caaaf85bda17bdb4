import type { Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { namesOf } from '@/lib/organization/queries';
import { listHits } from './hits';
import type { Described } from './keys';

const wantedCase = {
  id: true,
  reference: true,
  organizationId: true,
  profiles: {
    where: { state: { not: 'draft' } },
    orderBy: { version: 'desc' },
    take: 1,
    include: { contacts: { orderBy: { kind: 'asc' } } },
  },
} as const;

/**
 * The companies like the one of a case, each with what it last sent in, what the applicant said of it, and whether somebody asked to join it. For
 * staff: nobody else reads another company's answers.
 */
export async function listForReview(_reviewer: Reviewer, organizationId: string, company: Described) {
  const hits = await listHits(organizationId, company);
  if (hits.length === 0) return [];
  const ids = hits.map((hit) => hit.organizationId);
  const [cases, accounts, answers, requests] = await Promise.all([
    db.enrollment.findMany({
      where: { organizationId: { in: ids }, sentAt: { not: null } },
      orderBy: { createdAt: 'asc' },
      select: wantedCase,
    }),
    db.organization.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
    db.alikeAnswer.findMany({ where: { organizationId, alikeId: { in: ids } } }),
    db.joinRequest.findMany({
      where: { fromId: organizationId, organizationId: { in: ids } },
      orderBy: { askedAt: 'asc' },
      select: { organizationId: true, status: true, askedAt: true, movedAt: true },
    }),
  ]);
  const names = await namesOf(answers.map(({ answeredById }) => answeredById));
  // Of several cases or requests the newest counts: it stands last.
  const newest = <Row extends { organizationId: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.organizationId, row]));
  const [caseOf, requestOf] = [newest(cases), newest(requests)];
  return hits.map((hit) => {
    const { id, reference, profiles } = caseOf.get(hit.organizationId) ?? { id: null, reference: null, profiles: [] };
    const answer = answers.find(({ alikeId }) => alikeId === hit.organizationId);
    return {
      ...hit,
      account: accounts.find((account) => account.id === hit.organizationId)?.name ?? hit.name,
      caseId: id,
      reference,
      profile: profiles[0] ?? null,
      said: answer ? { ...answer, by: names.get(answer.answeredById) ?? null } : null,
      request: requestOf.get(hit.organizationId) ?? null,
    };
  });
}

export type Alike = Awaited<ReturnType<typeof listForReview>>[number];
