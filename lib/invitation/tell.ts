import type { Actor } from '@/lib/actor';
import { activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Audience, announce } from '@/lib/letter/announce';
import { type InvitationNews, type LetterName, type Letters, momentOf } from '@/lib/letter/letters';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { zoneOf } from '@/lib/region/zones';
import { kinds } from './kinds';
import { type InvitationEvent, lifecycle } from './lifecycle';
import type { Facts } from './needs';

type Told = { entry: string; linkId: string | null; message?: string | undefined };

type Letter = { recipient?: LetterName | 'invitation'; sender?: LetterName; admins?: LetterName };

type InvitationLetter = { [Name in LetterName]: InvitationNews extends Letters[Name] ? Name : never }[LetterName];

/** Writes the letters a move owes: to the address invited, to the provider's person who sent it, to the company it is kept for. */
export async function tell(tx: Tx, actor: Actor, event: InvitationEvent, facts: Facts, told: Told): Promise<void> {
  const letters: Letter = lifecycle[event].tell;
  if (letters.recipient) {
    const letter = letters.recipient === 'invitation' ? kinds[facts.kind].letter : letters.recipient;
    await tellRecipient(tx, actor, letter as InvitationLetter, facts, told);
  }
  if (letters.sender) {
    const audience = event === 'accept' ? await toldOfThePair(tx, facts) : new Audience();
    await tellSender(tx, letters.sender as InvitationLetter, facts, told, audience);
  }
  if (letters.admins && facts.reader) {
    const { organizationId } = facts.reader;
    for (const { email: address, locale } of await listGlobalAdmins(tx, organizationId))
      await announce(tx, letters.admins as InvitationLetter, {
        factId: told.entry,
        to: { party: facts.reseller ? 'customer' : 'reseller', address, locale, organizationId },
        content: newsOf(facts),
      });
  }
}

/** Writes to whoever sent the invitation; to the sending organization's Global admins when that person is gone. */
export async function tellSender(
  tx: Tx,
  letter: InvitationLetter,
  facts: Facts,
  { entry: factId, message }: { entry: string; message?: string | undefined },
  audience = new Audience(),
): Promise<void> {
  const { senderId: organizationId } = facts;
  const party = organizationId === facts.provider.organizationId ? 'provider' : 'reseller';
  const sender = await tx.membership.findFirst({
    where: { organizationId, userId: facts.createdById, ...activeMember },
    select: { user: { select: { email: true, locale: true } } },
  });
  const readers = sender ? [sender.user] : await listGlobalAdmins(tx, organizationId);
  const content = { ...newsOf(facts), ...(message ? { message } : {}) };
  for (const { email: address, locale } of readers)
    if (audience.isNew(address))
      await announce(tx, letter, { factId, to: { party, address, locale, organizationId }, content });
}

// What begins with an acceptance is told to the Global admins of those who invited: they need not hear of the acceptance beside it.
async function toldOfThePair(tx: Tx, { provider, reseller }: Facts): Promise<Audience> {
  const audience = new Audience();
  for (const { organizationId } of [provider, ...(reseller ? [reseller] : [])])
    for (const { email } of await listGlobalAdmins(tx, organizationId)) audience.isNew(email);
  return audience;
}

async function tellRecipient(
  tx: Tx,
  actor: Actor,
  letter: InvitationLetter,
  facts: Facts,
  { entry, linkId }: Told,
): Promise<void> {
  const to = { party: 'invitee', address: facts.email, locale: facts.language, zone: zoneOfInvited(facts) } as const;
  const content = await contentOf(tx, actor, facts);
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
