import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, hours, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { openOf, withdraw } from '@/lib/enrollment/commands';
import { proofsWanted } from '@/lib/enrollment/proofs';
import { isUnchanged } from '@/lib/enrollment/unchanged';
import { deleteDue } from '@/lib/evidence/clock';
import { takeAwayUnnamed } from '@/lib/evidence/files';
import { findForBearer, findOwnDocument } from '@/lib/evidence/queries';
import { most } from '@/lib/evidence/schema';
import { fileStore } from '@/lib/file-store/store';
import { acceptDocument, refuseDocument } from '@/lib/verification/documents';
import { askedFor, documentOf, documentSender, sent } from '../support/documents';
import { colleague, refusalOf, told } from '../support/people';
import { bring, cast, domainOf, reseller, versionOf } from '../support/story';

afterEach(() => freeze(null));

const lettersOf = (name: string, address: string) => db.letter.findMany({ where: { name, address } });
const journalOf = async (id: string) => {
  const rows = await db.auditEntry.findMany({ where: { subject: 'document', subjectId: id }, orderBy: { id: 'asc' } });
  return rows.map(({ action }) => action);
};
const emailOf = async (userId: string) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;

test('a document is kept, its sender and the primary contact get the receipt, and without a scanner it is said not to be checked', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const id = await sent(people.member, enrollmentId, { text: 'the very file' });
  const document = await documentOf(id);
  expect(document).toMatchObject({ status: 'received', scan: 'not_checked', sentById: people.member.userId });
  const kept = await fileStore().read(document.fileKey ?? '');
  expect(kept && (await text(kept))).toBe('the very file');
  for (const address of [await emailOf(people.member.userId), `budi@${domainOf(people.member)}`])
    expect(await lettersOf('document-received', address)).toMatchObject([
      { content: { sha256: document.sha256, file: 'nib.pdf', country: 'ID' } },
    ]);
  expect(await journalOf(id)).toEqual(['document.begin']);
});

test('only a Global admin of the company sends, and only between the sending of the answers and the decision', async () => {
  const people = await cast();
  const draft = await bring(people, 'draft');
  expect(await refusalOf(sent(people.member, draft))).toEqual(['documents_closed']);
  for (const stage of ['email_pending', 'in_review', 'needs_action', 'rejected'] as const) {
    const each = await cast();
    expect(await documentOf(await sent(each.member, await bring(each, stage)))).toMatchObject({ proves: 'business' });
  }
  for (const stage of ['qualified', 'active', 'withdrawn'] as const) {
    const each = await cast();
    expect(await refusalOf(sent(each.member, await bring(each, stage))), stage).toEqual(['documents_closed']);
  }
  const other = await cast();
  const theirs = await bring(other, 'in_review');
  expect(await refusalOf(sent(await reseller(), theirs))).toEqual(['not_yours']);
  expect(await refusalOf(sent(await colleague(other.member, ['admin_agent']), theirs))).toEqual(['global_admin_only']);
});

test('one paper never proves two things, and the same one is sent once', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const first = await sent(people.member, id, { text: 'one paper' });
  const again = (proves: 'business' | 'employment') =>
    refusalOf(sent(people.member, id, { text: 'one paper', proves, kind: 'register_extract' }));
  expect(await again('business')).toEqual(['document_sent_already']);
  expect(await again('employment')).toEqual(['document_proves_other']);
  await refuseDocument(people.reviewer, {
    enrollmentId: id,
    documentId: first,
    seen: 0,
    reason: 'doc_illegible',
    message: 'Too dark.',
  });
  expect(await again('business')).toEqual(['document_unusable_before']);
  expect(await sent(people.member, id, { text: 'one paper', proves: 'employment' })).toEqual(expect.any(String));
});

test('of the same file sent twice at once one is kept', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const { won, refused } = await told([1, 2].map(() => sent(people.member, id, { text: 'twice' })));
  expect([won, refused]).toEqual([1, ['document_sent_already']]);
  expect(await db.document.count({ where: { enrollmentId: id } })).toBe(1);
});

