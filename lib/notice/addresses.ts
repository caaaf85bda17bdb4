import type { Bearer, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import type { OptionalKind } from '@/lib/letter/kinds';
import { letAgain, type StopCause } from '@/lib/letter/stops';
import { mint, supersede, useUp } from '@/lib/link/link';
import { tellAdmins } from '@/lib/organization/admins';
import { mayManageUsers } from '@/lib/organization/roles';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import type { NewAddress } from './schema';

const purpose = 'prove_notice_address';
const linkLasts = days(7);

/** As many other addresses as a company may have. */
export const mostAddresses = 10;

/** `without`: of which kinds it wants none. `by`: who added it; `byHere`: whether they still belong to the company. */
export type NoticeAddress = {
  id: string;
  email: string;
  provenAt: Date | null;
  without: readonly OptionalKind[];
  stopped: StopCause | null;
  by: string;
  byHere: boolean;
};

/** The other addresses of a member’s company. */
export function listAddresses({ organizationId }: Pick<Member, 'organizationId'>): Promise<NoticeAddress[]> {
  return db.$queryRaw<NoticeAddress[]>`
    select a.id, a.email, a.proven_at as "provenAt", a.without, s.cause as stopped,
      rtrim(u.first_name || ' ' || u.last_name) as by, exists (select from membership m where m.user_id = u.id
        and m.organization_id = a.organization_id and m.joined_at is not null and m.disabled_at is null) as "byHere"
    from notice_address a join app_user u on u.id = a.created_by_id left join stopped_address s on s.address = lower(a.email)
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
    const linkId = await mint(tx, { purpose, subjectId: id, address: email, lasts: linkLasts });
    await announce(tx, 'prove-notice-address', {
      factId: linkId,
      to: { party: 'user', address: email, locale },
      content: await namesOf(tx, organizationId, userId),
      linkId,
      by: member,
    });
    await record(tx, member, { ...deed('add', id, organizationId), after: { email } });
  });
}

/**
 * The address is read by somebody who wants it, by the letter’s link, once. From now on it is told what the company is told, so its Global admins hear
 * of it.
 */
export async function proveAddress(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    const { organizationId, email, createdById } = await tx.noticeAddress.update({
      where: { id: bearer.subjectId },
      data: { provenAt: now() },
    });
    await record(tx, bearer, deed('prove', bearer.subjectId, organizationId));
    const content = { ...(await namesOf(tx, organizationId, createdById)), address: email };
    await tellAdmins(tx, 'notice-address-added', { factId: bearer.linkId, organizationId, content, by: bearer });
  });
}

async function namesOf(tx: Tx, organizationId: string, userId: string): Promise<{ organization: string; by: string }> {
  const { name } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { name: true } });
  const by = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { firstName: true, lastName: true } });
  return { organization: name, by: fullName(by) };
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

/** Letters of all kinds go to the address again, of those that its readers ended, too. */
export async function sendAllKinds(member: Member, { addressId: id }: { addressId: string }): Promise<void> {
  demandUserManager(member);
  const { organizationId } = member;
  await transaction(async (tx) => {
    const { count } = await tx.noticeAddress.updateMany({ where: { id, organizationId }, data: { without: [] } });
    if (count === 0) throw Refusal.because('not_yours');
    await record(tx, member, deed('send_all_kinds', id, organizationId));
  });
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

type Stopped = { address: string; cause: StopCause; said: string | null; stoppedAt: Date };

/**
 * Addresses to which letters no longer go and that a company may have tried again: those of its people, its others, and, where letters came back,
 * the one its enrollment names and those it has invited. `address`: only this one. At most a hundred.
 */
export function listStopped({ organizationId }: Pick<Member, 'organizationId'>, address: string | null = null) {
  return db.$queryRaw<Stopped[]>`
    select s.address, s.cause, s.said, s.stopped_at as "stoppedAt" from stopped_address s
    where (${address}::text is null or s.address = ${address}) and (s.address in (
      select lower(u.email) from app_user u join membership m on m.user_id = u.id
        where m.organization_id = ${organizationId}::uuid and m.joined_at is not null and m.disabled_at is null
      union select lower(email) from notice_address where organization_id = ${organizationId}::uuid)
    or s.cause = 'bounced' and s.address in (
      select lower(c.email) from enrollment e join company_profile p on p.enrollment_id = e.id
        join contact c on c.profile_id = p.id
        where e.organization_id = ${organizationId}::uuid and c.kind = 'primary' and p.state in ('submitted', 'finalized')
      union select lower(email) from invitation
        where sender_id = ${organizationId}::uuid and status in ('sent', 'opened', 'parked')))
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
  const [stopped] = await listStopped(member, address);
  if (!stopped) throw Refusal.because('not_yours');
  await transaction((tx) => letAgain(tx, address));
}

function demandUserManager({ roles }: Member): void {
  if (!mayManageUsers(roles)) throw Refusal.because('user_manager_only', { cure: 'users' });
}

function deed(verb: string, subjectId: string, organizationId: string) {
  return { action: `notice_address.${verb}`, subject: 'notice_address', subjectId, organizationId };
}
