import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { days, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { eraseTyped } from '@/lib/form/typed-answers';
import { Audience, announce } from '@/lib/letter/announce';
import type { EnrollmentNews, Letters } from '@/lib/letter/letters';
import { mint, supersede } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { writeDue } from './due';
import { factsOf } from './facts';
import { type EnrollmentEvent, lifecycle, over, reasonsAgainst } from './lifecycle';
import type { Facts } from './needs';

export type Word = {
  /** The version the reader saw; an older one means somebody moved it meanwhile. */
  seen?: number;
  message?: string;
  requests?: EnrollmentNews['requests'];
  /** The PartnerID before and the one now. */
  partnerIds?: { was: string; partnerId: string };
};

export const confirmLinkLasts = days(7);

const sending: readonly EnrollmentEvent[] = ['submit', 'enroll_direct', 'resubmit', 'resubmit_contact'];

/**
 * The one door to an enrollment's status: history, letters and audit in the caller's transaction. Of two movers one
 * wins; the other is refused with `moved_on`. Returns the id of the history entry.
 */
export async function move(tx: Tx, actor: Actor, event: EnrollmentEvent, id: string, word: Word = {}): Promise<string> {
  const facts = await factsOf(tx, id);
  if (word.seen !== undefined && word.seen !== facts.version) throw Refusal.movedOn('enrollment', facts.id);
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  const entry = await write(tx, actor, event, facts, word);
  if (facts.status === 'email_pending') await supersede(tx, 'confirm_email', id);
  // What is sent in now is told to the contact it names; any other news to the contact it was about, not to one still in a draft.
  const told = sending.includes(event) ? facts : await factsOf(tx, id);
  await tell(tx, actor, event, { ...told, version: facts.version, status: facts.status }, word, entry);
  return entry;
}

/** Letters whose news the move of an enrollment knows whole. */
type EnrollmentLetter = {
  [Name in keyof Letters]: EnrollmentNews & {
    signedUpBy: string;
    contact: string;
    was: string;
    partnerId: string;
  } extends Letters[Name]
    ? Name
    : never;
}[keyof Letters];

async function write(tx: Tx, actor: Actor, event: EnrollmentEvent, facts: Facts, word: Word): Promise<string> {
  const { to } = lifecycle[event];
  const moved = await tx.enrollment.updateMany({
    where: { id: facts.id, status: facts.status, version: facts.version },
    data: {
      status: to,
      version: facts.version + 1,
      movedAt: now(),
      touchedAt: now(),
      dueAt: null,
      ...(sending.includes(event) && !facts.sentAt ? { sentAt: now() } : {}),
      ...(event === 'reject' ? { attempts: facts.attempts + 1 } : {}),
    },
  });
  if (moved.count === 0) throw Refusal.movedOn('enrollment', facts.id);
  if (over.includes(to)) await eraseTyped(tx, facts.organizationId, 'enrollment-');
  const entry = await tx.enrollmentEvent.create({
    data: {
      enrollmentId: facts.id,
      version: facts.version + 1,
      event,
      fromStatus: facts.status,
      toStatus: to,
      actedAs: actor.as,
      userId: userOf(actor),
      linkId: actor.as === 'bearer' ? actor.linkId : null,
      note: word.message ?? null,
      at: now(),
    },
  });
  await record(tx, actor, {
    action: `enrollment.${event}`,
    subject: 'enrollment',
    subjectId: facts.id,
    organizationId: facts.organizationId,
    before: { status: facts.status, version: facts.version },
    after: { status: to, version: facts.version + 1 },
  });
  if (waitsForStaff(to)) await writeDue(tx, facts.id);
  return entry.id;
}

function waitsForStaff(status: EnrollmentStatus): boolean {
  return status === 'in_review';
}

// Told by the one letter that speaks of them; its event never comes without.
const noPartnerIds = { was: '', partnerId: '' };

async function tell(
  tx: Tx,
  actor: Actor,
  event: EnrollmentEvent,
  facts: Facts,
  word: Word,
  factId: string,
): Promise<void> {
  const letters: { contact?: EnrollmentLetter; admins?: EnrollmentLetter } = lifecycle[event].tell;
  const admins = await tx.membership.findMany({
    where: {
      organizationId: facts.organizationId,
      roles: { has: 'global_admin' },
      disabledAt: null,
      joinedAt: { not: null },
    },
    select: { user: { select: { id: true, email: true, locale: true, firstName: true, lastName: true } } },
    orderBy: { createdAt: 'asc' },
  });
  const signer = admins.find(({ user }) => user.id === userOf(actor))?.user ?? admins[0]?.user;
  // Before anything was sent in, the contact knows nothing of it and is told nothing.
  const knows = facts.sentAt !== null || letters.contact === 'confirm-email';
  const contact = letters.contact && knows ? facts.primaryContact : null;
  const content = {
    company: facts.company,
    reference: facts.reference,
    signedUpBy: signer ? fullName(signer) : facts.company,
    contact: facts.primaryContact?.email ?? facts.company,
    ...(event === 'close' ? { stood: facts.status } : {}),
    ...(word.message ? { message: word.message } : {}),
    ...(word.requests ? { requests: word.requests } : {}),
    ...(word.partnerIds ?? noPartnerIds),
  };
  const audience = new Audience();
  if (contact && letters.contact && audience.isNew(contact.email)) {
    const locale = admins.find(({ user }) => user.email === contact.email)?.user.locale ?? signer?.locale ?? 'en';
    const to = { party: 'contact', address: contact.email, locale, organizationId: facts.organizationId } as const;
    const linkId =
      letters.contact === 'confirm-email'
        ? await mint(tx, {
            purpose: 'confirm_email',
            subjectId: facts.id,
            address: contact.email,
            lasts: confirmLinkLasts,
          })
        : undefined;
    await announce(tx, letters.contact, { factId, to, content, ...(linkId ? { linkId } : {}), by: actor });
  }
  if (!letters.admins) return;
  for (const { user } of admins) {
    if (!audience.isNew(user.email)) continue;
    const to = {
      party: 'admin',
      address: user.email,
      locale: user.locale,
      organizationId: facts.organizationId,
    } as const;
    await announce(tx, letters.admins, { factId, to, content });
  }
}
