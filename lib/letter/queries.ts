import type { LetterStatus } from '@/generated/prisma/enums';
import { db, pool, type Tx } from '@/lib/db';
import { zoneOf } from '@/lib/region/zones';
import type { Party } from './letters';
import { findKnown } from './reader';

/** A letter that still has to leave, the link in it, and what is known of its reader. Null when it left or died. */
export async function findOwed(id: string) {
  const letter = await db.letter.findFirst({ where: { id, status: 'queued' } });
  if (!letter) return null;
  const [link, reader, organization, known] = await Promise.all([
    letter.linkId ? db.oneTimeLink.findUnique({ where: { id: letter.linkId } }) : null,
    db.user.findUnique({ where: { email: letter.address }, select: { timeZone: true } }),
    letter.organizationId
      ? db.organization.findUnique({ where: { id: letter.organizationId }, select: { countryIso2: true } })
      : null,
    findKnown(letter),
  ]);
  const supposed = organization ? zoneOf(organization.countryIso2) : letter.zone;
  return { letter, link, zone: reader?.timeZone ?? supposed ?? 'UTC', ...known };
}

/** Whether a letter still has to leave, or has just left without its being written down. */
export async function isQueued(id: string): Promise<boolean> {
  return (await db.letter.findFirst({ where: { id, status: 'queued' }, select: { id: true } })) !== null;
}

export type LetterAbout = {
  name: string;
  factId: string;
  party: string;
  address: string;
  status: LetterStatus;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  bouncedAt: Date | null;
  bounce: string | null;
  heldUntil: Date | null;
  /** What somebody wrote in their own words. */
  message: string | null;
};

/** The letters about one invitation to these parties, the newest first: whatever they tell, reminders and questions too. */
export async function listLettersAbout(invitationId: string, parties: readonly Party[]): Promise<LetterAbout[]> {
  const { rows } = await pool.query<LetterAbout>({
    name: 'letters_about_invitation',
    text: `select name, fact_id as "factId", party, address, status, last_error as "lastError", created_at as "createdAt",
        sent_at as "sentAt", bounced_at as "bouncedAt", bounce, held_until as "heldUntil", content ->> 'message' as message
      from letter where content ->> 'invitationId' = $1 and party = any ($2::text[])
      order by created_at desc, name limit 500`,
    values: [invitationId, parties],
  });
  return rows;
}

/** The letters that tell these facts (history entries, links sent anew), the newest first, with how far each has come. */
export function listLettersOf(tx: Tx | typeof db, factIds: readonly string[]) {
  return tx.letter.findMany({
    where: { factId: { in: [...factIds] } },
    orderBy: [{ createdAt: 'desc' }, { party: 'asc' }],
    omit: { content: true },
  });
}
