import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { maskedName } from '@/lib/field/masked-name';
import { fullName } from '@/lib/field/person-name';
import type { AgreementKind } from './queries';

/** How it stands with what was signed: as it was, replaced by a later signature, or over with the company's part in the program. */
export type State = 'in_force' | 'replaced' | 'suspended' | 'ended';

/**
 * The sealed copy or the text that has this SHA-256, and how it stands today; null for any other file. Whoever has the file may read it, so
 * it says whose it is; the person's name is masked.
 */
export async function findGenuine(sha256: string) {
  const copy = await readCopy(sha256);
  if (copy) {
    const { level, sealedAt, certificate, signature } = copy;
    const sealedWith = certificate?.fingerprint ?? null;
    return { kind: 'copy' as const, level, sealedAt, sealedWith, ...(await saidOfCopy(signature)) };
  }
  const text = await db.agreement.findFirst({ where: { pdfSha256: sha256 }, omit: { pdf: true, text: true } });
  return text && { kind: 'text' as const, text, state: await stateOfText(text) };
}

export type Genuine = NonNullable<Awaited<ReturnType<typeof findGenuine>>>;

const withSignature = {
  certificate: { select: { fingerprint: true } },
  signature: {
    include: {
      agreement: { omit: { pdf: true, text: true } },
      organization: {
        select: {
          ...{ id: true, name: true, kind: true, closedAt: true },
          provider: { select: { status: true } },
          enrollments: { orderBy: { createdAt: 'desc' }, take: 1, select: { status: true } },
        },
      },
    },
  },
} as const;

type Signature = NonNullable<Awaited<ReturnType<typeof readCopy>>>['signature'];
const readCopy = (sha256: string) =>
  db.signedCopy.findUnique({ where: { sha256 }, include: withSignature, omit: { evidence: true } });

async function saidOfCopy({ agreement, organization, signedAt, ...signer }: Signature) {
  const kind = agreement.kind as AgreementKind;
  const later = await db.signature.findFirst({
    where: { organizationId: organization.id, agreement: { kind, effectiveFrom: { gt: agreement.effectiveFrom } } },
    orderBy: { signedAt: 'desc' },
    select: { signedAt: true, agreement: { select: { version: true } } },
  });
  const taking = partIn(organization);
  const state: State = taking === 'going_on' ? (later ? 'replaced' : 'in_force') : taking;
  const by = `${maskedName(fullName(signer))}, ${signer.title}`;
  return { agreement, company: organization.name, signedAt, by, state, later };
}

function partIn({
  closedAt,
  kind,
  provider,
  enrollments,
}: Signature['organization']): 'going_on' | 'suspended' | 'ended' {
  if (closedAt) return 'ended';
  if (kind === 'provider') return provider?.status === 'suspended' ? 'suspended' : 'going_on';
  const status = kind === 'reseller' ? enrollments[0]?.status : 'active';
  if (status === 'suspended') return 'suspended';
  return status === 'active' ? 'going_on' : 'ended';
}

/** How it stands with a text, whoever has signed it. */
export type TextState = 'announced' | 'in_force' | 'superseded' | 'withdrawn';

type Text = { kind: string; effectiveFrom: Date; withdrawnAt: Date | null };

async function stateOfText(text: Text): Promise<TextState> {
  if (text.withdrawnAt) return 'withdrawn';
  if (text.effectiveFrom > now()) return 'announced';
  const where = { kind: text.kind, withdrawnAt: null, effectiveFrom: { gt: text.effectiveFrom, lte: now() } };
  return (await db.agreement.findFirst({ where, select: { id: true } })) ? 'superseded' : 'in_force';
}
