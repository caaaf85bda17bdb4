import { type Actor, userOf } from '@/lib/actor';
import { days } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Audience, announce } from '@/lib/letter/announce';
import type { EnrollmentNews, Letters } from '@/lib/letter/letters';
import { mint } from '@/lib/link/link';
import { usual } from '@/lib/locale';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { type EnrollmentEvent, lifecycle } from './lifecycle';
import type { Facts } from './needs';

/** What a letter says besides where the enrollment stands. `partnerIds`: the PartnerID before and the one now. */
export type News = {
  message?: string;
  requests?: EnrollmentNews['requests'];
  partnerIds?: { was: string; partnerId: string };
};

export const confirmLinkLasts = days(7);

export const sending: readonly EnrollmentEvent[] = ['submit', 'enroll_direct', 'resubmit', 'resubmit_contact'];

// Told by the one letter that speaks of them; its event never comes without.
const noPartnerIds = { was: '', partnerId: '' };

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

/** Owes the primary contact and the Global admins the news of a move; `before`: the facts it was made on. */
export async function tell(
  tx: Tx,
  actor: Actor,
  event: EnrollmentEvent,
  before: Facts,
  news: News,
  factId: string,
): Promise<void> {
  // What is sent in now is told to the contact it names; any other news to the contact it was about, not to one still in a draft.
  const facts = sending.includes(event) ? before : { ...before, ...before.lastSent };
  const letters: { contact?: EnrollmentLetter; admins?: EnrollmentLetter } = lifecycle[event].tell;
  const { organizationId } = facts;
  const admins = await listGlobalAdmins(tx, organizationId);
  const signer = admins.find(({ id }) => id === userOf(actor)) ?? admins[0];
  const content = {
    company: facts.company,
    reference: facts.reference,
    signedUpBy: signer ? fullName(signer) : facts.company,
    contact: facts.primaryContact?.email ?? facts.company,
    ...(event === 'close' ? { stood: facts.status } : {}),
    ...(news.message ? { message: news.message } : {}),
    ...(news.requests ? { requests: news.requests } : {}),
    ...(news.partnerIds ?? noPartnerIds),
  };
  // Of what was never sent in the contact knows nothing, and is told nothing: there `lastSent` names nobody.
  const contact = letters.contact ? facts.primaryContact : null;
  const audience = new Audience();
  if (contact && letters.contact && audience.isNew(contact.email)) {
    const { email: address } = contact;
    const asks = letters.contact === 'confirm-email';
    const admin = admins.find(({ email }) => email === address);
    const locale = admin?.locale ?? signer?.locale ?? usual;
    // A contact who can act as a Global admin is spoken to as one; only confirming is the contact's alone.
    const to = { party: admin && !asks ? 'admin' : 'contact', address, locale, organizationId } as const;
    const link = { purpose: 'confirm_email', subjectId: facts.id, address, lasts: confirmLinkLasts } as const;
    const linked = asks ? { linkId: await mint(tx, link) } : {};
    await announce(tx, letters.contact, { factId, to, content, ...linked, by: actor });
  }
  if (!letters.admins) return;
  for (const { email: address, locale } of admins)
    if (audience.isNew(address))
      await announce(tx, letters.admins, { factId, to: { party: 'admin', address, locale, organizationId }, content });
}
