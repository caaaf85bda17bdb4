import type { Member } from '@/lib/actor';
import { findAgreement } from '@/lib/agreement/queries';
import { partsOf } from '@/lib/agreement/text';
import { db } from '@/lib/db';
import { type Language, type Locale, usual } from '@/lib/locale';
import { changesBetween } from './differences';
import type { Changes } from './schema';

/** What changes for a company: in the operator's words, and against the version it accepted last. Null when there is no such version. */
export async function findChanges({ organizationId }: Member, agreementId: string, language: Locale) {
  const [agreement, edition, company] = await Promise.all([
    findAgreement(agreementId, language),
    db.edition.findUnique({ where: { agreementId }, select: { changes: true } }),
    db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { name: true } }),
  ]);
  if (agreement?.kind !== 'mpa' || agreement.withdrawnAt) return null;
  const before = await findAcceptedBefore(organizationId, agreement.effectiveFrom);
  if (!before) return null;
  const changes = (edition?.changes ?? {}) as Partial<Changes>;
  const said = changes[language as Language] ?? changes[usual] ?? null;
  return { agreement, before, company: company.name, said, parts: changesBetween(partsOf(before), partsOf(agreement)) };
}

function findAcceptedBefore(organizationId: string, day: Date) {
  return db.agreement.findFirst({
    where: { kind: 'mpa', withdrawnAt: null, effectiveFrom: { lt: day }, signatures: { some: { organizationId } } },
    orderBy: { effectiveFrom: 'desc' },
    omit: { pdf: true },
  });
}
