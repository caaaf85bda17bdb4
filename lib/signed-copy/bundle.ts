import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { env } from '@/lib/env';
import { fullName } from '@/lib/field/person-name';
import type { Evidence } from './evidence';

const names = {
  copy: 'signed-copy.pdf',
  agreement: 'agreement.pdf',
  certificate: 'certificate.pem',
  evidence: 'evidence.json',
  check: 'verify.mjs',
  readme: 'README.txt',
} as const;

type Kept = {
  evidence: Evidence;
  copy: { sha256: string; level: string; sealedAt: Date; file: Buffer };
  certificate: { fingerprint: string; subject: string; notBefore: Date; notAfter: Date; certificate: Uint8Array };
  readme: string;
};

/** Everything that proves a signature, in one ZIP with a program that checks it without this portal. The same bytes each time. */
export function bundleOf({ evidence, copy, certificate, readme }: Kept): Uint8Array<ArrayBuffer> {
  const { agreement } = evidence;
  const der = Buffer.from(certificate.certificate)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n');
  const said = {
    portal: env.APP_URL,
    checkAt: `${env.APP_URL}/verify?sha256=${copy.sha256}`,
    sealedCopy: { file: names.copy, sha256: copy.sha256, level: copy.level, sealedAt: copy.sealedAt },
    agreement: {
      ...{ file: names.agreement, sha256: agreement.pdfSha256, title: agreement.title, version: agreement.version },
      ...{ language: agreement.language, inForceFrom: agreement.effectiveFrom },
    },
    certificate: {
      ...{ file: names.certificate, sha256: certificate.fingerprint, subject: certificate.subject },
      ...{ notBefore: certificate.notBefore, notAfter: certificate.notAfter },
    },
    signature: signatureIn(evidence),
  };
  const files = {
    [names.readme]: strToU8(readme),
    [names.copy]: new Uint8Array(copy.file),
    [names.agreement]: new Uint8Array(agreement.pdf),
    [names.evidence]: strToU8(`${JSON.stringify(said, null, 2)}\n`),
    [names.certificate]: strToU8(`-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`),
    [names.check]: new Uint8Array(readFileSync(path.resolve(/* turbopackIgnore: true */ 'lib/signed-copy/verify.mjs'))),
  };
  return zipSync(files, { mtime: asWritten(copy.sealedAt) });
}

function signatureIn(evidence: Evidence) {
  const { company, organization, registrationId, partnerId, reference, statement, title, locale } = evidence;
  const { signedAt, ip, userAgent, translation, translationSha256, provenBy, provenAt, secondStep } = evidence;
  const by = evidence.delegation;
  const delegated = by && { by: fullName(by.askedBy), email: by.askedBy.email, at: by.askedAt };
  return {
    ...{
      company,
      workAccount: organization.name,
      country: organization.countryIso2,
      registrationId,
      partnerId,
      reference,
    },
    ...{ signer: fullName(evidence), title, statement, signedAt, ip, userAgent, locale },
    ...{ translation, translationSha256, provenBy, provenAt, secondStep, delegated },
  };
}

// A ZIP has no zones: whoever unpacks it reads this as a clock of UTC would show it.
function asWritten(at: Date): Date {
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
}
