import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { fileProblems, takeFiles } from '@/app/_server/message-files';
import type { Bearer, Member, Reviewer } from '@/lib/actor';
import { after, days, freeze, now } from '@/lib/clock';
import { bringFiles as bringFor } from '@/lib/conversation/commands';
import { readFile } from '@/lib/conversation/files';
import { listMessages } from '@/lib/conversation/queries';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { deleteDue } from '@/lib/evidence/clock';
import { factsOf } from '@/lib/evidence/facts';
import { listDocuments } from '@/lib/evidence/queries';
import { type DocumentFile, most } from '@/lib/evidence/schema';
import { findOverview } from '@/lib/overview/queries';
import { claim } from '@/lib/verification/claims';
import { acceptDocument } from '@/lib/verification/documents';
import { download } from '@/lib/verification/looks';
import { answer, bringFiles } from '@/lib/verification/messages';
import { wordsIn } from '@/messages/words';
import { documentOf, sent } from '../support/documents';
import { colleague, holderOf, refusalOf } from '../support/people';
import { bring, cast } from '../support/story';
import { pdfOf } from './corpus';

afterEach(() => freeze(null));

const en = wordsIn('en');

type Sender = Member | Bearer | Reviewer;

async function inReview() {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  return { ...people, enrollmentId };
}

/** Posts files as a page of the conversation does. */
async function post(sender: Sender, enrollmentId: string, files: readonly Buffer[], key = '') {
  const form = new FormData();
  form.set('key', key);
  for (const [at, file] of files.entries())
    form.append('files', new File([new Uint8Array(file)], `../surat ${at}.pdf`));
  const request = new Request(`${env.APP_URL}/enrollment/conversation/send`, {
    method: 'POST',
    body: form,
    headers: { origin: env.APP_URL },
  });
  const send = (judged: readonly DocumentFile[]) =>
    sender.as === 'reviewer' ? bringFiles(sender, enrollmentId, judged) : bringFor(sender, judged);
  const response = await takeFiles(request, { sender, page: async () => '/page', admits: async () => undefined, send });
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') ?? '', env.APP_URL).searchParams.get('files');
}

const pdf = (text: string) => pdfOf({ catalog: `/Lang (${text})` });
const messagesOf = (enrollmentId: string) =>
  db.message.findMany({ where: { enrollmentId }, include: { files: true }, orderBy: { number: 'asc' } });

test('files of one form are one message, shown to the other side with their fingerprints, told by name, and prove nothing', async () => {
  const { member, reviewer, enrollmentId } = await inReview();
  expect(await post(member, enrollmentId, [pdf('one'), pdf('two')])).toBe('sent');
  const shown = await listMessages(reviewer, enrollmentId, 'reviewer');
  expect(shown).toMatchObject([
    { side: 'company', body: '', files: [{ fileName: 'surat 0.pdf', pages: 1 }, { fileName: 'surat 1.pdf' }] },
  ]);
  const letter = await db.letter.findFirst({ where: { name: 'message-from-company' }, orderBy: { createdAt: 'desc' } });
  expect(letter?.content).toMatchObject({ message: '[surat 0.pdf]\n[surat 1.pdf]' });
  expect(await listDocuments(enrollmentId)).toEqual([]);
  const [{ files } = { files: [] }] = shown;
  const id = files[0]?.id ?? '';
  const judged = acceptDocument(reviewer, { enrollmentId, documentId: id, seen: 1 });
  expect(await refusalOf(judged)).toEqual(['not_yours']);
  expect((await download(reviewer, id))?.document.fileName).toBe('surat 0.pdf');
});

test('what a reviewer sends is read by the company and its contact, and by nobody else', async () => {
  const { member, reviewer, enrollmentId } = await inReview();
  await answer(reviewer, { enrollmentId, message: 'See the form.' });
  const contact = await holderOf('write_message', enrollmentId);
  expect(await post(reviewer, enrollmentId, [pdf('form')])).toBe('sent');
  const [id = ''] = (await messagesOf(enrollmentId)).flatMap(({ files }) => files.map((file) => file.id));
  for (const reader of [member, await colleague(member, ['admin_agent']), contact])
    expect((await readFile(reader, id))?.document.id).toBe(id);
  const other = await inReview();
  expect(await readFile(other.member, id)).toBeNull();
  expect(await readFile({ ...contact, subjectId: other.enrollmentId }, id)).toBeNull();
  expect(await readFile({ ...contact, address: 'former@contact.example' }, id)).toBeNull();
  const proof = await sent(member, enrollmentId);
  expect(await readFile(member, proof)).toBeNull();
});

