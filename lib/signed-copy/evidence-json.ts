import { createHash } from 'node:crypto';
import { env } from '@/lib/env';
import { fullName } from '@/lib/field/person-name';
import type { Evidence } from './evidence';

/** By what a copy is sealed, and when. */
export type SealedBy = {
  level: string;
  sealedAt: Date;
  certificate: { fingerprint: string; subject: string; notBefore: Date; notAfter: Date };
};

/**
 * The evidence as data, written when it is sealed and kept: the seal names it by its SHA-256. `writtenAnew`: for a copy of before that was
 * kept; it says so itself.
 */
export function evidenceJson(evidence: Evidence, by: SealedBy, { writtenAnew = false } = {}): Buffer<ArrayBuffer> {
  const { agreement } = evidence;
  const { fingerprint, subject, notBefore, notAfter } = by.certificate;
  const said = {
    ...(writtenAnew
      ? { writtenAnew: 'When it was downloaded, from what was known then: the seal does not name it.' }
      : {}),
    checkAt: `${env.APP_URL}/verify`,
    sealedCopy: { file: 'signed-copy.pdf', level: by.level, sealedAt: by.sealedAt },
    agreement: {
      ...{ file: 'agreement.pdf', sha256: agreement.pdfSha256, title: agreement.title, version: agreement.version },
      ...{ language: agreement.language, inForceFrom: agreement.effectiveFrom },
    },
    certificate: { file: 'certificate.pem', sha256: fingerprint, subject, notBefore, notAfter },
    signature: signatureIn(evidence),
  };
  return Buffer.from(`${JSON.stringify(said, null, 2)}\n`);
}

/** What the seal says in words, and which files it names; verify.mjs reads them there. */
export function reasonOf({ title, version, pdfSha256 }: Evidence['agreement'], evidence: Uint8Array): string {
  const sha256 = createHash('sha256').update(evidence).digest('hex');
  return `${title}, ${version}; agreement.pdf sha256:${pdfSha256}; evidence.json sha256:${sha256}`;
}

function signatureIn(evidence: Evidence) {
  const { company, organization, registrationId, partnerId, reference, statement, title, locale } = evidence;
  const { signedAt, ip, userAgent, translation, translationSha256, provenBy, provenAt, secondStep } = evidence;
  const by = evidence.delegation;
  const delegated = by && { by: fullName(by.askedBy), email: by.askedBy.email, at: by.askedAt };
  const { name: workAccount, countryIso2: country } = organization;
  return {
    ...{ company, workAccount, country, registrationId, partnerId, reference },
    ...{ signer: fullName(evidence), title, statement, signedAt, ip, userAgent, locale },
    ...{ translation, translationSha256, provenBy, provenAt, secondStep, delegated },
  };
}
