import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Member } from '@/lib/actor';
import { signAsProvider } from '@/lib/agreement/as-provider';
import { findInForce } from '@/lib/agreement/queries';
import { db } from '@/lib/db';
import { fileStore } from '@/lib/file-store/store';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';
import { provider } from './providers';

type Person = { firstName: string; lastName: string; title: string };
const dewi: Person = { firstName: 'Dewi', lastName: 'Lestari', title: 'Director' };

/** A provider of its own that has just signed, and the id of its copy. */
export async function signed({
  company,
  country,
  ...person
}: Partial<Person> & { company?: string; country?: string } = {}) {
  const by = await provider(country);
  const { organizationId, userId } = by;
  const [secondStepAt, expiresAt] = [new Date(), new Date(Date.now() + 3_600_000)];
  const session = { userId, method: 'password', secondStepAt, expiresAt };
  const member: Member = { ...by, sessionId: (await db.session.create({ data: session })).id };
  if (company) await db.organization.update({ where: { id: organizationId }, data: { name: company } });
  const agreement = await findInForce();
  if (!agreement) throw new Error('The template holds no agreement.');
  await signAsProvider(member, {
    ...{ agreementId: agreement.id, pdfSha256: agreement.pdfSha256, ...dewi, ...person, authority: 'yes' as const },
    ...{ locale: 'id', statement: 'Saya berwenang.' },
  });
  const { id: copyId } = await db.signedCopy.findFirstOrThrow({ where: { signature: { organizationId } } });
  return { member, copyId, agreement: await db.agreement.findUniqueOrThrow({ where: { id: agreement.id } }) };
}

/** The row of a copy. */
export function copyOf(id: string) {
  return db.signedCopy.findUniqueOrThrow({ where: { id }, include: { history: { orderBy: { version: 'asc' } } } });
}

/** The file of a sealed copy. */
export async function fileOfCopy(id: string): Promise<Buffer> {
  const file = await fileStore().read((await copyOf(id)).fileKey ?? '');
  if (!file) throw new Error('The copy has no file.');
  return buffer(file);
}

/** What pdfsig says of a PDF. */
export function pdfsig(pdf: Uint8Array): string {
  if (!which('pdfsig')) installFromDebian('poppler-utils');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'pdfsig-')), 'copy.pdf');
  writeFileSync(file, pdf);
  return spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).stdout;
}

/** What openssl finds in the seal: the names of its attributes, too. */
export function asn1Of(pdf: Buffer): string {
  const hex = /<([\da-f]{2000,})>/i.exec(pdf.toString('latin1'))?.[1] ?? '';
  return execFileSync('openssl', ['asn1parse', '-inform', 'DER'], {
    input: Buffer.from(hex, 'hex'),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
}

/** The same file with one thing wrong, each by its name. */
export function altered(pdf: Buffer): Record<string, Buffer> {
  const flipped = (at: number) => {
    const copy = Buffer.from(pdf);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  const seal = pdf.indexOf('/Contents <') + 60;
  return {
    'a byte at its beginning': flipped(700),
    'a byte in the middle': flipped(Math.floor(pdf.length / 3)),
    'a byte of the seal': flipped(seal),
    'the last byte cut off': pdf.subarray(0, -1),
    'its second half cut off': pdf.subarray(0, Math.floor(pdf.length / 2)),
    'something added': Buffer.concat([pdf, Buffer.from('\n')]),
  };
}
