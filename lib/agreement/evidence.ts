import type { Member } from '@/lib/actor';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { isGlobalAdmin, stillBinds } from '@/lib/conditions';
import type { Tx } from '@/lib/db';
import { settle } from '@/lib/delegation/commands';
import type { AsShown } from '@/lib/form/as-shown';
import { findProof } from '@/lib/organization/proof';
import { recordRoles } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { settle as settleRequests } from '@/lib/role-request/settle';
import { begin } from '@/lib/signed-copy/move';
import { type AgreementKind, findInForce, findShownBeside } from './queries';
import type { ProviderAcceptance } from './schema';

type InForce = NonNullable<Awaited<ReturnType<typeof findInForce>>>;

/** The text in force, when it is the one that was shown and the first the organization accepts: a newer one is accepted where what changes is read. Refuses anything else. */
export async function needUnsigned(
  tx: Tx,
  { organizationId }: Member,
  shown: { agreementId: string; pdfSha256: string },
  kind: AgreementKind = 'mpa',
): Promise<InForce> {
  const agreement = await findInForce(tx, kind);
  if (agreement?.id !== shown.agreementId || agreement.pdfSha256 !== shown.pdfSha256)
    throw Refusal.because('agreement_other_version', { cure: 'agreements' });
  const key = { agreementId: agreement.id, organizationId };
  if (await tx.signature.findFirst({ where: { ...key, ...stillBinds() }, select: { id: true } }))
    throw Refusal.because('agreement_already_signed', { cure: 'agreements' });
  if (kind === 'mpa' && (await agreementStandingOf(tx, organizationId)).latest)
    throw Refusal.because('agreement_other_version', { cure: 'agreements' });
  return agreement;
}

type Accepted = ProviderAcceptance & AsShown & { enrollmentId: string | null; partnerId: string | null };

/** Keeps who accepted which bytes, as what, from where, in which words, by what proof; owes them their signed copy; and adds them to the Admin agents if they wished. Returns its id. */
export async function keepEvidence(tx: Tx, member: Member, agreement: InForce, accepted: Accepted): Promise<string> {
  const { firstName, lastName, title, statement, locale, enrollmentId } = accepted;
  const { pdfSha256 } = agreement;
  const { organizationId, userId } = member;
  const partnerId = accepted.partnerId ?? '';
  const delegationId = await settle(tx, member, agreement.id);
  const evidence = { firstName, lastName, title, statement, locale, pdfSha256, partnerId, delegationId };
  const { ip, userAgent } = member.from;
  const proof = await findProof(tx, member);
  const beside = await findShownBeside(tx, agreement.id, locale);
  const { id } = await tx.signature.create({
    data: {
      ...evidence,
      ...proof,
      agreementId: agreement.id,
      organizationId,
      enrollmentId,
      userId,
      ip,
      userAgent,
      translation: beside?.language ?? null,
      translationSha256: beside?.textSha256 ?? null,
      signedAt: now(),
    },
  });
  await record(tx, member, {
    action: 'agreement.sign',
    subject: 'signature',
    subjectId: id,
    organizationId,
    after: { version: agreement.version, ...evidence, ...(beside && { translation: beside.textSha256 }) },
  });
  await begin(tx, member, id, organizationId);
  if (accepted.addAdminAgent && isGlobalAdmin(member)) await becomeAdminAgent(tx, member);
  return id;
}

// "Add me to admin agents", ticked on the acceptance page; Global admin alone is not Admin agent. Source: seed step 8.
async function becomeAdminAgent(tx: Tx, member: Member): Promise<void> {
  const key = { userId_organizationId: { userId: member.userId, organizationId: member.organizationId } };
  const membership = await tx.membership.findUniqueOrThrow({ where: key });
  if (membership.roles.includes('admin_agent')) return;
  const roles = [...membership.roles, 'admin_agent' as const];
  await tx.membership.update({ where: key, data: { roles, version: { increment: 1 } } });
  await settleRequests(tx, member, member, roles);
  await recordRoles(tx, member, membership, roles);
}
