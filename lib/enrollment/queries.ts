import type { Bearer, Member } from '@/lib/actor';
import { db, type Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { listHeldBack } from '@/lib/letter/held';
import { findOpenLink } from '@/lib/link/link';
import { factsFrom, factsOf, wantedForFacts } from './facts';
import { editable, over } from './lifecycle';
import { visibleTo } from './policy';
import { passagesOf } from './review-days';

/** Of the admin agents so many are named. */
const namesShown = 20;

/** What every page that tells of an enrollment reads. */
export const wantedForTale = {
  ...wantedForFacts,
  history: { orderBy: { version: 'asc' }, include: { declaration: true } },
  requests: { where: { answeredAt: null }, orderBy: { createdAt: 'asc' } },
  claim: { select: { at: true } },
} as const;

const shown = {
  ...wantedForTale,
  documents: { where: { proves: { not: 'message' } }, select: { proves: true, status: true, sentAt: true } },
  organization: {
    include: {
      location: true,
      memberships: {
        where: { roles: { has: 'admin_agent' }, disabledAt: null, joinedAt: { not: null } },
        select: { user: { select: { firstName: true, lastName: true } } },
        orderBy: { createdAt: 'asc' },
        take: namesShown + 1,
      },
    },
  },
} as const;

/**
 * The organization's open enrollment, else its latest one, with all its pages show; null before it began. `profile` is the one
 * being written, or, where nothing may be written, the one sent in; `sent` is the one sent in last, if any. `link` is the one the primary contact may still use; `heldBack`,
 * its letter when that did not leave.
 */
export async function findMine(member: Member) {
  const where = visibleTo(member);
  const enrollment = await db.enrollment.findFirst({ where, orderBy: { createdAt: 'desc' }, include: shown });
  if (!enrollment) return null;
  const { organization, profiles, ...row } = enrollment;
  const facts = factsFrom({ ...enrollment, history: row.history.slice(-1) });
  const link = await findOpenLink('confirm_email', row.id);
  const mayEdit = editable.includes(row.status);
  return {
    ...row,
    organization,
    facts,
    link,
    heldBack: link ? await listHeldBack(db, 'confirm_email', [row.id]) : [],
    mayEdit,
    isOver: over.includes(row.status),
    draftSavedAt: mayEdit && profiles[0]?.state === 'draft' ? profiles[0].savedAt : null,
    profile: profiles.find(({ state }) => mayEdit || state !== 'draft') ?? profiles[0] ?? null,
    sent: profiles.find(({ state }) => state !== 'draft') ?? null,
    adminAgents: organization.memberships.slice(0, namesShown).map(({ user }) => fullName(user)),
    moreAdminAgents: organization.memberships.length > namesShown,
  };
}

export type Mine = NonNullable<Awaited<ReturnType<typeof findMine>>>;

/** What is told of an enrollment, to whomever: where it stands, how it came there, what is asked. */
export type Tale = Pick<Mine, 'status' | 'claim' | 'facts' | 'history' | 'requests' | 'attempts' | 'movedAt'>;

/** Whether the organization has an enrollment to go on with. */
export async function hasBegun(member: Member): Promise<boolean> {
  const where = { AND: [visibleTo(member), { status: { notIn: [...over] } }] };
  return (await db.enrollment.findFirst({ where, select: { id: true } })) !== null;
}

/** The answers that were declared last, as they were then: what a verified company changed since was declared by nobody. */
export async function findDeclared(enrollmentId: string) {
  const declared = await db.declaration.findFirst({
    where: { event: { enrollmentId }, profile: { state: { not: 'draft' } } },
    orderBy: { event: { version: 'desc' } },
    include: { profile: { include: { contacts: true } } },
  });
  return declared?.profile ?? null;
}

/** What an opened confirmation link speaks of, and what its holder has answered so far, the newest answer last. */
export async function findForContact(bearer: Bearer) {
  const [facts, signedUpBy, answers] = await Promise.all([
    factsOf(db, bearer.subjectId),
    findSender(db, bearer.subjectId),
    db.enrollmentEvent.findMany({
      where: { enrollmentId: bearer.subjectId, linkId: bearer.linkId },
      orderBy: { version: 'asc' },
      select: { event: true, at: true },
    }),
  ]);
  return { facts, signedUpBy, answers };
}

/** What the clock of a review is counted of, for a page that reads nothing else of it. */
export async function findPassages(enrollmentId: string) {
  const { history, organization } = await db.enrollment.findUniqueOrThrow({
    where: { id: enrollmentId },
    select: {
      history: { orderBy: { version: 'asc' }, select: { toStatus: true, at: true } },
      organization: { select: { countryIso2: true } },
    },
  });
  return { passages: passagesOf(history), country: organization.countryIso2 };
}

/** Who sent the answers in last: the person whom the primary contact is told of. */
export async function findSender(tx: Tx | typeof db, enrollmentId: string) {
  const where = { enrollmentId, toStatus: 'email_pending', userId: { not: null } } as const;
  const sent = await tx.enrollmentEvent.findFirst({ where, orderBy: { version: 'desc' }, select: { userId: true } });
  if (!sent?.userId) return null;
  const wanted = { firstName: true, lastName: true, email: true } as const;
  return tx.user.findUnique({ where: { id: sent.userId }, select: wanted });
}
