import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { AsShown } from '@/lib/form/as-shown';
import { Refusal } from '@/lib/refusal';

/** The words that are ticked before answers are sent in. A changed word, in any language, is a new version. */
export const declarationVersion = '2026-11';

/**
 * Keeps what was declared beside the entry of the history that sent the answers in, which says who and when; their name is kept as they
 * are called then. A sentence in that story.
 */
export async function keepDeclaration(
  tx: Tx,
  { userId }: Member,
  { eventId, enrollmentId, locale, statement }: AsShown & { eventId: string; enrollmentId: string },
): Promise<void> {
  const { id: profileId } = await tx.companyProfile.findFirstOrThrow({
    where: { enrollmentId, state: { not: 'draft' } },
    orderBy: { version: 'desc' },
    select: { id: true },
  });
  const { firstName, lastName } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  await tx.declaration.create({
    data: { eventId, profileId, firstName, lastName, version: declarationVersion, locale, statement },
  });
}

/** A direct partner says before that it knows: becoming an indirect reseller, too, is never undone. Source: domain fact 1.1. */
export function needIrreversible(directPartner: boolean, { irreversible }: { irreversible?: 'yes' | undefined }): void {
  if (directPartner && !irreversible) throw Refusal.because('must_be_ticked', { field: 'irreversible' });
}
