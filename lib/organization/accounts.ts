import type { Origin, Visitor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/email-address';
import { factOf } from '@/lib/fact';
import { announce } from '@/lib/letter/announce';
import type { Locale } from '@/lib/locale';
import { hashPassword } from '@/lib/password';
import { refuseWeakPassword } from '@/lib/password-policy';
import { Refusal } from '@/lib/refusal';
import { findMarket } from '@/lib/region/queries';
import { countTry } from '@/lib/throttle';
import type { SignedIn } from './queries';
import type { NewWorkAccount, OwnWorkAccount } from './schema';

/**
 * "Create work account": an organization in one country and its first user, who is its Global admin. A known address
 * gets the same answer and a letter instead, so that nobody learns who is registered. Source: seed step 3.
 */
export async function createWorkAccount(visitor: Visitor, fields: NewWorkAccount & { locale: Locale }): Promise<void> {
  const { firstName, lastName, locale, timeZone } = fields;
  const email = canonicalAddress(fields.email);
  refuseWeakPassword(fields.password, [email, fields.organization, firstName, lastName]);
  await needMarket(fields.country);
  await countTry('create_account', visitor.from.ip ?? 'unknown');
  const passwordHash = await hashPassword(fields.password);
  await transaction(async (tx) => {
    await oneAtATime(tx, email);
    const known = await tx.user.findUnique({ where: { email }, select: { id: true, locale: true } });
    if (known) return remindOfAccount(tx, { address: email, locale: known.locale });
    const user = await tx.user.create({
      data: { email, firstName, lastName, locale, timeZone, passwordHash, passwordChangedAt: now() },
    });
    const organization = await found(tx, user.id, fields);
    await record(tx, visitor, {
      action: 'organization.create',
      subject: 'organization',
      subjectId: organization.id,
      organizationId: organization.id,
      after: { name: organization.name, country: organization.countryIso2, globalAdmin: email },
    });
    const to = { party: 'user', address: email, locale, organizationId: organization.id } as const;
    await announce(tx, 'account-created', {
      factId: organization.id,
      to,
      content: { organization: organization.name },
    });
  });
}

/** A signed-in person founds one more work account, for instance in another country, and uses it from then on. */
export async function createAnother(person: SignedIn, from: Origin, fields: OwnWorkAccount): Promise<void> {
  const { userId, sessionId } = person;
  await needMarket(fields.country);
  await countTry('create_account', userId);
  await transaction(async (tx) => {
    const { id: organizationId, name, countryIso2: country } = await found(tx, userId, fields);
    await tx.session.update({ where: { id: sessionId }, data: { organizationId } });
    const member = { as: 'member', userId, organizationId, roles: [], from } as const;
    const after = { name, country, globalAdmin: person.email };
    await record(tx, member, {
      action: 'organization.create',
      subject: 'organization',
      subjectId: organizationId,
      organizationId,
      after,
    });
  });
}

async function needMarket(country: string): Promise<void> {
  if (!(await findMarket(country))) throw Refusal.because('not_a_choice', { field: 'country' });
}

async function found(tx: Tx, userId: string, fields: OwnWorkAccount) {
  const organization = await tx.organization.create({
    data: { name: fields.organization, countryIso2: fields.country },
  });
  await tx.membership.create({
    data: { userId, organizationId: organization.id, roles: ['global_admin'], joinedAt: now() },
  });
  return organization;
}

// Of several forms sent at once with one address, the second must see what the first wrote.
async function oneAtATime(tx: Tx, address: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${address}, 0))`;
}

// Once a day at most: the day and the address make the fact.
async function remindOfAccount(tx: Tx, reader: { address: string; locale: string }): Promise<void> {
  const factId = factOf(`${reader.address} ${now().toISOString().slice(0, 10)}`);
  const told = await tx.letter.findFirst({ where: { name: 'account-exists', factId }, select: { id: true } });
  if (told) return;
  await announce(tx, 'account-exists', { factId, to: { party: 'user', ...reader }, content: {} });
}
