import { expect, test, vi } from 'vitest';
import type { Member } from '@/lib/actor';
import { listTheirJournal } from '@/lib/admin-access/queries';
import { everyCustomer, listCustomers } from '@/lib/customer-relationship/list';
import { db } from '@/lib/db';
import { setAccess } from '@/lib/departure/access';
import { leave } from '@/lib/departure/commands';
import { asOf, ChangedMeanwhile, shownAsOf } from '@/lib/form/changed-meanwhile';
import { accept } from '@/lib/invitation/answers';
import { markTrail, setMark } from '@/lib/mark/commands';
import { countOwned } from '@/lib/mark/departs';
import { editNote, listNotes, noteTrail, writeNote } from '@/lib/mark/notes';
import { findMark } from '@/lib/mark/queries';
import { type MarkFields, markShape } from '@/lib/mark/schema';
import { everyReseller, listResellers } from '@/lib/partnership/list';
import { trio } from '../support/customers';
import { consent, holding, invite, partners, sender } from '../support/invitations';
import { colleague, refusalOf } from '../support/people';

vi.setConfig({ testTimeout: 60_000 });

const marked = (aboutId: string, more: Partial<MarkFields> = {}): MarkFields => ({
  ...{ aboutId, owner: '', ownNumber: undefined, tags: [] },
  ...more,
});
async function partnersAlso(provider: Member, reseller: Member) {
  await accept(holding(reseller, await invite(provider)), consent);
}

const nothing = { owner: null, ownNumber: null, tags: [] };
const lettersTo = (address: string) => db.letter.findMany({ where: { name: 'company-note-names-you', address } });

async function named(member: Member, firstName: string, lastName = 'Hadi') {
  const person = await colleague(member, ['sales_agent']);
  await db.user.update({ where: { id: person.userId }, data: { firstName, lastName } });
  return person;
}

test('what a company keeps of another is its own: the other side, its customer and a third read nothing of it', async () => {
  const { provider, reseller, customer, customerId, partnershipId } = await trio();
  const other = await sender();
  for (const [keeper, aboutId] of [
    [provider, reseller.organizationId],
    [reseller, provider.organizationId],
    [provider, customerId],
    [reseller, customerId],
  ] as const) {
    await setMark(keeper, marked(aboutId, { owner: keeper.userId, ownNumber: 'K-7', tags: ['vip'] }));
    await writeNote(keeper, { aboutId, note: `Of ${keeper.organizationId}.` });
    expect(await findMark(keeper, aboutId)).toMatchObject({ ownNumber: 'K-7', tags: ['vip'] });
    const [note, ...more] = await listNotes(keeper, aboutId);
    expect(more).toEqual([]);
    for (const reader of [provider, reseller, customer, other].filter((one) => one !== keeper)) {
      const texts = (await listNotes(reader, aboutId)).map(({ text }) => text);
      expect(texts).not.toContain(`Of ${keeper.organizationId}.`);
      expect(await refusalOf(editNote(reader, { noteId: note?.id ?? '', note: 'Ours now.' }))).toEqual(['not_yours']);
    }
  }
  expect(await findMark(other, reseller.organizationId)).toEqual(nothing);
  // Consent gave the provider administrator access: what it reads of the reseller's journal has none of it.
  const theirs = await listTheirJournal(provider, partnershipId);
  expect(theirs?.entries.filter(({ action }) => action.startsWith('mark'))).toEqual([]);
  const { organizationId } = reseller;
  expect(await db.auditEntry.count({ where: { organizationId, action: { startsWith: 'mark.' } } })).toBe(4);
});

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test('lists, searches, filters and files show each keeper its own, and nobody another’s', async () => {
  const { provider, reseller, customerId } = await trio();
  const another = await sender();
  await partnersAlso(another, reseller);
  const aboutId = reseller.organizationId;
  await setMark(provider, marked(aboutId, { owner: provider.userId, ownNumber: 'RIVAL-7', tags: ['vip'] }));
  await setMark(provider, marked(customerId, { ownNumber: 'CUST-7', tags: ['vip'] }));
  const kept = { owner: expect.stringMatching(/\w/), ownNumber: 'RIVAL-7', tags: ['vip'] };
  const found = async (member: Member) => [
    (await listResellers(member, { search: 'rival-7' })).rows.length,
    (await listResellers(member, { tag: ['vip'] })).rows.length,
  ];
  expect((await listResellers(provider, {})).rows).toMatchObject([kept]);
  expect(await all(everyReseller(provider, {}))).toMatchObject([kept]);
  expect(await found(provider)).toEqual([1, 1]);
  expect((await listResellers(another, {})).rows).toMatchObject([nothing]);
  expect(await all(everyReseller(another, {}))).toMatchObject([nothing]);
  expect(await found(another)).toEqual([0, 0]);
  // The reseller serves the same customer, and keeps nothing of it.
  for (const [member, count] of [
    [provider, 1],
    [reseller, 0],
  ] as const) {
    expect((await listCustomers(member, { search: 'cust-7' })).rows).toHaveLength(count);
    expect((await listCustomers(member, { tag: ['vip'] })).rows).toHaveLength(count);
  }
  expect((await listCustomers(reseller, {})).rows).toMatchObject([nothing]);
  expect(await all(everyCustomer(reseller, {}))).toMatchObject([nothing]);
});

