import type { CompanyPart } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { type db, type Tx, transaction } from '@/lib/db';
import { over as endedEnrollments } from '@/lib/enrollment/lifecycle';
import { fullName } from '@/lib/field/person-name';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { contactAddress } from '@/lib/organization/contact-address';
import { type Reason, Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf, findInForce, holdOwn } from './facts';
import { finalize } from './finalize';
import { over, reasonsAgainst, sendingEvent } from './lifecycle';
import { begin, move } from './move';
import type { Facts } from './needs';
import { type Answers, answersIn, inForce } from './parts';
import type { PrimaryContact, Seen, SupportContact } from './schema';
import { askContact } from './tell';

/** What became of one part of the company, for the form that changes it. */
export function trailOf(enrollmentId: string, part: CompanyPart): Trail {
  return { subject: 'enrollment', subjectId: enrollmentId, action: `change.${part}` };
}

/** Keeps another legal name beside the one in force. Returns the change's id. Source: domain fact 1.7. */
export function saveName(member: Member, fields: { legalName: string }): Promise<string> {
  return save(member, 'legal_name', fields);
}

/** Keeps another primary contact, by the rules of the enrollment. What no check rests on, such as a number, is in force at once. */
export async function savePrimaryContact(member: Member, fields: PrimaryContact): Promise<string> {
  const verdict = await contactAddress(fields.email);
  if (!verdict.ok) throw Refusal.because(verdict.code, { field: 'email', with: { ...verdict.params } });
  return save(member, 'primary_contact', { ...fields, email: verdict.address }, 'apply');
}

/** What customers see as the support contact is in force at once, save another website, which a check rests on: that one is sent in. */
export function saveSupportContact(member: Member, fields: SupportContact): Promise<string> {
  return save(member, 'support_contact', fields, 'apply');
}

/**
 * Keeps what a part of the company is to be, as a draft beside what is in force. Of one part one change is open: a second form finds the first, and
 * is refused where it has not seen it. `then`: with `apply`, what nothing rests on is in force at once, ten times an hour at most, for letters tell it. Returns the change's id.
 */
export async function save(member: Member, part: CompanyPart, fields: object, then?: 'apply'): Promise<string> {
  const answers = answersIn(part, fields as Record<string, unknown>);
  if (then) await countTry('submit', `change at once ${member.organizationId}`);
  return transaction(async (tx) => {
    const enrollmentId = await holdOpen(tx, member);
    await refuseIfChanged(tx, member, trailOf(enrollmentId, part));
    const open = await findOpen(tx, enrollmentId, part);
    if (open) await move(tx, member, 'save', { ...open, answers }, { answers });
    const { id, was } = open ?? (await draft(tx, member, enrollmentId, part, answers));
    await write(tx, member, { enrollmentId, part }, open?.answers ?? was, answers);
    const after = await factsOf(tx, id);
    if (then && sendingEvent(after) === 'apply') await apply(tx, member, after);
    return id;
  });
}

/** Sends a change in: into force where nothing rests on it, to the new contact first where there is another address, else to a reviewer. */
export async function send(member: Member, { changeId, seen }: Seen): Promise<void> {
  await countTry('submit', `change ${member.organizationId}`);
  await transaction(async (tx) => {
    const facts = await holdOwn(tx, member, changeId);
    const event = sendingEvent(facts);
    if (event === 'apply') await apply(tx, member, facts, seen);
    else await move(tx, member, event, facts, { seen });
  });
}

async function apply(tx: Tx, member: Member, facts: Facts, seen = facts.version): Promise<void> {
  await move(tx, member, 'apply', facts, { seen });
  await finalize(tx, member, facts);
}

/** Gives a change up. What is in force stays, and another change of the same part can be begun. */
export async function withdraw(member: Member, { changeId, seen }: Seen): Promise<void> {
  await transaction(async (tx) => {
    await move(tx, member, 'withdraw', await holdOwn(tx, member, changeId), { seen });
  });
}

/** Sends the contact that is to be a new letter; the link sent before dies. Three an hour at most. */
export async function resend(member: Member, { changeId }: { changeId: string }): Promise<void> {
  await countTry('resend_letter', `change ${member.organizationId}`);
  await transaction(async (tx) => {
    const facts = await holdOwn(tx, member, changeId);
    const reasons = reasonsAgainst('withdraw', member, facts);
    if (reasons.length > 0) throw new Refusal(reasons);
    if (facts.status !== 'contact_pending') throw Refusal.because('not_in_this_state', { cure: 'reload' });
    const reader = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
    await askContact(tx, member, facts, { by: fullName(reader), locale: reader.locale });
    const { id: subjectId, organizationId } = facts;
    await record(tx, member, { action: 'company_change.resend', subject: 'company_change', subjectId, organizationId });
  });
}

/** Why a member cannot change this part of the company now, whatever they would write; an empty list opens the form. */
export async function reasonsAgainstChanging(tx: Tx | typeof db, member: Member, part: CompanyPart): Promise<Reason[]> {
  const enrollment = await findEnrollment(tx, member);
  if (!enrollment) return [{ code: 'not_enrolled', cure: 'enrollment' }];
  const open = await findOpen(tx, enrollment.id, part);
  const { organizationId, organization, status } = enrollment;
  const none = { organizationId, enrollment: status, directPartner: organization.directPartnerSince !== null, part };
  const facts = { ...(open ?? blank), ...none, answers: { any: 'other' }, was: { any: null } };
  return reasonsAgainst('save', member, facts);
}

const blank = { status: 'draft', version: 1 } as Facts;

async function draft(
  tx: Tx,
  member: Member,
  enrollmentId: string,
  part: CompanyPart,
  answers: Answers,
): Promise<Facts> {
  const was = inForce(part, await findInForce(tx, enrollmentId));
  const row = { enrollmentId, part, answers, was, createdAt: now(), movedAt: now() };
  const { id } = await tx.companyChange.create({ data: row, select: { id: true } });
  const facts = await factsOf(tx, id);
  const reasons = reasonsAgainst('save', member, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  await begin(tx, member, facts);
  return facts;
}

async function findOpen(tx: Tx | typeof db, enrollmentId: string, part: CompanyPart): Promise<Facts | null> {
  const where = { enrollmentId, part, status: { notIn: [...over] } };
  const open = await tx.companyChange.findFirst({ where, select: { id: true } });
  return open && factsOf(tx, open.id);
}

// Held before anything of it is read: what a second tab saves at this very moment waits.
async function holdOpen(tx: Tx, member: Member): Promise<string> {
  await tx.$queryRaw`select 1 from enrollment where organization_id = ${member.organizationId}::uuid order by id for update`;
  const open = await findEnrollment(tx, member);
  if (!open) throw Refusal.because('not_enrolled', { cure: 'enrollment' });
  return open.id;
}

function findEnrollment(tx: Tx | typeof db, { organizationId }: Member) {
  return tx.enrollment.findFirst({
    where: { organizationId, status: { notIn: [...endedEnrollments] }, sentAt: { not: null } },
    select: { id: true, status: true, organizationId: true, organization: { select: { directPartnerSince: true } } },
  });
}

/** Writes into the journal what a part is to be: what a form that began before is measured by. */
export async function write(
  tx: Tx,
  member: Member,
  { enrollmentId, part }: Pick<Facts, 'enrollmentId' | 'part'>,
  before: Answers,
  after: Answers,
): Promise<void> {
  const { organizationId } = member;
  await record(tx, member, { ...trailOf(enrollmentId, part), organizationId, before, after });
}
