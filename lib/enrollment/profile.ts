import type { ContactKind } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { contactAddress } from '@/lib/organization/contact-address';
import { Refusal } from '@/lib/refusal';
import { formParts, mayFill, type ProfileForm, type Unlocked } from './asked';
import { holdOpen } from './commands';
import { changedSince } from './filled';
import { findFill } from './fills';
import { editable } from './lifecycle';
import { findUnlocked, keepLocked, needOneOf, notAskedFor } from './locks';
import type { Company, PrimaryContact, SupportContact } from './schema';

/**
 * Keeps the legal name and address in the draft; `fill` is what the form began with, if a directory filled it in. Refuses `why_changed` where an
 * answer differs from it and no reason is given. Of the parts nobody asked for none changes, nor what they are compared with. Source: seed step 5.
 */
export async function saveCompany(member: Member, { fill: begunWith, changedWhy, ...fields }: Company): Promise<void> {
  await change(member, 'company', async (tx, draft, unlocked) => {
    needAnewFrom(unlocked, begunWith, draft);
    const answers = { ...fields, ...keepLocked(unlocked, draft, fields) };
    const fill = await findFill(member, begunWith ?? draft.fillId, tx);
    const changed = fill ? changedSince(fill, answers) : [];
    if (changed.length > 0 && !changedWhy) throw Refusal.because('why_changed', { field: 'changedWhy' });
    const after = { ...answers, ...(changed.length > 0 ? { changedWhy } : {}) };
    const row = { ...blank, ...after, fillId: fill?.id ?? null, savedAt: now() };
    await tx.companyProfile.update({ where: { id: draft.id }, data: row });
    return { before: pick(draft, Object.keys(after)), after };
  });
}

function needAnewFrom(unlocked: Unlocked, begunWith: string | undefined, { fillId }: { fillId: string | null }): void {
  if (begunWith && begunWith !== fillId && !mayFill(unlocked)) throw new Refusal([notAskedFor()]);
}

/**
 * Keeps whom we write to about the enrollment. Refuses web mail, disposable and tenant domains and role addresses, each
 * with its own reason, on the canonical address, which is the one written to. Source: seed step 5, "Note".
 */
export async function savePrimaryContact(member: Member, fields: PrimaryContact): Promise<void> {
  const verdict = await contactAddress(fields.email);
  if (!verdict.ok) throw Refusal.because(verdict.code, { field: 'email', with: { ...verdict.params } });
  await saveContact(member, 'primary', { ...fields, email: verdict.address });
}

/** Keeps what customers see as the support contact. */
export async function saveSupportContact(member: Member, fields: SupportContact): Promise<void> {
  await saveContact(member, 'support', fields);
}

/** What became of one part of the profile: the company, the primary or the support contact. */
export function trailOf(enrollmentId: string, part: string): Trail {
  return { subject: 'enrollment', subjectId: enrollmentId, action: `profile.${part}` };
}

const blank = {
  changedWhy: null,
  addressLine2: null,
  city: null,
  stateOrProvince: null,
  postalCode: null,
  registrationIdKind: null,
  registrationId: null,
};

type ContactFields = {
  email: string;
  firstName?: string;
  lastName?: string;
  telephone?: string | undefined;
  website?: string | undefined;
};

async function saveContact(member: Member, kind: ContactKind, fields: ContactFields): Promise<void> {
  await change(member, `${kind}_contact`, async (tx, draft) => {
    const key = { profileId: draft.id, kind };
    const before = await tx.contact.findUnique({ where: { profileId_kind: key } });
    const row = { firstName: null, lastName: null, telephone: null, website: null, ...fields };
    await tx.contact.upsert({ where: { profileId_kind: key }, update: row, create: { ...key, ...row } });
    await tx.companyProfile.update({ where: { id: draft.id }, data: { savedAt: now() } });
    return { ...(before ? { before: pick(before, Object.keys(fields)) } : {}), after: { ...fields } };
  });
}

type Draft = Awaited<ReturnType<typeof draftOf>>;
type Change = { before?: Record<string, unknown>; after: Record<string, unknown> };

/**
 * Changes what one form of the profile holds, in a transaction of its own, and writes it in the journal. Refuses `not_asked_for` while other
 * things are asked for.
 */
export async function change(
  member: Member,
  part: ProfileForm,
  write: (tx: Tx, draft: Draft, unlocked: Unlocked) => Promise<Change>,
): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    const facts = await holdOpen(tx, member);
    if (!editable.includes(facts.status))
      throw Refusal.because('not_in_this_state', { cure: 'enrollment', with: { status: facts.status } });
    if (facts.directPartner && part !== 'support_contact') throw Refusal.because('support_contact_only');
    const unlocked = await findUnlocked(tx, facts);
    needOneOf(unlocked, formParts[part]);
    const draft = await draftOf(tx, facts.id);
    await refuseIfChanged(tx, member, trailOf(facts.id, part));
    const written = await write(tx, draft, unlocked);
    await tx.enrollment.update({ where: { id: facts.id }, data: { touchedAt: now() } });
    const { organizationId } = facts;
    await record(tx, member, {
      action: `profile.${part}`,
      subject: 'enrollment',
      subjectId: facts.id,
      organizationId,
      ...written,
    });
  });
}

/** The draft being written; after a submission, a new one that begins as a copy of what was sent in. */
async function draftOf(tx: Tx, enrollmentId: string) {
  const newest = await tx.companyProfile.findFirstOrThrow({
    where: { enrollmentId },
    orderBy: { version: 'desc' },
    include: { contacts: true },
  });
  if (newest.state === 'draft') return newest;
  const { id: _, contacts, ...copy } = newest;
  return tx.companyProfile.create({
    data: {
      ...copy,
      version: newest.version + 1,
      state: 'draft',
      submittedAt: null,
      contacts: { create: contacts.map(({ profileId: _profile, ...contact }) => contact) },
    },
    include: { contacts: true },
  });
}

function pick(row: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
