import type { Member } from '@/lib/actor';
import { agreementStandingOf, nextVersionOf } from '@/lib/agreement-standing/standing';
import { demand, maySign, stillBinds } from '@/lib/conditions';
import { db, transaction } from '@/lib/db';
import { reasonsAsDelegate } from '@/lib/delegation/queries';
import { fullName } from '@/lib/field/person-name';
import type { AsShown } from '@/lib/form/as-shown';
import { momentOf } from '@/lib/letter/letters';
import { tellAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { keepEvidence } from './evidence';
import type { ProviderAcceptance } from './schema';

/**
 * Accepts a newer version for an organization that has accepted one before, from the day it is announced: the same evidence as the first
 * time, and nothing else moves. Refuses any other version than the next one it has to accept, and a text other than was shown.
 */
export async function acceptAgain(member: Member, fields: ProviderAcceptance & AsShown): Promise<void> {
  const { organizationId } = member;
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
    const { agreementId: id } = fields;
    demand(maySign, { delegated: await reasonsAsDelegate(tx, member, id) }, member);
    const accepted = { agreementId: id, organizationId, ...stillBinds() };
    if (await tx.signature.findFirst({ where: accepted, select: { id: true } }))
      throw Refusal.because('agreement_already_signed', { cure: 'agreements' });
    // Who takes it back waits for this signature, or is read by it.
    const stands = await tx.$queryRaw<unknown[]>`
      select 1 from agreement where id = ${id}::uuid and withdrawn_at is null for share`;
    if (stands.length === 0) throw otherVersion();
    const standing = await agreementStandingOf(tx, organizationId);
    if (!standing.latest || nextVersionOf(standing)?.id !== id) throw otherVersion();
    const agreement = await tx.agreement.findUniqueOrThrow({ where: { id }, omit: { pdf: true } });
    if (agreement.pdfSha256 !== fields.pdfSha256) throw otherVersion();
    const { name: company, location } = await tx.organization.findUniqueOrThrow({
      where: { id: organizationId },
      include: { location: { select: { partnerId: true } } },
    });
    const before = await tx.signature.findFirst({
      where: { organizationId, agreement: { kind: 'mpa' }, ...stillBinds() },
      orderBy: { signedAt: 'desc' },
      select: { enrollmentId: true },
    });
    const kept = { enrollmentId: before?.enrollmentId ?? null, partnerId: location?.partnerId ?? null };
    const factId = await keepEvidence(tx, member, agreement, { ...fields, ...kept });
    const { title, version, effectiveFrom } = agreement;
    const content = {
      company,
      title,
      version,
      signedBy: fullName(fields),
      from: momentOf(effectiveFrom),
    };
    await tellAdmins(tx, 'agreement-version-accepted', { factId, organizationId, content, by: member });
  });
}

const otherVersion = () => Refusal.because('agreement_other_version', { cure: 'agreements' });

/** What is known of whoever accepted last, so that they need not type it again. */
export function findTitleBefore({ organizationId, userId }: Member) {
  return db.signature.findFirst({
    where: { organizationId, userId },
    orderBy: { signedAt: 'desc' },
    select: { title: true, firstName: true, lastName: true },
  });
}