test('a document is replaced until the decision, also by the same file sent as another kind, and never somebody else’s', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const old = await sent(people.member, id, { text: 'same' });
  const other = await cast();
  const theirs = await sent(other.member, await bring(other, 'in_review'));
  expect(await refusalOf(sent(people.member, id, { replaces: theirs }))).toEqual(['not_yours']);
  const next = await sent(people.member, id, { text: 'same', kind: 'lease', replaces: old });
  expect(await documentOf(old)).toMatchObject({ status: 'replaced', replacedById: next });
  expect(await journalOf(old)).toEqual(['document.begin', 'document.replace']);
  expect(await refusalOf(sent(people.member, id, { replaces: old }))).toEqual(['not_in_this_state']);
});

test('no more than so many documents are taken for one enrollment', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const first = await documentOf(await sent(people.member, id));
  const { id: _, fileKey: __, said: ___, ...row } = first;
  await db.document.createMany({
    data: Array.from({ length: most.documents - 1 }, (_unused, at) => ({ ...row, sha256: `${at}`.padStart(64, '0') })),
  });
  expect(await refusalOf(sent(people.member, id))).toEqual(['documents_many']);
  await db.document.deleteMany({ where: { enrollmentId: id, fileKey: null } });
});

test('a reviewer accepts a document or says why it cannot be used, and its sender is told in their words', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const [good, bad] = [await sent(people.member, id), await sent(people.member, id)];
  await acceptDocument(people.reviewer, { enrollmentId: id, documentId: good, seen: 0 });
  expect(await documentOf(good)).toMatchObject({ status: 'accepted', decidedById: people.reviewer.userId });
  await refuseDocument(people.reviewer, {
    enrollmentId: id,
    documentId: bad,
    seen: 0,
    reason: 'doc_no_address',
    message: 'No address.',
  });
  expect(await documentOf(bad)).toMatchObject({ status: 'unusable', reason: 'doc_no_address', note: 'No address.' });
  const [letter, more] = await lettersOf('document-unusable', await emailOf(people.member.userId));
  expect([letter?.content, more]).toEqual([
    expect.objectContaining({ reason: 'doc_no_address', message: 'No address.' }),
    undefined,
  ]);
  expect(await journalOf(bad)).toEqual(['document.begin', 'document.refuse']);
  expect(await refusalOf(acceptDocument(people.reviewer, { enrollmentId: id, documentId: bad, seen: 1 }))).toEqual([
    'not_in_this_state',
  ]);
});

test('whoever judges a document that was replaced meanwhile is told, and a colleague’s case is the colleague’s', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const old = await sent(people.member, id);
  await sent(people.member, id, { replaces: old });
  expect(await refusalOf(acceptDocument(people.reviewer, { enrollmentId: id, documentId: old, seen: 0 }))).toEqual([
    'moved_on',
  ]);
  await db.claim.create({ data: { enrollmentId: id, userId: people.second.userId } });
  const document = await db.document.findFirstOrThrow({ where: { enrollmentId: id, status: 'received' } });
  expect(
    await refusalOf(acceptDocument(people.reviewer, { enrollmentId: id, documentId: document.id, seen: 0 })),
  ).toEqual(['claimed_by_another']);
});

test('a document sent after a refusal is a change: the answers may go in again as they are', async () => {
  const people = await cast();
  const id = await bring(people, 'rejected');
  const facts = await openOf(db, people.member);
  expect(await isUnchanged(facts)).toBe(true);
  await sent(people.member, id);
  expect(await isUnchanged(facts)).toBe(false);
});

