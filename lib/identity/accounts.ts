import type { Origin, Visitor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { writeKeys } from '@/lib/duplicate/write-keys';
import { canonicalAddress } from '@/lib/field/email-address';
import type { Locale } from '@/lib/locale';
import { networkOf } from '@/lib/network';
import type { SignedIn } from '@/lib/organization/queries';
import type { NewWorkAccount, OwnWorkAccount } from '@/lib/organization/schema';
import { Refusal } from '@/lib/refusal';
import { findMarket } from '@/lib/region/queries';
import { zoneOf } from '@/lib/region/zones';
import { countTry } from '@/lib/throttle';
import { giveJob } from '@/lib/worker/job';
import { sealOnward } from './asked-onward';
import { hashPassword } from './password';
import { refuseWeakPassword } from './password-policy';

type AskedFields = NewWorkAccount & { locale: Locale; onward?: string | null };

/**
 * "Create work account": asks for an organization in one country, whose first user and Global admin is whoever reads the letter to
 * this address and knows the password. The worker looks the address up: a known one gets another letter, and nobody learns from the
 * answer, or from how long it took, who is registered. `onward`: the path whoever proves the address goes on to. Source: seed step 3.
 */
export async function createWorkAccount(visitor: Visitor, fields: AskedFields): Promise<void> {
  const { organization, country: countryIso2, firstName, lastName, locale } = fields;
  const timeZone = fields.timeZone ?? zoneOf(countryIso2) ?? 'UTC';
  const email = canonicalAddress(fields.email);
  refuseWeakPassword(fields.password, [email, organization, firstName, lastName]);
  await needMarket(countryIso2);
  await countTry('create_account', networkOf(visitor.from.ip));
  await countTry('create_account_address', email);
  const passwordHash = await hashPassword(fields.password);
  const person = { email, firstName, lastName, locale, timeZone, passwordHash };
  const onward = fields.onward ? sealOnward(fields.onward, email) : null;
  await transaction(async (tx) => {
    const { id: askedId } = await tx.askedAccount.create({
      data: { ...person, organization, countryIso2, onward, createdAt: now() },
    });
    await giveJob(tx, 'answer_asked_account', { askedId, from: visitor.from });
  });
}

/**
 * A signed-in person founds one more work account, for instance in another country, and uses it from then on. The session keeps its id:
 * the same form pressed twice at once leads both presses to one place, and the second would find it gone.
 */
export async function createAnother(person: SignedIn, from: Origin, fields: OwnWorkAccount): Promise<void> {
  const { userId, sessionId } = person;
  await needMarket(fields.country);
  await countTry('another_account', userId);
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

/** An organization with its first user, who is its Global admin. A sentence in the founding of a work account. */
export async function found(tx: Tx, userId: string, fields: OwnWorkAccount) {
  const organization = await tx.organization.create({
    data: { name: fields.organization, countryIso2: fields.country },
  });
  await tx.membership.create({
    data: { userId, organizationId: organization.id, roles: ['global_admin'], joinedAt: now() },
  });
  await writeKeys(tx, organization.id);
  return organization;
}

async function needMarket(country: string): Promise<void> {
  if (!(await findMarket(country))) throw Refusal.because('not_a_choice', { field: 'country' });
}
