import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, expect, test } from 'vitest';
import { clock } from '@/lib/actor';
import { after, freeze, minutes, now } from '@/lib/clock';
import { bringFiles as bringForCompany } from '@/lib/conversation/commands';
import { readFile } from '@/lib/conversation/files';
import { db, transaction } from '@/lib/db';
import { scanDocument, scanWaiting } from '@/lib/evidence/clock';
import { hold } from '@/lib/evidence/facts';
import { move } from '@/lib/evidence/move';
import { fileStore } from '@/lib/file-store/store';
import { acceptDocument } from '@/lib/verification/documents';
import { download, lookAtPage } from '@/lib/verification/looks';
import { bringFiles } from '@/lib/verification/messages';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { documentOf, fileOf, sent } from '../support/documents';
import { refusalOf } from '../support/people';
import { bring, cast } from '../support/story';

const port = await findFreePort();
process.env.CLAMD_ADDRESS = `tcp://127.0.0.1:${port}`;

// Speaks as clamd does: finds whatever says "virus", and everything else is clean.
let scanner: Server | null = null;
/** `late`: what it waits for before it says anything. */
async function open(late?: Promise<unknown>): Promise<void> {
  const server = createServer((socket) => {
    let heard = '';
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      heard += part.toString('latin1');
      if (heard.endsWith('\0\0\0\0'))
        void Promise.resolve(late).then(() =>
          socket.end(heard.includes('virus') ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0'),
        );
    });
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  scanner = server;
}
async function close(): Promise<void> {
  await new Promise((closed) => (scanner ? scanner.close(closed) : closed(null)));
  scanner = null;
}

afterEach(async () => {
  freeze(null);
  await close();
});
afterAll(close);

async function waiting(text: string) {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  return { people, enrollmentId, id: await sent(people.member, enrollmentId, { text }) };
}

test('a document waits for the scanner, nobody reads it before, and what is clean goes on', async () => {
  const { people, enrollmentId, id } = await waiting('harmless');
  expect(await documentOf(id)).toMatchObject({ status: 'checking', scan: 'checking' });
  expect(await refusalOf(acceptDocument(people.reviewer, { enrollmentId, documentId: id, seen: 0 }))).toEqual([
    'not_in_this_state',
  ]);
  expect([await lookAtPage(people.reviewer, id, 1), await download(people.reviewer, id)]).toEqual([null, null]);
  const jobs = await db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs where payload::text like ${`%${id}%`}`;
  expect(jobs).toEqual([{ payload: { documentId: id } }]);
  await open();
  expect(await scanDocument(id)).toBe(true);
  expect(await documentOf(id)).toMatchObject({ status: 'received', scan: 'clean' });
  expect(await scanDocument(id)).toBe(false);
});

test('an infected file is deleted at once, its sender is told, and the same file is not taken again', async () => {
  const { people, enrollmentId, id } = await waiting('a virus');
  const { fileKey, address } = await documentOf(id);
  await open();
  await scanDocument(id);
  expect(await documentOf(id)).toMatchObject({ status: 'infected', scan: 'infected', fileKey: null });
  expect(await fileStore().read(fileKey ?? '')).toBeNull();
  expect(await db.letter.findMany({ where: { name: 'document-infected', address } })).toHaveLength(1);
  for (const proves of ['business', 'employment'] as const)
    expect(await refusalOf(sent(people.member, enrollmentId, { text: 'a virus', proves }))).toEqual([
      'document_infected_before',
    ]);
});

test('what comes with a message is looked through, too: it opens for nobody before, nor when it does harm; a reviewer sees that on the case', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const file = async (text: string) => ({
    ...(await fileOf(text)),
    name: 'form.pdf',
    type: 'application/pdf',
    pages: 1,
  });
  await bringFiles(people.reviewer, enrollmentId, [await file('clean form'), await file('a virus in a form')]);
  await bringForCompany(people.member, [await file('another virus')]);
  const ids = (await db.document.findMany({ where: { enrollmentId }, orderBy: { id: 'asc' } })).map(({ id }) => id);
  const [clean = '', harmful = '', own = ''] = ids;
  expect(await readFile(people.member, clean)).toBeNull();
  await open();
  for (const id of ids) await scanDocument(id);
  expect((await readFile(people.member, clean))?.document.scan).toBe('clean');
  expect([await readFile(people.member, harmful), await download(people.reviewer, own)]).toEqual([null, null]);
  const { organizationId } = people.member;
  const told = await db.letter.findMany({ where: { name: 'document-infected', organizationId } });
  expect(told.map(({ content }) => (content as { proves: string }).proves)).toEqual(['message']);
  const again = bringFiles(people.reviewer, enrollmentId, [await file('another virus')]);
  await expect(again).rejects.toMatchObject({ reasons: [{ code: 'document_infected_before', field: 'files' }] });
  // Of several it is said which.
  const several = [await file('another form'), await file('another virus')];
  const which = bringFiles(people.reviewer, enrollmentId, several);
  await expect(which).rejects.toMatchObject({ reasons: [{ code: 'document_infected_before', with: { line: 2 } }] });
  expect(await db.document.count({ where: { enrollmentId } })).toBe(3);
});

test('while the scanner is away a document is held, both sides read since when, and it goes on by itself once it is back', async () => {
  const { id } = await waiting('held');
  const since = after(now(), minutes(1));
  freeze(since);
  expect(await scanDocument(id)).toBe(false);
  freeze(after(since, minutes(5)));
  await scanWaiting();
  expect(await documentOf(id)).toMatchObject({ status: 'checking', scanAwayAt: since });
  await open();
  await scanWaiting();
  expect(await documentOf(id)).toMatchObject({ status: 'received', scan: 'clean' });
});

test('where that is set, it goes on without being looked through, and says so', async () => {
  const { id } = await waiting('not looked through');
  expect(await scanDocument(id, 'go_on')).toBe(true);
  expect(await documentOf(id)).toMatchObject({ status: 'received', scan: 'not_checked' });
});

test('what was replaced while it was looked through stays replaced', async () => {
  const { people, enrollmentId, id } = await waiting('old');
  const looking = scanDocument(id);
  await sent(people.member, enrollmentId, { text: 'new', replaces: id });
  await open();
  await looking;
  await scanWaiting();
  expect(await documentOf(id)).toMatchObject({ status: 'replaced' });
  expect(await refusalOf(transaction(async (tx) => move(tx, clock, 'clear', await hold(tx, id))))).toEqual([
    'not_in_this_state',
  ]);
});

test('a document replaced before anybody looked through it is opened by nobody, and a scanner that answers late is heard', async () => {
  for (const [text, scan] of [
    ['old', 'clean'],
    ['an old virus', 'infected'],
  ] as const) {
    const { people, enrollmentId, id } = await waiting(text);
    let answer = (_?: unknown) => {};
    await open(new Promise((resolve) => (answer = resolve)));
    const looking = scanDocument(id);
    await sent(people.member, enrollmentId, { replaces: id });
    const opened = async () => [await lookAtPage(people.reviewer, id, 1), await download(people.reviewer, id)];
    expect(await opened()).toEqual([null, null]);
    answer();
    await looking;
    expect(await documentOf(id)).toMatchObject({ status: 'replaced', scan });
    const found = await download(people.reviewer, id);
    found?.file.destroy();
    expect(found !== null, scan).toBe(scan === 'clean');
    await close();
  }
});