test('nothing is kept of a company one has nothing to do with, nor of one’s own', async () => {
  const { provider, reseller } = await partners();
  const other = await sender();
  for (const [member, aboutId] of [
    [other, reseller.organizationId],
    [provider, provider.organizationId],
  ] as const) {
    expect(await refusalOf(setMark(member, marked(aboutId)))).toEqual(['not_yours']);
    expect(await refusalOf(writeNote(member, { aboutId, note: 'Hello' }))).toEqual(['not_yours']);
  }
});

test('only a colleague who can act becomes the owner; whoever is it may stay it', async () => {
  const { provider, reseller } = await partners();
  const aboutId = reseller.organizationId;
  expect(await refusalOf(setMark(provider, marked(aboutId, { owner: reseller.userId })))).toEqual([
    'colleague_not_active',
  ]);
  const colleagueOf = await named(provider, 'Dian');
  await setMark(provider, marked(aboutId, { owner: colleagueOf.userId }));
  await db.membership.update({ where: { id: colleagueOf.membershipId }, data: { disabledAt: new Date() } });
  await setMark(provider, marked(aboutId, { owner: colleagueOf.userId, ownNumber: 'K-1' }));
  expect(await findMark(provider, aboutId)).toMatchObject({ owner: { name: 'Dian Hadi' }, ownNumber: 'K-1' });
});

test('of two who change one mark, or one note, the second is refused and reads what the first wrote', async () => {
  const { provider, reseller } = await partners();
  const aboutId = reseller.organizationId;
  const rosa = await named(provider, 'Rosa', 'Wijaya');
  await writeNote(provider, { aboutId, note: 'They pay late.' });
  const [note] = await listNotes(provider, aboutId);
  const noteId = note?.id ?? '';
  const [markShown, noteShown] = [
    await asOf(markTrail(provider.organizationId, aboutId)),
    await asOf(noteTrail(noteId)),
  ];
  await setMark(rosa, marked(aboutId, { tags: ['slow', 'مهم'] }));
  await editNote(rosa, { noteId, note: 'They pay in time now.' });
  const mark = shownAsOf.run(markShown, () => setMark(provider, marked(aboutId, { ownNumber: 'K-1' })));
  await expect(mark).rejects.toMatchObject({
    change: { by: 'Rosa Wijaya', fields: [{ name: 'tags', value: 'slow, مهم' }] },
  });
  const edit = shownAsOf.run(noteShown, () => editNote(provider, { noteId, note: 'They never pay.' }));
  await expect(edit).rejects.toBeInstanceOf(ChangedMeanwhile);
  await expect(edit).rejects.toMatchObject({ change: { fields: [{ name: 'note', value: 'They pay in time now.' }] } });
  expect(await listNotes(provider, aboutId)).toMatchObject([
    { text: 'They pay in time now.', version: 2, editedById: rosa.userId },
  ]);
  // Of another company's mark of the same one, nothing is heard.
  await setMark(reseller, marked(provider.organizationId, { tags: ['theirs'] }));
  await shownAsOf.run(await asOf(markTrail(provider.organizationId, aboutId)), () =>
    setMark(provider, marked(aboutId)),
  );
});

