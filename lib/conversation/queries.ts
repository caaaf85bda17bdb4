import type { Prisma } from '@/generated/prisma/client';
import type { MessageSide } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { fullName } from '@/lib/field/person-name';
import { read } from './write';

/** A message as it is shown. `writer`: its author's name. `mine`: this reader's own words. */
export type Shown = {
  id: string;
  side: MessageSide;
  writer: string;
  mine: boolean;
  body: string;
  at: Date;
  readAt: Date | null;
  files: readonly AttachedFile[];
};

/** A file that came with a message. */
export type AttachedFile = Prisma.DocumentGetPayload<{ select: typeof shownOfFile }>;

const shownOfFile = {
  ...{ id: true, fileName: true, mediaType: true, bytes: true, pages: true, sha256: true },
  ...{ status: true, scan: true, scanAwayAt: true },
} as const;

/** How many are shown; of more, the newest. */
export const mostShown = 200;

/**
 * What was written about an enrollment, the newest last, for somebody who may read it. `sees`: whose side has seen it by this; null for a
 * look that is nobody's reading, such as that of a program that opens the links of letters.
 */
export async function listMessages(actor: Actor, enrollmentId: string, sees: MessageSide | null): Promise<Shown[]> {
  const rows = await db.message.findMany({
    where: { enrollmentId },
    orderBy: { number: 'desc' },
    take: mostShown,
    include: {
      user: { select: { firstName: true, lastName: true } },
      files: { select: shownOfFile, orderBy: { id: 'asc' } },
    },
  });
  if (sees && rows.some(({ side, readAt }) => side !== sees && !readAt)) await read(db, enrollmentId, sees);
  return rows.toReversed().map(({ id, side, user, userId, linkId, contactName, body, at, readAt, files }) => ({
    ...{ id, side, body, at, readAt, files },
    writer: user ? fullName(user) : (contactName ?? ''),
    mine: 'userId' in actor ? userId === actor.userId : actor.as === 'bearer' && linkId !== null,
  }));
}

/** The enrollment of an opened link, for its holder. */
export function findForWriter({ subjectId }: { subjectId: string }) {
  return factsOf(db, subjectId);
}
