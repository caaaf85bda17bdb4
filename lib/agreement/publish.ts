import { createHash } from 'node:crypto';
import type { MustSign } from '@/generated/prisma/enums';
import type { Tx } from '@/lib/db';
import type { AgreementText, renderAgreement } from './pdf';
import type { AgreementKind } from './queries';

/** A convenience translation of a whole text: Markdown with the same parts. */
export type Translation = { language: string; title: string; text: string };

type Published = AgreementText & { kind: AgreementKind; mustSign?: MustSign };

/** Keeps a version for good: what is signed from now on is the SHA-256 of these very bytes. Returns its id. */
export function keepText(tx: Tx, text: Published, { pdf, sha256 }: Awaited<ReturnType<typeof renderAgreement>>) {
  const drawn = { pdf: new Uint8Array(pdf), pdfSha256: sha256 };
  const data = { ...text, effectiveFrom: new Date(text.effectiveFrom), ...drawn };
  return tx.agreement.create({ data, select: { id: true } });
}

/** Keeps what will stand beside it, unless something does already. */
export async function keepTranslation(
  tx: Tx,
  agreementId: string,
  { language, title, text }: Translation,
): Promise<void> {
  const textSha256 = createHash('sha256').update(text).digest('hex');
  await tx.agreementTranslation.createMany({
    data: { agreementId, language, title, text, textSha256 },
    skipDuplicates: true,
  });
}
