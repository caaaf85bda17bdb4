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
        },
      },
    },
  });
  // The company as it was verified when it signed: it may be called otherwise by now.
  const approved = enrollment?.history.find(({ at }) => at <= signature.signedAt);
  const verified = enrollment?.profiles.find(
    ({ submittedAt }) => approved && submittedAt && submittedAt <= approved.at,
  );
  return {
    ...signature,
    company: verified?.legalName ?? signature.organization.name,
    registrationId: verified?.registrationId ?? null,
    reference: enrollment?.reference ?? null,
  };
}

export type Evidence = Awaited<ReturnType<typeof readEvidence>>;
