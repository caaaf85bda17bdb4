import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import { momentOf, type TransferNews } from '@/lib/letter/letters';
import { mint } from '@/lib/link/link';
import { usual } from '@/lib/locale';
import { tellAdmins } from '@/lib/organization/admins';
import { holdersLocale } from '@/lib/partner-id/holder';
import { type HolderLetter, lifecycle, type TransferEvent } from './lifecycle';
import type { Facts } from './needs';

export const purpose = 'answer_transfer';

/**
 * Asks those who may answer: the membership account's holder by a link that lasts as long as the request, the Global admins of the work
 * account that uses the location on a page of theirs. `by`: the name of whoever asks.
 */
export async function tellAsked(tx: Tx, actor: Actor, facts: Facts, factId: string, by: string): Promise<void> {
  const { id: subjectId, account, asker: organization, holder, expiresAt, holderId } = facts;
  const { address } = account;
  const content = { ...newsOf(facts), organization, holder, by, endsAt: momentOf(expiresAt) };
  const linkId = await mint(tx, { purpose, subjectId, address, lasts: expiresAt.getTime() - now().getTime() });
  const to = { party: 'user', address, locale: await holdersLocale(tx, address, usual) } as const;
  await announce(tx, 'answer-transfer', { factId, to, content, linkId, by: actor });
  const audience = new Audience();
  audience.isNew(address);
  await tellAdmins(tx, 'transfer-requested', { factId, organizationId: holderId, content, by: actor }, audience);
}

/** Owes each side the news of an answer, a withdrawal or the end of a request. `message`: the reason given. */
export async function tell(
  tx: Tx,
  by: Actor,
  event: TransferEvent,
  facts: Facts,
  factId: string,
  message?: string,
): Promise<void> {
  const { asker: letter, holder } = lifecycle[event].tell as Tell;
  const news = newsOf(facts);
  if (letter) {
    const content = { ...news, ...(message ? { message } : {}) };
    await tellAdmins(tx, letter, { factId, organizationId: facts.askerId, content, by });
  }
  if (holder) await tellHolders(tx, by, holder, facts, factId);
}

type Tell = { asker?: 'transfer-approved' | 'transfer-declined' | 'transfer-expired'; holder?: HolderLetter };

async function tellHolders(tx: Tx, by: Actor, name: HolderLetter, facts: Facts, factId: string): Promise<void> {
  const { holderId, account, asker: organization } = facts;
  const { address } = account;
  const content = { ...newsOf(facts), organization };
  const audience = new Audience();
  await tellAdmins(tx, name, { factId, organizationId: holderId, content, by }, audience);
  if (!audience.isNew(address)) return;
  const to = { party: 'user', address, locale: await holdersLocale(tx, address, usual) } as const;
  await announce(tx, name, { factId, to, content, by });
}

function newsOf({ id: transferId, partnerId, city, account }: Facts): TransferNews {
  return { transferId, partnerId, city, account: account.name };
}
