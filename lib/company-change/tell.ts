import { type Actor, userOf } from '@/lib/actor';
import { days } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Audience, announce } from '@/lib/letter/announce';
import type { ChangeNews, EnrollmentNews, LetterTelling } from '@/lib/letter/letters';
import { mint } from '@/lib/link/link';
import { usual } from '@/lib/locale';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { type ChangeEvent, lifecycle } from './lifecycle';
import type { Facts } from './needs';

export const purpose = 'confirm_change';

/** How long the contact that is to be may answer by the letter's link. */
export const linkLasts = days(7);

type Letter = LetterTelling<ChangeNews & { by: string }>;
type Letters = { fresh?: Letter; contact?: Letter; admins?: Letter };

/** Owes the contact in force, the one that is to be and the Global admins the news of a move; a draft nobody saw is told to nobody. */
export async function tell(
  tx: Tx,
  actor: Actor,
  event: ChangeEvent,
  facts: Facts,
  factId: string,
  said: Pick<EnrollmentNews, 'requests'>,
): Promise<void> {
  const letters: Letters = event === 'withdraw' && facts.status === 'draft' ? {} : lifecycle[event].tell;
  const { organizationId } = facts;
  const admins = await listGlobalAdmins(tx, organizationId);
  const acting = admins.find(({ id }) => id === userOf(actor)) ?? admins[0];
  const locale = acting?.locale ?? usual;
  const content = { ...newsOf(facts), by: acting ? fullName(acting) : facts.company, ...said };
  const audience = new Audience();
  const owe = async (name: Letter | undefined, address: string | null) => {
    if (!name || !address || !audience.isNew(address)) return;
    const admin = admins.find(({ email }) => email === address);
    const to = {
      party: admin ? 'admin' : 'contact',
      address,
      locale: admin?.locale ?? locale,
      organizationId,
    } as const;
    await announce(tx, name, { factId, to, content, by: actor });
  };
  if (letters.fresh === 'confirm-change') await askContact(tx, actor, facts, { factId, by: content.by, locale });
  await owe(letters.contact, facts.contact);
  for (const { email } of admins) await owe(letters.admins, email);
  // Last: who is to be the contact and is told as an admin, too, reads why. Of one that was rejected they know.
  if (letters.fresh !== 'confirm-change' && facts.status !== 'rejected') await owe(letters.fresh, facts.asks);
}

/** Asks the contact that is to be whether they are, by a link; one sent before dies. */
export async function askContact(
  tx: Tx,
  actor: Actor,
  facts: Facts,
  { factId, by, locale }: { factId?: string; by: string; locale: string },
): Promise<void> {
  const { id: subjectId, organizationId, asks: address } = facts;
  if (!address) return;
  const linkId = await mint(tx, { purpose, subjectId, address, lasts: linkLasts });
  const to = { party: 'contact', address, locale, organizationId } as const;
  await announce(tx, 'confirm-change', {
    factId: factId ?? linkId,
    to,
    content: { ...newsOf(facts), by },
    linkId,
    by: actor,
  });
}

function newsOf({ id: changeId, company, reference, part }: Facts): ChangeNews {
  return { changeId, company, reference, part };
}
