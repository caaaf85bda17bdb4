import { type Actor, userOf } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Audience, announce } from '@/lib/letter/announce';
import type { EnrollmentNews, LetterTelling } from '@/lib/letter/letters';
import { usual } from '@/lib/locale';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { contactLetter } from './contact-letter';
import { type EnrollmentEvent, lifecycle, sending } from './lifecycle';
import { type Facts, isConfirmed } from './needs';

type Content = EnrollmentNews & { signedUpBy: string; contact: string; was: string; partnerId: string };
type Letter = LetterTelling<Content>;

/** What a letter says besides where the enrollment stands. `partnerIds`: the PartnerID before and the one now. */
export type News = Pick<Content, 'message' | 'requests'> & { partnerIds?: Pick<Content, 'was' | 'partnerId'> };

/** Owes the primary contact and the Global admins the news of a move; `before`: the facts it was made on. */
export async function tell(tx: Tx, actor: Actor, event: EnrollmentEvent, before: Facts, news: News, factId: string) {
  // What is sent in now is told to the contact it names; any other news to the contact it was about, not to one still in a draft.
  const facts = sending.includes(event) ? before : { ...before, ...before.lastSent };
  const letters: { contact?: Letter; admins?: Letter } = lifecycle[event].tell;
  const { organizationId } = facts;
  const admins = await listGlobalAdmins(tx, organizationId);
  const signer = admins.find(({ id }) => id === userOf(actor)) ?? admins[0];
  const content: Content = {
    company: facts.company,
    reference: facts.reference,
    signedUpBy: signer ? fullName(signer) : facts.company,
    contact: facts.primaryContact?.email ?? facts.company,
    ...(event === 'close' ? { stood: facts.status } : {}),
    ...(news.message ? { message: news.message } : {}),
    ...(news.requests ? { requests: news.requests } : {}),
    ...(news.partnerIds ?? { was: '', partnerId: '' }),
  };
  const audience = new Audience();
  // What was never sent in names nobody here; what is asked for is told at a proven address alone, which is not a stranger's.
  const address = news.requests && !isConfirmed(facts) ? undefined : facts.primaryContact?.email;
  if (letters.contact && address && audience.isNew(address)) {
    const admin = admins.find(({ email }) => email === address);
    const { name, party, ...linked } = await contactLetter(tx, letters.contact, facts.id, address, admin, news);
    const locale = admin?.locale ?? signer?.locale ?? usual;
    await announce(tx, name, { factId, to: { party, address, locale, organizationId }, content, ...linked, by: actor });
  }
  if (!letters.admins) return;
  for (const { email, locale } of admins)
    if (audience.isNew(email))
      await announce(tx, letters.admins, {
        factId,
        to: { party: 'admin', address: email, locale, organizationId },
        content,
      });
}
