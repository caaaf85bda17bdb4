import type { Member } from '@/lib/actor';
import { acceptedOf } from '@/lib/agreement-standing/standing';
import { record } from '@/lib/audit';
import { type Delegated, demand, maySign } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { reasonsAsDelegate } from '@/lib/delegation/queries';
import { fullName } from '@/lib/field/person-name';
import type { AsShown } from '@/lib/form/as-shown';
import { tellAdmins } from '@/lib/organization/admins';
import { type Reason, Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { keepEvidence, needUnsigned } from './evidence';
import type { ProviderAcceptance } from './schema';

/** Why this member cannot accept for a provider: only a Global admin may, or whom one asked to. No enrollment is needed. Source: domain fact 10, row 28. */
export function reasonsAgainstProvider(member: Member, delegated: Delegated): Reason[] {
  return maySign(delegated, member);
}

/** Accepts the partner agreement for a provider: the same evidence as a reseller's, told to its Global admins. Until then it can invite nobody. */
export async function signAsProvider(member: Member, fields: ProviderAcceptance & AsShown): Promise<void> {
  await transaction(async (tx) => {
    const { name, location } = await holdProvider(tx, member);
    const delegated = await reasonsAsDelegate(tx, member, fields.agreementId);
    demand(maySign, { delegated }, member);
    const agreement = await needUnsigned(tx, member, fields);
    const partnerId = location?.partnerId ?? null;
    const factId = await keepEvidence(tx, member, agreement, { ...fields, enrollmentId: null, partnerId });
    const content = { company: name, signedBy: fullName(fields) };
    const { organizationId } = member;
    await tellAdmins(tx, 'provider-agreement-signed', { factId, organizationId, content, by: member });
  });
}

/** Somebody of the provider who may not accept asks those who may, by letter, while nothing is accepted yet. */
export async function askToSignAsProvider(member: Member): Promise<void> {
  const { organizationId } = member;
  await countTry('resend_letter', `ask-to-sign ${organizationId}`);
  await transaction(async (tx) => {
    const { name: company } = await holdProvider(tx, member);
    if ((await acceptedOf(tx, [organizationId]))(organizationId).signed)
      throw Refusal.because('agreement_already_signed', { cure: 'agreements' });
    const asker = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
    const factId = crypto.randomUUID();
    const content = { company, askedBy: fullName(asker) };
    await tellAdmins(tx, 'provider-please-sign', { factId, organizationId, content, by: member });
    await record(tx, member, {
      action: 'agreement.ask_to_sign',
      subject: 'provider',
      subjectId: organizationId,
      organizationId,
    });
  });
}

// Held, so that of two who accept at once one is told that it is done.
async function holdProvider(tx: Tx, { organizationId }: Member) {
  await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
  const organization = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    include: { location: { select: { partnerId: true } } },
  });
  if (organization.kind !== 'provider') throw Refusal.because('not_yours');
  return organization;
}
