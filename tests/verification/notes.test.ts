import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member, Reviewer } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { listNotes, writeNote } from '@/lib/verification/notes';
import { noteShape } from '@/lib/verification/schema';
import { refusalOf } from '../support/people';
import { bring, cast } from '../support/story';

async function named(who: Reviewer): Promise<{ name: string; email: string }> {
  const firstName = `Rosa${randomUUID().replaceAll('-', '')}`;
  const { email } = await db.user.update({ where: { id: who.userId }, data: { firstName, lastName: 'Wijaya' } });
  return { name: `${firstName} Wijaya`, email };
}

async function open() {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  return { ...people, enrollmentId, seen: { id: enrollmentId, organizationId: people.member.organizationId } };
}

const lettersTo = (address: string) => db.letter.findMany({ where: { name: 'note-names-you', address } });

test('a note is kept as it was typed, HTML too, and whoever is named in it gets it as a letter, once', async () => {
  const { reviewer, second, enrollmentId, seen } = await open();
  const { name, email } = await named(second);
  const note = `@${name} <script>alert(1)</script> and @${name} again`;
  await writeNote(reviewer, { enrollmentId, note });
  expect(await listNotes(reviewer, seen)).toMatchObject([
    { body: note, userId: reviewer.userId, mentions: [second.userId] },
  ]);
  expect((await lettersTo(email)).map(({ content }) => content)).toMatchObject([{ message: note, id: enrollmentId }]);
});

test('who names themselves gets no letter', async () => {
  const { reviewer, enrollmentId } = await open();
  const { name, email } = await named(reviewer);
  await writeNote(reviewer, { enrollmentId, note: `@${name} remember this` });
  expect(await lettersTo(email)).toEqual([]);
});

test('a name nobody has is refused with the names there are, and nothing is kept', async () => {
  const { reviewer, enrollmentId, seen } = await open();
  const refused = await writeNote(reviewer, { enrollmentId, note: '@Nobodyatall look' }).catch(
    (fault: unknown) => fault,
  );
  expect(refused).toMatchObject({
    reasons: [
      { code: 'name_unknown', field: 'note', with: { asked: 'Nobodyatall', names: expect.stringMatching(/\w/) } },
    ],
  });
  expect(await listNotes(reviewer, seen)).toEqual([]);
});

test('who belongs to the organization reads no note, writes none and is not told', async () => {
  const { reviewer, second, member, enrollmentId, seen } = await open();
  const { name } = await named(second);
  await writeNote(reviewer, { enrollmentId, note: 'The owner was convicted.' });
  await joins(second, member);
  expect(await listNotes(second, seen)).toEqual([]);
  expect(await refusalOf(writeNote(second, { enrollmentId, note: 'Let me in.' }))).toEqual(['own_organization']);
  expect(await refusalOf(writeNote(reviewer, { enrollmentId, note: `@${name} look` }))).toEqual(['name_unknown']);
});

async function joins({ userId }: Reviewer, { organizationId }: Member): Promise<void> {
  await db.membership.create({ data: { userId, organizationId, roles: [], joinedAt: new Date() } });
}

test('a note has two thousand characters at most; a megabyte is refused before it is read', () => {
  const enrollmentId = randomUUID();
  const read = (note: string) => noteShape.safeParse({ enrollmentId, note }).success;
  expect([read('x'.repeat(2000)), read('x'.repeat(2001)), read('x'.repeat(1_000_000)), read(' \n ')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('nobody changes a note or takes it back, not even at the database', async () => {
  const { reviewer, enrollmentId, seen } = await open();
  await writeNote(reviewer, { enrollmentId, note: 'First.' });
  const [note] = await listNotes(reviewer, seen);
  for (const text of [`update case_note set body = 'x' where id = $1`, 'delete from case_note where id = $1'])
    await expect(pool.query(text, [note?.id])).rejects.toMatchObject({ code: 'MT003' });
});
