import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import * as profiles from '@/lib/enrollment/profile';
import { resubmit } from '@/lib/verification/commands';
import { confirmEmail, denyEmail } from '@/lib/verification/contact-answers';
import type { fixableFields } from '@/lib/verification/review-reasons';
import { declared } from '../support/declared';
import { bring, cast, contactOf, domainOf, versionOf } from '../support/story';

const rowOf = (id: string) => db.enrollment.findUniqueOrThrow({ where: { id } });
const openOf = async (enrollmentId: string) =>
  (await db.fixRequest.findMany({ where: { enrollmentId, answeredAt: null }, orderBy: { field: 'asc' } })).map(
    ({ field }) => field,
  );
const contactAt = (member: Member, who: string) =>
  profiles.savePrimaryContact(member, {
    ...{ firstName: 'Citra', lastName: 'Dewi', telephone: undefined },
    email: `${who}@${domainOf(member)}`,
  });
/** Asked for the contact, and whatever else, a company has named another one and sent that in; who has not answered yet. */
async function sentToAnother(...fields: (typeof fixableFields)[number][]) {
  const people = await cast();
  const id = await bring(people, 'needs_action', ['primary_contact', ...fields]);
  await contactAt(people.member, 'citra');
  await resubmit(people.member, { seen: await versionOf(id), ...declared });
  expect([(await rowOf(id)).status, await openOf(id)]).toEqual(['email_pending', []]);
  return { ...people, id };
}

test('whatever an earlier contact answered, each new one can say “This was not me”', async () => {
  const { member, id } = await sentToAnother();
  for (const who of ['dewi', 'eka']) {
    const contact = await contactOf(id);
    await denyEmail(contact);
    const check = await db.check.findFirstOrThrow({ where: { enrollmentId: id, kind: 'email_ownership' } });
    expect(check).toMatchObject({ status: 'failed', evidence: contact.address });
    await contactAt(member, who);
    await resubmit(member, { seen: await versionOf(id), ...declared });
  }
  await confirmEmail(await contactOf(id));
  expect((await rowOf(id)).status).toBe('in_review');
});
