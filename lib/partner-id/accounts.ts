import type { Member } from '@/lib/actor';
import { demand, globalAdmin } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { readAddress } from '@/lib/field/email-address';
import { hashPassword, passwordMatches } from '@/lib/identity/password';
import { refuseWeakPassword } from '@/lib/identity/password-policy';
import type { NewPartnerAccount } from '@/lib/organization/schema';
import { Refusal } from '@/lib/refusal';
import { countTry, forgetTries, takeBackTry } from '@/lib/throttle';
import { letGo, lockAccount, write } from './commands';
import { tellHolder } from './holder';
import { nextPartnerId } from './locations';
import { sendProof } from './proofs';

/**
 * Connects the membership account whose PartnerIDs may be used. Its sign-in may differ from the work account's; its holder is told by
 * letter. Tries are counted by who tries and by the account tried, whoever tries it. Source: seed step 4.1.
 */
export async function connect(member: Member, fields: { email: string; password: string }): Promise<void> {
  demand(globalAdmin, null, member);
  const read = readAddress(fields.email);
  const signInEmail = read.ok ? read.address : fields.email;
  await countTry('partner_account', member.userId);
  await countTry('partner_account_address', signInEmail);
  const account = await db.partnerAccount.findUnique({ where: { signInEmail } });
  const matches = await passwordMatches(account?.passwordHash ?? null, fields.password);
  if (!account || !matches) throw Refusal.because('partner_account_wrong', { field: 'password' });
  await forgetTries('partner_account', member.userId);
  await takeBackTry('partner_account_address', signInEmail);
  await transaction(async (tx) => {
    await attach(tx, member, account.id);
    await tellHolder(tx, member, account.id, 'partner-account-connected', {});
  });
}

/**
 * Founds a membership account for the member's own address: another's would tell whether it has one. It gets its global PartnerID and
 * a first location in the work account's country. An address its owner has not proven yet is proven by a letter before one of them is linked.
 * Refuses `partner_account_exists` to whoever has one already.
 */
export async function foundAccount(member: Member, fields: NewPartnerAccount): Promise<void> {
  demand(globalAdmin, null, member);
  const { email: signInEmail, addressProvenAt } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
  refuseWeakPassword(fields.password, [signInEmail, fields.name]);
  await countTry('found_partner_account', member.userId);
  const passwordHash = await hashPassword(fields.password);
  await transaction(async (tx) => {
    const { countryIso2 } = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
    const [account] = await tx.partnerAccount.createManyAndReturn({
      data: [{ name: fields.name, signInEmail, passwordHash, addressProvenAt }],
      skipDuplicates: true,
    });
    if (!account) throw Refusal.because('partner_account_exists', { cure: 'partner_id' });
    const place = { name: fields.name, city: fields.city, countryIso2, partnerAccountId: account.id };
    await tx.location.create({ data: { ...place, partnerId: await nextPartnerId(tx), kind: 'global' } });
    await tx.location.create({ data: { ...place, partnerId: await nextPartnerId(tx), kind: 'location' } });
    await attach(tx, member, account.id);
    if (!addressProvenAt) await sendProof(tx, member, account);
  });
}

/** Lets go of the membership account, to connect another one, and of its PartnerID. Refuses `partner_id_signed`. */
export async function disconnect(member: Member): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    await lockAccount(tx, member);
    await letGo(tx, member, null);
    await tx.organization.update({ where: { id: member.organizationId }, data: { partnerAccountId: null } });
    await write(tx, member, 'partner_account.disconnect', member.organizationId);
  });
}

async function attach(tx: Tx, member: Member, partnerAccountId: string): Promise<void> {
  await lockAccount(tx, member);
  await letGo(tx, member, partnerAccountId);
  await tx.organization.update({ where: { id: member.organizationId }, data: { partnerAccountId } });
  await write(tx, member, 'partner_account.connect', partnerAccountId);
}
