import type { Bearer, Member, Reviewer } from '@/lib/actor';
import type { PostalAddress } from '@/lib/address-check/address';
import { db } from '@/lib/db';
import { listHits } from '@/lib/duplicate/hits';
import { nothingSaid } from '@/lib/duplicate/keys';
import { over as endedEnrollments } from '@/lib/enrollment/lifecycle';
import { fullName } from '@/lib/field/person-name';
import { belongsTo } from '@/lib/organization/own';
import { namesOf } from '@/lib/organization/queries';
import { factsOf, findInForce } from './facts';
import { over } from './lifecycle';
import type { Asked } from './move';
import type { Facts } from './needs';
import type { Answers } from './parts';

/** So many changes that are over are listed. */
const shown = 20;

/** What is in force of the member's company, with the changes that are open and those that were; null before anything was found right. */
export async function findCompany({ organizationId }: Member) {
  const enrollment = await db.enrollment.findFirst({
    where: { organizationId, sentAt: { not: null }, status: { notIn: [...endedEnrollments] } },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      status: true,
      organization: { select: { countryIso2: true, directPartnerSince: true } },
      changes: { where: { status: { notIn: [...over] } } },
    },
  });
  if (!enrollment) return null;
  const past = await db.companyChange.findMany({
    where: { enrollmentId: enrollment.id, status: { in: [...over] } },
    orderBy: { movedAt: 'desc' },
    take: shown,
    select: { id: true, part: true, status: true, movedAt: true },
  });
  const open = enrollment.changes.map(({ answers, ...change }) => ({ ...change, answers: answers as Answers }));
  return { ...enrollment, profile: await findInForce(db, enrollment.id), open, past };
}

export type Company = NonNullable<Awaited<ReturnType<typeof findCompany>>>;

/** Whether what was saved is in force already. */
export async function isInForce(id: string): Promise<boolean> {
  return (await db.companyChange.count({ where: { id, status: 'approved' } })) > 0;
}

/** A change of the member's company; null for any other. */
export async function findForMember({ organizationId }: Member, id: string) {
  return findShown({ id, enrollment: { organizationId } });
}

/**
 * The same for staff, who see nothing of what was never sent in: a change its company works on again stands there without what it writes. `own`: of
 * an organization the reviewer belongs to.
 */
export async function findForReviewer({ userId }: Reviewer, id: string) {
  const found = await findShown({
    id,
    history: { some: { toStatus: { in: ['contact_pending', 'in_review', 'approved'] } } },
  });
  if (!found) return null;
  const { facts } = found;
  const unsent =
    facts.status === 'draft' ? { facts: { ...facts, answers: facts.was, checks: [] }, documents: [], check: null } : {};
  return { ...found, ...unsent, own: await belongsTo(db, userId, facts.organizationId) };
}

/** What an opened link speaks of, who asks, and what its holder has answered, if they have. */
export async function findForBearer({ subjectId: id, linkId }: Bearer) {
  const facts = await factsOf(db, id);
  const history = await db.companyChangeEvent.findMany({ where: { changeId: id }, orderBy: { version: 'desc' } });
  const asking = history.find(({ event }) => event === 'ask_contact');
  const user = await db.user.findUnique({ where: { id: asking?.userId ?? '' } }).catch(() => null);
  const answer = history.find((entry) => entry.linkId === linkId) ?? null;
  return { facts, by: user ? { name: fullName(user), email: user.email } : null, answer };
}

/** Companies of the name that is to be, as they last called themselves. None for another part. */
export async function listOfThatName({ part, answers, organizationId, country }: Facts) {
  if (part !== 'legal_name') return [];
  return listHits(organizationId, { ...nothingSaid, countryIso2: country, legalName: answers.legalName ?? null });
}

async function findShown(where: NonNullable<Parameters<typeof db.companyChange.findFirst>[0]>['where'] & object) {
  const row = await db.companyChange.findFirst({
    where,
    include: {
      addressCheck: true,
      history: { orderBy: { version: 'desc' } },
      documents: { orderBy: { sentAt: 'asc' } },
    },
  });
  if (!row) return null;
  const { id, addressCheck: check, history, documents, claimedById, claimedAt, proposedById } = row;
  const facts = await factsOf(db, id);
  const names = await namesOf([claimedById, proposedById, ...history.map(({ userId }) => userId)]);
  return {
    facts,
    history,
    documents,
    claimedById,
    claimedAt,
    names,
    asked: row.asked as unknown as Asked,
    // Written by this room, of what our own readers gave.
    check: check && {
      ...check,
      entered: check.entered as PostalAddress,
      suggestions: check.suggestions as PostalAddress[],
    },
  };
}

export type ShownChange = NonNullable<Awaited<ReturnType<typeof findForMember>>>;
export type ReviewedChange = NonNullable<Awaited<ReturnType<typeof findForReviewer>>>;

/** Where each check of the member's company stands, and since when. */
export function listChecks({ organizationId }: Member) {
  return db.check.findMany({
    where: { enrollment: { organizationId, status: { notIn: [...endedEnrollments] } } },
    select: { kind: true, status: true, movedAt: true },
  });
}
