import { type Actor, clock } from '@/lib/actor';
import { days, hours } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce, announceToAll } from '@/lib/letter/announce';
import { momentOf } from '@/lib/letter/letters';
import { mint } from '@/lib/link/link';
import { listLeads, listOperators } from '@/lib/organization/staff';
import { lifecycle, type WayBackEvent } from './lifecycle';
import type { Facts } from './needs';

type News = { facts: Facts; factId: string; message?: string | undefined };

/** What every letter about a way back knows. */
export const newsOf = ({ organization, reference }: Facts) => ({ company: organization, reference });

const newAdminOf = (facts: Facts) => ({ ...newsOf(facts), person: fullName(facts), email: facts.email });

/** Owes everybody the letters of an event: whoever asked, the company's people, the staff. */
export async function tellOf(tx: Tx, by: Actor, event: WayBackEvent, news: News): Promise<void> {
  const { asker, company, staff }: { asker?: AskerLetter; company?: CompanyLetter; staff?: 'way-back-proven' } =
    lifecycle[event].tell;
  if (staff) await tellStaff(tx, staff, news);
  if (company === 'way-back-waits') await tellCompanyWaits(tx, by, news);
  if (company === 'way-back-opened') await tellCompanyOpened(tx, by, news);
  if (asker) await tellAsker(tx, asker, news);
}

type AskerLetter =
  | 'way-back-approved'
  | 'way-back-ready'
  | 'way-back-stopped'
  | 'way-back-declined'
  | 'way-back-expired';
type CompanyLetter = 'way-back-waits' | 'way-back-opened';

async function tellAsker(tx: Tx, name: AskerLetter, { facts, factId, message }: News): Promise<void> {
  const { id, email: address, locale, organizationId, dueAt } = facts;
  const to = { party: 'user', address, locale, organizationId } as const;
  const news = { ...newsOf(facts), ...(message ? { message } : {}) };
  if (name === 'way-back-approved')
    return announce(tx, name, { factId, to, content: { ...newsOf(facts), endsAt: momentOf(dueAt) }, by: clock });
  if (name !== 'way-back-ready') return announce(tx, name, { factId, to, content: news, by: clock });
  const linkId = await mint(tx, { purpose: 'take_way_back', subjectId: id, address, lasts: days(7) });
  await announce(tx, name, { factId, to, content: newsOf(facts), linkId, by: clock });
}

/** Everybody of the company at once, each with a link of their own to stop it. */
async function tellCompanyWaits(tx: Tx, by: Actor, { facts, factId }: News): Promise<void> {
  for (const { email, locale } of await listReaders(tx, facts)) {
    const reader = await tx.wayBackReader.create({ data: { wayBackId: facts.id, email } });
    const lasts = hours(72) + days(7);
    const linkId = await mint(tx, { purpose: 'stop_way_back', subjectId: reader.id, address: email, lasts });
    const to = { party: 'admin', address: email, locale, organizationId: facts.organizationId } as const;
    const content = { ...newAdminOf(facts), endsAt: momentOf(facts.dueAt) };
    await announce(tx, 'way-back-waits', { factId, to, content, linkId, by });
  }
}

async function tellCompanyOpened(tx: Tx, by: Actor, { facts, factId }: News): Promise<void> {
  for (const { email: address, locale } of await listReaders(tx, facts)) {
    const to = { party: 'admin', address, locale, organizationId: facts.organizationId } as const;
    await announce(tx, 'way-back-opened', { factId, to, content: newAdminOf(facts), by });
  }
}

/**
 * Whoever could know better than the request: every Global admin, also one whose access was taken away, by the address of before too, and every
 * primary contact its answers ever named. Not whoever asked.
 */
async function listReaders(tx: Tx, { organizationId, email: asker, locale }: Facts) {
  const admins = await tx.membership.findMany({
    where: { organizationId, joinedAt: { not: null }, roles: { has: 'global_admin' } },
    select: { user: { select: { id: true, email: true, locale: true } } },
    orderBy: { createdAt: 'asc' },
  });
  const contacts = await tx.contact.findMany({
    where: { kind: 'primary', profile: { enrollment: { organizationId } } },
    select: { email: true },
  });
  const before = await tx.addressChange.findMany({
    where: { userId: { in: admins.map(({ user }) => user.id) }, status: 'changed' },
    select: { was: true },
  });
  const readers = new Map(
    [...contacts.map(({ email }) => email), ...before.map(({ was }) => was)].map((one) => [one, locale]),
  );
  for (const { user } of admins) readers.set(user.email, user.locale);
  readers.delete(asker);
  return [...readers].map(([email, language]) => ({ email, locale: language }));
}

/** The leads and operators, of whom two decide; but those who belong to the company. */
async function tellStaff(tx: Tx, name: 'way-back-proven', { facts, factId }: News): Promise<void> {
  const all = [...(await listLeads(tx, facts.organizationId)), ...(await listOperators(tx))];
  const staff = new Map(all.map((one) => [one.email, one]));
  const readers = [...staff.values()].map(({ email: address, locale }) => ({
    party: 'user' as const,
    address,
    locale,
  }));
  await announceToAll(tx, name, readers, { factId, content: { ...newAdminOf(facts), id: facts.id } });
}
