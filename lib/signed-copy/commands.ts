import type { Operator } from '@/lib/actor';
import { record } from '@/lib/audit';
import { db, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/refusal';
import { batch } from '@/lib/worker/each-due';
import { makeOwn } from './certificate';
import { hold } from './facts';
import { move } from './move';
import type { CertificateAsked, CopyAsked } from './schema';

/** Has one copy tried again at once. Refuses one that is sealed meanwhile. */
export async function retry(operator: Operator, { copyId, seen }: CopyAsked): Promise<void> {
  await transaction(async (tx) => move(tx, operator, 'retry', await hold(tx, copyId), { seen }));
}

/** The same for all that failed or wait for another try; the first 500 at once. Returns how many. */
export async function retryAll(operator: Operator): Promise<number> {
  const waiting = await db.signedCopy.findMany({
    where: { OR: [{ status: 'failed' }, { status: 'waiting', fault: { not: null } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: batch,
  });
  let count = 0;
  for (const { id } of waiting)
    await transaction(async (tx) => {
      const facts = await hold(tx, id);
      if (facts.status === 'sealed') return;
      await move(tx, operator, 'retry', facts);
      count++;
    });
  return count;
}

/** A new certificate of the portal's own, which seals from now on. `certificateId`: the one that was shown; of two presses one makes it. */
export async function renewCertificate(operator: Operator, { certificateId }: CertificateAsked): Promise<void> {
  if (env.SEAL_P12) throw Refusal.because('seal_from_settings');
  const made = await makeOwn(certificateId || null);
  if (!made) throw Refusal.movedOn('seal_certificate', certificateId || 'none');
  await transaction(async (tx) =>
    record(tx, operator, {
      action: 'seal_certificate.renew',
      subject: 'seal_certificate',
      subjectId: made,
      organizationId: null,
    }),
  );
}
