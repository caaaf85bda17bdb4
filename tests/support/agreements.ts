import { createHash } from 'node:crypto';
import type { MustSign } from '@/generated/prisma/enums';
import type { Accepted } from '@/lib/agreement-standing/accepted';
import { db } from '@/lib/db';

export const accepted: Accepted = { signed: true, before: true, needed: { version: '2026-11', day: '2026-11-01' } };
export const unsigned: Accepted = { ...accepted, signed: false, before: false };
export const outdated: Accepted = { ...accepted, signed: false, needed: { version: '2027-02', day: '2027-02-01' } };

/** A version of the partner agreement as the operator would have published it. Returns its id. */
export async function publish(
  version: string,
  effectiveFrom: Date,
  more: { mustSign?: MustSign; withdrawnAt?: Date; pdf?: string } = {},
): Promise<string> {
  const { pdf = version, ...rest } = more;
  const bytes = Buffer.from(`%PDF ${pdf}`);
  const { id } = await db.agreement.create({
    data: {
      ...{ kind: 'mpa', version, language: 'en', title: 'Mitra Partner Agreement', text: `1. ${version}` },
      ...{ pdf: bytes, pdfSha256: createHash('sha256').update(bytes).digest('hex'), effectiveFrom, ...rest },
    },
  });
  return id;
}

/** As somebody of the organization accepts a version, without its gates. */
export async function signedAs(organizationId: string, agreementId: string): Promise<void> {
  const { pdfSha256 } = await db.agreement.findUniqueOrThrow({ where: { id: agreementId } });
  const { userId } = await db.membership.findFirstOrThrow({ where: { organizationId } });
  const person = { firstName: 'Ayu', lastName: 'Sari', title: 'Director', statement: 'I may sign.', locale: 'en' };
  await db.signature.create({ data: { ...person, agreementId, organizationId, userId, pdfSha256, partnerId: '' } });
}