test('the contact sends by the letter’s link, an admin agent does not, and a colleague’s case is the colleague’s', async () => {
  const { member, reviewer, second, enrollmentId } = await inReview();
  await answer(reviewer, { enrollmentId, message: 'Which one?' });
  const contact = await holderOf('write_message', enrollmentId);
  expect(await post(contact, enrollmentId, [pdf('by link')])).toBe('sent');
  expect(await post(await colleague(member, ['admin_agent']), enrollmentId, [pdf('x')])).toMatch(
    /^global_admin_only\./,
  );
  expect(await post(second, enrollmentId, [pdf('x')])).toMatch(/^claimed_by_another\./);
  expect(await post({ ...contact, address: 'former@contact.example' }, enrollmentId, [pdf('x')])).toMatch(
    /^not_yours\./,
  );
  expect((await messagesOf(enrollmentId)).map(({ files }) => files.length)).toEqual([0, 1]);
});

test('of several files all are taken or none, and it is said which one stands against it', async () => {
  const { member, enrollmentId } = await inReview();
  const refused = async (files: readonly Buffer[]) => {
    const said = await post(member, enrollmentId, files);
    return [said, ...fileProblems(said ?? '', en).map(({ text }) => text)];
  };
  const wrong = Buffer.from('GIF89a');
  expect(await refused([pdf('one'), wrong, pdf('three')])).toEqual([
    'file_of_another_kind.files.0.2',
    expect.stringContaining('File 2 of those chosen'),
  ]);
  expect(await refused([wrong])).toEqual(['file_of_another_kind.files.0.0', expect.not.stringContaining('File 1')]);
  expect(await refused([])).toEqual(['file_missing.files.0.0', expect.any(String)]);
  const six = Array.from({ length: 6 }, (_, at) => pdf(`${at}`));
  expect(await refused(six)).toEqual(['files_many.files.0.0', expect.stringContaining('at most 5')]);
  expect(await refused([pdf('one'), Buffer.alloc(8_000_001, 97)])).toEqual([
    'file_too_large.files.0.0',
    expect.stringContaining('8'),
  ]);
  expect(await messagesOf(enrollmentId)).toEqual([]);
  expect(await db.document.count({ where: { enrollmentId } })).toBe(0);
});

test('a form sent twice is one message; a paper that came with one may still be sent to prove something', async () => {
  const { member, enrollmentId } = await inReview();
  const key = randomUUID();
  expect(await Promise.all([1, 2].map(() => post(member, enrollmentId, [pdf('same')], key)))).toEqual(['sent', 'sent']);
  expect(await messagesOf(enrollmentId)).toHaveLength(1);
  const proof = await sent(member, enrollmentId, { text: pdf('same') });
  expect(await refusalOf(sent(member, enrollmentId, { text: pdf('same'), proves: 'employment' }))).not.toEqual([]);
  expect((await listDocuments(enrollmentId)).map(({ id }) => id)).toEqual([proof]);
});

test('what an address says of files is read only where it is a reason', () => {
  for (const said of [undefined, '', 'sent', 'made_up.files.0.0', 'file_pages.other.0.0', '<b>', 'file_pages'])
    expect(fileProblems(said, en), said).toEqual([]);
  expect(fileProblems('letter_code_wrong.code.4.0', en)).toMatchObject([{ field: 'letterCode' }]);
});

test('room for files is each side’s own: what reviewers sent leaves a company its sixty', async () => {
  const { member, reviewer, enrollmentId } = await inReview();
  expect(await post(reviewer, enrollmentId, [pdf('form')])).toBe('sent');
  const {
    id: _,
    fileKey: __,
    said: ___,
    ...row
  } = await db.document.findFirstOrThrow({ where: { enrollmentId, messageId: { not: null } } });
  const more = Array.from({ length: most.documents - 1 }, (_unused, at) => `${at}`.padStart(64, '0'));
  await db.document.createMany({ data: more.map((sha256) => ({ ...row, sha256 })) });
  expect(await post(reviewer, enrollmentId, [pdf('one more')])).toBe('documents_many.files.0.0');
  expect(await post(member, enrollmentId, [pdf('ours')])).toBe('sent');
  await db.document.deleteMany({ where: { enrollmentId, fileKey: null } });
});

test('what is sent after the decision is kept as long from the day it was sent', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  freeze(after(now(), days(100)));
  expect(await post(people.reviewer, enrollmentId, [pdf('later')])).toBe('sent');
  const { id, sentAt } = await db.document.findFirstOrThrow({ where: { enrollmentId } });
  const until = new Date(sentAt);
  until.setUTCMonth(until.getUTCMonth() + env.DOCUMENTS_KEPT_MONTHS);
  expect((await factsOf(db, id)).keptUntil).toEqual(until);
  freeze(after(until, -days(1)));
  await deleteDue();
  expect((await documentOf(id)).status).toBe('received');
  freeze(after(until, days(1)));
  await deleteDue();
  expect((await documentOf(id)).status).toBe('deleted');
});

test('a file of a conversation is no news of the overview, which tells of the message', async () => {
  const { member, enrollmentId } = await inReview();
  const nouns = async () => (await findOverview(member)).happened.map(({ noun }) => noun);
  expect(await post(member, enrollmentId, [pdf('talk')])).toBe('sent');
  expect(await nouns()).not.toContain('document');
  await sent(member, enrollmentId);
  expect(await nouns()).toContain('document');
});
