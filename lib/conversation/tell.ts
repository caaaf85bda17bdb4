import { type Actor, clock } from '@/lib/actor';
import { after, days, hours, now } from '@/lib/clock';
import type { MessageSide, Tx } from '@/lib/db';
import { daysToAct, type Facts } from '@/lib/enrollment/needs';
import { fullName } from '@/lib/field/person-name';
import { Audience, announce } from '@/lib/letter/announce';
import { mint } from '@/lib/link/link';
import { usual } from '@/lib/locale';
import { listGlobalAdmins } from '@/lib/organization/admins';

/** A side is written to about a conversation once within this time at most; what comes meanwhile stands in the next letter. */
export const between = hours(1);

/**
 * Owes the other side the letter that quotes what `side` wrote and it was not told yet, unless one went to it within the hour: then the
 * clock owes it later. Of a case nobody has, no letter is written: the queue shows it. Returns whether one was owed.
 */
export async function tellIfDue(tx: Tx, facts: Facts, side: MessageSide, by: Actor = clock): Promise<boolean> {
  const { id: enrollmentId } = facts;
  const last = await tx.message.aggregate({ where: { enrollmentId, side }, _max: { toldAt: true } });
  if (last._max.toldAt && last._max.toldAt > after(now(), -between)) return false;
  const untold = await tx.message.findMany({
    where: { enrollmentId, side, toldAt: null, ...(side === 'company' ? { readAt: null } : {}) },
    orderBy: { number: 'asc' },
    include: { user: { select: { firstName: true, lastName: true } }, files: { select: { fileName: true } } },
  });
  const newest = untold.at(-1);
  if (!newest) return false;
  const message = untold.map(quoted).join('\n\n');
  const news = { company: facts.lastSent.company, reference: facts.reference, message };
  const letter = { factId: newest.id, content: news, by };
  if (side === 'reviewer') await tellCompany(tx, facts, letter);
  else {
    const name = newest.user ? fullName(newest.user) : (newest.contactName ?? '');
    if (!(await tellHolder(tx, enrollmentId, { ...letter, content: { ...news, by: name, id: enrollmentId } })))
      return false;
  }
  await tx.message.updateMany({ where: { id: { in: untold.map(({ id }) => id) } }, data: { toldAt: now() } });
  return true;
}

/** Words as they were written; files by their names. */
function quoted({ body, files }: { body: string; files: readonly { fileName: string }[] }): string {
  return [body, ...files.map(({ fileName }) => `[${fileName}]`)].filter(Boolean).join('\n');
}

type Letter<Content> = { factId: string; content: Content; by: Actor };
type News = { company: string; reference: string; message: string };

// The contact's address must be proven: until then it may be a stranger's, who learns nothing of what a company says.
async function tellCompany(tx: Tx, facts: Facts, letter: Letter<News>): Promise<void> {
  const { organizationId, id: subjectId } = facts;
  const admins = await listGlobalAdmins(tx, organizationId);
  const audience = new Audience();
  for (const { email: address, locale } of admins)
    if (audience.isNew(address))
      await announce(tx, 'message-from-reviewer', {
        ...letter,
        to: { party: 'admin', address, locale, organizationId },
      });
  const address = facts.lastSent.primaryContact?.email;
  if (!address || address !== facts.confirmedAddress || !audience.isNew(address)) return;
  const linkId = await mint(tx, { purpose: 'write_message', subjectId, address, lasts: days(daysToAct) });
  const to = { party: 'contact', address, locale: admins[0]?.locale ?? usual, organizationId } as const;
  await announce(tx, 'message-to-contact', { ...letter, to, linkId });
}

type ToHolder = News & { by: string; id: string };

async function tellHolder(tx: Tx, enrollmentId: string, letter: Letter<ToHolder>): Promise<boolean> {
  const claim = await tx.claim.findUnique({ where: { enrollmentId }, select: { userId: true } });
  const active = { id: claim?.userId ?? '', disabledAt: null };
  const holder = claim && (await tx.user.findFirst({ where: active, select: { email: true, locale: true } }));
  if (!holder) return false;
  const to = { party: 'user', address: holder.email, locale: holder.locale } as const;
  await announce(tx, 'message-from-company', { ...letter, to });
  return true;
}
