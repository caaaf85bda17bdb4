import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import type { Place } from './about';

type News = { about: { name: string; place: Place }; text: string; factId: string };

/** Owes the colleagues a note names a letter with its text. */
export async function tellNamed(tx: Tx, by: Member, { about, text, factId }: News, ids: readonly string[]) {
  if (ids.length === 0) return;
  const { organizationId } = by;
  const writer = await tx.user.findUniqueOrThrow({ where: { id: by.userId } });
  const content = { company: about.name, by: fullName(writer), ...about.place, message: text };
  const readers = await tx.user.findMany({ where: { id: { in: [...ids] } }, select: { email: true, locale: true } });
  for (const { email: address, locale } of readers)
    await announce(tx, 'company-note-names-you', {
      factId,
      to: { party: 'user', address, locale, organizationId },
      content,
      by,
    });
}
