import type { DocumentProves } from '@/generated/prisma/enums';
import type { Bearer, Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { brokeConstraint, db, type Tx, transaction } from '@/lib/db';
import { factsOf as enrollmentFacts } from '@/lib/enrollment/facts';
import { findUnlocked } from '@/lib/enrollment/locks';
import { type Reason, Refusal } from '@/lib/refusal';
import { factsOf, hold } from './facts';
import { askForScan, columnsFor, withKept } from './intake';
import { inForce } from './lifecycle';
import { begin, move } from './move';
import { beforeDecision, sendsThere } from './needs';
import { listAsked } from './queries';
import { type DocumentFields, type DocumentFile, most } from './schema';
import { tellReceived } from './tell';

type Sender = Member | Bearer;

/** What is sent: for which enrollment, as what, and the file, as it was judged. */
export type Sending = DocumentFields & { enrollmentId: string; file: DocumentFile };

/**
 * Keeps a document: its file in the store, then its row, its journal, its receipt and the scanner's job in one transaction. Whatever ends it
 * between leaves a file that no row names, which the clock takes away. Refuses `documents_closed`, `documents_many`, a file that was sent
 * before, and what may not be replaced. Throws StoreFull, StoreAway. Returns its id.
 */
export async function send(sender: Sender, sending: Sending): Promise<string> {
  const { enrollmentId, file } = sending;
  await refuseSending(db, sender, sending);
  return withKept([file], ([key = '']) =>
    transaction(async (tx) => {
      await tx.$queryRaw`select 1 from enrollment where id = ${enrollmentId}::uuid for update`;
      await refuseSending(tx, sender, sending);
      return keep(tx, sender, sending, key);
    }),
  ).catch((fault: unknown) => {
    throw brokeConstraint(fault, 'document_in_force')
      ? Refusal.because('document_sent_already', { field: 'document' })
      : fault;
  });
}

async function keep(tx: Tx, sender: Sender, { file, replaces, ...sending }: Sending, fileKey: string): Promise<string> {
  const { enrollmentId, proves, kind, issuedOn } = sending;
  // First, for the same file may take its own place, sent as another kind.
  if (replaces) await move(tx, sender, 'replace', await holdOwn(tx, sender, enrollmentId, replaces));
  const { id } = await tx.document.create({
    data: {
      ...{ enrollmentId, proves, kind, fileKey, issuedOn: new Date(`${issuedOn}T00:00:00Z`) },
      ...(await columnsFor(tx, sender, file)),
    },
  });
  if (replaces) await tx.document.update({ where: { id: replaces }, data: { replacedById: id } });
  const entry = await begin(tx, sender, await factsOf(tx, id));
  await tellReceived(tx, sender, id, entry);
  await askForScan(tx, id);
  await tx.enrollment.update({ where: { id: enrollmentId }, data: { touchedAt: now() } });
  return id;
}

/** Why nothing can be sent for this enrollment by this sender now; an empty list opens the door. */
export async function reasonsAgainstSending(
  tx: Tx | typeof db,
  sender: Sender,
  enrollmentId: string,
): Promise<Reason[]> {
  const row = await tx.enrollment.findUnique({
    where: { id: enrollmentId },
    select: {
      status: true,
      organizationId: true,
      _count: { select: { documents: { where: { proves: { not: 'message' } } } } },
    },
  });
  if (!row) return [{ code: 'not_yours' }];
  const { organizationId, status, _count: sent } = row;
  const against = [
    ...sendsThere({ organizationId, enrollmentId }, sender),
    ...beforeDecision({ enrollment: status }, sender),
  ];
  const many = sent.documents >= most.documents;
  return many ? [...against, { code: 'documents_many', with: { count: most.documents } }] : against;
}

async function refuseSending(tx: Tx | typeof db, sender: Sender, sending: Sending): Promise<void> {
  const reasons = await reasonsAgainstSending(tx, sender, sending.enrollmentId);
  if (reasons.length > 0) throw new Refusal(reasons);
  const takes = await listTaken(tx, sender, sending.enrollmentId);
  const before = sending.replaces && (await tx.document.findUnique({ where: { id: sending.replaces } }));
  if (!takes.has(sending.proves) || (before && !takes.has(before.proves)))
    throw Refusal.because('document_not_asked', { field: 'document' });
  await refuseSame(tx, sending);
}

// Whoever holds a link sends what was asked for; a member, while something is asked for, just that and what may prove it.
async function listTaken(
  tx: Tx | typeof db,
  sender: Sender,
  enrollmentId: string,
): Promise<ReadonlySet<DocumentProves>> {
  if (sender.as === 'bearer') return new Set(await listAsked(tx, enrollmentId));
  return (await findUnlocked(tx, await enrollmentFacts(tx, enrollmentId))).proofs;
}

// One paper never proves two things that must be proven apart, and what was read once is not read again. Source: domain fact D.
async function refuseSame(tx: Tx | typeof db, { enrollmentId, proves, replaces, file }: Sending): Promise<void> {
  const same = await tx.document.findMany({
    where: { enrollmentId, sha256: file.sha256, ...(replaces ? { id: { not: replaces } } : {}) },
    select: { status: true, proves: true },
  });
  const field = 'document';
  for (const one of same) {
    if (one.status === 'infected') throw Refusal.because('document_infected_before', { field });
    // What came with a message proves nothing, and may be sent as what proves something.
    if (one.proves === 'message') continue;
    if (inForce.includes(one.status) && one.proves !== proves)
      throw Refusal.because('document_proves_other', { field, with: { other: one.proves } });
    if (inForce.includes(one.status)) throw Refusal.because('document_sent_already', { field });
    if (one.status === 'unusable' && one.proves === proves)
      throw Refusal.because('document_unusable_before', { field });
  }
}

// Of what others sent, whoever holds a link sees nothing, and takes nothing away.
async function holdOwn(tx: Tx, sender: Sender, enrollmentId: string, id: string) {
  const facts = await hold(tx, id);
  const own = {
    id,
    enrollmentId,
    proves: { not: 'message' as const },
    ...(sender.as === 'bearer' ? { linkId: sender.linkId } : {}),
  };
  if ((await tx.document.count({ where: own })) === 0) throw Refusal.because('not_yours');
  return facts;
}
