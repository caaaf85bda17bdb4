import type { Bearer, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { days, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { mint, useUp } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { accountOf } from './commands';
import { holdersLocale } from './holder';

const purpose = 'prove_partner_account';
const linkLasts = days(7);

/** Sends the membership account's own address a new link to prove it; the one sent before dies. Three an hour at most. */
export async function askForProof(member: Member): Promise<void> {
  demand(globalAdmin, null, member);
  await countTry('resend_letter', `membership of ${member.organizationId}`);
  await transaction(async (tx) => {
    const id = await accountOf(tx, member);
    const account = await tx.partnerAccount.findUniqueOrThrow({ where: { id } });
    if (account.addressProvenAt) throw Refusal.because('not_in_this_state', { cure: 'reload' });
    await sendProof(tx, member, account);
  });
}

/** Owes the account's address the letter with the link that proves it. A sentence in the story of whoever founds it. */
export async function sendProof(tx: Tx, member: Member, account: { id: string; name: string; signInEmail: string }) {
  const { id: subjectId, name, signInEmail: address } = account;
  const by = await tx.user.findUniqueOrThrow({ where: { id: member.userId }, select: { locale: true } });
  const locale = await holdersLocale(tx, address, by.locale);
  const linkId = await mint(tx, { purpose, subjectId, address, lasts: linkLasts });
  const to = { party: 'user', address, locale } as const;
  await announce(tx, 'prove-partner-account', { factId: linkId, to, content: { account: name }, linkId, by: member });
}

/** The membership account's address is its holder's own, by the letter's link, once. Refuses `link_used`. */
export async function prove(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    await markProven(tx, bearer);
  });
}

/** The address was reached by a letter, whatever the letter's link was for. */
export async function markProven(tx: Tx, bearer: Bearer): Promise<void> {
  const { subjectId: id } = bearer;
  const { count } = await tx.partnerAccount.updateMany({
    where: { id, addressProvenAt: null },
    data: { addressProvenAt: now() },
  });
  const deed = { action: 'partner_account.prove', subject: 'partner_account', subjectId: id, organizationId: null };
  if (count > 0) await record(tx, bearer, deed);
}

/** What the page behind the letter's link says. */
export function findProven(bearer: Bearer) {
  return db.partnerAccount.findUnique({
    where: { id: bearer.subjectId },
    select: { name: true, signInEmail: true, addressProvenAt: true },
  });
}
