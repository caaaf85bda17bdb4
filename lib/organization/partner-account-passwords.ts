import type { Bearer, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { hours } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/email-address';
import { giveJob } from '@/lib/job';
import { announce } from '@/lib/letter/announce';
import { mint, supersede, useUp } from '@/lib/link';
import { hashPassword } from '@/lib/password';
import { refuseWeakPassword } from '@/lib/password-policy';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { holdersLocale } from './partner-account-holder';

const purpose = 'reset_partner_account';
const linkLasts = hours(1);

/** Asks for a link to choose a new password of a membership account. The same for every address: the worker looks up whose it is. */
export async function askForReset(member: Member, fields: { email: string }): Promise<void> {
  const email = canonicalAddress(fields.email);
  await countTry('ask_partner_account', member.userId);
  await countTry('reset_partner_account', email);
  await transaction((tx) => giveJob(tx, 'send_partner_account_reset', { email, userId: member.userId }));
}

/** Sends the link to the account's own address, in its holder's language, else the asker's. The worker's part of asking for it. */
export async function sendReset({ email, userId }: { email: string; userId: string }): Promise<void> {
  await transaction(async (tx) => {
    const account = await tx.partnerAccount.findUnique({ where: { signInEmail: email } });
    if (!account) return;
    const asker = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const locale = await holdersLocale(tx, email, asker.locale);
    const linkId = await mint(tx, { purpose, subjectId: account.id, address: email, lasts: linkLasts });
    const to = { party: 'user', address: email, locale } as const;
    await announce(tx, 'reset-partner-account', { factId: linkId, to, content: { account: account.name }, linkId });
  });
}

/** A new password of the membership account by the letter's link, once. Refuses `link_used`. */
export async function reset(bearer: Bearer, fields: { password: string }): Promise<void> {
  refuseWeakPassword(fields.password, [bearer.address]);
  const passwordHash = await hashPassword(fields.password);
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'partner_id' });
    await supersede(tx, purpose, bearer.subjectId);
    await tx.partnerAccount.update({ where: { id: bearer.subjectId }, data: { passwordHash } });
    await record(tx, bearer, {
      action: 'partner_account.reset',
      subject: 'partner_account',
      subjectId: bearer.subjectId,
      organizationId: null,
    });
  });
}