test('the contact without an account sends what was asked for by the link of the letter, and nothing else', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  await askedFor(people.reviewer, id);
  const contact = `budi@${domainOf(people.member)}`;
  expect(await lettersOf('please-fix', contact)).toEqual([]);
  expect(await lettersOf('please-send-documents', contact)).toHaveLength(1);
  expect(await lettersOf('please-fix', await emailOf(people.member.userId))).toHaveLength(1);
  const bearer = await documentSender(id);
  expect(await refusalOf(sent(bearer, id, { proves: 'domain', kind: 'domain_invoice' }))).toEqual([
    'document_not_asked',
  ]);
  const document = await sent(bearer, id);
  expect(await documentOf(document)).toMatchObject({ linkId: bearer.linkId, sentById: null, address: contact });
  expect((await findForBearer(bearer)).documents).toMatchObject([{ id: document }]);
  const admins = await sent(people.member, id);
  expect(await findOwnDocument(bearer, admins)).toBeNull();
  expect(await findOwnDocument(await reseller(), document)).toBeNull();
  expect(await refusalOf(sent(bearer, id, { replaces: admins }))).toEqual(['not_yours']);
  const other = await cast();
  expect(await refusalOf(sent(bearer, await bring(other, 'needs_action')))).toEqual(['not_yours']);
});

test('what was asked for is wanted until a document that can be used has come', async () => {
  const request = { field: 'business_proof', createdAt: now() };
  const came = (status: 'received' | 'unusable' | 'infected' | 'replaced', later = 0) =>
    ({ proves: 'business', status, sentAt: after(now(), later) }) as const;
  expect(proofsWanted([request, { ...request, field: 'company' }], [])).toEqual(['business']);
  for (const status of ['unusable', 'infected', 'replaced'] as const)
    expect(proofsWanted([request], [came(status, 1_000)])).toEqual(['business']);
  expect(proofsWanted([request], [came('received', -hours(1))])).toEqual(['business']);
  expect(proofsWanted([request], [came('received', 1_000)])).toEqual([]);
});

test('two years after the decision the file goes, the row stays and says so; before, and while nothing is decided, nothing goes', async () => {
  const [decided, waiting] = [await cast(), await cast()];
  const ids = [await bring(decided, 'in_review'), await bring(waiting, 'in_review')] as const;
  const [old, open] = [await sent(decided.member, ids[0]), await sent(waiting.member, ids[1])];
  const { fileKey } = await documentOf(old);
  await withdraw(decided.member, { seen: await versionOf(ids[0]) });
  freeze(after(now(), days(729)));
  await deleteDue();
  expect(await documentOf(old)).toMatchObject({ status: 'received' });
  freeze(after(now(), days(3)));
  await deleteDue();
  expect(await documentOf(old)).toMatchObject({
    status: 'deleted',
    fileKey: null,
    deletedAt: now(),
    fileName: 'nib.pdf',
  });
  expect(await fileStore().read(fileKey ?? '')).toBeNull();
  expect(await db.documentFile.findUnique({ where: { key: fileKey ?? '' } })).toBeNull();
  expect(await documentOf(open)).toMatchObject({ status: 'received' });
  expect(await journalOf(old)).toEqual(['document.begin', 'document.delete']);
});

test('a file that no document names is taken away after an hour, and no other', async () => {
  const people = await cast();
  const { fileKey: named } = await documentOf(await sent(people.member, await bring(people, 'in_review')));
  const [key, fresh] = ['a'.repeat(64), 'b'.repeat(64)];
  await db.documentFile.createMany({
    data: [
      { key, at: after(now(), -hours(2)) },
      { key: fresh, at: now() },
    ],
    skipDuplicates: true,
  });
  await takeAwayUnnamed();
  const left = await db.documentFile.findMany({ where: { key: { in: [key, fresh, named ?? ''] } } });
  expect(left.map((one) => one.key).sort()).toEqual([fresh, named].sort());
});

test('what is refused or fails leaves no file behind', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const before = await db.documentFile.count();
  await sent(people.member, id, { text: 'x' });
  expect(await refusalOf(sent(people.member, id, { text: 'x' }))).toEqual(['document_sent_already']);
  expect(
    await db.documentFile.count({ where: { document: null, at: { gt: after(now(), -60_000) } } }),
  ).toBeLessThanOrEqual(before);
});
