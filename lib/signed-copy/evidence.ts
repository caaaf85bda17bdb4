import type { db, Tx } from '@/lib/db';

const foundRight = { state: 'finalized', submittedAt: { not: null } } as const;

/** All that a signature holds: whose, by whom, of which bytes, from where, and what was shown beside them. */
export async function readEvidence(tx: Tx | typeof db, signatureId: string) {
  const { enrollment, ...signature } = await tx.signature.findUniqueOrThrow({
    where: { id: signatureId },
    include: {
      agreement: { omit: { text: true } },
      organization: { select: { name: true, countryIso2: true } },
      delegation: {
        select: { askedAt: true, askedBy: { select: { firstName: true, lastName: true, email: true } } },
      },
      enrollment: {
        select: {
          ...{ reference: true, history: { where: { toStatus: 'qualified' }, orderBy: { at: 'desc' } } },
          profiles: { where: { AND: [foundRight] }, orderBy: { version: 'desc' } },
          changes: { where: { status: 'approved' }, select: { movedAt: true } },
        },
      },
    },
  });
  // The company as it was verified when it signed: it may be called otherwise by now.
  const found = [
    ...(enrollment?.history ?? []).map(({ at }) => at),
    ...(enrollment?.changes ?? []).map((one) => one.movedAt),
  ];
  const approvedAt = Math.max(...found.filter((at) => at <= signature.signedAt).map(Number));
  const verified = enrollment?.profiles.find(({ submittedAt }) => submittedAt && Number(submittedAt) <= approvedAt);
  return {
    ...signature,
    company: verified?.legalName ?? signature.organization.name,
    registrationId: verified?.registrationId ?? null,
    reference: enrollment?.reference ?? null,
  };
}

export type Evidence = Awaited<ReturnType<typeof readEvidence>>;
