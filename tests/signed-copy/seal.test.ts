import { rm } from 'node:fs/promises';
import { PDF } from '@libpdf/core';
import { afterEach, expect, test, vi } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import { after, days, freeze, hours, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { StoreAway } from '@/lib/file-store/faults';
import * as stores from '@/lib/file-store/store';
import { makeOwn } from '@/lib/signed-copy/certificate';
import { beginMissing, sealWaiting, watchCertificate } from '@/lib/signed-copy/clock';
import { retry, retryAll } from '@/lib/signed-copy/commands';
import { readSeal } from '@/lib/signed-copy/read-seal.mjs';
import { sealCopy } from '@/lib/signed-copy/seal';
import { textOf } from '../support/pdf-text';
import { refusalOf } from '../support/people';
import { operator } from '../support/providers';
import { altered, asn1Of, copyOf, fileOfCopy, pdfsig, signed } from '../support/signed-copies';

const seal = (id: string) => sealCopy(id, evidencePage);

afterEach(() => freeze(null));

test('who signs is owed a copy at once; a job seals it, pdfsig calls it valid, and its people are told once each', async () => {
  const { copyId, member, agreement } = await signed();
  expect(await copyOf(copyId)).toMatchObject({ status: 'waiting', sha256: null });
  const jobs = await db.$queryRaw<unknown[]>`
    select 1 from graphile_worker._private_jobs where payload ->> 'copyId' = ${copyId}`;
  expect(jobs).toHaveLength(1);
  expect(await seal(copyId)).toBe(true);
  const pdf = await fileOfCopy(copyId);
  expect(await copyOf(copyId)).toMatchObject({
    ...{ status: 'sealed', level: 'B-B', bytes: pdf.length, fault: null, sha256: readSeal(pdf).sha256 },
    history: [{ event: 'begin' }, { event: 'seal', actedAs: 'clock' }],
  });
  const said = pdfsig(pdf);
  expect(said).toContain('Signature is Valid');
  expect(said).toContain('Total document signed');
  expect(said).toContain('ETSI.CAdES.detached');
  expect(readSeal(pdf)).toMatchObject({ problems: [], level: 'B-B', subject: 'CN=Mitra at localhost:3000' });
  expect(asn1Of(pdf)).not.toContain('timeStampToken');
  const { organizationId } = member;
  expect(await db.letter.count({ where: { organizationId, name: 'signed-copy-ready' } })).toBe(1);
  const text = await PDF.load(new Uint8Array(agreement.pdf));
  expect((await PDF.load(new Uint8Array(pdf))).getPageCount()).toBeGreaterThan(text.getPageCount());
});

test('the evidence names everything of the signature, in English and in the language it was signed in', async () => {
  const { copyId, member, agreement } = await signed();
  await seal(copyId);
  const text = textOf(await fileOfCopy(copyId), 'layout').replace(/\s+/g, ' ');
  const signature = await db.signature.findFirstOrThrow({ where: { organizationId: member.organizationId } });
  for (const part of [
    ...['Dewi Lestari', 'Director', 'Saya berwenang.', agreement.version, signature.signedAt.toISOString()],
    ...[
      member.from.ip ?? '',
      'Accepted by',
      'Disetujui oleh',
      'Password and second step',
      'Asia/Jakarta',
      'http://localhost:3000/verify',
    ],
    ...['not a qualified electronic signature', 'bukan tanda tangan elektronik tersertifikasi'],
  ])
    expect(text).toContain(part);
  expect(text.replaceAll(' ', '')).toContain(agreement.pdfSha256);
});

test('a screen reader goes on from the agreement to the evidence: both trees of tags are one', async () => {
  const { copyId, agreement } = await signed();
  await seal(copyId);
  const [copy, text] = [await fileOfCopy(copyId), agreement.pdf].map((pdf) => Buffer.from(pdf).toString('latin1'));
  const tagged = (source: string | undefined, tag: string) =>
    source?.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length ?? 0;
  expect([tagged(copy, 'H1'), tagged(copy, 'H2') - tagged(text, 'H2')]).toEqual([2, 4]);
  const pages = (await PDF.load(new Uint8Array(await fileOfCopy(copyId)))).getPageCount();
  expect(copy).toContain(`/ParentTreeNextKey ${pages}`);
  expect(copy).toContain(`/StructParents ${pages - 1}`);
});

test('one byte changed, cut off or added: neither our own check nor pdfsig calls it valid', async () => {
  const { copyId } = await signed();
  await seal(copyId);
  const pdf = await fileOfCopy(copyId);
  for (const [what, changed] of Object.entries(altered(pdf))) {
    expect(readSeal(changed).problems, what).not.toEqual([]);
    const said = pdfsig(changed);
    expect(said.includes('Signature is Valid') && said.includes('Total document signed'), what).toBe(false);
  }
  const added = altered(pdf)['something added'] ?? pdf;
  expect(readSeal(added).problems).toEqual(['The seal does not cover the whole file: something was cut off or added.']);
  const opened = await PDF.load(new Uint8Array(pdf));
  opened.setTitle('Saved again');
  const saved = await opened.save();
  expect(readSeal(Buffer.from(saved)).problems).not.toEqual([]);
  expect(pdfsig(saved)).not.toContain('Signature is Valid');
});

test('of many who seal at once one does: one file, one entry, one letter', async () => {
  const { copyId, member } = await signed();
  const done = await Promise.all(Array.from({ length: 6 }, () => seal(copyId)));
  expect(done.filter(Boolean)).toHaveLength(1);
  expect((await copyOf(copyId)).history).toHaveLength(2);
  const { organizationId } = member;
  expect(await db.letter.count({ where: { organizationId, name: 'signed-copy-ready' } })).toBe(1);
});

test('a try that ended midway leaves nothing behind: the next, once its turn is over, takes it away and makes the one copy', async () => {
  const { copyId } = await signed();
  const at = now();
  freeze(at);
  const [store, left] = [stores.fileStore(), `left-${copyId}`];
  await store.put(left, { path: 'package.json', bytes: 1, type: 'application/pdf' });
  const data = { fileKey: left, tries: 1, nextTryAt: after(at, minutes(5)) };
  await db.signedCopy.update({ where: { id: copyId }, data });
  expect(await seal(copyId)).toBe(false);
  freeze(after(at, minutes(6)));
  const away = vi.spyOn(stores, 'fileStore').mockReturnValue({
    ...store,
    remove: async () => {
      throw new StoreAway('The store of the files does not answer.');
    },
  });
  expect(await seal(copyId)).toBe(false);
  expect(await copyOf(copyId)).toMatchObject({ fileKey: left, fault: 'store_away' });
  away.mockRestore();
  freeze(after(at, minutes(30)));
  expect(await seal(copyId)).toBe(true);
  expect(await store.read(left)).toBeNull();
  expect((await copyOf(copyId)).fileKey).not.toBe(left);
});

test('one whose turn was over while it worked keeps nothing: the copy of the other stands', async () => {
  const { copyId } = await signed();
  const at = now();
  freeze(at);
  const store = stores.fileStore();
  const [late, done] = [[] as string[], [] as boolean[]];
  const slow = vi.spyOn(stores, 'fileStore').mockReturnValue({
    ...store,
    put: async (key, file) => {
      slow.mockRestore();
      freeze(after(at, minutes(6)));
      done.push(await seal(copyId));
      await store.put(key, file);
      late.push(key);
    },
  });
  done.push(await seal(copyId));
  expect([done, late.length]).toEqual([[true, false], 1]);
  const { fileKey, history, sha256 } = await copyOf(copyId);
  expect(late).not.toContain(fileKey);
  expect(await store.read(late[0] ?? '')).toBeNull();
  expect(readSeal(await fileOfCopy(copyId)).sha256).toBe(sha256);
  expect(history).toHaveLength(2);
});

test('a store that is away for a day holds up nobody: the copy waits, says why, and is sealed by its clock when it is back', async () => {
  const { copyId } = await signed();
  const at = now();
  freeze(at);
  const store = stores.fileStore();
  const away = vi.spyOn(stores, 'fileStore').mockReturnValue({
    ...store,
    put: async () => {
      throw new StoreAway('The store of the files does not answer.');
    },
  });
  for (let hour = 0; hour < 24; hour++) {
    freeze(after(at, hours(hour)));
    await sealWaiting(evidencePage);
  }
  expect(await copyOf(copyId)).toMatchObject({ status: 'waiting', fault: 'store_away', sha256: null });
  expect((await copyOf(copyId)).tries).toBeGreaterThan(5);
  away.mockRestore();
  freeze(after(at, hours(31)));
  await sealWaiting(evidencePage);
  expect(await copyOf(copyId)).toMatchObject({ status: 'sealed', fault: null });
});

test('what fails for a week waits for an operator, who has it tried again', async () => {
  const { copyId } = await signed();
  const at = now();
  freeze(after(at, days(8)));
  const broken = () => {
    throw new Error('No words.');
  };
  expect(await sealCopy(copyId, broken)).toBe(false);
  const failed = await copyOf(copyId);
  expect(failed).toMatchObject({ status: 'failed', fault: 'other', said: 'No words.' });
  await sealWaiting(evidencePage);
  expect((await copyOf(copyId)).status).toBe('failed');
  const by = await operator();
  expect(await refusalOf(retry(by, { copyId, seen: failed.version + 1 }))).toEqual(['moved_on']);
  await retry(by, { copyId, seen: failed.version });
  expect(await seal(copyId)).toBe(true);
  const { version } = await copyOf(copyId);
  expect(await refusalOf(retry(by, { copyId, seen: version }))).toEqual(['not_in_this_state']);
});

test('signatures of before get their copies, too, and nobody is written to about them', async () => {
  const { copyId, member } = await signed();
  const { signatureId } = await copyOf(copyId);
  await db.$executeRaw`alter table signed_copy_event disable trigger append_only`;
  await db.signedCopyEvent.deleteMany({ where: { signedCopyId: copyId } });
  await db.$executeRaw`alter table signed_copy_event enable trigger append_only`;
  await db.signedCopy.delete({ where: { id: copyId } });
  expect(await beginMissing()).toBe(1);
  expect(await beginMissing()).toBe(0);
  await sealWaiting(evidencePage);
  expect(await db.signedCopy.findUniqueOrThrow({ where: { signatureId } })).toMatchObject({ status: 'sealed' });
  const { organizationId } = member;
  expect(await db.letter.count({ where: { organizationId, name: 'signed-copy-ready' } })).toBe(0);
});

test('an expired certificate stops the sealing, says so however long it lasts, and all go on once it is renewed', async () => {
  const { copyId } = await signed();
  await watchCertificate();
  const at = now();
  const newest = await db.sealCertificate.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const by = await operator();
  freeze(after(at, days(3 * 365 - 50)));
  expect(await watchCertificate()).toBeGreaterThan(0);
  expect(await watchCertificate()).toBe(0);
  freeze(after(at, days(3 * 365 - 13)));
  expect(await watchCertificate()).toBeGreaterThan(0);
  freeze(after(at, days(3 * 365 + 20)));
  expect(await seal(copyId)).toBe(false);
  expect(await copyOf(copyId)).toMatchObject({ status: 'waiting', fault: 'certificate_expired' });
  const letters = await db.letter.findMany({ where: { name: 'seal-certificate-ends' }, distinct: ['factId'] });
  expect(letters.map(({ content }) => (content as { left: number }).left).toSorted()).toEqual([13, 50]);
  expect(await makeOwn(newest.id)).not.toBeNull();
  expect(await makeOwn(newest.id)).toBeNull();
  expect(await retryAll(by)).toBe(1);
  expect(await seal(copyId)).toBe(true);
  expect(readSeal(await fileOfCopy(copyId)).problems).toEqual([]);
});

test('processes that find no certificate at once make one', async () => {
  await db.signedCopy.updateMany({
    data: { status: 'failed', sha256: null, bytes: null, level: null, certificateId: null, sealedAt: null },
  });
  await db.sealCertificate.deleteMany();
  const made = await Promise.all([makeOwn(null), makeOwn(null), makeOwn(null)]);
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await db.sealCertificate.count()).toBe(1);
  await rm(process.env.FILES_FOLDER ?? '', { recursive: true, force: true });
});
