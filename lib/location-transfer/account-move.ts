import type { Bearer, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, days, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Audience, announce } from '@/lib/letter/announce';
import { mint, useUp } from '@/lib/link/link';
import { tellAdmins } from '@/lib/organization/admins';
import { accountOf, hasSigned, lockAccount, release, writeFor } from '@/lib/partner-id/commands';
import { holdersLocale } from '@/lib/partner-id/holder';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { giveTo, transferLasts } from './commands';
import { factsOf } from './facts';
import { begin, move } from './move';

const purpose = 'move_partner_account';
const asking = 'partner_account.ask_move';

/**
 * Asks the membership account's holder, by a letter to its own address, to let this work account alone use it. Its gate asks for a recent
 * proof. Refuses `account_not_shared` when no other work account does, and `account_in_agreement` as the move itself would.
 */
export async function askToMove(member: Member): Promise<void> {
  demand(globalAdmin, null, member);
  await countTry('resend_letter', `move to ${member.organizationId}`);
  await transaction(async (tx) => {
    const { organizationId } = member;
    const found = await factsOfMove(tx, organizationId);
    refuseUnlessMovable(found);
    const { id, name: account, signInEmail: address } = found.account;
    const by = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
    const linkId = await mint(tx, { purpose, subjectId: organizationId, address, lasts: days(1) });
    const to = { party: 'user', address, locale: await holdersLocale(tx, address, by.locale) } as const;
    const content = { account, by: fullName(by), organization: found.name };
    await announce(tx, 'move-partner-account', { factId: linkId, to, content, linkId, by: member });
    await record(tx, member, { action: asking, subject: 'partner_account', subjectId: id, organizationId });
  });
}

/**
 * The membership account is this work account's alone, by its holder's letter, once: every other one is disconnected and told. The
 * PartnerID one of them uses in this country comes along when this work account has none; any other is let go.
 */
export async function moveAccount(bearer: Bearer): Promise<void> {
  const { subjectId: organizationId } = bearer;
  await transaction(async (tx) => {
    const sides = [organizationId, ...(await factsOfMove(tx, organizationId)).others.map(({ id }) => id)];
    for (const id of sides.toSorted()) await lockAccount(tx, { organizationId: id });
    const found = await factsOfMove(tx, organizationId);
    if (found.account.signInEmail !== bearer.address) throw Refusal.because('link_superseded');
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    refuseUnlessMovable(found);
    if (found.comesAlong) await bringAlong(tx, bearer, organizationId, found.comesAlong);
    const { account, others, name: organization } = found;
    const news = { factId: bearer.linkId, by: bearer, content: { account: account.name, organization } };
    const audience = new Audience();
    for (const { id, location } of others) {
      const used = location && location.partnerId !== found.comesAlong?.partnerId ? location.partnerId : null;
      if (used) await release(tx, bearer, { organizationId: id }, used);
      await tx.organization.update({ where: { id }, data: { partnerAccountId: null } });
      await writeFor(tx, bearer, id, 'partner_account.disconnect', id);
      await tellAdmins(tx, 'partner-account-moved', { ...news, organizationId: id }, audience);
    }
    await tellAdmins(tx, 'partner-account-moved', { ...news, organizationId }, audience);
    await writeFor(tx, bearer, organizationId, 'partner_account.move', account.id);
  });
}

/** What the holder reads before deciding: who uses the account, and what becomes of each PartnerID. Null once there is nothing to move. */
export async function findMove({ subjectId }: Pick<Bearer, 'subjectId'>) {
  const organization = await db.organization.findUnique({ where: { id: subjectId } });
  return organization?.partnerAccountId ? factsOfMove(db, subjectId) : null;
}

/** Whether other work accounts use the member's membership account, too. */
export async function isShared(member: Member): Promise<boolean> {
  return ((await findMove({ subjectId: member.organizationId }))?.others.length ?? 0) > 0;
}

export type Move = Awaited<ReturnType<typeof factsOfMove>>;

async function factsOfMove(tx: Tx | typeof db, organizationId: string) {
  const accountId = await accountOf(tx, { organizationId });
  const own = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, include: { location: true } });
  const account = await tx.partnerAccount.findUniqueOrThrow({ where: { id: accountId } });
  const others = await tx.organization.findMany({
    where: { partnerAccountId: accountId, id: { not: organizationId } },
    select: { id: true, name: true, location: true },
    orderBy: { id: 'asc' },
  });
  const signed: boolean[] = [];
  for (const { id } of others) signed.push(await hasSigned(tx, { organizationId: id }));
  const used = others.flatMap(({ location }) => (location?.countryIso2 === own.countryIso2 ? [location] : []));
  return {
    id: organizationId,
    name: own.name,
    account: { id: account.id, name: account.name, signInEmail: account.signInEmail },
    proven: account.addressProvenAt !== null,
    others,
    inAgreement: signed.includes(true),
    comesAlong: own.location ? null : (used[0] ?? null),
  };
}

function refuseUnlessMovable({ others, inAgreement, proven }: Move): void {
  if (!proven) throw Refusal.because('partner_account_unproven');
  if (others.length === 0) throw Refusal.because('account_not_shared');
  if (inAgreement) throw Refusal.because('account_in_agreement');
}

// A request of another for that very location is answered by this.
async function declineOpen(tx: Tx, bearer: Bearer, partnerId: string): Promise<void> {
  const open = await tx.locationTransfer.findFirst({ where: { partnerId, status: 'requested' }, select: { id: true } });
  if (open) await move(tx, { ...bearer, subjectId: open.id }, 'decline', await factsOf(tx, open.id));
}

// The letter's holder answers for the location, too: the request and its answer are one deed.
async function bringAlong(tx: Tx, bearer: Bearer, askerId: string, location: NonNullable<Move['comesAlong']>) {
  const { partnerId, organizationId: holderId, partnerAccountId: subjectId } = location;
  const asked = await tx.auditEntry.findFirst({
    where: { organizationId: askerId, action: asking, subjectId },
    orderBy: { id: 'desc' },
  });
  if (!asked?.userId || !holderId) throw Refusal.because('link_used');
  await declineOpen(tx, bearer, partnerId);
  const { id } = await tx.locationTransfer.create({
    data: {
      partnerId,
      askerId,
      askedById: asked.userId,
      holderId,
      expiresAt: after(now(), transferLasts),
      movedAt: now(),
    },
  });
  const holder = { ...bearer, subjectId: id };
  await begin(tx, holder, { ...(await factsOf(tx, id)), status: 'requested' });
  await giveTo(tx, holder, await factsOf(tx, id));
}