test('a note that names a colleague is their letter, once; a name nobody has is refused with those there are', async () => {
  const { provider, reseller } = await partners();
  const aboutId = reseller.organizationId;
  const [rosa, dian] = [await named(provider, 'Rosa', 'Wijaya'), await named(provider, 'Dian', 'Putri')];
  await named(provider, 'Sari', 'Anggraini');
  await named(provider, 'Sari', 'Hadi');
  await writeNote(provider, { aboutId, note: '@Rosa please call them.' });
  const [letter] = await lettersTo(rosa.email);
  expect(letter).toMatchObject({ organizationId: provider.organizationId });
  expect(letter?.content).toMatchObject({ message: '@Rosa please call them.', list: 'indirect-resellers' });
  const [note] = await listNotes(provider, aboutId);
  const noteId = note?.id ?? '';
  await editNote(provider, { noteId, note: '@Rosa and @Dian please call them.' });
  await editNote(provider, { noteId, note: 'Done.' });
  await editNote(provider, { noteId, note: '@Rosa @Dian once more.' });
  expect(await lettersTo(rosa.email)).toHaveLength(1);
  expect(await lettersTo(dian.email)).toHaveLength(1);
  for (const unknown of ['@Nobody', '@Sari'])
    await expect(writeNote(provider, { aboutId, note: unknown })).rejects.toMatchObject({
      reasons: [{ code: 'name_unknown', field: 'note', with: { names: expect.stringContaining('Sari Anggraini') } }],
    });
  // Whoever works at the other side cannot be named.
  await db.user.update({ where: { id: reseller.userId }, data: { firstName: 'Oktavia' } });
  expect(await refusalOf(writeNote(provider, { aboutId, note: '@Oktavia' }))).toEqual(['name_unknown']);
});

test('whoever leaves the company, or may not use it any more, owns nothing there', async () => {
  const { provider, reseller } = await partners();
  const aboutId = reseller.organizationId;
  const [rosa, dian] = [await named(provider, 'Rosa'), await named(provider, 'Dian')];
  const ownerIs = async () => (await findMark(provider, aboutId)).owner?.id ?? null;
  await setMark(provider, marked(aboutId, { owner: rosa.userId, tags: ['vip'] }));
  expect(await countOwned(provider, rosa.userId)).toBe(1);
  await leave(rosa, { membershipId: rosa.membershipId, seen: 1 });
  expect(await findMark(provider, aboutId)).toEqual({ owner: null, ownNumber: null, tags: ['vip'] });
  expect(
    await db.auditEntry.findFirst({ where: { action: 'mark.owner_left', subjectId: rosa.membershipId } }),
  ).toMatchObject({ before: '{"owned":1}', organizationId: provider.organizationId });
  await setMark(provider, marked(aboutId, { owner: dian.userId }));
  await setAccess(provider, { membershipId: dian.membershipId, access: 'off' });
  expect(await ownerIs()).toBeNull();
});

test('a mark is read as it was typed: blanks, tags of several scripts, a long name', () => {
  const aboutId = '0199c000-0000-7000-8000-000000000001';
  const typed = { aboutId, owner: '', ownNumber: '  K 77 ', tags: 'VIP, مهم، 重要' };
  expect(markShape.parse(typed)).toEqual({ aboutId, owner: '', ownNumber: 'K 77', tags: ['vip', 'مهم', '重要'] });
  expect(markShape.parse({ aboutId })).toEqual({ aboutId, owner: '', ownNumber: undefined, tags: [] });
  expect(markShape.safeParse({ ...typed, ownNumber: 'x'.repeat(51) }).error?.issues[0]?.message).toBe('too_long');
});
