import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import { declarationVersion } from '@/lib/enrollment/declaration';
import { submissionShape } from '@/lib/enrollment/schema';
import { locales } from '@/lib/locale';
import { resubmit } from '@/lib/verification/commands';
import { findCase } from '@/lib/verification/queries';
import { wordsIn } from '@/messages/words';
import { declared } from '../support/declared';
import { answer, bring, cast, versionOf } from '../support/story';

/** The words of each version, by their fingerprint. A changed word is a new version: it gets a line of its own. */
const known: Record<string, string> = {
  '2026-11': 'ca65f2dcbb3f263ba9c714a01ef0405197c268058c3e42b14991d08fd3bcaf5e',
};

test('a changed word of the declaration, in any language, is a new version', () => {
  const words = locales.map((one) => wordsIn(one).labels.declared).join('\n');
  expect(createHash('sha256').update(words).digest('hex')).toBe(known[declarationVersion]);
});

test.each([[{}], [{ declared: 'yes' }], [{ declared: '2025-01' }]])('%j sends nothing in', (ticked) => {
  const read = submissionShape.safeParse({ seen: '0', ...ticked });
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['declared', 'must_be_ticked']]);
});

test('what was ticked is kept with each sending, in its very words, and the reviewer sees it', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action', ['company', 'primary_contact', 'support_contact']);
  await answer(people.member);
  const again = { locale: 'id', statement: 'Saya menyatakan bahwa jawaban ini benar.' };
  await resubmit(people.member, { seen: await versionOf(id), ...again });
  const found = await findCase(people.reviewer, id);
  const kept = found?.history.flatMap(({ event, userId, declaration }) =>
    declaration ? [{ event, userId, ...declaration }] : [],
  );
  const by = { userId: people.member.userId, firstName: 'Ayu', lastName: 'Sari', version: declarationVersion };
  expect(kept).toMatchObject([
    { event: 'resubmit', ...by, ...again },
    { event: 'submit', ...by, ...declared },
  ]);
  const profiles = await db.companyProfile.findMany({ where: { enrollmentId: id }, orderBy: { version: 'desc' } });
  expect(kept?.map(({ profileId }) => profileId)).toEqual(profiles.map((profile) => profile.id));
});

test('nobody changes or takes away what was declared', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const { id: eventId } = await db.enrollmentEvent.findFirstOrThrow({ where: { enrollmentId: id, event: 'submit' } });
  for (const change of [
    "update declaration set statement = '' where event_id = $1",
    'delete from declaration where event_id = $1',
  ])
    await expect(pool.query(change, [eventId])).rejects.toThrow(/append|permission/);
});
