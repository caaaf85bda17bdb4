import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { maskedName } from '@/lib/field/masked-name';
import { fullName } from '@/lib/field/person-name';

/**
 * How it stands with what was signed: its day is to come or never came, it is as it was, replaced by a later signature, or over with the
 * company's part in the program.
 */
export type State = 'announced' | 'in_force' | 'replaced' | 'suspended' | 'ended' | 'withdrawn';

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
  return text && { kind: 'text' as const, text, ...(await stateOfText(text)) };
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
  const text = await stateOfText(agreement);
  const later = await db.signature.findFirst({
    where: { organizationId: organization.id, agreement: laterThan(agreement) },
    orderBy: { agreement: { effectiveFrom: 'desc' } },
    select: { signedAt: true, agreement: { select: { version: true } } },
  });
  const state = stateOfSigned(text.state, partIn(organization), later !== null);
  const by = `${maskedName(fullName(signer))}, ${signer.title}`;
  return { agreement, company: organization.name, signedAt, by, state, later, text };
}

// A text that was taken back never came into force, whatever became of the company; one whose day is to come replaces nothing.
function stateOfSigned(text: TextState, taking: ReturnType<typeof partIn>, replaced: boolean): State {
  if (text === 'withdrawn') return text;
  if (taking !== 'going_on') return taking;
  if (text === 'announced') return text;
  return replaced ? 'replaced' : 'in_force';
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

/** The versions that came into force after this one, and not those whose day is to come or that were taken back. */
function laterThan({ kind, effectiveFrom }: Text) {
  return { kind, withdrawnAt: null, effectiveFrom: { gt: effectiveFrom, lte: now() } };
}

// `since`: the day on which the next version came into force, for one that is superseded.
async function stateOfText(text: Text): Promise<{ state: TextState; since: Date | null }> {
  if (text.withdrawnAt) return { state: 'withdrawn', since: null };
  if (text.effectiveFrom > now()) return { state: 'announced', since: null };
  const next = await db.agreement.findFirst({
    where: laterThan(text),
    orderBy: { effectiveFrom: 'asc' },
    select: { effectiveFrom: true },
  });
  return { state: next ? 'superseded' : 'in_force', since: next?.effectiveFrom ?? null };
}
