import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { bundleOf } from '@/lib/signed-copy/bundle';
import { needSealer } from '@/lib/signed-copy/certificate';
import { type Evidence, readEvidence } from '@/lib/signed-copy/evidence';
import { reasonOf } from '@/lib/signed-copy/evidence-json';
import { sealPdf } from '@/lib/signed-copy/pades';
import { mayKeep, openCopy } from '@/lib/signed-copy/queries';
import { readSeal } from '@/lib/signed-copy/read-seal.mjs';
import { sealCopy } from '@/lib/signed-copy/seal';
import { colleague } from '../support/people';
import { provider } from '../support/providers';
import { altered, fileOfCopy, signed } from '../support/signed-copies';

let folder: string;
let zip: Uint8Array;
let make: (of?: { file?: Buffer; evidence?: null }) => Promise<Uint8Array>;
let certificateOf: string;

beforeAll(async () => {
  const { copyId } = await signed({ firstName: 'Анна', lastName: 'Ли' });
  await sealCopy(copyId, evidencePage);
  const {
    signatureId,
    level,
    sealedAt,
    certificate,
    evidence: kept,
  } = await db.signedCopy.findUniqueOrThrow({
    where: { id: copyId },
    include: { certificate: true },
  });
  if (!level || !sealedAt || !certificate) throw new Error('The copy is not sealed.');
  const file = await fileOfCopy(copyId);
  make = async (of = {}) => {
    const evidence = await readEvidence(db, signatureId);
    return bundleOf({
      evidence,
      copy: { level, sealedAt, file, evidence: kept, ...of },
      certificate,
      readme: 'Read me.\n',
    });
  };
  zip = await make();
  certificateOf = certificate.fingerprint;
  folder = unpacked(zip);
});

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

/** With one byte in the middle changed. */
function flipped(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

function unpacked(one: Uint8Array): string {
  const into = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  for (const [name, bytes] of Object.entries(unzipSync(one))) writeFileSync(path.join(into, name), bytes);
  return into;
}

const run = (cwd: string, program = 'verify.mjs') => spawnSync(process.execPath, [program], { cwd, encoding: 'utf8' });

/** Nothing of the portal is there, and no package: the folder alone. */
function check(change?: (name: string, bytes: Buffer) => Buffer) {
  const alone = mkdtempSync(path.join(tmpdir(), 'alone-'));
  cpSync(folder, alone, { recursive: true });
  if (change)
    for (const name of Object.keys(unzipSync(zip))) {
      const file = path.join(alone, name);
      writeFileSync(file, change(name, readFileSync(file)));
    }
  return run(alone);
}

test('the ZIP is the same bytes each time, whoever is called otherwise since, and holds all that proves the signature', async () => {
  const { organizationId } = await db.signature.findFirstOrThrow({ where: { firstName: 'Анна' } });
  await db.organization.update({ where: { id: organizationId }, data: { name: 'PT Nama Baru' } });
  expect(Buffer.from(await make()).equals(Buffer.from(zip))).toBe(true);
  expect(Object.keys(unzipSync(zip)).toSorted()).toEqual([
    ...['README.txt', 'agreement.pdf', 'certificate.pem', 'evidence.json'],
    ...['read-seal.mjs', 'signed-copy.pdf', 'verify.mjs'],
  ]);
  const said = JSON.parse(readFileSync(path.join(folder, 'evidence.json'), 'utf8'));
  expect(said.signature).toMatchObject({ signer: 'Анна Ли', title: 'Director', statement: 'Saya berwenang.' });
});

test('its program says with Node alone that everything holds', () => {
  const { status, stdout } = check();
  expect(stdout).toContain('Everything holds.');
  expect(stdout).not.toContain('NOT');
  expect(status).toBe(0);
  // Whose the certificate is, it cannot know: it says so, and what to compare.
  expect(stdout).toContain('WHOSE SEAL IT IS, these files cannot tell');
  expect(stdout).toContain(certificateOf);
});

test('it checks as well when it is started through a symbolic link', () => {
  const link = path.join(mkdtempSync(path.join(tmpdir(), 'link-')), 'check.mjs');
  symlinkSync(path.join(folder, 'verify.mjs'), link);
  expect(run(tmpdir(), link).stdout).toContain('Everything holds.');
});

test('a copy sealed before its evidence was kept: evidence.json says so, and the program vouches for nothing the seal does not name', async () => {
  const { sealer } = await needSealer();
  const how = { sealer, stampedBy: undefined, reason: 'Perjanjian, 1', at: now() };
  const { pdf } = await sealPdf(new Uint8Array(readFileSync(path.join(folder, 'agreement.pdf'))), how);
  const old = unpacked(await make({ file: pdf, evidence: null }));
  expect(readFileSync(path.join(old, 'evidence.json'), 'utf8')).toContain('the seal does not name it');
  const { status, stdout } = run(old);
  expect([status, stdout.match(/does not name (agreement\.pdf|evidence\.json)/g)?.length]).toEqual([1, 2]);
});

test('a title in any letters hides no name of the seal', async () => {
  const { sealer } = await needSealer();
  const agreement = { title: 'Соглашение (2) ’<a>', version: '1', pdfSha256: 'a'.repeat(64) } as Evidence['agreement'];
  const reason = reasonOf(agreement, Buffer.from('{}'));
  const file = new Uint8Array(readFileSync(path.join(folder, 'agreement.pdf')));
  for (const said of [reason, reason.replace('Соглашение', 'Contract').replace('’', '')]) {
    const { pdf } = await sealPdf(file, { sealer, stampedBy: undefined, reason: said, at: now() });
    expect(readSeal(pdf).names).toEqual({ 'agreement.pdf': 'a'.repeat(64), 'evidence.json': sha256Of('{}') });
  }
});

test('one byte changed, cut off or added in the copy, another text or another certificate: it says not, and ends with 1', () => {
  for (const [what, changed] of Object.entries(altered(readFileSync(path.join(folder, 'signed-copy.pdf'))))) {
    const { status, stdout } = check((name, bytes) => (name === 'signed-copy.pdf' ? changed : bytes));
    expect([what, status, stdout.includes('NOT ')]).toEqual([what, 1, true]);
  }
  for (const file of ['agreement.pdf', 'evidence.json', 'certificate.pem']) {
    const { status, stdout } = check((name, bytes) => (name === file ? flipped(bytes) : bytes));
    expect([file, status, stdout.includes('NOT ')]).toEqual([file, 1, true]);
  }
});

test('the file is for Global admins and for whoever signed; others of the company, and others, do not get it', async () => {
  const { member, copyId } = await signed();
  await sealCopy(copyId, evidencePage);
  const { signatureId } = await db.signedCopy.findUniqueOrThrow({ where: { id: copyId } });
  expect(await openCopy(member, signatureId)).not.toBeNull();
  expect(await openCopy(await colleague(member, ['sales_agent']), signatureId)).toBeNull();
  expect(await openCopy(await provider(), signatureId)).toBeNull();
  expect(mayKeep({ ...member, roles: [] }, { userId: member.userId })).toBe(true);
});
