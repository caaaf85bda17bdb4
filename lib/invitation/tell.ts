import type { Actor } from '@/lib/actor';
import { activeGlobalAdmin, activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { type InvitationNews, type LetterName, type LetterTelling, momentOf } from '@/lib/letter/letters';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { zoneOf } from '@/lib/region/zones';
import { kinds } from './kinds';
import { type InvitationEvent, lifecycle } from './lifecycle';
import type { Facts } from './needs';

type Told = { entry: string; linkId: string | null; message?: string | undefined; others?: number | undefined };

type Letter = { recipient?: LetterName | 'invitation'; sender?: LetterName; admins?: LetterName };

type InvitationLetter = LetterTelling<InvitationNews>;

/** Writes the letters a move owes: to the address invited, to the provider's person who sent it, to the company it is parked for. */
export async function tell(tx: Tx, actor: Actor, event: InvitationEvent, facts: Facts, told: Told): Promise<void> {
  const letters: Letter = lifecycle[event].tell;
  if (letters.recipient) {
    const letter = letters.recipient === 'invitation' ? kinds[facts.kind].letter : letters.recipient;
    await tellRecipient(tx, actor, letter as InvitationLetter, facts, told);
  }
  if (letters.sender) await tellSender(tx, actor, letters.sender as InvitationLetter, facts, told, event === 'accept');
  if (letters.admins && facts.reader) {
    const { organizationId } = facts.reader;
    for (const { email: address, locale } of await listGlobalAdmins(tx, organizationId))
      await announce(tx, letters.admins as InvitationLetter, {
        factId: told.entry,
        to: { party: facts.reseller ? 'customer' : 'reseller', address, locale, organizationId },
        content: newsOf(facts),
        by: actor,
      });
  }
}

/**
 * Writes to whoever sent the invitation; to the sending organization's Global admins when that person is gone. With `begins`, what begins
 * is told to the Global admins of those who invite: they need not hear of the acceptance beside it.
 */
export async function tellSender(
  tx: Tx,
  by: Actor,
  letter: InvitationLetter,
  facts: Facts,
  { entry: factId, message }: { entry: string; message?: string | undefined },
  begins = false,
): Promise<void> {
  const { senderId: organizationId, provider, reseller } = facts;
  const party = organizationId === provider.organizationId ? 'provider' : 'reseller';
  const inviting = [provider.organizationId, ...(reseller ? [reseller.organizationId] : [])];
  const told = { memberships: { some: { organizationId: { in: inviting }, ...activeGlobalAdmin } } };
  const sender = await tx.membership.findFirst({
    where: {
      ...{ organizationId, userId: facts.createdById, ...activeMember },
      user: { ...activeMember.user, ...(begins ? { NOT: told } : {}) },
    },
    select: { user: { select: { email: true, locale: true } } },
  });
  if (begins && !sender) return;
  const readers = sender ? [sender.user] : await listGlobalAdmins(tx, organizationId);
  const content = { ...newsOf(facts), ...(message ? { message } : {}) };
  for (const { email: address, locale } of readers)
    await announce(tx, letter, { factId, to: { party, address, locale, organizationId }, content, by });
}

async function tellRecipient(
  tx: Tx,
  actor: Actor,
  letter: InvitationLetter,
  facts: Facts,
  { entry, linkId, others = 0 }: Told,
): Promise<void> {
  const to = { party: 'invitee', address: facts.email, locale: facts.language, zone: zoneOfInvited(facts) } as const;
  const content = { ...(await contentOf(tx, actor, facts)), ...(others > 0 ? { others } : {}) };
  await announce(tx, letter, { factId: entry, to, content, ...(linkId ? { linkId } : {}), by: actor });
}

/** What the letter to the address invited is told when `actor` sends it. */
export async function contentOf(tx: Tx | typeof db, actor: Actor, facts: Facts): Promise<InvitationNews> {
  return { ...newsOf(facts), ...(await senderName(tx, actor)), ...own(facts) };
}

/** What every letter about an invitation is told. */
export function newsOf(facts: Facts): InvitationNews {
  const { provider, reseller, senderId } = facts;
  return {
    invitationId: facts.id,
    provider: provider.name,
    ...(reseller ? { reseller: reseller.name } : {}),
    sender: reseller && senderId === reseller.organizationId ? reseller.name : provider.name,
    company: facts.reader?.name ?? facts.company ?? facts.email,
    email: facts.email,
    ...(facts.sentAt ? { sentAt: momentOf(facts.sentAt) } : {}),
  };
}

/** Where whoever is invited is supposed to read: in the country named, else in the one of those who invite. */
export function zoneOfInvited({ country, provider }: Facts): string {
  return zoneOf(country ?? provider.country) ?? 'UTC';
}

function own({ message }: Facts) {
  return message ? { message } : {};
}

async function senderName(tx: Tx | typeof db, actor: Actor): Promise<{ sentBy?: string }> {
  if (actor.as !== 'member') return {};
  const user = await tx.user.findUnique({
    where: { id: actor.userId },
    select: { firstName: true, lastName: true },
  });
  return user ? { sentBy: fullName(user) } : {};
}
