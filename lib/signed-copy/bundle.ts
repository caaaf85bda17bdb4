import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Evidence } from './evidence';
import { evidenceJson, type SealedBy } from './evidence-json';

type Kept = {
  evidence: Evidence;
  copy: Omit<SealedBy, 'certificate'> & { file: Buffer; evidence: Uint8Array | null };
  certificate: SealedBy['certificate'] & { certificate: Uint8Array };
  readme: string;
};

/** Everything that proves a signature, in one ZIP with a program that checks it without this portal. The same bytes each time. */
export function bundleOf({ evidence, copy, certificate, readme }: Kept): Uint8Array<ArrayBuffer> {
  const der = Buffer.from(certificate.certificate)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n');
  const said = copy.evidence ?? evidenceJson(evidence, { ...copy, certificate }, { writtenAnew: true });
  const files = {
    'README.txt': strToU8(readme),
    'signed-copy.pdf': new Uint8Array(copy.file),
    'agreement.pdf': new Uint8Array(evidence.agreement.pdf),
    'evidence.json': new Uint8Array(said),
    'certificate.pem': strToU8(`-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`),
    'verify.mjs': program('verify.mjs'),
    'read-seal.mjs': program('read-seal.mjs'),
  };
  return zipSync(files, { mtime: asWritten(copy.sealedAt) });
}

function program(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.resolve(/* turbopackIgnore: true */ 'lib/signed-copy', name)));
}

// A ZIP has no zones: whoever unpacks it reads this as a clock of UTC would show it.
function asWritten(at: Date): Date {
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
}
