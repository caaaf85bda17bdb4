import { afterEach, expect, test } from 'vitest';
import { after, days, freeze } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { closeOverdue } from '@/lib/enrollment/clock';
import { submit } from '@/lib/enrollment/commands';
import { saveSupportContact } from '@/lib/enrollment/profile';
import { resubmit } from '@/lib/verification/commands';
import { declared } from '../support/declared';
import { meanwhile } from '../support/meanwhile';
import { bring, cast, domainOf, versionOf } from '../support/story';

afterEach(() => freeze(null));

const refused = (code: string) => ({ reasons: [expect.objectContaining({ code })] });
const withoutSupport = (enrollmentId: string) => (tx: Tx) =>
  tx.contact.deleteMany({ where: { kind: 'support', profile: { enrollmentId, state: 'draft' } } });

test('answers that another tab changes at the very moment they are sent in are sent as they then are, or not at all', async () => {
  const { member, ...people } = await cast();
  const id = await bring({ ...people, member }, 'draft');
  const seen = await versionOf(id);
  expect(await meanwhile(id, withoutSupport(id), () => submit(member, { seen, ...declared }))).toMatchObject(
    refused('support_contact_missing'),
  );
  expect(await versionOf(id)).toBe(seen);
});

test('so are answers that are sent in again', async () => {
  const { member, ...people } = await cast();
  const id = await bring({ ...people, member }, 'needs_action', ['support_contact']);
  const email = `help@${domainOf(member)}`;
  await saveSupportContact(member, { email, telephone: undefined, website: undefined });
  const seen = await versionOf(id);
  expect(await meanwhile(id, withoutSupport(id), () => resubmit(member, { seen, ...declared }))).toMatchObject(
    refused('support_contact_missing'),
  );
  expect(await versionOf(id)).toBe(seen);
});

test('a company that is given more time at the very moment its enrollment closes has it', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action');
  const { movedAt } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  freeze(after(movedAt, days(31)));
  const more = (tx: Tx) => tx.enrollment.update({ where: { id }, data: { answerBy: after(movedAt, days(40)) } });
  await meanwhile(id, more, closeOverdue);
  expect((await db.enrollment.findUniqueOrThrow({ where: { id } })).status).toBe('needs_action');
});
