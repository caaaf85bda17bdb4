import type { AskedAccount } from '@/generated/prisma/client';
import { type Actor, type Bearer, type Origin, originOf, type Visitor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, hours, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { factOf } from '@/lib/letter/fact';
import { listLinks, mint, spendOf, useUp } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { countTry, forgetTries } from '@/lib/throttle';
import { found } from './accounts';
import { onwardOf } from './asked-onward';
import { passwordMatches } from './password';

/** How long the letter's link begins the account, and how long what was typed is kept. */
export const proveLinkLasts = hours(24);

/**
 * Answers by letter whoever asked for a work account: with the link that begins it, or, when the address has an account, with that
 * news. Done again it changes nothing. The worker's part of "Create work account".
 */
export async function answerAsked({ askedId, from }: { askedId: string; from: Origin }): Promise<void> {
  const visitor = { as: 'visitor', from } as const;
  await transaction(async (tx) => {
    const asked = await tx.askedAccount.findUnique({ where: { id: askedId } });
    if (!asked || (await listLinks(tx, ['prove_address'], askedId)).length > 0) return;
    await oneAtATime(tx, asked.email);
    const known = await findKnown(tx, asked.email);
    if (known) {
      await tx.askedAccount.delete({ where: { id: askedId } });
      return remindOfAccount(tx, visitor, { address: asked.email, locale: known.locale });
    }
    const link = { purpose: 'prove_address', subjectId: askedId, address: asked.email, lasts: proveLinkLasts } as const;
    const linkId = await mint(tx, link);
    const to = { party: 'user', address: asked.email, locale: asked.locale } as const;
    const content = { organization: asked.organization };
    await announce(tx, 'prove-address', { factId: linkId, to, content, linkId, by: visitor });
    await record(tx, visitor, {
      action: 'organization.ask',
      subject: 'asked_account',
      subjectId: askedId,
      organizationId: null,
      after: { name: asked.organization, country: asked.countryIso2 },
    });
  });
}

/** What an opened link is to begin; null when it began or ran out meanwhile. */
export function findAsked({ subjectId }: Bearer) {
  return db.askedAccount.findUnique({ where: { id: subjectId }, omit: { passwordHash: true, onward: true } });
}

/**
 * Begins the account by the letter's link and the password chosen for it: the link shows that the address is the person's, the
 * password that it was they who asked, and not somebody who wants to use their address. Returns the country, and the path they were
 * going to when they asked, null for none. Refuses `asked_password_wrong` and `link_used`.
 */
export async function prove(bearer: Bearer, { password }: { password: string }): Promise<Begun> {
  await countTry('prove_address', bearer.subjectId);
  const asked = await db.askedAccount.findUnique({ where: { id: bearer.subjectId } });
  const matches = await passwordMatches(asked?.passwordHash ?? null, password);
  if (!asked) throw Refusal.because('link_used', { cure: 'sign_in' });
  if (!matches) throw Refusal.because('asked_password_wrong', { field: 'password', cure: 'create_account' });
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used', { cure: 'sign_in' });
    await oneAtATime(tx, asked.email);
    if (await findKnown(tx, asked.email)) throw Refusal.because('link_used', { cure: 'sign_in' });
    await begin(tx, bearer, asked);
  });
  await forgetTries('prove_address', bearer.subjectId);
  return { country: asked.countryIso2, onward: onwardOf(asked) };
}

/**
 * Begins the account last asked for with an address an issuer vouches for, without its password: whoever asked may have been somebody
 * else. Returns its user, null when nobody asked. A sentence in a sign-in.
 */
export async function beginFor(tx: Tx, visitor: Visitor, email: string) {
  await oneAtATime(tx, email);
  const asked = await tx.askedAccount.findFirst({
    where: { email, createdAt: { gt: after(now(), -proveLinkLasts) } },
    orderBy: { createdAt: 'desc' },
  });
  return asked ? begin(tx, visitor, { ...asked, passwordHash: null }) : null;
}

/** Forgets what was typed for accounts that never began. Returns how many. */
export async function forgetUnproven(): Promise<number> {
  return (await db.askedAccount.deleteMany({ where: { createdAt: { lt: after(now(), -proveLinkLasts) } } })).count;
}

type Begun = { country: string; onward: string | null };
type Asked = Omit<AskedAccount, 'passwordHash'> & { passwordHash: string | null };

async function begin(tx: Tx, actor: Actor, asked: Asked) {
  const { email, firstName, lastName, locale, timeZone, passwordHash } = asked;
  const person = { firstName, lastName, locale, timeZone, passwordHash, addressProvenAt: now() };
  const passwordChangedAt = passwordHash ? now() : null;
  // Somebody invited to another organization, who has not joined it yet, is there already.
  const user = await tx.user.upsert({
    where: { email },
    create: { ...person, email, passwordChangedAt },
    update: { ...person, passwordChangedAt },
  });
  const founded = await found(tx, user.id, { organization: asked.organization, country: asked.countryIso2 });
  await record(
    tx,
    { as: 'member', userId: user.id, organizationId: founded.id, roles: [], from: originOf(actor) },
    {
      action: 'organization.create',
      subject: 'organization',
      subjectId: founded.id,
      organizationId: founded.id,
      after: { name: founded.name, country: founded.countryIso2, globalAdmin: email },
    },
  );
  const to = { party: 'user', address: email, locale, organizationId: founded.id } as const;
  const content = { organization: founded.name };
  await announce(tx, 'account-created', { factId: founded.id, to, content, by: actor });
  await forgetOthers(tx, email);
  return user;
}

// Whatever else was asked for with the address: its links would lead to an account that exists.
async function forgetOthers(tx: Tx, email: string): Promise<void> {
  for (const { id } of await tx.askedAccount.findMany({ where: { email }, select: { id: true } }))
    await spendOf(tx, 'prove_address', id);
  await tx.askedAccount.deleteMany({ where: { email } });
}

// Somebody only invited has neither a password nor a proven address: that is no account yet.
function findKnown(tx: Tx, email: string) {
  const known = [{ passwordHash: { not: null } }, { addressProvenAt: { not: null } }];
  return tx.user.findFirst({ where: { email, OR: known }, select: { locale: true } });
}

// Of several forms or links at once with one address, the second must see what the first wrote.
async function oneAtATime(tx: Tx, address: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${address}, 0))`;
}

// At most one such letter a day for an address: the same fact is told once, and the fact is made of the two.
async function remindOfAccount(tx: Tx, by: Visitor, reader: { address: string; locale: string }): Promise<void> {
  const factId = factOf(`${reader.address} ${now().toISOString().slice(0, 10)}`);
  const told = await tx.letter.findFirst({ where: { name: 'account-exists', factId }, select: { id: true } });
  if (told) return;
  await announce(tx, 'account-exists', { factId, to: { party: 'user', ...reader }, content: {}, by });
}
