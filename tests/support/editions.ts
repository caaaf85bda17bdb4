import { randomUUID } from 'node:crypto';
import type { Member, Operator } from '@/lib/actor';
import { acceptAgain } from '@/lib/agreement/re-sign';
import { after, days, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { publishEdition, saveEdition } from '@/lib/edition/commands';
import { type EditionFields, editionShape } from '@/lib/edition/schema';
import { dayOf } from '@/lib/reader/day';

/** What an operator types of a version: of partners, with a sentence of its own, in force in so many days. */
export function typed(more: Record<string, string> = {}, inDays = 40): EditionFields {
  return editionShape.parse({
    ...{ agreementKind: 'mpa', versionLabel: randomUUID().slice(0, 8), textTitle: 'Mitra Partner Agreement' },
    ...{ text: `## One\n\n1. We keep our word. ${randomUUID()}`, mustSign: 'everybody' },
    ...{ changes_en: 'Clause 1.1 is new.', changes_id: 'Ketentuan 1.1 baru.' },
    ...{ effectiveOn: dayOf(after(now(), days(inDays))), ...more },
  });
}

/** A version that was written and published. Returns the agreement it became, and the edition. */
export async function published(by: Operator, fields: EditionFields) {
  const { editionId } = await saveEdition(by, fields);
  await publishEdition(by, { editionId, seen: 1 });
  const edition = await db.edition.findUniqueOrThrow({ where: { id: editionId }, include: { agreement: true } });
  if (!edition.agreement) throw new Error('Nothing was published.');
  return { edition, agreement: edition.agreement };
}

/** A Global admin accepts a version for a company that has accepted one before. */
export function acceptsAgain(member: Member, { id, pdfSha256 }: { id: string; pdfSha256: string }): Promise<void> {
  const person = { firstName: 'Ayu', lastName: 'Sari', title: 'Director', authority: 'yes' } as const;
  return acceptAgain(member, { agreementId: id, pdfSha256, ...person, locale: 'id', statement: 'Saya berwenang.' });
}
