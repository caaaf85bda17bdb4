import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import { db } from '@/lib/db';
import { bundleOf } from '@/lib/signed-copy/bundle';
import { readEvidence } from '@/lib/signed-copy/evidence';
import { mayKeep, openCopy } from '@/lib/signed-copy/queries';
import { sealCopy } from '@/lib/signed-copy/seal';
import { colleague } from '../support/people';
import { provider } from '../support/providers';
import { altered, fileOfCopy, signed } from '../support/signed-copies';

let folder: string;
let zip: Uint8Array;
let make: () => Promise<Uint8Array>;

beforeAll(async () => {
  const { copyId } = await signed({ firstName: 'Анна', lastName: 'Ли' });
  await sealCopy(copyId, evidencePage);
  const { signatureId, sha256, level, sealedAt, certificate } = await db.signedCopy.findUniqueOrThrow({
    where: { id: copyId },
    include: { certificate: true },
  });
  if (!sha256 || !level || !sealedAt || !certificate) throw new Error('The copy is not sealed.');
  const evidence = await readEvidence(db, signatureId);
  const file = await fileOfCopy(copyId);
  make = async () => bundleOf({ evidence, copy: { sha256, level, sealedAt, file }, certificate, readme: 'Read me.\n' });
  zip = await make();
  folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) writeFileSync(path.join(folder, name), bytes);
});

/** Nothing of the portal is there, and no package: the folder alone. */
function check(change?: (name: string, bytes: Buffer) => Buffer) {
  const alone = mkdtempSync(path.join(tmpdir(), 'alone-'));
  cpSync(folder, alone, { recursive: true });
  if (change)
    for (const name of Object.keys(unzipSync(zip))) {
      const file = path.join(alone, name);
      writeFileSync(file, change(name, readFileSync(file)));
    }
  const { status, stdout } = spawnSync(process.execPath, ['verify.mjs'], { cwd: alone, encoding: 'utf8' });
  return { status, stdout };
}

test('the ZIP is the same bytes each time, and holds all that proves the signature', async () => {
  expect(Buffer.from(await make()).equals(Buffer.from(zip))).toBe(true);
  expect(Object.keys(unzipSync(zip)).toSorted()).toEqual([
    ...['README.txt', 'agreement.pdf', 'certificate.pem', 'evidence.json', 'signed-copy.pdf', 'verify.mjs'],
  ]);
  const said = JSON.parse(readFileSync(path.join(folder, 'evidence.json'), 'utf8'));
  expect(said.signature).toMatchObject({ signer: 'Анна Ли', title: 'Director', statement: 'Saya berwenang.' });
});

test('its program says with Node alone that everything holds', () => {
  const { status, stdout } = check();
  expect(stdout).toContain('Everything holds.');
  expect(stdout).not.toContain('NOT');
  expect(status).toBe(0);
});

test('one byte changed, cut off or added in the copy, another text or another certificate: it says not, and ends with 1', () => {
  for (const [what, changed] of Object.entries(altered(readFileSync(path.join(folder, 'signed-copy.pdf'))))) {
    const { status, stdout } = check((name, bytes) => (name === 'signed-copy.pdf' ? changed : bytes));
    expect([what, status, stdout.includes('NOT ')]).toEqual([what, 1, true]);
  }
  const flip = (file: string) =>
    check((name, bytes) => (name === file ? Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')]) : bytes));
  expect(flip('agreement.pdf').status).toBe(1);
  expect(check((name, bytes) => (name === 'evidence.json' ? Buffer.from('{') : bytes)).status).toBe(1);
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
