import sql from 'sql-template-tag';
import type { Prisma } from '@/generated/prisma/client';
import { clock } from '@/lib/actor';
import { signedBy } from '@/lib/agreement-standing/standing';
import { after, days, now } from '@/lib/clock';
import { outOfProgram } from '@/lib/conditions';
import { db, pool, type Tx, transaction } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import { factOf } from '@/lib/letter/fact';
import { findOpenLink } from '@/lib/link/link';
import { literal } from '@/lib/list/literal';
import { batch, eachDue, tried } from '@/lib/worker/each-due';
import { factsOf } from './facts';
import { kinds } from './kinds';
import { type InvitationEvent, open } from './lifecycle';
import { move } from './move';
import { writeReminder } from './remind';

/** How many days before an invitation runs out its reader is reminded. */
export const reminderDays = [7, 1] as const;

/** Ends the invitations whose time is up. Returns how many. */
export async function expireDue(): Promise<number> {
  const due = dueAfter({ status: { in: [...open] }, expiresAt: { lte: now() } });
  return eachDue('end an invitation', due, ({ id }) => moved('expire', id));
}

/** Takes back what resellers sent that have ended their participation. Returns how many. */
export async function lapseOutOfProgram(): Promise<number> {
  const due = dueAfter({ status: { in: [...open] }, sender: outOfProgram });
  return eachDue('take back an invitation of a company that left', due, ({ id }) => moved('lapse', id));
}

/** Wakes what waits for a company that lacks nothing any more. Returns how many. Source: domain fact 10, row 26. */
export async function wakeReady(): Promise<number> {
  const after = async (last: string | null) => {
    return (await pool.query<{ id: string }>(prepared(ready(now(), last ?? '00000000-0000-0000-0000-000000000000'))))
      .rows;
  };
  return eachDue('wake an invitation', after, ({ id }) => moved('wake', id));
}

// The same conditions as the needs, in SQL: without them every parked invitation would be tried in a transaction of its own.
const ready = (at: Date, last: string) => sql`
  select i.id from invitation i
  join organization o on o.id = i.organization_id and o.kind = 'reseller'
  join location l on l.organization_id = o.id and l.partner_id = coalesce(i.partner_id, l.partner_id)
  join enrollment e on e.organization_id = o.id and e.status = 'active'
  join provider p on p.organization_id = i.provider_id and p.status = 'authorized'
  where i.kind = 'partnership' and i.status = 'parked' and i.expires_at > ${at} and i.id > ${last}::uuid
  and ${signedBy(sql`o.id`, literal('reseller'), at)} and not exists (
    select from partnership x where x.provider_id = i.provider_id and x.reseller_id = o.id and x.status <> 'ended')
  order by i.id limit ${batch}`;

/** Wakes what waits for one company, right after it has cured what was missing. Returns the first that woke, or null. */
export async function wakeFor(organizationId: string): Promise<string | null> {
  const waiting = await db.invitation.findMany({
    where: { organizationId, status: 'parked' },
    select: { id: true },
    orderBy: { movedAt: 'asc' },
    take: batch,
  });
  for (const { id } of waiting) if (await tried('wake an invitation', id, () => moved('wake', id))) return id;
  return null;
}

/** Reminds whoever was invited, also a company it is parked for while it enrolls, 7 and 1 days before the link stops working, once for each. Returns how many letters. */
export async function remindDue(): Promise<number> {
  const expiresAt = { gt: now(), lte: after(now(), days(reminderDays[0])) };
  const due = dueAfter({ status: { in: ['sent', 'opened', 'parked'] }, expiresAt });
  return eachDue('remind of an invitation', due, ({ id }) => transaction((tx) => remind(tx, id)));
}

/** How many days the file of a list is kept, and a list whose columns nobody has said. */
export const fileDays = 30;

/** Forgets files of lists whose time is up, and the lists that are nothing but their file. Returns how many files. */
export async function forgetFiles(): Promise<number> {
  const before = after(now(), -days(fileDays));
  const left = await db.$executeRaw`delete from invitation_import where status = 'uploaded' and created_at < ${before}`;
  const { count } = await db.invitationImportFile.deleteMany({ where: { keptAt: { lt: before } } });
  return left + count;
}

const dueAfter = (where: Prisma.InvitationWhereInput) => (last: string | null) =>
  db.invitation.findMany({
    where: { AND: [where, last ? { id: { gt: last } } : {}] },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: batch,
  });

async function remind(tx: Tx, id: string): Promise<boolean> {
  const facts = await factsOf(tx, id, clock);
  const parted = facts.kind === 'customer' && !facts.pairStands;
  if (!facts.expiresAt || parted || facts.provider.status !== 'authorized') return false;
  // Whoever sent it has just reminded them: the clock's own letter may wait a day.
  if (facts.remindedAt && after(facts.remindedAt, days(1)) > now()) return false;
  const left = Math.ceil((facts.expiresAt.getTime() - now().getTime()) / days(1));
  const mark = reminderDays.filter((count) => left <= count).at(-1);
  const link = await findOpenLink(kinds[facts.kind].purpose, id);
  const factId = factOf(`${link?.id} runs out in ${mark}`);
  if (!mark || !link || (await tx.letter.findFirst({ where: { factId }, select: { id: true } }))) return false;
  await writeReminder(tx, facts, { factId, linkId: link.id });
  await tx.invitation.update({ where: { id }, data: { remindedAt: now() } });
  return true;
}

async function moved(event: InvitationEvent, id: string): Promise<boolean> {
  await transaction((tx) => move(tx, clock, event, id));
  return true;
}
