import type { DocumentProves } from '@/generated/prisma/enums';
import type { Bearer, Member } from '@/lib/actor';
import { db, type Tx } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { editable } from '@/lib/enrollment/lifecycle';
import { visibleTo } from '@/lib/enrollment/policy';
import { isProofField, proofFields } from '@/lib/enrollment/proofs';
import { takesDocuments } from '@/lib/enrollment/tasks';
import { fullName } from '@/lib/field/person-name';

const named = { select: { firstName: true, lastName: true } } as const;

/** Every document of an enrollment that was sent to prove something, the newest first: what its sender and its reviewer see alike. */
export function listDocuments(enrollmentId: string) {
  return db.document.findMany({
    where: { enrollmentId, proves: { not: 'message' } },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    include: { sentBy: named, decidedBy: named, replacedBy: { select: { fileName: true } } },
  });
}

export type Sent = Awaited<ReturnType<typeof listDocuments>>[number];

/** One document of an enrollment this member or bearer may see; null for any other. A bearer sees what came by their own link. */
export function findOwnDocument(actor: Member | Bearer, id: string) {
  const mine = actor.as === 'bearer' ? { linkId: actor.linkId } : {};
  return db.document.findFirst({
    where: { AND: [{ id, ...mine }, { enrollment: visibleTo(actor) }] },
    include: { enrollment: { select: { reference: true, organization: true } }, sentBy: named },
  });
}

/** What a document must name of an enrollment, as it was answered. */
export type NamedValues = {
  company: string;
  address: Parts | null;
  domain: string | null;
  person: string | null;
};

type Parts = {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  stateOrProvince: string | null;
  postalCode: string | null;
  countryIso2: string;
};

/** The newest answers where they can still be changed, else those sent in: by these a document is compared. */
export async function findNamedValues(enrollmentId: string): Promise<NamedValues> {
  const { status, organization, profiles } = await db.enrollment.findUniqueOrThrow({
    where: { id: enrollmentId },
    select: {
      status: true,
      organization: { select: { name: true } },
      profiles: { orderBy: { version: 'desc' }, take: 2, include: { contacts: true } },
    },
  });
  const profile = profiles.find(({ state }) => state !== 'draft' || editable.includes(status));
  const contact = profile?.contacts.find(({ kind }) => kind === 'primary');
  return {
    company: profile?.legalName ?? organization.name,
    address: profile?.addressLine1 ? profile : null,
    domain: contact?.email.split('@').at(-1) ?? null,
    person: contact ? fullName({ firstName: contact.firstName ?? '', lastName: contact.lastName ?? '' }) : null,
  };
}

/** What a reviewer has asked to be proven and nobody has sent in again since. */
export async function listAsked(tx: Tx | typeof db, enrollmentId: string): Promise<DocumentProves[]> {
  const open = await tx.fixRequest.findMany({ where: { enrollmentId, answeredAt: null }, select: { field: true } });
  return [...new Set(open.flatMap(({ field }) => (isProofField(field) ? proofFields[field] : [])))];
}

/** The enrollment a letter's link asks documents for, with what came by that link. */
export async function findForBearer({ subjectId: id, linkId }: Bearer) {
  const [facts, asked, requests, documents, { organization }] = await Promise.all([
    factsOf(db, id),
    listAsked(db, id),
    db.fixRequest.findMany({ where: { enrollmentId: id, answeredAt: null }, orderBy: { createdAt: 'asc' } }),
    listDocuments(id),
    db.enrollment.findUniqueOrThrow({ where: { id }, select: { organization: { select: { countryIso2: true } } } }),
  ]);
  return {
    facts,
    country: organization.countryIso2,
    asked: takesDocuments.includes(facts.status) ? asked : [],
    requests: requests.filter(({ field }) => isProofField(field)),
    documents: documents.filter((document) => document.linkId === linkId),
  };
}
