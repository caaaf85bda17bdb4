import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { withdraw } from '@/lib/enrollment/commands';
import { deleteDue } from '@/lib/evidence/clock';
import { pictureOf } from '@/lib/evidence/pictures';
import { fileStore } from '@/lib/file-store/store';
import { download, lookAtPage } from '@/lib/verification/looks';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';
import { documentOf, sent } from '../support/documents';
import { bring, cast, versionOf } from '../support/story';

// The program that draws documents, which a machine that only tests may lack.
beforeAll(() => void (which('pdftoppm') || installFromDebian('poppler-utils')));

afterEach(() => freeze(null));

const png = Buffer.from('89504e470d0a1a0a', 'hex');

async function pdf(): Promise<string> {
  const paper = new PDFDocument({ compress: false });
  const parts: Buffer[] = [];
  paper.on('data', (part: Buffer) => parts.push(part));
  paper.text('NIB 0220104577183').addPage().text('Page 2').end();
  await new Promise((resolve) => paper.once('end', resolve));
  return Buffer.concat(parts).toString('latin1');
}

async function withDocument(text: string) {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const id = await sent(people.member, enrollmentId, { text });
  await db.document.update({ where: { id }, data: { pages: 2 } });
  return { ...people, enrollmentId, id };
}

const journalOf = async (id: string) => {
  const rows = await db.auditEntry.findMany({ where: { subject: 'document', subjectId: id }, orderBy: { id: 'asc' } });
  return rows.map(({ action, userId, after }) => [action, userId, after && JSON.parse(after)]).slice(1);
};

test('a page is drawn when somebody first looks, kept beside the file, and each look is in the journal', async () => {
  const { id, reviewer, second } = await withDocument(await pdf());
  const pages = await Promise.all([1, 2].map((page) => lookAtPage(reviewer, id, page)));
  for (const page of pages) expect(page && (await buffer(page)).subarray(0, 8)).toEqual(png);
  expect(await lookAtPage(second, id, 1)).not.toBeNull();
  const journal = await journalOf(id);
  expect(journal).toHaveLength(3);
  expect(journal).toEqual(
    expect.arrayContaining([
      ['document.look', reviewer.userId, { page: 1 }],
      ['document.look', reviewer.userId, { page: 2 }],
      ['document.look', second.userId, { page: 1 }],
    ]),
  );
});

test('a page there is none of is not shown, and nobody is said to have looked', async () => {
  const { id, reviewer } = await withDocument(await pdf());
  for (const page of [0, 3, 99]) expect(await lookAtPage(reviewer, id, page)).toBeNull();
  expect(await journalOf(id)).toEqual([]);
});

test('what cannot be drawn has no picture, and is not tried again at each look', async () => {
  const { id, reviewer } = await withDocument('no document at all');
  expect(await lookAtPage(reviewer, id, 1)).toBeNull();
  const { fileKey } = await documentOf(id);
  expect(await db.documentFile.findUniqueOrThrow({ where: { key: fileKey ?? '' } })).toMatchObject({ drawn: 0 });
});

test('a picture that was lost is drawn again', async () => {
  const { id, reviewer } = await withDocument(await pdf());
  await lookAtPage(reviewer, id, 1);
  const { fileKey } = await documentOf(id);
  await fileStore().remove(`${fileKey}.1`);
  expect(await lookAtPage(reviewer, id, 1)).not.toBeNull();
});

test('the file itself is given as it was sent, and the journal has its fingerprint', async () => {
  const { id, reviewer } = await withDocument('the very file');
  const { sha256 } = await documentOf(id);
  const found = await download(reviewer, id);
  expect(found && (await buffer(found.file)).toString()).toBe('the very file');
  expect(await journalOf(id)).toEqual([['document.download', reviewer.userId, { sha256 }]]);
});

test('what is drawn of a file that was deleted meanwhile is kept no longer than the file', async () => {
  const [key, place] = ['c'.repeat(64), path.join(tmpdir(), randomUUID())];
  await writeFile(place, await pdf());
  await fileStore().put(key, { path: place, bytes: 1, type: 'application/pdf' });
  await db.documentFile.create({ data: { key, at: now() } });
  expect(await pictureOf({ fileKey: key, mediaType: 'application/pdf' }, 1)).toBeNull();
  const left = await Promise.all([key, `${key}.1`, `${key}.2`].map((each) => fileStore().read(each)));
  expect(left).toEqual([null, null, null]);
  expect(await db.documentFile.findUnique({ where: { key } })).toBeNull();
});

test('the pictures of its pages go with a file, and then it opens for nobody', async () => {
  const { id, reviewer, member, enrollmentId } = await withDocument(await pdf());
  await lookAtPage(reviewer, id, 2);
  const key = (await documentOf(id)).fileKey ?? '';
  await withdraw(member, { seen: await versionOf(enrollmentId) });
  freeze(after(now(), days(800)));
  await deleteDue();
  const left = await Promise.all([key, `${key}.1`, `${key}.2`].map((each) => fileStore().read(each)));
  expect(left).toEqual([null, null, null]);
  expect([await lookAtPage(reviewer, id, 1), await download(reviewer, id)]).toEqual([null, null]);
});
