import type { Member } from '@/lib/actor';
import type { db, Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { over } from './lifecycle';
import type { Facts } from './needs';
import { type Answers, differs, inForce, restsAnew } from './parts';

/** The answers of an enrollment that are in force: the newest that were ever sent in. A draft beside them is nobody's yet. */
export async function findInForce(tx: Tx | typeof db, enrollmentId: string) {
  return tx.companyProfile.findFirstOrThrow({
    where: { enrollmentId, state: { not: 'draft' } },
    orderBy: { version: 'desc' },
    include: { contacts: true },
  });
}

/** The facts of one change as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { enrollment, _count, ...row } = await tx.companyChange.findUniqueOrThrow({
    where: { id },
    include: {
      enrollment: { include: { organization: true } },
      _count: { select: { documents: { where: { status: { in: ['checking', 'received'] } } } } },
    },
  });
  const profile = await findInForce(tx, row.enrollmentId);
  const { organization } = enrollment;
  const { part } = row;
  // Written by this room alone, from what its own shapes gave.
  const [answers, kept] = [row.answers as Answers, row.was as Answers];
  const isOver = over.includes(row.status);
  const was = isOver ? kept : inForce(part, profile);
  const contact = profile.contacts.find(({ kind }) => kind === 'primary')?.email ?? null;
  const address = part === 'primary_contact' ? (answers.email ?? null) : null;
  return {
    ...row,
    organizationId: organization.id,
    company: profile.legalName ?? organization.name,
    country: organization.countryIso2,
    reference: enrollment.reference,
    enrollment: enrollment.status,
    directPartner: organization.directPartnerSince !== null,
    answers,
    was,
    checks: isOver ? row.checks : differs(answers, was) ? restsAnew(part, profile, answers) : [],
    contact,
    asks: address !== contact ? address : null,
    documents: _count.documents,
  };
}

/** The same, held to the end of the story with the enrollment it belongs to: of two who move it one sees what the other did. */
export async function hold(tx: Tx, id: string): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from enrollment e join company_change c on c.enrollment_id = e.id where c.id = ${id}::uuid for update of e`;
  if (held.length === 0) throw Refusal.because('not_yours');
  return factsOf(tx, id);
}

/** The same for a member of its company; another's is refused as if it did not exist, wherever it stands. */
export async function holdOwn(tx: Tx, { organizationId }: Member, id: string): Promise<Facts> {
  const facts = await hold(tx, id);
  if (facts.organizationId !== organizationId) throw Refusal.because('not_yours');
  return facts;
}
