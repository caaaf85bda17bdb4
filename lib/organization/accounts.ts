import { createHash } from 'node:crypto';
import type { Member, Visitor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import type { Locale } from '@/lib/locale';
import { hashPassword } from '@/lib/password';
import { refuseWeakPassword } from '@/lib/password-policy';
import { countTry } from '@/lib/throttle';
import type { NewWorkAccount, OwnWorkAccount } from './schema';

/**
 * "Create work account": an organization in one country and its first user, who is its Global admin. A known address
 * gets the same answer and a letter instead, so that nobody learns who is registered. Source: seed step 3.
 */
export async function createWorkAccount(visitor: Visitor, fields: NewWorkAccount & { locale: Locale }): Promise<void> {
  refuseWeakPassword(fields.password, [fields.email, fields.organization, fields.firstName, fields.lastName]);
  await countTry('create_account', visitor.from.ip ?? 'unknown');
  const passwordHash = await hashPassword(fields.password);
  await transaction(async (tx) => {
    const known = await tx.user.findUnique({ where: { email: fields.email }, select: { id: true, locale: true } });
    if (known) return remindOfAccount(tx, { address: fields.email, locale: known.locale });
    const { email, firstName, lastName, locale, timeZone } = fields;
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
    await announce(tx, 'account-created', { factId: organization.id, to, content: { organization: organization.name } });
  });
}

/** A signed-in person founds one more work account, for instance in another country. Returns its id. */
export async function createAnother(member: Omit<Member, 'organizationId' | 'roles'>, fields: OwnWorkAccount): Promise<string> {
  await countTry('create_account', member.userId);
  return transaction(async (tx) => {
    const organization = await found(tx, member.userId, fields);
    await record(tx, { ...member, organizationId: organization.id, roles: [] }, {
      action: 'organization.create',
      subject: 'organization',
      subjectId: organization.id,
      organizationId: organization.id,
      after: { name: organization.name, country: organization.countryIso2 },
    });
    return organization.id;
  });
}

async function found(tx: Tx, userId: string, fields: OwnWorkAccount) {
  const organization = await tx.organization.create({ data: { name: fields.organization, countryIso2: fields.country } });
  await tx.membership.create({
    data: { userId, organizationId: organization.id, roles: ['global_admin'], joinedAt: now() },
  });
  return organization;
}

// Once a day at most: the day and the address make the fact.
async function remindOfAccount(tx: Tx, reader: { address: string; locale: string }): Promise<void> {
  const factId = factOf(`${reader.address} ${now().toISOString().slice(0, 10)}`);
  const told = await tx.letter.findFirst({ where: { name: 'account-exists', factId }, select: { id: true } });
  if (told) return;
  await announce(tx, 'account-exists', { factId, to: { party: 'user', ...reader }, content: {} });
}

function factOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
