import type { Bearer, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { letAgain, type StopCause } from '@/lib/letter/stops';
import { mint, supersede, useUp } from '@/lib/link/link';
import { mayManageUsers } from '@/lib/organization/roles';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import type { NewAddress } from './schema';

const purpose = 'prove_notice_address';
const linkLasts = days(7);

/** As many other addresses as a company may have. */
export const mostAddresses = 10;

export type NoticeAddress = { id: string; email: string; provenAt: Date | null; stopped: StopCause | null };

/** The other addresses of a member’s company. */
export function listAddresses({ organizationId }: Pick<Member, 'organizationId'>): Promise<NoticeAddress[]> {
  return db.$queryRaw<NoticeAddress[]>`
    select a.id, a.email, a.proven_at as "provenAt", s.cause as stopped
    from notice_address a left join stopped_address s on s.address = lower(a.email)
    where a.organization_id = ${organizationId}::uuid order by a.email`;
}

/**
 * Adds an address to a company’s, or writes to one that has not answered yet once more. Nothing goes there before somebody has opened its letter’s
 * link and typed its code.
 */
export async function addAddress(member: Member, fields: NewAddress): Promise<void> {
  demandUserManager(member);
  const { organizationId, userId } = member;
  await countTry('resend_letter', `notices of ${organizationId}`);
  const email = canonicalAddress(fields.email);
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
    if ((await tx.noticeAddress.count({ where: { organizationId, email: { not: email } } })) >= mostAddresses)
      throw Refusal.because('notice_addresses_many', { field: 'email', with: { max: mostAddresses } });
    const where = { organizationId_email: { organizationId, email } };
    const { locale } = fields;
    const create = { organizationId, email, locale, createdById: userId, createdAt: now() };
    const { id, provenAt } = await tx.noticeAddress.upsert({ where, create, update: { locale } });
    if (provenAt) throw Refusal.because('moved_on', { field: 'email' });
    const organization = await tx.organization.findUniqueOrThrow({
      where: { id: organizationId },
      select: { name: true },
    });
    const by = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { firstName: true, lastName: true } });
    const linkId = await mint(tx, { purpose, subjectId: id, address: email, lasts: linkLasts });
    await announce(tx, 'prove-notice-address', {
      factId: linkId,
      to: { party: 'user', address: email, locale },
      content: { organization: organization.name, by: fullName(by) },
      linkId,
      by: member,
    });
    await record(tx, member, { ...deed('add', id, organizationId), after: { email } });
  });
}

/** The address is read by somebody who wants it, by the letter’s link, once. */
export async function proveAddress(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    const { organizationId } = await tx.noticeAddress.update({
      where: { id: bearer.subjectId },
      data: { provenAt: now() },
    });
    await record(tx, bearer, deed('prove', bearer.subjectId, organizationId));
  });
}

/** What the page behind the letter’s link says; null once the address is taken out again. */
export async function findAddress(bearer: Bearer) {
  const found = await db.noticeAddress.findUnique({ where: { id: bearer.subjectId } });
  if (!found) return null;
  const { name } = await db.organization.findUniqueOrThrow({
    where: { id: found.organizationId },
    select: { name: true },
  });
  return { email: found.email, provenAt: found.provenAt, organization: name };
}

/** Nothing goes to the address any more. */
export async function removeAddress(member: Member, { addressId: id }: { addressId: string }): Promise<void> {
  demandUserManager(member);
  const { organizationId } = member;
  await transaction(async (tx) => {
    const { count } = await tx.noticeAddress.deleteMany({ where: { id, organizationId } });
    if (count === 0) throw Refusal.because('not_yours');
    await supersede(tx, purpose, id);
    await record(tx, member, deed('remove', id, organizationId));
  });
}

/** Addresses of a company to which letters no longer go: those of its people, and the others. */
export function listStopped({ organizationId }: Pick<Member, 'organizationId'>) {
  return db.$queryRaw<{ address: string; cause: StopCause; said: string | null; stoppedAt: Date }[]>`
    select s.address, s.cause, s.said, s.stopped_at as "stoppedAt" from stopped_address s where s.address in (
      select lower(u.email) from app_user u join membership m on m.user_id = u.id
        where m.organization_id = ${organizationId}::uuid and m.joined_at is not null and m.disabled_at is null
      union select lower(email) from notice_address where organization_id = ${organizationId}::uuid)
    order by s.address limit 100`;
}

/** Whether letters still go to a person’s own address. */
export function findStop(email: string) {
  return db.stoppedAddress.findUnique({ where: { address: email.toLowerCase() } });
}

/** Letters go to a person’s own address again. */
export async function tryOwnAgain(email: string): Promise<void> {
  await transaction((tx) => letAgain(tx, email));
}

/** Letters go again to an address of the member’s company. */
export async function tryAgain(member: Member, { address }: { address: string }): Promise<void> {
  demandUserManager(member);
  const stopped = await listStopped(member);
  if (!stopped.some((one) => one.address === address)) throw Refusal.because('not_yours');
  await transaction((tx) => letAgain(tx, address));
}

function demandUserManager({ roles }: Member): void {
  if (!mayManageUsers(roles)) throw Refusal.because('user_manager_only', { cure: 'users' });
}

function deed(verb: string, subjectId: string, organizationId: string) {
  return { action: `notice_address.${verb}`, subject: 'notice_address', subjectId, organizationId };
}
