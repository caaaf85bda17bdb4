import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { momentOf } from '@/lib/letter/letters';
import { listOperators } from '@/lib/organization/staff';
import { batch, eachDue } from '@/lib/worker/each-due';
import { openSealer } from './certificate';
import { begin } from './move';
import { sealCopy, type Writer } from './seal';

/** How many copies one round makes at most: letters and clocks want their turn, too. */
const aRound = 10;

/** Seals what waits and is due, the longest due first. Returns how many. */
export async function sealWaiting(write: Writer): Promise<number> {
  const due = await db.signedCopy.findMany({
    where: { status: 'waiting', nextTryAt: { lte: now() } },
    select: { id: true },
    orderBy: { nextTryAt: 'asc' },
    take: aRound,
  });
  return eachDue(
    'seal a copy',
    async (last) => (last ? [] : due),
    ({ id }) => sealCopy(id, write),
  );
}

/** Owes a copy to signatures that have none, for they are older than the seal. Returns to how many. */
export function beginMissing(): Promise<number> {
  const due = (last: string | null) => db.$queryRaw<{ id: string; organizationId: string }[]>`
    select s.id, s.organization_id as "organizationId" from signature s
    where (${last}::uuid is null or s.id > ${last}::uuid)
      and not exists (select 1 from signed_copy c where c.signature_id = s.id)
    order by s.id limit ${batch}`;
  return eachDue('begin a signed copy', due, async ({ id, organizationId }) => {
    await transaction((tx) => begin(tx, clock, id, organizationId));
    return true;
  });
}

const warnings = [60, 14] as const;

/** Has a certificate to seal with, and tells the operators 60 and 14 days before it ends, each time once. Returns how many were told. */
export async function watchCertificate(): Promise<number> {
  const { certificate } = await openSealer();
  return transaction(async (tx) => {
    await tx.$queryRaw`select 1 from seal_certificate where id = ${certificate.id}::uuid for update`;
    const { subject, notAfter, warnedDays } = await tx.sealCertificate.findUniqueOrThrow({
      where: { id: certificate.id },
      omit: { key: true, certificate: true },
    });
    const due = warnings.findLast((left) => notAfter <= after(now(), days(left)));
    if (due === undefined || (warnedDays !== null && warnedDays <= due)) return 0;
    await tx.sealCertificate.update({ where: { id: certificate.id }, data: { warnedDays: due } });
    const left = Math.max(0, Math.ceil((notAfter.getTime() - now().getTime()) / days(1)));
    const content = { subject, endsAt: momentOf(notAfter), left };
    const [readers, factId] = [await listOperators(tx), crypto.randomUUID()];
    for (const { email: address, locale } of readers)
      await announce(tx, 'seal-certificate-ends', {
        ...{ factId, content, by: clock },
        to: { party: 'user', address, locale },
      });
    return readers.length;
  });
}
