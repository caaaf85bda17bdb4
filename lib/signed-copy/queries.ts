import type { Readable } from 'node:stream';
import type { Member, Operator } from '@/lib/actor';
import { isGlobalAdmin } from '@/lib/conditions';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { fileStore } from '@/lib/file-store/store';
import { lookAtCertificate } from './certificate';
import { SealFault, saidOf } from './fault';

/** What a member may read of a signature of their organization and of its copy; null for any other. */
export function findSigned({ organizationId }: Member, signatureId: string) {
  return db.signature.findFirst({
    where: { id: signatureId, organizationId },
    include: {
      agreement: { omit: { pdf: true, text: true } },
      copy: { include: { certificate: { omit: { key: true } } } },
    },
  });
}

/** Who may have the file, which says from where somebody signed: Global admins, and whoever it was. */
export function mayKeep(member: Member, { userId }: { userId: string }): boolean {
  return member.userId === userId || isGlobalAdmin(member);
}

/** A sealed copy with its file, for whoever may have it; null for anybody else, and before it is sealed. */
export async function openCopy(member: Member, signatureId: string) {
  const signed = await findSigned(member, signatureId);
  const { copy } = signed ?? {};
  if (!signed || !mayKeep(member, signed) || copy?.status !== 'sealed' || !copy.fileKey) return null;
  const file: Readable | null = await fileStore().read(copy.fileKey);
  return file && { signed, copy, file };
}

/** Copies that were tried and are not sealed, the longest waiting first, and whether there are more than these. */
export async function listUnsealed(_: Operator) {
  const found = await db.signedCopy.findMany({
    where: { OR: [{ status: 'failed' }, { status: 'waiting', fault: { not: null } }] },
    orderBy: { id: 'asc' },
    take: most + 1,
    include: {
      signature: {
        select: { organization: { select: { name: true } }, agreement: { select: { title: true, version: true } } },
      },
    },
  });
  return { copies: found.slice(0, most), more: found.length > most };
}

const most = 50;

/** What seals now: its certificate, or why there is none that can be used; and whose time stamps it carries. */
export async function findSeal(_: Operator) {
  const stampedBy = env.SEAL_TSA_URL ? new URL(env.SEAL_TSA_URL).host : null;
  const lastStamped = await db.signedCopy.findFirst({
    where: { level: 'B-T' },
    orderBy: { id: 'desc' },
    select: { sealedAt: true },
  });
  const rest = { stampedBy, lastStampedAt: lastStamped?.sealedAt ?? null, own: !env.SEAL_P12 };
  const { certificate, fault } = await lookAtCertificate().catch((thrown: unknown) => ({
    certificate: null,
    fault: thrown instanceof SealFault ? thrown : new SealFault('other', saidOf(thrown)),
  }));
  return { ...rest, certificate, fault: fault && { fault: fault.fault, said: fault.said } };
}
