import type { Bearer, Visitor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { hours } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { hashPassword } from '@/lib/identity/password';
import { refuseWeakPassword } from '@/lib/identity/password-policy';
import { announce } from '@/lib/letter/announce';
import { mint, supersede, useUp } from '@/lib/link/link';
import type { Locale } from '@/lib/locale';
import { networkOf } from '@/lib/network';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { giveJob, type Jobs } from '@/lib/worker/job';
import { holdersLocale } from './holder';
import { markProven } from './proofs';

const purpose = 'reset_partner_account';
const linkLasts = hours(1);

/**
 * Asks for a link to choose a new password of a membership account; anybody may, its holder needs no account here. The same for every
 * address: the worker looks up whose it is. `locale`: the asker's. Refuses `too_many_tries` by the network and by the address.
 */
export async function askForReset(visitor: Visitor, fields: { email: string; locale: Locale }): Promise<void> {
  const { from } = visitor;
  await countTry('reset_partner_account_origin', networkOf(from.ip));
  const email = canonicalAddress(fields.email);
  await countTry('reset_partner_account', email);
  await transaction((tx) => giveJob(tx, 'send_partner_account_reset', { email, locale: fields.locale, from }));
}

/** Sends the link to the account's own address, in its holder's language, else the asker's. The worker's part of asking for it. */
export async function sendReset({ email, locale: asked, from }: Jobs['send_partner_account_reset']): Promise<void> {
  await transaction(async (tx) => {
    const account = await tx.partnerAccount.findUnique({ where: { signInEmail: email } });
    if (!account) return;
    const locale = await holdersLocale(tx, email, asked);
    const linkId = await mint(tx, { purpose, subjectId: account.id, address: email, lasts: linkLasts });
    const letter = { factId: linkId, to: { party: 'user', address: email, locale }, linkId } as const;
    const content = { account: account.name };
    await announce(tx, 'reset-partner-account', { ...letter, content, by: { as: 'visitor', from } });
  });
}

/** A new password of the membership account by the letter's link, once, which proves its address too. Refuses `link_used`. */
export async function reset(bearer: Bearer, fields: { password: string }): Promise<void> {
  refuseWeakPassword(fields.password, [bearer.address]);
  const passwordHash = await hashPassword(fields.password);
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'reset_membership' });
    await supersede(tx, purpose, bearer.subjectId);
    await tx.partnerAccount.update({ where: { id: bearer.subjectId }, data: { passwordHash } });
    await markProven(tx, bearer);
    await record(tx, bearer, {
      action: 'partner_account.reset',
      subject: 'partner_account',
      subjectId: bearer.subjectId,
      organizationId: null,
    });
  });
}
