import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { type db, type Tx, transaction } from '@/lib/db';
import { refuseUnanswered } from '@/lib/duplicate/answers';
import { writeKeys } from '@/lib/duplicate/write-keys';
import { fullName } from '@/lib/field/person-name';
import type { AsShown } from '@/lib/form/as-shown';
import { announce } from '@/lib/letter/announce';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { mintConfirmLink } from './confirm-link';
import { keepDeclaration, needIrreversible } from './declaration';
import { factsOf } from './facts';
import { over } from './lifecycle';
import { move } from './move';
import { findSender } from './queries';
import { newReference } from './reference';
import type { Submission } from './schema';

/**
 * Begins an enrollment in the work account's own country, or finds the one already open. Refuses `country_mismatch`
 * when another country was chosen on Welcome. Source: seed steps 1–3.
 */
export async function start(member: Member, fields: { country?: string | undefined }): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from organization where id = ${member.organizationId}::uuid for update`;
    const organization = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
    if (organization.kind !== 'reseller') throw Refusal.because('not_yours');
    const country = organization.countryIso2;
    if (fields.country && fields.country !== country)
      throw Refusal.because('country_mismatch', { with: { country, chosen: fields.country } });
    const open = await tx.enrollment.findFirst({
      where: { organizationId: organization.id, status: { notIn: [...over] } },
      select: { id: true },
    });
    if (open) return;
    const enrollment = await tx.enrollment.create({
      data: { reference: newReference(), organizationId: organization.id, movedAt: now(), touchedAt: now() },
    });
    await beginProfile(tx, enrollment.id, organization);
    await record(tx, member, {
      action: 'enrollment.start',
      subject: 'enrollment',
      subjectId: enrollment.id,
      organizationId: organization.id,
      after: { reference: enrollment.reference, country },
    });
  }, 'enrollment_reference_key');
}

// Whoever begins again finds the answers of last time.
async function beginProfile(
  tx: Tx,
  enrollmentId: string,
  organization: { id: string; countryIso2: string },
): Promise<void> {
  const last = await tx.companyProfile.findFirst({
    where: { enrollment: { organizationId: organization.id } },
    orderBy: [{ enrollment: { createdAt: 'desc' } }, { version: 'desc' }],
    include: { contacts: true },
  });
  const begun = { enrollmentId, version: 1, countryIso2: organization.countryIso2, savedAt: now() };
  const { id: _, contacts = [], ...answers } = last ?? { id: null };
  const copied = contacts.map(({ profileId: _profile, ...contact }) => contact);
  await tx.companyProfile.create({
    data: { ...answers, ...begun, state: 'draft', submittedAt: null, contacts: { create: copied } },
  });
}

/**
 * Sends the answers in: to the primary contact's confirmation, or at once when the organization is a direct partner, which says that it
 * knows there is no way back: refuses `must_be_ticked`.
 */
export async function submit(member: Member, fields: Submission & AsShown): Promise<void> {
  await countTry('submit', member.organizationId);
  await transaction(async (tx) => {
    const facts = await holdOpen(tx, member);
    const { id, directPartner } = facts;
    const { seen, locale, statement } = fields;
    if (!directPartner) await refuseUnanswered(tx, member);
    const eventId = await move(tx, member, directPartner ? 'enroll_direct' : 'submit', facts, { seen });
    needIrreversible(directPartner, fields);
    await tx.companyProfile.updateMany({
      where: { enrollmentId: id, state: 'draft' },
      data: { state: directPartner ? 'finalized' : 'submitted', submittedAt: now() },
    });
    await keepDeclaration(tx, member, { eventId, enrollmentId: id, locale, statement });
    await writeKeys(tx, facts.organizationId);
  });
}

/** Takes the answers back before the contact has confirmed, for instance to correct the address. The link sent dies. */
export async function recall(member: Member, fields: { seen: number }): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdOpen(tx, member);
    await move(tx, member, 'recall', facts, fields);
    await tx.companyProfile.updateMany({
      where: { enrollmentId: facts.id, state: 'submitted' },
      data: { state: 'draft', submittedAt: null },
    });
  });
}

export async function withdraw(member: Member, fields: { seen: number }): Promise<void> {
  await transaction(async (tx) => {
    await move(tx, member, 'withdraw', await openOf(tx, member), fields);
  });
}

/** Sends the primary contact a new link; the one sent before dies. Three an hour at most. Source: seed, "Important". */
export async function resendConfirmation(member: Member): Promise<void> {
  demand(globalAdmin, null, member);
  await countTry('resend_letter', member.organizationId);
  await transaction(async (tx) => {
    const facts = await openOf(tx, member);
    const contact = facts.primaryContact;
    if (facts.status !== 'email_pending' || !contact)
      throw Refusal.because('not_in_this_state', { with: { status: facts.status } });
    const reader = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
    const { firstName, lastName } = (await findSender(tx, facts.id)) ?? reader;
    const linkId = await mintConfirmLink(tx, facts.id, contact.email);
    await announce(tx, 'confirm-email', {
      factId: linkId,
      to: { party: 'contact', address: contact.email, locale: reader.locale, organizationId: facts.organizationId },
      content: { company: facts.company, reference: facts.reference, signedUpBy: fullName({ firstName, lastName }) },
      linkId,
      by: member,
    });
    await tx.enrollment.update({ where: { id: facts.id }, data: { touchedAt: now() } });
    await record(tx, member, {
      action: 'enrollment.resend',
      subject: 'enrollment',
      subjectId: facts.id,
      organizationId: facts.organizationId,
    });
  });
}

/** Leaves the PartnerID for later. It blocks signing and transacting, nothing else. Source: seed step 4. */
export async function deferPartnerId(member: Member): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    const { id, organizationId } = await openOf(tx, member);
    await tx.enrollment.update({ where: { id }, data: { partnerIdDeferredAt: now(), touchedAt: now() } });
    await record(tx, member, {
      action: 'enrollment.defer_partner_id',
      subject: 'enrollment',
      subjectId: id,
      organizationId,
    });
  });
}

/** The same, held to the end of the story before anything of it is read: what a second tab saves at this very moment waits. */
export async function holdOpen(tx: Tx, member: Member) {
  await tx.$queryRaw`select 1 from enrollment where organization_id = ${member.organizationId}::uuid order by id for update`;
  return openOf(tx, member);
}

/** The organization's open enrollment; one that is not there is refused as not the reader's. */
export async function openOf(tx: Tx | typeof db, member: Member) {
  const open = await tx.enrollment.findFirst({
    where: { organizationId: member.organizationId, status: { notIn: [...over] } },
    select: { id: true },
  });
  if (!open) throw Refusal.because('not_yours');
  return factsOf(tx, open.id);
}
