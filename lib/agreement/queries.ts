import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { stillBinds } from '@/lib/conditions';
import { db, type Tx } from '@/lib/db';
import type { Locale } from '@/lib/locale';
import { listGlobalAdmins } from '@/lib/organization/admins';

/** `mpa`: a partner's. `mca`: a customer's. Source: domain facts 4 and 7.6. */
export type AgreementKind = 'mpa' | 'mca';

/** The agreement in force: the newest version whose day has come. Source: domain fact 4. */
export function findInForce(tx: Tx | typeof db = db, kind: AgreementKind = 'mpa') {
  return tx.agreement.findFirst({
    where: { kind, withdrawnAt: null, effectiveFrom: { lte: now() } },
    orderBy: { effectiveFrom: 'desc' },
    omit: { pdf: true },
  });
}

/** The agreement in force and every one the reader's organization accepted, the newest first, each with its signature. */
export async function listAgreements(member: Member) {
  const { organizationId } = member;
  const inForce = await findInForce();
  return db.agreement.findMany({
    where: { OR: [{ id: { in: inForce ? [inForce.id] : [] } }, { signatures: { some: { organizationId } } }] },
    orderBy: { effectiveFrom: 'desc' },
    omit: { pdf: true, text: true },
    include: {
      signatures: {
        where: { organizationId },
        take: 1,
        include: {
          copy: copyShown,
          delegation: { select: { askedBy: { select: { firstName: true, lastName: true } } } },
        },
      },
    },
  });
}

const copyShown = { select: { status: true, fault: true, sha256: true } } as const;

/** One version with its text, and its translation into the reader's language where it has one; null when there is none by this id. */
export function findAgreement(id: string, language: Locale) {
  if (!isId(id)) return null;
  return db.agreement.findUnique({ where: { id }, omit: { pdf: true }, include: besideIn(language) });
}

/** What stands beside a text for a reader of this language, in `translations`. */
const besideIn = (language: Locale) => ({ translations: { where: { language } } }) as const;

/** The translation that stands beside a version for a reader of this language, as evidence names it; null when none does. */
export function findShownBeside(tx: Tx, agreementId: string, language: string) {
  const key = { agreementId_language: { agreementId, language } };
  return tx.agreementTranslation.findUnique({ where: key, select: { language: true, textSha256: true } });
}

/** The bytes of an agreement's PDF, exactly those whose hash a signature holds. Null when there is no such agreement. */
export function findPdf(id: string) {
  if (!isId(id)) return null;
  const select = { pdf: true, title: true, version: true, pdfSha256: true } as const;
  return db.agreement.findUnique({ where: { id }, select });
}

/** Who signed the newest version the reader's organization accepted, and which; null before anybody did. */
export async function findLatestSignature({ organizationId }: Member) {
  const { latest } = await agreementStandingOf(db, organizationId);
  if (!latest) return null;
  return db.signature.findFirst({
    where: { agreementId: latest.id, organizationId, ...stillBinds() },
    include: { agreement: { omit: { pdf: true, text: true } }, copy: copyShown },
  });
}

/** Whether an organization has accepted a version of the customer agreement. */
export async function hasAcceptedAsCustomer(tx: Tx | typeof db, organizationId: string): Promise<boolean> {
  const where = { organizationId, agreement: { kind: 'mca' } };
  return (await tx.signature.findFirst({ where, select: { id: true } })) !== null;
}

/** The text of the customer agreement in force, with its translation into the reader's language where it has one. */
export async function findCustomerAgreement(language: Locale) {
  const inForce = await findInForce(db, 'mca');
  return inForce && findAgreement(inForce.id, language);
}

/** Its PDF; null when there is none. */
export async function findCustomerPdf() {
  const inForce = await findInForce(db, 'mca');
  return inForce && findPdf(inForce.id);
}

/** The customer agreement an organization would accept now; null for one that has accepted one. */
export async function findForCustomer(organizationId: string) {
  return (await hasAcceptedAsCustomer(db, organizationId)) ? null : findInForce(db, 'mca');
}

/** What an organization accepted as a customer, the newest first, each with its signed copy. */
export function listAcceptedAsCustomer({ organizationId }: Member) {
  return db.signature.findMany({
    where: { organizationId, agreement: { kind: 'mca' } },
    orderBy: { signedAt: 'desc' },
    include: { agreement: { select: { title: true, version: true } }, copy: copyShown },
  });
}

/** Who could sign: the Global admins of the reader's organization. */
export function listSigners({ organizationId }: Member) {
  return listGlobalAdmins(db, organizationId);
}

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
